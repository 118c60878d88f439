// @ts-expect-error The package has no types.
import archieml from 'archieml';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { collections, inWords } from './shape.js';
import type { Entry, Notice, Row, Sheet } from './sheet.js';
import { squashed } from './columns.js';

const { load } = archieml as {
  load(text: string, options: { readonly comments: boolean }): unknown;
};

/** What a text in ArchieML holds, and the lines that the language leaves out without a word. */
export interface Archie {
  readonly sheets: readonly Sheet[];
  readonly ignored: readonly Notice[];
}

// A mark behind each line, in letters for private use, tells where a value was written.
const [OPEN, CLOSE] = ['\uE100', '\uE101'];
const marks = /\uE100(\d+)\uE101/g;
const anyMark = /[\uE100\uE101]/g;

/** Lines that have a meaning of their own: scopes, lists, and commands. */
const structural = /^\s*(?:[[{][.+\s]*[^[\]{}:]*[\]}]|:\s*(?:end|endskip|skip|ignore)\b)/i;

/** Keys that name what every object inherits. */
const inherited = /(?:^|[.\s[{+])(?:__proto__|prototype|constructor)(?=[.\s\]}:]|$)/;

/** Reads ArchieML, and tells of each line that is no part of any value. */
export function readArchie(text: string, name = 'line'): Archie {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(anyMark, '')
    .split(/\r\n|\r|\n/);
  const ignored: Notice[] = [];
  const place = (line: number): string => `${name} ${line}`;
  const safe = lines.map((line, index) => {
    if (!inherited.test(line.split(':')[0]!) || !/[:\]}]/.test(line)) return line;
    ignored.push({ at: place(index + 1), message: 'no field is called so' });
    return '';
  });
  const marked = safe.map((line, index) =>
    line.trim() ? `${line}${OPEN}${index + 1}${CLOSE}` : line,
  );
  const value = load(marked.join('\n'), { comments: false }) as Record<string, unknown>;

  const used = new Set<number>();
  const toEntry = (header: string, found: string): Entry | undefined => {
    const numbers = [...found.matchAll(marks)].map(([, line]) => Number(line));
    numbers.forEach((line) => used.add(line));
    const own = found.replace(marks, '').trim();
    return own ? { header, value: own, at: place(numbers[0] ?? 1) } : undefined;
  };
  const entriesOf = (part: unknown, header: string): Entry[] => {
    if (typeof part === 'string')
      return [toEntry(header, part)].filter((each) => each !== undefined);
    if (Array.isArray(part)) {
      // A list of words is one cell; a list of records has columns for each.
      const words = part.every((each) => typeof each === 'string');
      if (words) return [toEntry(header, part.join('\n'))].filter((each) => each !== undefined);
      return part.flatMap((each, index) => entriesOf(each, `${header} ${index + 1}`));
    }
    return Object.entries(Object(part) as object).flatMap(([key, each]) =>
      entriesOf(each, header ? `${header} ${spelt(key)}` : spelt(key)),
    );
  };
  const once: Entry[] = [];
  const sheets: Sheet[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (!isCollection(key)) {
      once.push(...entriesOf(part, spelt(key)));
      continue;
    }
    // Records stand in a list, or each under its own id.
    const records: Entry[][] = Array.isArray(part)
      ? part.map((each) => entriesOf(each, ''))
      : Object.entries(Object(part) as object).map(([id, each]) => {
          const entries = entriesOf(each, '');
          return [{ header: 'id', value: id, at: entries[0]?.at ?? place(1) }, ...entries];
        });
    const rows = records.map((entries): Row => ({ at: entries[0]?.at ?? place(1), entries }));
    sheets.push({ name: key, at: key, headers: [], rows });
  }
  if (once.length)
    sheets.unshift({
      name: '',
      at: place(1),
      headers: [],
      rows: [{ at: place(1), entries: once }],
    });
  safe.forEach((line, index) => {
    if (!line.trim() || structural.test(line) || used.has(index + 1)) return;
    // A key whose value is empty has nothing to lose.
    if (/^\s*[^\s:[\]{}]+\s*:\s*$/.test(line)) return;
    const words = line.trim();
    const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
    ignored.push({
      at: place(index + 1),
      message: `“${short}” is no field: a field is its name, a colon and its value; several lines end with :end`,
    });
  });
  return { sheets, ignored: ignored.sort((a, b) => lineOf(a) - lineOf(b)) };
}

const lineOf = ({ at }: Notice): number => Number(/\d+$/.exec(at)?.[0] ?? 0);

// `shortName`, `short_name` and `participants.1.role` are columns' names with spaces.
const spelt = (key: string): string =>
  inWords(key)
    .replace(/[._-]+/g, ' ')
    .trim();

const isCollection = (key: string): boolean =>
  collections.some(({ name }) =>
    [squashed(name), squashed(name).replace(/s$/, '')].includes(squashed(key)),
  );

/** The lines of a document that Google Docs wrote as a web page, as ArchieML has them. */
export function googleDocText(html: string): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    lines.push(line.replaceAll('\u00A0', ' ').trimEnd());
    line = '';
  };
  const visit = (node: Html.ChildNode): void => {
    if (tree.isTextNode(node)) {
      line += node.value.replace(/[\n\r\t]+/g, ' ');
      return;
    }
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    if (/^(?:head|style|script|title|template)$/.test(tagName) || isComment(node)) return;
    const isBlock = /^(?:p|h[1-6]|li|tr|div|hr)$/.test(tagName);
    if (isBlock && line.trim()) end();
    if (tagName === 'br') return end();
    if (tagName === 'li') line = '* ';
    node.childNodes.forEach(visit);
    if (/^(?:td|th)$/.test(tagName)) line += ' ';
    if (/^(?:p|h[1-6]|li|tr)$/.test(tagName)) end();
  };
  const document = parse(html);
  document.childNodes.forEach(visit);
  if (line.trim()) end();
  return lines.join('\n');
}

/** A reader's comment, and the mark that leads to it. */
function isComment(element: Html.Element): boolean {
  const has = (node: Html.Element, pattern: RegExp): boolean =>
    node.attrs.some(({ name, value }) => /^(?:href|id)$/.test(name) && pattern.test(value)) ||
    node.childNodes.some((child) => tree.isElementNode(child) && has(child, pattern));
  if (element.tagName === 'sup') return has(element, /^#?cmnt/);
  return /^(?:div|p)$/.test(element.tagName) && has(element, /^#cmnt_ref/);
}
