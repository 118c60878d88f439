import { takesPart, versionsOf, type Membership, type Role } from '@factbox/dataset';

/** How close a role is: a full part, a lesser one, or none. */
export type Standing = 'full' | 'partial' | 'outside';

/** Whether an actor has a part in an organization; disputed where the article both says and denies it. */
export type Part = 'yes' | 'disputed' | 'no';

const partial: readonly Role[] = ['observer', 'partner', 'suspended'];

export const standingOf = (role: Role): Standing =>
  !takesPart(role) ? 'outside' : partial.includes(role) ? 'partial' : 'full';

/** The part that an actor has by all that the article says of it and one organization. */
export function partOf(memberships: readonly Membership[]): Part {
  // Periods are facts side by side, and any of them makes a part; conflicts deny each other.
  const parts = memberships.map((each) => versionsOf(each).map(({ role }) => takesPart(role)));
  if (parts.some((versions) => versions.every(Boolean))) return 'yes';
  return parts.flat().includes(true) ? 'disputed' : 'no';
}
