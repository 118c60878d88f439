import type { Passage } from '@factbox/dataset';
import type { PassageFinder, Range } from '../suggest/passage.js';
import { collections, fieldsOf, head, labelOf, singular } from './shape.js';
import type { Notice } from './sheet.js';

/** A fact as the body of an annotation: what it is, where in the dataset, and all that it says. */
interface Fact {
  readonly factbox: 1;
  /** The collection; nothing for what a dataset says once. */
  readonly collection?: string;
  /** Its id, or its place in a list. */
  readonly key?: string | number;
  readonly record: unknown;
}

interface Selector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector';
  readonly [field: string]: string | number;
}

type Dataset = Readonly<Record<string, unknown>>;

/** What a dataset's passages are in its article, and the name of each fact. */
export interface Annotations {
  /** An AnnotationPage of the W3C's Web Annotation data model, as JSON. */
  readonly page: string;
  /** The same for Hypothesis' "Import", as JSON: each annotation has one target there. */
  readonly hypothesis: string;
  /** Passages that are not in the article. */
  readonly problems: readonly Notice[];
}

/** Letters of the text before and behind a passage that tell it from its like. */
const CONTEXT = 32;

/**
 * The facts of a dataset as annotations of its article. Positions are counted in the page's text as
 * the command reads it: its lines, headings and captions among them, with a line feed between two.
 */
export function toAnnotations(dataset: Dataset, finder: PassageFinder): Annotations {
  const { lines } = finder.article;
  const begins: number[] = [];
  lines.reduce((sum, line) => (begins.push(sum), sum + line.length + 1), 0);
  const text = lines.join('\n');
  const problems: Notice[] = [];
  const selectors = new Map<string, readonly Selector[]>();
  for (const [id, passage] of Object.entries(
    (dataset['passages'] ?? {}) as Record<string, Passage>,
  )) {
    const range = finder.rangeOf(passage);
    if (range) selectors.set(id, selectorsOf(range, text, begins[range.paragraph.line]!));
    else
      problems.push({
        at: `passages.${id}`,
        message: 'is not in the article; factbox verify says what to write',
      });
  }
  const article = dataset['article'] as { readonly url?: string; readonly title?: unknown };
  const urn = `urn:factbox:${String(dataset['id'])}`;
  const source = article.url ?? urn;
  const facts = factsOf(dataset);
  const targetsOf = (fact: Fact): readonly (readonly [string, readonly Selector[]])[] =>
    passagesOf(fact).flatMap((id) => {
      const own = selectors.get(id);
      return own ? [[id, own] as const] : [];
    });
  const items = facts.map((fact) => ({
    id: `${urn}:${fact.collection ?? 'dataset'}${fact.key === undefined ? '' : `:${fact.key}`}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      language: dataset['language'],
      value: JSON.stringify(fact),
    },
    target: targetsOf(fact).length
      ? targetsOf(fact).map(([, selector]) => ({ source, selector }))
      : source,
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${urn}:annotations`,
    type: 'AnnotationPage',
    partOf: {
      id: `${urn}:collection`,
      type: 'AnnotationCollection',
      label: textOf(article.title),
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  const notes = facts.flatMap((fact) => {
    const targets = targetsOf(fact);
    const own = targets.length
      ? targets.map(([, selector]) => ({ source, selector }))
      : [{ source }];
    return own.map((target) => ({
      uri: source,
      document: { title: [textOf(article.title)] },
      tags: ['factbox', fact.collection ?? 'dataset'],
      text: noteOf(fact),
      target: [target],
    }));
  });
  return {
    page: `${JSON.stringify(page, undefined, 2)}\n`,
    hypothesis: `${JSON.stringify({ client_version: 'factbox', annotations: notes }, undefined, 2)}\n`,
    problems,
  };
}

function selectorsOf({ from, to, paragraph }: Range, text: string, begin: number): Selector[] {
  const [start, end] = [begin + from, begin + to];
  return [
    {
      type: 'TextQuoteSelector',
      exact: paragraph.text.slice(from, to),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** All that a dataset says, each with its place in it. */
function factsOf(dataset: Dataset): Fact[] {
  const once = Object.fromEntries(
    fieldsOf(head).flatMap(({ name }) =>
      dataset[name] === undefined ? [] : [[name, dataset[name]]],
    ),
  );
  // Which collections there are, though nothing is in them.
  const empty = collections.flatMap(({ name }) => {
    const records = dataset[name];
    return records && !Object.keys(records).length ? [[name, records]] : [];
  });
  return [
    { factbox: 1, record: { ...once, ...Object.fromEntries(empty) } },
    ...collections.flatMap(({ name, hasIds }) =>
      Object.entries((dataset[name] ?? {}) as object).map(([key, record]): Fact => ({
        factbox: 1,
        collection: name,
        key: hasIds ? key : Number(key),
        record,
      })),
    ),
  ];
}

/** The ids of the passages that state a fact; of a passage, its own. */
function passagesOf({ collection, key, record }: Fact): readonly string[] {
  if (collection === 'passages') return [String(key)];
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, each] of Object.entries(value)) {
      if (field === 'sources' && Array.isArray(each)) each.forEach((id) => ids.add(String(id)));
      else visit(each);
    }
  };
  if (collection !== undefined) visit(record);
  return [...ids];
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String(Object.values(value)[0] ?? '')
    : String(value ?? '');

/** What readers of an annotation see, with the fact itself below it. */
function noteOf(fact: Fact): string {
  const collection = collections.find(({ name }) => name === fact.collection);
  const label = collection && labelOf(collection);
  const fields = fact.record as Readonly<Record<string, unknown>>;
  const words = label === undefined ? '' : textOf(fields[label]);
  const noun = collection ? singular(collection.name) : 'dataset';
  // No fence ends within it.
  const json = JSON.stringify(fact).replaceAll('`', '\\u0060');
  return `**${noun}** ${words}\n\n\`\`\`json\n${json}\n\`\`\``;
}

/** What annotations come to: a dataset, not checked, and those that hold no fact. */
export interface FromAnnotations {
  readonly value: Dataset;
  readonly ignored: readonly Notice[];
}

/** Reads a dataset from annotations, in either form; undefined where a value is none of both. */
export function fromAnnotations(json: unknown): FromAnnotations | undefined {
  const { items, annotations } = Object(json) as Record<string, unknown>;
  const list = [items, annotations].find((each) => Array.isArray(each)) as unknown[] | undefined;
  if (!list) return undefined;
  const ignored: Notice[] = [];
  const value: Record<string, unknown> = {};
  const lists = new Map<string, Map<number, unknown>>();
  list.forEach((annotation, index) => {
    const fact = factIn(annotation);
    const collection = fact && collections.find(({ name }) => name === fact.collection);
    if (!fact || (fact.collection !== undefined && !collection)) {
      ignored.push({ at: `annotation ${index + 1}`, message: 'holds no fact of a dataset' });
    } else if (!collection) {
      for (const [field, each] of Object.entries(Object(fact.record) as object))
        value[field] ??= each;
    } else if (collection.hasIds) {
      const records = (value[collection.name] ??= Object.create(null)) as Record<string, unknown>;
      records[String(fact.key)] ??= fact.record;
    } else {
      const records = lists.get(collection.name) ?? new Map<number, unknown>();
      records.set(Number(fact.key), fact.record);
      lists.set(collection.name, records);
    }
  });
  for (const [name, records] of lists) {
    value[name] = [...records].sort(([a], [b]) => a - b).map(([, record]) => record);
  }
  return { value: inPlace(value), ignored };
}

/** Records are plain objects again, in the format's order of fields. */
const inPlace = (value: Record<string, unknown>): Dataset =>
  JSON.parse(JSON.stringify(value)) as Dataset;

function factIn(annotation: unknown): Fact | undefined {
  const { body, text } = Object(annotation) as Record<string, unknown>;
  const texts = [
    ...[body].flat().map((each) => (Object(each) as Record<string, unknown>)['value']),
    /```json\n([^`]*)\n```/.exec(typeof text === 'string' ? text : '')?.[1],
  ];
  for (const each of texts) {
    if (typeof each !== 'string') continue;
    try {
      const fact = JSON.parse(each) as Fact | null;
      if (fact && typeof fact === 'object' && fact.factbox === 1) return fact;
    } catch {
      // Another one's words.
    }
  }
  return undefined;
}
