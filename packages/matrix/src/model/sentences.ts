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
  const { actors, organizations, notes, counts } = model;
  const scores = actors.map((actor) => ({ actor, ...counts.get(actor)! }));
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

/** The actors with a part in all these organizations, if any, and whether that is disputed. */
export function sharedBy(
  { actors, cells }: MatrixModel,
  organizations: readonly Heading[],
): { readonly actor: Heading; readonly isDisputed: boolean }[] {
  if (!organizations.length) return [];
  const parts = new Map<Heading, Part[]>();
  for (const { actor, organization, part } of cells) {
    if (part === 'no' || !organizations.includes(organization)) continue;
    const before = parts.get(actor);
    if (before) before.push(part);
    else parts.set(actor, [part]);
  }
  return actors.flatMap((actor) => {
    const own = parts.get(actor) ?? [];
    return own.length === organizations.length
      ? [{ actor, isDisputed: own.includes('disputed') }]
      : [];
  });
}

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
