import { isFields, isText, values } from './values.js';

/** Notes a problem: where, what stands there, what would be right, and how to say so. */
export type Report = (
  path: string,
  value: unknown,
  expected: string,
  message?: string,
  suggestion?: string,
) => void;

const isDate = (value: unknown): value is string => values['date']!(value);

/** As far as both dates are precise: 2023 is not before May 2023. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Reports memberships that repeat another one or end before they begin. */
export function checkMemberships(memberships: unknown, report: Report): void {
  if (!Array.isArray(memberships)) return;
  const seen = new Map<string, number>();
  memberships.forEach((membership: unknown, index) => {
    if (!isFields(membership)) return;
    const { actor, organization, from, to } = membership;
    const path = `memberships[${index}]`;
    if (isText(actor) && isText(organization)) {
      const key = [actor, organization, isText(from) ? from : ''].join();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
      } else {
        report(
          path,
          membership,
          'one membership for each actor and organization',
          `repeats memberships[${first}]; where the article contradicts itself, add the other role to its conflicts`,
        );
      }
    }
    if (isDate(from) && isDate(to) && isBefore(to, from)) {
      report(`${path}.to`, to, `a date not before ${from}`);
    }
  });
}

/** Reports each circle of quotes that answer one another, once. */
export function checkAnswers(quotes: unknown, report: Report): void {
  if (!isFields(quotes)) return;
  const answered = (id: string): string | undefined => {
    const quote = quotes[id];
    return isFields(quote) && isText(quote['respondsTo']) ? quote['respondsTo'] : undefined;
  };
  const done = new Set<string>();
  for (const id of Object.keys(quotes)) {
    const chain = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !done.has(next) && !chain.has(next)) {
      chain.add(next);
      next = answered(next);
    }
    if (next !== undefined && chain.has(next)) {
      const circle = [...chain].slice([...chain].indexOf(next));
      report(
        `quotes.${next}.respondsTo`,
        answered(next),
        'an earlier quote',
        `answers itself: ${[...circle, next].join(' → ')}`,
      );
    }
    chain.forEach((one) => done.add(one));
  }
}
