import { parseDataset, suggest, type DatasetInput } from '@factbox/dataset';
import type { PassageFinder } from '../suggest/passage.js';
import { toId } from '../suggest/id.js';
import { fromHeader, squashed, toHeader, type Path } from './columns.js';
import { undefused } from './defuse.js';
import { asText, readValue, readWord } from './read-value.js';
import { References } from './references.js';
import {
  collections,
  fieldsOf,
  head,
  isFields,
  isList,
  kindOf,
  labelOf,
  singular,
  type Collection,
  type Fields,
  type Shape,
} from './shape.js';
import type { Entry, Notice, Row, Sheet } from './sheet.js';
import { EMPTY_FIELDS, EMPTY_LIST, HEAD, MEANING } from './to-tables.js';

/** What was made of some sheets. */
export interface Imported {
  /** The dataset, sound or not. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The dataset, if it is sound. */
  readonly dataset?: DatasetInput;
  /** What must be mended, each with its cell. */
  readonly problems: readonly Notice[];
  /** What no field is called, and so was left out. */
  readonly ignored: readonly Notice[];
  /** What was read in a way that should be looked at. */
  readonly notes: readonly Notice[];
}

export interface ImportOptions {
  /** The languages in which countries may be named besides the dataset's own. */
  readonly languages: readonly string[];
  /** Finds sentences that stand in place of passages. */
  readonly finder?: PassageFinder | undefined;
  /** What is written of the dataset and its article where the sheets do not say it. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
}

/** A value of a cell, or what several of them make; lists may have gaps meanwhile. */
type Tree = Entry | { [key: string]: Tree } | Tree[];
const isEntry = (tree: Tree): tree is Entry => 'at' in tree && 'header' in tree && 'value' in tree;

interface Draft {
  readonly row: Row;
  readonly tree: Record<string, Tree>;
  readonly id: string | undefined;
}

/** Makes a dataset of sheets, whatever they were written in. */
export function fromSheets(sheets: readonly Sheet[], options: ImportOptions): Imported {
  return new Importer(options).read(sheets);
}

class Importer {
  readonly #problems: Notice[] = [];
  readonly #ignored: Notice[] = [];
  readonly #notes: Notice[] = [];
  /** The cell of each path that a value was read for. */
  readonly #places = new Map<string, string>();
  readonly #passages: Record<string, unknown> = {};
  readonly #passageIds = new Map<string, string>();
  #references = new References([]);
  #languages: readonly string[];

  constructor(readonly options: ImportOptions) {
    this.#languages = options.languages;
  }

  read(sheets: readonly Sheet[]): Imported {
    const once: Record<string, Tree> = {};
    const drafts = new Map<Collection, Draft[]>();
    for (const sheet of sheets) {
      const collection = collectionOf(sheet.name);
      if (collection) {
        const rows = drafts.get(collection) ?? [];
        drafts.set(collection, rows.concat(this.#draftsOf(sheet, collection)));
        continue;
      }
      const prefix = headPrefix(sheet.name);
      if (prefix) this.#readHead(sheet, prefix, once);
      else this.#ignoreSheet(sheet);
    }
    const own = once['language'];
    if (own && isEntry(own)) this.#languages = [asText(own.value).trim(), ...this.#languages];
    this.#references = new References(this.#languages);
    const named = new Map(
      [...drafts].map(([collection, rows]) => [collection, this.#name(collection, rows)]),
    );
    const value: Record<string, unknown> = {
      ...this.options.otherwise,
      ...(this.#value(head, once, '') as Record<string, unknown>),
    };
    if (this.options.otherwise?.['article']) {
      value['article'] = {
        ...(this.options.otherwise['article'] as object),
        ...(value['article'] as object),
      };
    }
    for (const collection of collections) {
      const { name, record, hasIds, isOptional } = collection;
      const rows = named.get(collection);
      if (!rows) {
        if (!isOptional) value[name] = hasIds ? {} : [];
      } else if (hasIds) {
        value[name] = Object.fromEntries(
          rows.map(({ id, row, tree }) => [id, this.#record(record, tree, row, `${name}.${id}`)]),
        );
      } else {
        value[name] = rows.map(({ row, tree }, index) =>
          this.#record(record, tree, row, `${name}[${index}]`),
        );
      }
    }
    if (Object.keys(this.#passages).length) {
      value['passages'] = { ...(value['passages'] as object), ...this.#passages };
    }
    return this.#checked(inOrder(value));
  }

  /** The rows of a sheet as trees of their cells. */
  #draftsOf(sheet: Sheet, { record, hasIds }: Collection): Draft[] {
    const paths = new Map<string, Path | undefined>();
    for (const { header, at } of sheet.headers) {
      const isId = hasIds && squashed(header) === 'id';
      const path = isId ? ['id'] : fromHeader(header, record);
      paths.set(header, path);
      if (!path) this.#ignored.push({ at, message: unknown(header, record) });
    }
    return sheet.rows.map((row) => {
      const tree: Record<string, Tree> = {};
      let id: string | undefined;
      for (const entry of row.entries) {
        if (!paths.has(entry.header)) {
          const path = entry.header ? fromHeader(entry.header, record) : undefined;
          paths.set(entry.header, path);
          const message = entry.header
            ? unknown(entry.header, record)
            : 'stands in a column without a name';
          if (!path) this.#ignored.push({ at: entry.at, message });
        }
        const path = paths.get(entry.header);
        if (hasIds && path?.length === 1 && path[0] === 'id') id = asText(entry.value).trim();
        else if (path) this.#put(tree, path, entry);
      }
      return { row, tree, id };
    });
  }

  /** What a dataset says once: a field and its value in each row, or the fields in the first row. */
  #readHead(sheet: Sheet, prefix: Path, once: Record<string, Tree>): void {
    const [first, second] = sheet.headers;
    const meant = (header: string): Path | undefined =>
      fromHeader([...prefix, header].join(' '), head);
    const isNamed = first && squashed(first.header) === 'field';
    // Fields one under another, the first of them in the first row.
    const isBare =
      first && second && sheet.headers.length === 2 && meant(first.header) && !meant(second.header);
    const entries =
      isNamed || isBare
        ? [
            ...(isBare ? [{ header: first.header, value: second.header, at: second.at }] : []),
            ...sheet.rows.flatMap(({ entries: cells }): Entry[] => {
              const field = cells.find(({ header }) => header === first.header);
              const [value, ...more] = cells.filter(
                (cell) => cell !== field && cell.header !== MEANING,
              );
              for (const { at } of more)
                this.#ignored.push({ at, message: 'stands beside field and value' });
              return field && value ? [{ ...value, header: asText(field.value) }] : [];
            }),
          ]
        : sheet.rows.flatMap((row) => row.entries);
    for (const entry of entries) {
      const path = meant(entry.header);
      if (path) this.#put(once, path, entry);
      else this.#ignored.push({ at: entry.at, message: unknown(entry.header, head) });
    }
  }

  #ignoreSheet(sheet: Sheet): void {
    if (
      /^(?:words|lists|read me)$/i.test(sheet.name) ||
      (!sheet.rows.length && !sheet.headers.length)
    )
      return;
    const names = [HEAD, ...collections.map(({ name }) => name)];
    const near = suggest(sheet.name.toLowerCase(), names);
    const message = `no collection is called so${near ? `; did you mean ${near}?` : ''}`;
    this.#ignored.push({ at: sheet.at, message });
  }

  #put(tree: Record<string, Tree>, path: Path, entry: Entry): void {
    let at: Tree = tree;
    path.forEach((step, index) => {
      const parent = at as Record<string, Tree>;
      const key = String(step);
      if (index === path.length - 1) {
        const before = parent[key];
        if (before === undefined) parent[key] = entry;
        else
          this.#ignored.push({
            at: entry.at,
            message: 'the field is there twice; the first is taken',
          });
        return;
      }
      const next = parent[key];
      if (next === undefined || isEntry(next)) {
        // The text without a language beside texts with one: its language is the dataset's.
        const fresh: Tree = typeof path[index + 1] === 'number' ? [] : {};
        if (next !== undefined && typeof path[index + 1] === 'string') {
          (fresh as Record<string, Tree>)[''] = next;
        }
        parent[key] = fresh;
      }
      at = parent[key]!;
    });
  }

  /** Gives each record its id, and makes it known by its names. */
  #name(collection: Collection, rows: readonly Draft[]): Draft[] {
    const { name, record, hasIds } = collection;
    if (!hasIds) return [...rows];
    const label = labelOf(collection);
    const ids = this.#references.ids(name);
    for (const { id, row } of rows) {
      if (id === undefined || !isPlainId(id)) continue;
      if (ids.has(id))
        this.#problems.push({ at: cellOf(row), message: `the id "${id}" is there twice` });
      ids.add(id);
    }
    return rows.map(({ id: typed, row, tree }): Draft => {
      const texts = fieldsOf(record)
        .filter(({ name: field }) => field === label || /name$/i.test(field))
        .flatMap(({ name: field }) => textsOf(tree[field]));
      const own = label === undefined ? [] : textsOf(tree[label]);
      const words = (typed ?? own[0] ?? '').split(/\s+/).slice(0, 6).join(' ');
      const id =
        typed !== undefined && isPlainId(typed)
          ? typed
          : toId(words, ids, singular(name).replace(' ', '-'));
      const country = fieldsOf(record).find(({ shape }) => shape === 'country')?.name;
      const code =
        country &&
        readValue('country', textsOf(tree[country])[0] ?? '', { languages: this.#languages });
      this.#references.add(name, id, [
        ...texts,
        ...(typed === undefined ? [] : [typed]),
        ...(code && code.value ? [`country ${String(code.value).toLowerCase()}`] : []),
      ]);
      return { row, tree, id };
    });
  }

  #record(record: Fields, tree: Record<string, Tree>, row: Row, path: string): unknown {
    this.#places.set(path, row.at);
    return this.#value(record, tree, path);
  }

  /** The value that a tree of cells comes to. */
  #value(shape: Shape, tree: Tree, path: string): unknown {
    if (isEntry(tree)) {
      this.#places.set(path, tree.at);
      return this.#leaf(shape, tree, path);
    }
    if (isFields(shape)) {
      const fields = tree as Record<string, Tree>;
      return Object.fromEntries(
        fieldsOf(shape).flatMap(({ name, shape: part, isOptional }): [string, unknown][] => {
          const at = path ? `${path}.${name}` : name;
          const own = fields[name];
          if (own !== undefined) return [[name, this.#value(part, own, at)]];
          return isList(part) && !isOptional ? [[name, []]] : [];
        }),
      );
    }
    if (isList(shape)) {
      const items = Object.values(tree as Tree[]);
      return items.map((item, index) => this.#value(shape[0], item, `${path}[${index}]`));
    }
    // A text in several languages.
    return Object.fromEntries(
      Object.entries(tree as Record<string, Tree>).map(([tag, text]): [string, unknown] => {
        const own = tag || this.#languages[0] || 'en';
        return [own, this.#value(shape, text, `${path}.${own}`)];
      }),
    );
  }

  #leaf(shape: Shape, entry: Entry, path: string): unknown {
    const raw = typeof entry.value === 'string' ? undefused(entry.value) : entry.value;
    const text = asText(raw);
    if (text === EMPTY_LIST) return [];
    if (text === EMPTY_FIELDS) return {};
    if (isFields(shape)) {
      this.#problems.push({
        at: entry.at,
        message: `write each of its fields in a column of its own, such as "${entry.header} ${fieldsOf(shape)[0]!.name}"`,
      });
      return {};
    }
    if (isList(shape)) {
      if (typeof shape[0] === 'string') return text.split('\n').filter((each) => each.trim());
      // One record that is said in a word, such as a participant: its first field.
      const first = isFields(shape[0]) ? fieldsOf(shape[0])[0]!.name : '';
      this.#problems.push({
        at: entry.at,
        message: `write each of them in columns of its own: "${entry.header} 1 ${first}", …`,
      });
      return [];
    }
    const kind = kindOf(shape);
    if (kind.kind !== undefined) {
      const { value, problem, note } = readValue(kind.kind, raw, { languages: this.#languages });
      if (problem) this.#problems.push({ at: entry.at, message: problem });
      if (note) this.#notes.push({ at: entry.at, message: note });
      return value;
    }
    if (kind.many) return this.#listOf(text, entry, kind.collections, kind.many);
    const word = readWord(text, kind) ?? this.#references.find(text, kind.collections);
    if (word !== undefined) return word;
    if (kind.collections.length) {
      this.#problems.push({
        at: entry.at,
        message: this.#references.explain(text, kind.collections, kind.words),
      });
    }
    this.#places.set(path, entry.at);
    return text;
  }

  /** A list of ids or names, or of sentences of the article. */
  #listOf(text: string, entry: Entry, names: readonly string[], many: '+' | '*'): unknown {
    const { at } = entry;
    const whole = this.#reference(text.replace(/;\s*$/, ''), names);
    const parts =
      whole === undefined ? partsOf(text, (part) => this.#references.find(part, names)) : [];
    const ids =
      whole === undefined
        ? parts.map((part) => {
            const id = this.#reference(part, names);
            if (id === undefined) this.#problems.push({ at, message: this.#explain(part, names) });
            return id ?? part;
          })
        : [whole];
    return many === '*' && ids.length === 1 && !/;\s*$/.test(text) ? ids[0] : ids;
  }

  #reference(text: string, names: readonly string[]): string | undefined {
    return (
      this.#references.find(text, names) ??
      (names.includes('passages') ? this.#passageOf(text) : undefined)
    );
  }

  #explain(text: string, names: readonly string[]): string {
    const { finder } = this.options;
    const near = names.includes('passages') ? finder?.nearest(text) : undefined;
    const explained = this.#references.explain(text, names);
    if (!near || explained.includes('did you mean')) return explained;
    return `${explained}; the article has no such sentence, and nearest, in paragraph ${near.paragraph}: “${near.text}”`;
  }

  /** The passage of a sentence of the article, made where there is none yet. */
  #passageOf(text: string): string | undefined {
    const { finder } = this.options;
    // A word or two are a mistyped id rather than a sentence.
    if (!finder || text.trim().split(/\s+/).length < 3) return undefined;
    const [range] = finder.find(text);
    if (!range) return undefined;
    const passage = finder.passageOf(range);
    const key = JSON.stringify(passage);
    const known = this.#passageIds.get(key);
    if (known !== undefined) return known;
    const words = range.text.split(/\s+/).slice(0, 4).join(' ');
    const id = toId(words, this.#references.ids('passages'), 'passage');
    this.#references.ids('passages').add(id);
    this.#passageIds.set(key, id);
    this.#passages[id] = passage;
    return id;
  }

  /** Holds what was made against the format; each problem is told at its cell. */
  #checked(value: Record<string, unknown>): Imported {
    const result = parseDataset(value);
    const own = this.#problems;
    const told = new Set(own.map(({ at }) => at));
    const more = result.ok
      ? []
      : result.problems.flatMap(({ path, message, suggestion, expected }): Notice[] => {
          const { at, rest } = this.#placeOf(path);
          // A cell that was told of already, and what follows from it.
          if (told.has(at) && !rest) return [];
          if (told.has(at) && /^a date|^the id of/.test(expected)) return [];
          const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
          return [{ at, message: `${rest ? `${rest}: ` : ''}${message}${hint}` }];
        });
    const problems = [...own, ...more];
    return {
      value,
      ...(result.ok && !problems.length && { dataset: result.dataset }),
      problems,
      ignored: this.#ignored,
      notes: this.#notes,
    };
  }

  /** The cell of a path, or the row or sheet that it would be in, with the fields that it lacks. */
  #placeOf(path: string): { readonly at: string; readonly rest: string } {
    for (let end = path.length; end > 0;) {
      const at = this.#places.get(path.slice(0, end));
      if (at !== undefined) return { at, rest: readable(path.slice(end)) };
      end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
    }
    return { at: HEAD, rest: readable(path) };
  }
}

/** `.participants[1].role` as its column is called. */
const readable = (path: string): string =>
  path
    .replace(/^\./, '')
    .replace(/\[(\d+)\]/g, (_, index) => ` ${Number(index) + 1}`)
    .replaceAll('.', ' ')
    .trim();

const cellOf = ({ entries, at }: Row): string =>
  entries.find(({ header }) => squashed(header) === 'id')?.at ?? at;

const isPlainId = (id: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id);

const textsOf = (tree: Tree | undefined): string[] =>
  tree === undefined
    ? []
    : isEntry(tree)
      ? [asText(typeof tree.value === 'string' ? undefused(tree.value) : tree.value)].filter(
          (text) => text.trim(),
        )
      : Object.values(tree).flatMap((each: Tree) => textsOf(each));

/** The parts of a cell with several of something: lines, or what semicolons part, or commas. */
function partsOf(text: string, find: (part: string) => string | undefined): string[] {
  const cut = (by: RegExp | string): string[] =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean);
  if (text.includes('\n'))
    return cut('\n').flatMap((line) =>
      find(line)
        ? [line]
        : line.includes(';') && !/[.!?]["”]?$/.test(line)
          ? line
              .split(';')
              .map((part) => part.trim())
              .filter(Boolean)
          : [line],
    );
  const bySemicolon = cut(';');
  if (bySemicolon.length > 1 && bySemicolon.some((part) => find(part) !== undefined))
    return bySemicolon;
  const byComma = cut(/[,،]/);
  // A sentence has commas of its own.
  const isList = byComma.length > 1 && byComma.some((part) => find(part) !== undefined);
  return isList
    ? byComma
    : bySemicolon.length > 1 && !/[.!?]["”]?$/.test(text.trim())
      ? bySemicolon
      : [text.trim().replace(/;$/, '')];
}

function unknown(header: string, fields: Fields): string {
  const names = fieldsOf(fields).map(({ name }) => toHeader([name], fields));
  const near = suggest(header.toLowerCase(), names);
  return `no field is called "${header}"${near ? `; did you mean "${near}"?` : ''}`;
}

/** The collection that a sheet's name means: `Actors`, `actor`, `My facts - Actors`. */
function collectionOf(name: string): Collection | undefined {
  const candidates = [name, name.split(/\s-\s/).at(-1)!, name.split('.').at(-1)!].map(squashed);
  return collections.find((collection) => {
    const own = squashed(collection.name);
    return candidates.some((each) => each === own || each === own.replace(/s$/, ''));
  });
}

/** Of a sheet that says something once, what its fields are of. */
function headPrefix(name: string): Path | undefined {
  const plain = squashed(name.split(/\s-\s/).at(-1)!);
  if (plain === '' || plain === squashed(HEAD)) return [];
  const own = fieldsOf(head).find(
    ({ name: field, shape }) => isFields(shape) && squashed(field) === plain,
  );
  return own && [own.name];
}

/** The fields of a dataset in the format's order. */
function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  const order = [...fieldsOf(head).map(({ name }) => name)];
  const all = [...order, ...collections.map(({ name }) => name)];
  return Object.fromEntries(
    all.flatMap((name): [string, unknown][] =>
      value[name] === undefined ? [] : [[name, value[name]]],
    ),
  );
}
