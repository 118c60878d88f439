import { isInQuoteMarks } from './quote-marks.js';
import { roleFacts } from './roles.js';
import { roles } from './schema.js';
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

/** The roles that have no `to`. */
export const rolesWithoutEnd: readonly string[] = roles.filter((role) => !roleFacts[role].canEnd);

/** Reports memberships that repeat another one, end before they begin, or cannot end. */
export function checkMemberships(memberships: unknown, report: Report): void {
  if (!Array.isArray(memberships)) return;
  const seen = new Map<string, number>();
  memberships.forEach((membership: unknown, index) => {
    if (!isFields(membership)) return;
    const { actor, organization, role, from, to } = membership;
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
    if (to !== undefined && rolesWithoutEnd.includes(role as string)) {
      report(
        `${path}.to`,
        to,
        `from, with the role ${role as string}`,
        `the role ${role as string} has no end; when it came about is said by from`,
      );
    } else if (isDate(from) && isDate(to) && isBefore(to, from)) {
      report(`${path}.to`, to, `a date not before ${from}`);
    }
  });
}

/** Reports circles of quotes that answer one another; each quote in one circle at most. */
export function checkAnswers(quotes: unknown, report: Report): void {
  if (!isFields(quotes)) return;
  const answeredBy = (id: string): string[] => {
    const quote = quotes[id];
    return isFields(quote) ? [quote['respondsTo']].flat().filter(isText) : [];
  };
  const done = new Set<string>();
  const told = new Set<string>();
  for (const start of Object.keys(quotes)) {
    // The way from a quote to what it answers, and so on, each with what is still to be followed.
    const way: { readonly id: string; readonly left: string[] }[] = [];
    const places = new Map<string, number>();
    const follow = (id: string): void => {
      if (done.has(id)) return;
      places.set(id, way.length);
      way.push({ id, left: answeredBy(id) });
    };
    follow(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.left.pop();
      const place = next === undefined ? undefined : places.get(next);
      if (next === undefined) {
        way.pop();
        places.delete(last.id);
        done.add(last.id);
      } else if (place === undefined) follow(next);
      else if (!told.has(next)) {
        const circle = way.slice(place).map(({ id }) => id);
        report(
          `quotes.${next}.respondsTo`,
          (quotes[next] as Record<string, unknown>)['respondsTo'],
          'an earlier quote',
          `answers itself: ${[...circle, next].join(' → ')}`,
        );
        circle.forEach((id) => told.add(id));
      }
    }
  }
}

/** Reports quotes that stand in quotation marks of their own, which readers would see twice. */
export function checkQuotes(quotes: unknown, report: Report): void {
  if (!isFields(quotes)) return;
  for (const [id, quote] of Object.entries(quotes)) {
    const text = isFields(quote) && quote['text'];
    if (!isText(text) || !isInQuoteMarks(text)) continue;
    report(
      `quotes.${id}.text`,
      text,
      'the words without quotation marks',
      'stands in quotation marks; leave them out, for they are added in the way of each language',
    );
  }
}

/** Reports a dataset that holds less long than something in it. */
export function checkDates(dataset: Readonly<Record<string, unknown>>, report: Report): void {
  const { asOf, events, quotes } = dataset;
  if (!isDate(asOf)) return;
  const dated = Object.entries({ event: events, quote: quotes }).flatMap(([kind, records]) =>
    Object.entries(isFields(records) ? records : {}).flatMap(([id, record]) => {
      const date = isFields(record) && record['date'];
      return isDate(date) && isBefore(asOf, date) ? [{ what: `${kind} "${id}"`, date }] : [];
    }),
  );
  const [latest] = dated.sort((a, b) => (isBefore(a.date, b.date) ? 1 : -1));
  if (!latest) return;
  const { what, date } = latest;
  report(
    'asOf',
    asOf,
    `a date not before ${date}`,
    `${asOf} is before the ${what} of ${date}; the dataset holds up to the day of asOf`,
  );
}
