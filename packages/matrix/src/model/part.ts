import { takesPart, versionsOf, type Dataset, type Membership } from '@factbox/dataset';

/** Whether an actor has a part in an organization; disputed where the article both says and denies it. */
export type Part = 'yes' | 'disputed' | 'no';

/** The part that an actor has by all that the article says of it and one organization. */
export function partOf(memberships: readonly Membership[], dataset: Pick<Dataset, 'roles'>): Part {
  // Periods are facts side by side, and any of them makes a part; conflicts deny each other.
  const parts = memberships.map((each) =>
    versionsOf(each).map(({ role }) => takesPart(role, dataset)),
  );
  if (parts.some((versions) => versions.every(Boolean))) return 'yes';
  return parts.flat().includes(true) ? 'disputed' : 'no';
}
