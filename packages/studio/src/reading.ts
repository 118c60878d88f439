import { inOwnLanguage, parseDataset, type DatasetInput, type Passage } from '@factbox/dataset';
import {
  PageIndex,
  type Known,
  toArticle,
  toNotes,
  verifyDataset,
  type Article,
  type Finding,
} from '@factbox/cli/authoring.js';
import { toChoice, type Choice } from './anchoring/anchor.js';
import {
  fromPath,
  isFields,
  put,
  toPath,
  type Draft,
  type Fields,
  type Path,
} from './commands/draft.js';
import { collectionOf, collections, factCollections } from './commands/shape.js';

/** Something to be mended or looked at, where it stands in the dataset. */
export interface Problem {
  readonly path: string;
  /** A problem of form, one that keeps a reader from the words, or a note. */
  readonly kind: 'form' | 'article' | 'note';
  readonly message: string;
  /** What would have been right, for problems of form. */
  readonly expected?: string;
  /** What to write instead. */
  readonly suggestion?: string;
  readonly finding?: Finding;
}

/** A record that is stated by passages, and where it stands in dataset and article. */
export interface Fact {
  readonly path: Path;
  readonly collection: string;
  readonly record: Fields;
  readonly places: readonly Choice[];
}

/** All that follows from a draft: made anew after each command, and shown by every panel. */
export interface Reading {
  readonly draft: Draft;
  readonly article: Article | undefined;
  readonly page: PageIndex | undefined;
  /** What can be shown: the dataset itself, or all of it that is sound. */
  readonly dataset: DatasetInput;
  /** Whether nothing had to be left out. */
  readonly isSound: boolean;
  readonly problems: readonly Problem[];
  readonly facts: readonly Fact[];
  readonly places: ReadonlyMap<string, Choice>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads an article, once for as long as nothing that helps to read it changes. */
export function articleReader(): (draft: Draft) => Article | undefined {
  let last: { readonly key: string; readonly article: Article } | undefined;
  return ({ article: file, dataset }) => {
    if (!file) return undefined;
    const known = knownIn(dataset);
    const key = JSON.stringify([file.name, file.text, known]);
    if (last?.key !== key) last = { key, article: toArticle(file.text, known, file.name) };
    return last.article;
  };
}

/** What an unfinished dataset says of its article. */
export function knownIn({ article, passages }: Fields): Known {
  const { title, author } = isFields(article) ? article : ({} as Fields);
  const sections = Object.values(isFields(passages) ? passages : {}).flatMap((passage) =>
    isFields(passage) && isText(passage['section']) ? [passage['section']] : [],
  );
  return {
    ...(isText(title) && { title }),
    ...(isText(author) && { author }),
    sections: [...new Set(sections)],
  };
}

export function reader(): (draft: Draft) => Reading {
  const readArticle = articleReader();
  let page: PageIndex | undefined;
  // A passage that nobody touched stands where it stood, as long as the article is the same.
  let known = new WeakMap<object, Choice | undefined>();
  return (draft) => {
    const article = readArticle(draft);
    const { dataset, problems } = soundPart(draft.dataset);
    if (article !== page?.article) known = new WeakMap();
    const index = article && new PageIndex(article, inOwnLanguage(dataset), page);
    page = index;
    const { passages } = draft.dataset;
    const places = new Map<string, Choice>();
    for (const [id, passage] of Object.entries(isFields(passages) ? passages : {})) {
      if (!index || !isPassage(passage)) continue;
      if (!known.has(passage)) known.set(passage, toChoice(index, passage));
      const place = known.get(passage);
      if (place) places.set(id, place);
    }
    return {
      draft,
      article,
      page: index,
      dataset,
      isSound: !problems.length,
      problems,
      facts: factsOf(draft.dataset, places),
      places,
    };
  };
}

/**
 * What came of holding the sound part of a dataset against its article: apart from the reading, as it
 * takes as long as all else, and no letter that is typed waits for it.
 */
export function verified({ article, dataset, draft }: Reading): readonly Problem[] {
  const { faults, notes } = article ? verifyDataset(dataset, article) : { faults: [], notes: [] };
  return [
    ...toNotes(dataset).map((finding) => toProblem(finding, 'note')),
    ...faults.map((finding) => toProblem(finding, 'article')),
    ...notes.map((finding) => toProblem(finding, 'note')),
  ].map((problem) => ({ ...problem, path: restored(problem.path, draft.dataset, dataset) }));
}

const toProblem = (finding: Finding, kind: Problem['kind']): Problem => ({
  path: finding.path,
  kind,
  message: finding.message,
  finding,
});

export const isPassage = (value: unknown): value is Passage =>
  isFields(value) &&
  isText(value['start']) &&
  isText(value['end']) &&
  typeof value['paragraph'] === 'number';

function factsOf(dataset: Fields, places: ReadonlyMap<string, Choice>): Fact[] {
  return factCollections.flatMap(({ name }) => {
    const records = dataset[name];
    const entries: (readonly [string | number, unknown])[] = Array.isArray(records)
      ? [...records.entries()]
      : Object.entries(isFields(records) ? records : {});
    return entries.flatMap(([key, record]): Fact[] => {
      if (!isFields(record)) return [];
      const sources = Array.isArray(record['sources']) ? (record['sources'] as unknown[]) : [];
      const own = sources.flatMap((id) => (isText(id) ? (places.get(id) ?? []) : []));
      return [{ path: [name, key], collection: name, record, places: own }];
    });
  });
}

/** In a list, records that were left out have moved those behind them. */
function restored(path: string, whole: Fields, part: DatasetInput): string {
  const [name, index, ...rest] = toPath(path);
  const records = whole[name as string];
  if (typeof index !== 'number' || !Array.isArray(records)) return path;
  const kept = (part as unknown as Fields)[name as string] as unknown[];
  if (kept.length === records.length) return path;
  const own = JSON.stringify(kept[index]);
  const at = records.findIndex((record) => JSON.stringify(record) === own);
  return at < 0 ? path : fromPath([name!, at, ...rest]);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What stands for a field of the dataset itself that is not filled in yet. */
const placeholders: Fields = {
  format: 1,
  id: 'draft',
  language: 'en',
  asOf: '9999-12-31',
  article: { title: '…', author: '…', published: today() },
};

/** The dataset without what is wrong or missing in it, and all that is. */
export function soundPart(fields: Fields): {
  readonly dataset: DatasetInput;
  readonly problems: readonly Problem[];
} {
  const first = parseDataset(fields);
  if (first.ok) return { dataset: first.dataset, problems: [] };
  const problems = first.problems.map(({ path, message, expected, suggestion }): Problem => ({
    path,
    kind: 'form',
    message,
    expected,
    ...(suggestion !== undefined && { suggestion }),
  }));
  let value: unknown = fields;
  let result: ReturnType<typeof parseDataset> = first;
  for (let round = 0; round < 20 && !result.ok; round++) {
    // From the last to the first, so that numbers in lists hold.
    const paths = result.problems.map(({ path }) => cutOf(toPath(path))).sort(backwards);
    const seen = new Set<string>();
    for (const path of paths) {
      const name = fromPath(path);
      if (seen.has(name) || [...seen].some((each) => name.startsWith(`${each}.`))) continue;
      seen.add(name);
      value = cut(value, path);
    }
    result = parseDataset(value);
  }
  return { dataset: result.ok ? result.dataset : empty(), problems };
}

const backwards = (a: Path, b: Path): number =>
  a[0] === b[0] && typeof a[1] === 'number' && typeof b[1] === 'number'
    ? b[1] - a[1] || a.length - b.length
    : a.length - b.length;

/** What has to go for a problem: an optional field of a record, else the record. */
function cutOf(path: Path): Path {
  const [name, , field] = path;
  const collection = collectionOf(name as string);
  if (!collection) return path.slice(0, 2);
  const isOptional = collection.fields.find((each) => each.name === field)?.isOptional;
  return path.slice(0, isOptional ? 3 : 2);
}

function cut(value: unknown, path: Path): unknown {
  const [name, field] = path as [string, string?];
  const collection = collectionOf(name);
  if (path.length === 1 && collection) return put(value, path, collection.hasIds ? {} : []);
  const held = placeholders[name];
  if (held === undefined) return put(value, path, undefined);
  const isInside = field !== undefined && isFields(held);
  return put(value, path, isInside ? held[field] : held);
}

const empty = (): DatasetInput =>
  ({
    ...placeholders,
    ...Object.fromEntries(collections.map(({ name, hasIds }) => [name, hasIds ? {} : []])),
  }) as unknown as DatasetInput;
