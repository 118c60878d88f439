import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** The kinds of the notation that are no text. */
const numbers = new Set(['format', 'count', 'tally', 'number', 'coordinates']);

/**
 * Takes as text what a reporter typed without quotation marks and YAML took for something else,
 * such as `from: 1994` or `name: 007`, wherever the format wants text: as it stands in the file.
 */
export function takeAsText(node: Node | null | undefined, part: unknown): void {
  if (isScalar(node)) {
    const isOther = ['number', 'bigint', 'boolean'].includes(typeof node.value);
    if (isOther && typeof part === 'string' && !numbers.has(part)) node.value = node.source;
  } else if (isSeq(node)) {
    const item: unknown = Array.isArray(part) ? part[0] : part;
    for (const each of node.items) takeAsText(each as Node, item);
  } else if (isMap(node) && typeof part === 'object') {
    const fields = part as Readonly<Record<string, unknown>>;
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : '';
      takeAsText(value, fields['*'] ?? fields[name] ?? fields[`${name}?`]);
    }
  }
}
