import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/**
 * The offset of the value (or key) that a problem's path names; of the nearest parent that is
 * there where it is missing.
 */
export function offsetOf(document: Document, path: string, at: 'key' | 'value'): number {
  let found: Found = { key: undefined, value: document.contents ?? undefined };
  let rest = path;
  while (rest) {
    const step = stepInto(found.value, rest);
    if (!step) break;
    found = step.found;
    rest = step.rest;
  }
  const node = at === 'key' ? (found.key ?? found.value) : (found.value ?? found.key);
  return node?.range?.[0] ?? found.key?.range?.[0] ?? 0;
}

function stepInto(
  node: Node | undefined,
  path: string,
): { found: Found; rest: string } | undefined {
  if (isSeq(node)) {
    const [matched, index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const value = matched && (node.items[Number(index)] as Node | undefined);
    return value
      ? { found: { key: undefined, value }, rest: path.slice(matched.length) }
      : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = pairAt(node, path);
  if (!pair) return undefined;
  const rest = path.slice(nameOf(pair.key).length).replace(/^\./, '');
  return { found: { key: pair.key, value: pair.value ?? undefined }, rest };
}

const nameOf = (key: Node): string => (isScalar(key) ? String(key.value) : '');

type Field = Pair<Node, Node | null>;
const fields = new WeakMap<YAMLMap, ReadonlyMap<string, Field>>();

/** The field of a record that a path begins with, found without going through all of them. */
function pairAt(map: YAMLMap, path: string): Field | undefined {
  let byName = fields.get(map);
  if (!byName) {
    byName = new Map((map.items as Field[]).map((pair) => [nameOf(pair.key), pair]));
    fields.set(map, byName);
  }
  // A key that is no proper id may have dots of its own, so the longest one that fits is meant.
  let end = path.length;
  while (end > 0) {
    const pair = byName.get(path.slice(0, end));
    if (pair) return pair;
    end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
  }
  return undefined;
}
