import { schema } from '@factbox/dataset';
import {
  at,
  isFields,
  put,
  type ArticleFile,
  type Draft,
  type Fields,
  type Path,
} from './draft.js';
import { referencesIn, withId } from './shape.js';

/** One thing that is done to a draft; the list of them is what can be undone. */
export type Command =
  /** Another value in a field; without a value, the field or record goes. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | {
      readonly kind: 'rename';
      readonly collection: string;
      readonly from: string;
      readonly to: string;
    }
  /** A record goes, with the passages that nothing else needs, and whatever refers to it alone. */
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'article'; readonly article: ArticleFile }
  | { readonly kind: 'shapes'; readonly shapes: ArticleFile }
  | { readonly kind: 'open'; readonly draft: Draft }
  | { readonly kind: 'all'; readonly commands: readonly Command[] };

/** The draft after a command. A command that changes nothing gives the same draft. */
export function apply(draft: Draft, command: Command): Draft {
  switch (command.kind) {
    case 'set':
      if (at(draft.dataset, command.path) === command.value) return draft;
      return { ...draft, dataset: put(draft.dataset, command.path, command.value) as Fields };
    case 'rename':
      return { ...draft, dataset: rename(draft.dataset, command) };
    case 'remove':
      return { ...draft, dataset: remove(draft.dataset, command.path) };
    case 'article':
      return { ...draft, article: command.article };
    case 'shapes':
      return { ...draft, shapes: command.shapes };
    case 'open':
      return command.draft;
    case 'all':
      return command.commands.reduce(apply, draft);
  }
}

/** Another id for a record, in its place, and wherever it is referred to. */
function rename(
  dataset: Fields,
  {
    collection,
    from,
    to,
  }: { readonly collection: string; readonly from: string; readonly to: string },
): Fields {
  const records = dataset[collection];
  if (!isFields(records) || !Object.hasOwn(records, from) || Object.hasOwn(records, to)) {
    return dataset;
  }
  const next = withId(dataset, { collection, from, to });
  const entries = Object.entries(next[collection] as Fields);
  return {
    ...next,
    [collection]: Object.fromEntries(
      entries.map(([id, record]) => [id === from ? to : id, record]),
    ),
  };
}

function remove(dataset: Fields, path: Path): Fields {
  const [collection, key] = path as [string, string | number];
  const before = at(dataset, path);
  if (before === undefined) return dataset;
  let next = put(dataset, path, undefined) as Fields;
  if (path.length === 2 && typeof key === 'string') {
    next = withId(next, { collection, from: key, to: undefined });
  }
  return withoutPassages(next, new Set(referencesIn(partAt(path), before, 'passages')));
}

/** Passages that stated only what is gone go with it. */
function withoutPassages(dataset: Fields, ids: ReadonlySet<string>): Fields {
  const used = new Set(referencesIn(schema, dataset, 'passages'));
  const gone = [...ids].filter((id) => !used.has(id));
  return gone.reduce((sum, id) => put(sum, ['passages', id], undefined) as Fields, dataset);
}

function partAt(path: Path): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return (part as unknown[])[0];
    if (!isFields(part)) return undefined;
    return part['*'] ?? part[step] ?? part[`${step}?`];
  }, schema);
}
