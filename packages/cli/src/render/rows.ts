import {
  listed,
  quiet,
  type Inlines,
  type Inline,
  type TableBlock,
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
