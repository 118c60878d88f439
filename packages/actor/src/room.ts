/** How many letters a card begins with at most, so that it takes no more than a first screen. */
const ROOM = 330;
/** How many letters would fill the space that a row takes besides its words. */
export const ROW = 70;

/** How many others a card shows as related to its actor. */
export const RELATIONS = 3;

/** What a card need not fold: all where that is little, else where the article contradicts itself, or nothing stands before. */
export function openOf<
  T extends { readonly rows: readonly unknown[]; readonly isConflict?: boolean | undefined },
>(
  sections: readonly T[],
  lettersOf: (section: T) => number,
  above: number,
  first: unknown,
): readonly (boolean | undefined)[] {
  const room = ROOM - above;
  const sizes = sections.map((section) => lettersOf(section) + ROW * section.rows.length);
  const isShort = sizes.reduce((sum, size) => sum + size, 0) < room;
  return sections.map(
    ({ isConflict }, index) =>
      isShort || ((isConflict || !(index || first)) && sizes[index]! < room),
  );
}
