// The page of the dataset format, `docs/format.md`: every field with its kind and meaning, from the schema
// and its descriptions, and an example of each record, from `format-example.yaml`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptions } from '../packages/dataset/src/descriptions.js';
import { schema } from '../packages/dataset/src/schema.js';

/** What a kind of value is, as its table calls it. */
const kinds: Readonly<Record<string, string>> = {
  text: 'Text of whole characters, with something in it.',
  words:
    'Text in the language of the dataset, or in several by their tags: `{ en: chair, de: Vorsitz }`. Readers see their own, else that of the dataset.',
  id: 'Small Latin letters and digits, in parts joined by hyphens: `lake-board`. The keys of records are such ids.',
  day: 'A day, month or year: `2026-02-03`, `2026-02`, `2026`.',
  date: 'A date as precise as it is known, in [EDTF](https://www.loc.gov/standards/datetime/) level 1: a `day`; with `~` about it, with `?` uncertain, with `%` both; `202X` some year of that decade, `20XX` of that century; `2026-21` to `2026-24` spring, summer, autumn and winter (of the north); `2023/2024` from one to the other, `2019/..` since, `../2021` until. Of level 2 `2026-37`, `-38` and `-39`, early, mid and late in the year.',
  language: 'A BCP 47 tag such as `en` or `pt-BR`.',
  url: 'An absolute address with `https:` or `http:`.',
  picture: 'An absolute address with `https:`, or one relative to the article’s.',
  count: 'A whole number from 1.',
  tally: 'A whole number from 0.',
  number: 'A number.',
  wikidata: 'The id of an item in Wikidata, such as `Q131`.',
  country: 'An ISO 3166-1 code of two letters.',
  subdivision: 'An ISO 3166-2 code, such as `NO-03`.',
  coordinates: 'Longitude, then latitude, in degrees: `[10.75, 59.91]`.',
  format: 'The number 1.',
};

type Notation = string | readonly [Notation] | { readonly [key: string]: Notation };
type About = string | readonly [string, { readonly [key: string]: About }];

interface Row {
  readonly field: string;
  readonly kind: string;
  readonly isOptional: boolean;
  readonly meaning: string;
}

/** The words that a field may hold, each with its meaning. */
interface Vocabulary {
  readonly field: string;
  readonly words: Readonly<Record<string, string>>;
}

const code = (text: string): string => `\`${text}\``;
const or = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
const meaningOf = (about: About): string => (typeof about === 'string' ? about : about[0]);
const innerOf = (about: About) => (typeof about === 'string' ? {} : about[1]);

/** What a field may hold, in words. */
function kindOf(part: Notation): string {
  if (typeof part !== 'string')
    return Array.isArray(part) ? 'list' : '*' in part ? 'records by id' : 'fields';
  const [, names, sign] = /^@(.*?)([+*]?)$/.exec(part) ?? [];
  if (names !== undefined) {
    const one = `id of ${or(names.split('|'))}`;
    return sign === '+' ? `list of at least one ${one}` : sign === '*' ? `${one}, or a list` : one;
  }
  if (part.includes('|')) {
    const [, own] = /\|@(\w+)$/.exec(part) ?? [];
    return `a word, below${own === undefined ? '' : `, or id of ${own}`}`;
  }
  if (!(part in kinds)) throw new Error(`scripts/format-page.ts does not say what ${part} is`);
  return code(part);
}

/** The rows of a table, and the words of its fields; fields within fields have the path in their names. */
function rowsOf(
  part: Notation,
  about: { readonly [key: string]: About },
  path = '',
): { readonly rows: readonly Row[]; readonly vocabularies: readonly Vocabulary[] } {
  const found = Object.entries(part).map(([key, inner]: [string, Notation]) => {
    const name = key.replace('?', '');
    const field = path + name;
    const own = about[name]!;
    const row = {
      field,
      kind: kindOf(inner),
      isOptional: key.endsWith('?'),
      meaning: meaningOf(own),
    };
    if (typeof inner === 'string') {
      const words = innerOf(own) as Readonly<Record<string, string>>;
      return {
        rows: [row],
        vocabularies: Object.keys(words).length ? [{ field, words }] : [],
      };
    }
    const record = itemOf(inner);
    const { rows, vocabularies } = rowsOf(record, innerOf(own), `${field}.`);
    return { rows: [row, ...rows], vocabularies };
  });
  return {
    rows: found.flatMap(({ rows }) => rows),
    vocabularies: found.flatMap(({ vocabularies }) => vocabularies),
  };
}

/** What a list or collection holds; fields themselves otherwise. */
const itemOf = (part: Notation): Notation =>
  typeof part === 'string'
    ? part
    : Array.isArray(part)
      ? part[0]
      : ((part as { '*'?: Notation })['*'] ?? part);

const table = (rows: readonly Row[]): string =>
  [
    '| field | kind | required | meaning |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ field, kind, isOptional, meaning }) =>
        `| ${code(field)} | ${kind} | ${isOptional ? '' : 'yes'} | ${meaning} |`,
    ),
  ].join('\n');

/** Where the words of a field were told, so that they are told once. */
function vocabulary(
  { field, words }: Vocabulary,
  told: Map<object, string>,
  section: string,
): string {
  const before = told.get(words);
  if (before !== undefined) return `Words of ${code(field)}: those of ${before}.`;
  told.set(words, `${code(field)} of [${section}](#${section.toLowerCase()})`);
  const list = Object.entries(words).map(([word, meaning]) => `- ${code(word)}: ${meaning}`);
  return [`Words of ${code(field)}:`, '', ...list].join('\n');
}

/** The parts of the example by their keys, as they are written. */
function examples(): Readonly<Record<string, string>> {
  const text = readFileSync(join(import.meta.dirname, 'format-example.yaml'), 'utf8');
  return Object.fromEntries(
    text
      .trim()
      .split(/\n\n(?=\S)/)
      .map((part) => [/^[^:]+/.exec(part)![0], part]),
  );
}

/** The page, in Markdown. */
export function formatPage(): string {
  const example = examples();
  const told = new Map<object, string>();
  const about = descriptions as { readonly [key: string]: About };
  const parts = Object.entries(schema as { readonly [key: string]: Notation }).map(
    ([key, part]) => ({
      key,
      name: key.replace('?', ''),
      part,
    }),
  );
  const plain = parts.filter(({ part }) => typeof part === 'string');
  const sections = parts
    .filter(({ part }) => typeof part !== 'string')
    .map(({ key, name, part }) => {
      const { rows, vocabularies } = rowsOf(itemOf(part), innerOf(about[name]!));
      return [
        `## ${name}`,
        `${meaningOf(about[name]!)}${key.endsWith('?') ? ' May be left out.' : ''}`,
        table(rows),
        ...vocabularies.map((each) => vocabulary(each, told, name)),
        `\`\`\`yaml\n${example[name]!}\n\`\`\``,
      ].join('\n\n');
    });
  return `# The dataset format

Generated by \`npm run manifest\` from the schema, its descriptions and \`scripts/format-example.yaml\`; do not edit.

A dataset is a file of JSON or YAML, or a module that exports one. All examples of this page are parts of
one dataset, which a test reads as it stands here. \`factbox check\` says what is wrong with a dataset,
and \`dataset.schema.json\` tells an editor's program the same while it is written.

## Kinds of value

${Object.entries(kinds)
  .map(([kind, meaning]) => `- ${code(kind)}: ${meaning}`)
  .join('\n')}

## The dataset

${table(rowsOf(Object.fromEntries(plain.map(({ key, part }) => [key, part])), about).rows)}

\`\`\`yaml
${plain.map(({ name }) => example[name]!).join('\n')}
\`\`\`

${sections.join('\n\n')}
`;
}
