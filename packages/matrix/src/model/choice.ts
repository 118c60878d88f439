/** The organizations that the reader has chosen: one for the whole page, a second one here. */
export interface Choice {
  readonly page?: string | undefined;
  readonly second?: string | undefined;
}

/** What a press on an organization's button leads to. */
export interface Change {
  /** What to select on the page, or to give up if it is selected. */
  readonly toggle?: string;
  readonly second?: string;
}

/** The ids that are chosen; the second one only beside a first. */
export const chosenIds = ({ page, second }: Choice): readonly string[] =>
  page ? [...new Set([page, second ?? page])] : [];

/** At most two stay chosen: a third takes the place of the second. */
export function choose(choice: Choice, id: string): Change {
  const [page, second] = chosenIds(choice);
  if (!page) return { toggle: id };
  if (id === page) return { toggle: second ?? id };
  return id === second ? {} : { second: id };
}
