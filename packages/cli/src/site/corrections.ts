import type { Dataset } from '@factbox/dataset';
import type { SiteBox } from './boxes.js';

/** The corrections that touch what a box shows; those that name nothing touch all. */
export function correctionsOf(
  { corrections = [], quotes }: Dataset,
  box: SiteBox,
): NonNullable<Dataset['corrections']> {
  const speakers = box.quotes.map((id) => quotes[id]!.speaker);
  const shown = new Set(
    [box.actors, box.organizations, box.quotes, box.events, box.places, speakers].flat(),
  );
  return corrections.filter(({ records }) => !records || records.some((id) => shown.has(id)));
}
