import { parseSource } from '@factbox/cli/authoring.js';
import {
  Scalar,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isFields, type Fields, type SourceFile } from '../commands/draft.js';
import { isAlike, isSame } from './same.js';

/** What takes the place of a stretch of a text. */
interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Item = Pair<Node, Node | null>;

export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A dataset as a file of its own. */
export const writeNew = (name: string, dataset: unknown): string =>
  isYaml(name)
    ? stringify(dataset, { lineWidth: 0 })
    : `${JSON.stringify(dataset, undefined, 2)}\n`;

/**
 * The text of a file with another dataset in it: where nothing changed, it is the same to the byte,
 * with its order, comments and quotation marks. What cannot be changed in its place is written anew.
 */
export function writeSource({ name, text, dataset: before }: SourceFile, after: Fields): string {
  if (isSame(before, after)) return text;
  const writer = new Writer(text, isYaml(name));
  for (const depth of [Infinity, 2, 1]) {
    const written = writer.write(before, after, depth);
    if (written !== undefined && holds(name, written, after)) return written;
  }
  return writeNew(name, after);
}

function holds(name: string, text: string, dataset: Fields): boolean {
  const parsed = parseSource(name, text);
  return parsed.ok && isSame(parsed.source.value, dataset);
}

/** Changes one text along what it holds. */
class Writer {
  readonly #text: string;
  readonly #isYaml: boolean;
  readonly #root: Node | null;
  /** How far a level is indented. */
  readonly #indent: string;
  readonly #patches: Patch[] = [];

  constructor(text: string, isYaml: boolean) {
    this.#text = text;
    this.#isYaml = isYaml;
    this.#root = parseDocument(text, { uniqueKeys: false, prettyErrors: false })
      .contents as Node | null;
    this.#indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
    if (isYaml && this.#indent.length > 4) this.#indent = '  ';
  }

  /** The changed text; undefined where there is nothing to change it along. */
  write(before: unknown, after: unknown, depth: number): string | undefined {
    if (!this.#root) return undefined;
    this.#patches.length = 0;
    this.#change(this.#root, { before, after, depth, isInBlock: this.#isYaml });
    const sorted = this.#patches
      .map((patch, order) => ({ ...patch, order }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    let result = '';
    let at = 0;
    for (const { from, to, text } of sorted) {
      if (from < at) return undefined;
      result += this.#text.slice(at, from) + text;
      at = to;
    }
    return result + this.#text.slice(at);
  }

  #change(node: Node, change: Change): void {
    const { before, after, depth } = change;
    if (isSame(before, after)) return;
    const isDeep = depth > 0 && isFilled(before) && isFilled(after);
    if (isDeep && isMap(node) && isFields(before) && isFields(after)) {
      return this.#changeMap(node as YAMLMap, { ...change, before, after });
    }
    if (isDeep && isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
      return this.#changeList(node as YAMLSeq<Node>, { ...change, before, after });
    }
    this.#replace(node, change);
  }

  #replace(node: Node, { after, isInBlock, keyEnd }: Change): void {
    const [from] = node.range!;
    const to = this.#endOf(node);
    // A collection that is no longer empty is set out in lines, as the others are.
    if (isInBlock && keyEnd !== undefined && isFilled(after)) {
      const indent = this.#indentAt(keyEnd) + this.#indent;
      return this.#patch(keyEnd, to, `\n${this.#block(after, indent)}`);
    }
    this.#patch(from, to, this.#inline(after, { isInBlock, like: node, at: from }));
  }

  #changeMap(node: YAMLMap, change: Change<Fields>): void {
    const { before, after, depth } = change;
    const items = node.items as Item[];
    const byName = new Map(items.map((item) => [nameOf(item), item]));
    const renamed = renamedIn(before, after);
    const kept = Object.keys(before).filter((name) =>
      Object.hasOwn(after, renamed.get(name) ?? name),
    );
    // With nothing to go by, all is written anew.
    if (!kept.length || items.length !== byName.size) return this.#replace(node, change);
    const gone = new Set(Object.keys(before).filter((name) => !kept.includes(name)));
    this.#removeFrom(
      node,
      items.map((item) => gone.has(nameOf(item))),
      (item) => this.#pairSpan(items[item]!),
    );
    const from = new Map([...renamed].map(([old, young]) => [young, old]));
    let anchor: Item | undefined;
    for (const [name, value] of Object.entries(after)) {
      const old = from.get(name) ?? name;
      const item = Object.hasOwn(before, old) ? byName.get(old) : undefined;
      if (!item) {
        this.#insertPair(node, { name, value, anchor, isFirst: items[0]! });
        continue;
      }
      if (old !== name) {
        this.#patch(
          item.key.range![0],
          item.key.range![1],
          this.#inline(name, { isInBlock: false }),
        );
      }
      anchor = item;
      if (item.value) {
        const keyEnd = this.#text.indexOf(':', item.key.range![1]) + 1;
        this.#change(item.value, {
          before: before[old],
          after: value,
          depth: depth - 1,
          isInBlock: !node.flow && this.#isYaml,
          keyEnd,
        });
      }
    }
  }

  #changeList(node: YAMLSeq<Node>, change: Change<readonly unknown[]>): void {
    const { before, after, depth } = change;
    if (node.items.length !== before.length) return this.#replace(node, change);
    const { start, old, young } = differing(before, after);
    const both = Math.min(old, young);
    for (let index = start; index < both; index++) {
      this.#change(node.items[index]!, {
        before: before[index],
        after: after[index],
        depth: depth - 1,
        isInBlock: !node.flow && this.#isYaml,
      });
    }
    if (both === 0 && old === before.length && !young) return this.#replace(node, change);
    this.#removeFrom(
      node,
      node.items.map((_, index) => index >= both && index < old),
      (index) => this.#itemSpan(node.items[index]!, !!node.flow),
    );
    const added = after.slice(both, young);
    if (added.length) this.#insertItems(node, both, added);
  }

  /** Takes some items out of a collection, each with what parts it from the others. */
  #removeFrom(
    node: YAMLMap | YAMLSeq,
    isGone: readonly boolean[],
    spanOf: (index: number) => readonly [number, number],
  ): void {
    isGone.forEach((gone, index) => {
      if (!gone) return;
      const [from, to] = spanOf(index);
      const before = isGone.slice(0, index).lastIndexOf(false);
      if (node.flow) {
        // From behind the one that stays, so that its comma goes; or up to the next.
        if (before >= 0) return this.#patch(spanOf(index - 1)[1], to, '');
        return this.#patch(from, spanOf(index + 1)[0], '');
      }
      const line = this.#lineStart(from);
      const isAlone = !this.#text.slice(line, from).trim();
      const end = this.#lineEnd(to);
      if (isAlone) return this.#patch(line, Math.min(end + 1, this.#text.length), '');
      // On the line of a dash: what follows takes its place.
      this.#patch(from, index + 1 < isGone.length ? spanOf(index + 1)[0] : end, '');
    });
  }

  #insertPair(
    node: YAMLMap,
    {
      name,
      value,
      anchor,
      isFirst: first,
    }: {
      readonly name: string;
      readonly value: unknown;
      readonly anchor: Item | undefined;
      readonly isFirst: Item;
    },
  ): void {
    const key = this.#inline(name, { isInBlock: !node.flow });
    const own = first.key.range![0];
    if (node.flow) {
      const gap = this.#gapIn(node, own);
      const text = `${key}: ${this.#inline(value, { isInBlock: false, at: own })}`;
      if (!anchor) return this.#patch(own, own, `${text},${gap}`);
      const end = this.#pairSpan(anchor)[1];
      return this.#patch(end, end, `,${gap}${text}`);
    }
    const indent = ' '.repeat(own - this.#lineStart(own));
    const sibling = (anchor ?? first).value;
    const isFlow =
      isFilled(value) &&
      (isMap(sibling) || isSeq(sibling)) &&
      !!sibling.flow &&
      !!sibling.items.length;
    const body =
      isFilled(value) && !isFlow
        ? `\n${this.#block(value, indent + this.#indent)}`
        : ` ${this.#inline(value, { isInBlock: !isFlow, isFlow })}`;
    if (!anchor) return this.#patch(own, own, `${key}:${body}\n${indent}`);
    const end = this.#lineEnd(this.#pairSpan(anchor)[1]);
    this.#patch(end, end, `\n${indent}${key}:${body}`);
  }

  #insertItems(node: YAMLSeq<Node>, index: number, values: readonly unknown[]): void {
    const last = node.items[index - 1];
    const next = node.items[index];
    if (node.flow) {
      const own = (last ?? next)!.range![0];
      const gap = this.#gapIn(node, own);
      const texts = values.map((value) => this.#inline(value, { isInBlock: false, at: own }));
      if (last) {
        const end = this.#endOf(last);
        return this.#patch(end, end, texts.map((text) => `,${gap}${text}`).join(''));
      }
      return this.#patch(own, own, texts.map((text) => `${text},${gap}`).join(''));
    }
    const sibling = (last ?? next)!;
    const dash = this.#text.lastIndexOf('-', sibling.range![0] - 1);
    const indent = ' '.repeat(dash - this.#lineStart(dash));
    const isFlow = isMap(sibling) && !!sibling.flow;
    const texts = values.map((value) =>
      isFilled(value) && !isFlow
        ? `${indent}- ${this.#block(value, `${indent}  `).trimStart()}`
        : `${indent}- ${this.#inline(value, { isInBlock: !isFlow, isFlow })}`,
    );
    if (last) {
      const end = this.#lineEnd(this.#endOf(last));
      return this.#patch(end, end, texts.map((text) => `\n${text}`).join(''));
    }
    const line = this.#lineStart(dash);
    this.#patch(line, line, texts.map((text) => `${text}\n`).join(''));
  }

  /** A value in lines, each indented. */
  #block(value: unknown, indent: string): string {
    return stringify(value, {
      lineWidth: 0,
      indent: this.#indent.length,
      indentSeq: this.#indentsLists(),
    })
      .trimEnd()
      .split('\n')
      .map((line) => line && indent + line)
      .join('\n');
  }

  #indentsLists(): boolean {
    return !/(?:^|\n)([ ]*)[\w-]+:[ ]*(?:#.*)?\n\1- /.test(this.#text);
  }

  /** A value on one line, or in JSON in lines where the file has them. */
  #inline(
    value: unknown,
    {
      isInBlock,
      isFlow = !isInBlock,
      like,
      at,
    }: {
      readonly isInBlock: boolean;
      readonly isFlow?: boolean;
      readonly like?: Node;
      readonly at?: number;
    },
  ): string {
    if (!this.#isYaml) {
      const isSetOut = this.#text.includes('\n') && isFilled(value);
      const json = JSON.stringify(value, undefined, isSetOut ? this.#indent : undefined);
      return at === undefined ? json : json.replaceAll('\n', `\n${this.#indentAt(at)}`);
    }
    const options = { lineWidth: 0, blockQuote: false, collectionStyle: 'flow' } as const;
    let own = value;
    if (typeof value === 'string' && isScalar(like)) {
      const scalar = new Scalar(value);
      if (like.type === 'QUOTE_DOUBLE' || like.type === 'QUOTE_SINGLE') scalar.type = like.type;
      own = scalar;
    }
    // Within brackets, more letters have a meaning.
    if (isFlow || isFilled(value)) {
      return stringify([own], options)
        .trim()
        .replace(/^\[\s?/, '')
        .replace(/\s?\]$/, '');
    }
    return stringify(own, options).trimEnd();
  }

  /** What stands between two items of a collection in brackets. */
  #gapIn(node: YAMLMap | YAMLSeq, first: number): string {
    const inside = this.#text.slice(node.range![0] + 1, first);
    const [, line] = /(\n[ \t]*)$/.exec(inside) ?? [];
    if (line !== undefined) return line;
    return this.#isYaml || /,\s/.test(this.#text.slice(first, node.range![1])) ? ' ' : '';
  }

  #pairSpan({ key, value }: Item): readonly [number, number] {
    return [
      key.range![0],
      value?.range
        ? Math.max(this.#endOf(value), key.range![1])
        : this.#text.indexOf(':', key.range![1]) + 1,
    ];
  }

  #itemSpan(node: Node, isFlow: boolean): readonly [number, number] {
    const [from] = node.range!;
    return [isFlow ? from : this.#text.lastIndexOf('-', from - 1), this.#endOf(node)];
  }

  /** Where a value ends, without what only follows it. */
  #endOf(node: Node): number {
    if ((isMap(node) || isSeq(node)) && !node.flow) {
      const last: unknown = node.items.at(-1);
      if (last) return isPair(last) ? this.#pairSpan(last as Item)[1] : this.#endOf(last as Node);
    }
    let [, end] = node.range!;
    while (end > node.range![0] && this.#text[end - 1] === '\n') end--;
    return end;
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf('\n', at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    const line = end < 0 ? this.#text.length : end;
    return this.#text[line - 1] === '\r' ? line - 1 : line;
  }

  #indentAt(at: number): string {
    return /^[ \t]*/.exec(this.#text.slice(this.#lineStart(at)))![0];
  }

  #patch(from: number, to: number, text: string): void {
    const eol = this.#text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
    this.#patches.push({ from, to, text: eol });
  }
}

interface Change<T = unknown> {
  readonly before: T;
  readonly after: T;
  /** How many levels further down may be changed in their place. */
  readonly depth: number;
  /** Whether it stands in lines, and not in brackets. */
  readonly isInBlock: boolean;
  /** Where the colon of its field ends. */
  readonly keyEnd?: number;
}

const nameOf = ({ key }: Item): string => (isScalar(key) ? String(key.value) : '');

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isFields(value) && Object.keys(value).length > 0;

/** Records that have another name at the same place, by the name that they had. */
function renamedIn(before: Fields, after: Fields): ReadonlyMap<string, string> {
  const order = Object.keys(after);
  const pairs = Object.keys(before).flatMap((name, index): [string, string][] => {
    const other = order[index];
    const isRenamed =
      other !== undefined &&
      !Object.hasOwn(after, name) &&
      !Object.hasOwn(before, other) &&
      isAlike(before[name], after[other]);
    return isRenamed ? [[name, other]] : [];
  });
  return new Map(pairs);
}

/** The stretch in which two lists differ: from where, and to where in each. */
function differing(before: readonly unknown[], after: readonly unknown[]) {
  let start = 0;
  while (start < Math.min(before.length, after.length) && isSame(before[start], after[start]))
    start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    isSame(before.at(-1 - end), after.at(-1 - end))
  ) {
    end++;
  }
  return { start, old: before.length - end, young: after.length - end };
}
