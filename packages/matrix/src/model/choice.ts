/**
 * The chosen organizations, two at most: the first one for the whole page, the second one for this
 * table. A second one that the page has chosen too, or that has no first one, is none.
 */
export const toChosen = (page: string | undefined, second: string | undefined): string[] =>
  page ? [...new Set([page, second ?? page])] : [];

/** What is chosen after a press on one of the organizations; a third takes the place of the second. */
export const choose = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen.slice(0, 1), id];
