import {
  joined,
  listed,
  quiet,
  type Inlines,
  type Inline,
  type TableBlock,
  type TableHead,
} from '@factbox/core/document.js';

/**
 * A table as a list, for where there are no tables: each row a term, each filled cell a sentence
 * that begins with its column's head, and the empty ones named together.
 */
export const toRows = (
  { columns, rows }: TableBlock,
  locale: string,
): readonly { readonly term: Inlines; readonly details: readonly Inlines[] }[] =>
  rows.map(({ head, cells }) => {
    const headOf = (index: number): Inline[] => [...(columns[index]?.content ?? [])];
    const filled = cells.flatMap(({ entries }, index) =>
      entries.length
        ? [
            [
              ...headOf(index),
              ': ',
              ...entries.flatMap((entry, line) => (line ? [' / ', ...entry] : [...entry])),
            ],
          ]
        : [],
    );
    const empty = cells.flatMap(({ empty: sign }, index) => (sign ? [{ sign, index }] : []));
    const rest = empty[0] && [
      quiet(
        `${empty[0].sign.meaning}: `,
        ...listed(
          empty.flatMap(({ index }) => headOf(index).slice(0, 1)),
          locale,
        ),
      ),
    ];
    return { term: head.content, details: rest ? [...filled, rest] : filled };
  });

/**
 * A table as few words: each column a term, and each thing that is said in it once, with the heads of all
 * rows of which it is said.
 */
export const toColumns = (
  { columns, rows }: TableBlock,
  locale: string,
): readonly { readonly term: Inlines; readonly details: readonly Inlines[] }[] =>
  columns.map(({ content }, index) => {
    const groups = new Map<string, { readonly said: Inlines; readonly heads: Inline[] }>();
    const add = (said: Inlines, { content: [head] }: TableHead): void => {
      const key = JSON.stringify(said);
      const group = groups.get(key) ?? { said, heads: [] };
      group.heads.push(head!);
      groups.set(key, group);
    };
    const inColumn = rows.map(({ head, cells }) => ({ head, ...cells[index]! }));
    for (const { head, entries } of inColumn) for (const said of entries) add(said, head);
    for (const { head, empty } of inColumn) if (empty) add([empty.meaning], head);
    const parts = [...groups.values()].map(({ said, heads }) => [
      ...said,
      ': ',
      ...listed(heads, locale),
    ]);
    return { term: content, details: [joined(parts, '; ')] };
  });
