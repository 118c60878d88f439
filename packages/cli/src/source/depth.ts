import type { CST } from 'yaml';

/** More levels than any dataset has. */
export const depthLimit = 20;

/** The offset of the first token that lies deeper than the limit; found without going in by calls. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > depthLimit) return token.offset;
    const inside: (CST.Token | null | undefined)[] =
      token.type === 'document'
        ? [token.value]
        : 'items' in token
          ? token.items.flatMap(({ key, value }) => [key, value])
          : [];
    for (const each of inside) if (each) waiting.push({ token: each, depth: depth + 1 });
  }
  return undefined;
}
