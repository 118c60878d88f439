/** How many letters a card begins with at most, so that it takes no more than a first screen. */
const ROOM = 330;
/** How many letters would fill the space that a row takes besides its words. */
const ROW = 70;

/** How many others a card shows as related to its actor. */
export const RELATIONS = 3;

/** Something to be opened on a card. */
export interface Measured {
  readonly letters: number;
  readonly rows: number;
  /** Whether the article contradicts itself in it. */
  readonly isConflict?: boolean | undefined;
}

/** Which sections a card need not fold, below as many letters and with or without interests before them. */
export function openOf(
  sections: readonly Measured[],
  above: number,
  hasFirst: boolean,
): readonly boolean[] {
  const room = ROOM - above;
  const sizes = sections.map(({ letters, rows }) => letters + ROW * rows);
  const isShort = sizes.reduce((sum, size) => sum + size, 0) < room;
  return sections.map(
    ({ isConflict }, index) =>
      isShort || ((!!isConflict || (!index && !hasFirst)) && sizes[index]! < room),
  );
}
