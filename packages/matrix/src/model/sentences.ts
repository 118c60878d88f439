import { formatList, formatNumber, isolated } from '@factbox/core';
import type { MatrixMessages } from '../messages.js';
import type { Heading, MatrixModel } from '../model.js';
import type { Part } from './part.js';

/** The words, and the language that they are in. */
export interface Language {
  readonly messages: MatrixMessages;
  readonly locale: string;
}

// Names of another script would otherwise turn the order of words around them.
const isolate = ({ name }: Heading, locale: string): string => isolated(name, locale);

/** One sentence that is true of this table: who has a part in the most, and what is contradicted. */
export function summarySentence(model: MatrixModel, { messages, locale }: Language): string {
  const { actors, organizations, notes } = model;
  const partIn = partsIn(model);
  const scores = actors.map((actor) => {
    const parts = organizations.map((organization) => partIn(actor, organization));
    const sure = parts.filter((part) => part === 'yes').length;
    return { actor, sure, atMost: parts.filter((part) => part !== 'no').length };
  });
  const most = scores.reduce((best, { sure }) => Math.max(best, sure), 0);
  const top = scores.filter(({ sure }) => sure === most);
  const isClear =
    most > 0 &&
    organizations.length > 1 &&
    top.length <= 3 &&
    top.length < actors.length &&
    // A disputed part could make someone else first.
    scores.every(({ sure, atMost }) => (sure === most ? atMost === most : atMost < most));
  const names = top.map(({ actor }) => isolate(actor, locale));
  return messages.summary({
    actors: actors.length,
    organizations: organizations.length,
    conflicts: notes.filter(({ conflict }) => conflict).length,
    ...(isClear && { top: { names: formatList(names, locale), actors: top.length, count: most } }),
    format: (number) => formatNumber(number, locale),
  });
}

/** Finds a cell's part by its actor and organization. */
function partsIn({ cells }: MatrixModel): (actor: Heading, organization: Heading) => Part {
  const parts = new Map(
    cells.map(({ actor, organization, part }) => [`${actor.id} ${organization.id}`, part]),
  );
  return (actor, organization) => parts.get(`${actor.id} ${organization.id}`)!;
}

/** The actors with a part in all these organizations, if any, and whether that is disputed. */
export const sharedBy = (
  model: MatrixModel,
  organizations: readonly Heading[],
): { readonly actor: Heading; readonly isDisputed: boolean }[] => {
  const partIn = partsIn(model);
  return model.actors.flatMap((actor) => {
    const parts = organizations.map((organization) => partIn(actor, organization));
    return !parts.length || parts.includes('no')
      ? []
      : [{ actor, isDisputed: parts.includes('disputed') }];
  });
};

/** Who is in the chosen organizations, in words. */
export function sharedSentence(
  model: MatrixModel,
  organizations: readonly Heading[],
  { messages, locale }: Language,
): string {
  const names = sharedBy(model, organizations).map(({ actor, isDisputed }) =>
    isDisputed ? messages.disputed(isolate(actor, locale)) : isolate(actor, locale),
  );
  return messages.shared(
    organizations.map((each) => isolate(each, locale)),
    names.length ? formatList(names, locale) : undefined,
  );
}
