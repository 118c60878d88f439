import { boundsOf, isBefore } from './date.js';
import { isInQuoteMarks } from './quote-marks.js';
import { roleFacts } from './roles.js';
import { interestKinds, place, roles } from './schema.js';
import { isFields, isText, values, type Fields } from './values.js';

/** Notes a problem: where, what stands there, what would be right, and how to say so. */
export type Report = (
  path: string,
  value: unknown,
  expected: string,
  message?: string,
  suggestion?: string,
) => void;

/** Reports what is wrong between fields and records that are each sound. */
export function checkConsistency(dataset: Fields, report: Report): void {
  checkVocabularies(dataset, report);
  checkMemberships(dataset['memberships'], report);
  const said = saidIn(dataset, report);
  checkAnswers(said, report);
  checkQuotes(dataset['quotes'], report);
  checkPeriods(dataset, report);
  checkAmounts(dataset, report);
  checkVotes(dataset['events'], report);
  checkDates(dataset, report);
}

const isDate = (value: unknown): value is string => values['date']!(value);

/** The records of a collection that can be looked at. */
const recordsOf = (collection: unknown): [id: string, record: Fields][] =>
  Object.entries(isFields(collection) ? collection : {}).filter(
    (entry): entry is [string, Fields] => isFields(entry[1]),
  );

/** The roles that have no `to`. */
export const rolesWithoutEnd: readonly string[] = roles.filter((role) => !roleFacts[role].canEnd);

/** Reports words of the dataset's own that the format has already. */
function checkVocabularies(dataset: Fields, report: Report): void {
  const known = { roles, interestKinds, placeKinds: place.kind.split('|') };
  for (const [name, words] of Object.entries(known)) {
    for (const [id] of recordsOf(dataset[name])) {
      if (!words.some((word) => word === id)) continue;
      report(
        `${name}.${id}`,
        id,
        'a word that the format does not have',
        `"${id}" is a word of the format; leave it out here`,
      );
    }
  }
}

/** Reports memberships that repeat another one, end before they begin, or cannot end. */
function checkMemberships(memberships: unknown, report: Report): void {
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
    if (isText(actor) && actor === organization) {
      report(path, membership, 'another organization', 'nothing is a member of itself');
    }
    if (to !== undefined && rolesWithoutEnd.includes(role as string)) {
      report(
        `${path}.to`,
        to,
        `from, with the role ${role as string}`,
        `the role ${role as string} has no end; when it came about is said by from`,
      );
    } else checkPeriod(path, membership, report);
  });
}

function checkPeriod(path: string, { from, to }: Fields, report: Report): void {
  if (isDate(from) && isDate(to) && isBefore(to, from)) {
    report(`${path}.to`, to, `a date not before ${from}`);
  }
}

/** Reports what ends before it begins. */
function checkPeriods(dataset: Fields, report: Report): void {
  for (const name of ['actors', 'organizations']) {
    for (const [id, record] of recordsOf(dataset[name]))
      checkPeriod(`${name}.${id}`, record, report);
  }
}

/** What is said, by id; ids of quotes, claims and demands are told apart by nothing else. */
function saidIn(dataset: Fields, report: Report): Map<string, { path: string; record: Fields }> {
  const said = new Map<string, { path: string; record: Fields }>();
  for (const name of ['quotes', 'claims', 'demands']) {
    for (const [id, record] of recordsOf(dataset[name])) {
      const path = `${name}.${id}`;
      const other = said.get(id);
      if (other) {
        report(path, id, 'an id of its own', `has the id of ${other.path}; give it another`);
      } else said.set(id, { path, record });
    }
  }
  return said;
}

/** Reports circles of answers to one another; each quote in one circle at most. */
function checkAnswers(
  said: ReadonlyMap<string, { readonly path: string; readonly record: Fields }>,
  report: Report,
): void {
  // A quote that carries a claim stands in its place.
  const carriers = new Map(
    [...said].flatMap(([id, { record }]) =>
      isText(record['claim']) ? [[record['claim'], id]] : [],
    ),
  );
  const answeredBy = (id: string): string[] =>
    [said.get(id)?.record['respondsTo']]
      .flat()
      .filter(isText)
      .map((other) => carriers.get(other) ?? other);
  const done = new Set<string>();
  const told = new Set<string>();
  for (const start of said.keys()) {
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
        const { path, record } = said.get(next)!;
        report(
          `${path}.respondsTo`,
          record['respondsTo'],
          'an earlier quote',
          `answers itself: ${[...circle, next].join(' → ')}`,
        );
        circle.forEach((id) => told.add(id));
      }
    }
  }
}

/** Reports quotes that stand in quotation marks of their own, which readers would see twice. */
function checkQuotes(quotes: unknown, report: Report): void {
  for (const [id, { text }] of recordsOf(quotes)) {
    const texts = isFields(text) ? Object.entries(text) : [['', text] as const];
    for (const [language, words] of texts) {
      if (!isText(words) || !isInQuoteMarks(words)) continue;
      report(
        `quotes.${id}.text${language && `.${language}`}`,
        words,
        'the words without quotation marks',
        'stands in quotation marks; leave them out, for they are added in the way of each language',
      );
    }
  }
}

/** Reports units that look like the code of a currency and are none. */
function checkAmounts(dataset: Fields, report: Report): void {
  const { memberships } = dataset;
  const all = [
    ...(Array.isArray(memberships) ? memberships : []).map(
      (each: unknown, index) => [`memberships[${index}]`, each] as const,
    ),
    ...recordsOf(dataset['claims']).map(([id, each]) => [`claims.${id}`, each] as const),
  ];
  for (const [path, record] of all) {
    const { unit } = ((isFields(record) && record['amount']) || {}) as Fields;
    if (!isText(unit) || !/^[A-Z]{3}$/.test(unit)) continue;
    if (Intl.supportedValuesOf('currency').includes(unit)) continue;
    report(
      `${path}.amount.unit`,
      unit,
      'the ISO 4217 code of a currency, or a word in small letters',
      `"${unit}" is the code of no currency; write what is counted in small letters`,
    );
  }
}

/** Reports more names for a side of a vote than the vote has votes. */
function checkVotes(events: unknown, report: Report): void {
  for (const [id, { vote, participants }] of recordsOf(events)) {
    const named = (Array.isArray(participants) ? participants : []).filter(isFields);
    if (!isFields(vote)) continue;
    for (const [side, votes] of Object.entries(vote)) {
      const names = named.filter((each) => each['vote'] === side).length;
      if (typeof votes !== 'number' || names <= votes) continue;
      report(
        `events.${id}.vote.${side}`,
        votes,
        `a number not below ${names}`,
        `${votes} ${side}, but ${names} participants are said to have voted so`,
      );
    }
  }
}

/** Reports a dataset that holds less long than something in it that is not only planned. */
function checkDates(dataset: Fields, report: Report): void {
  const { asOf, events, quotes, claims, demands } = dataset;
  if (!isDate(asOf)) return;
  const kinds = { event: events, quote: quotes, claim: claims, demand: demands };
  const dated = Object.entries(kinds).flatMap(([kind, records]) =>
    recordsOf(records).flatMap(([id, { date, status }]) =>
      isDate(date) && isBefore(asOf, date) && status !== 'planned' && status !== 'cancelled'
        ? [{ what: `${kind} "${id}"`, isEvent: kind === 'event', date }]
        : [],
    ),
  );
  const [latest] = dated.sort((a, b) => boundsOf(b.date)[0].localeCompare(boundsOf(a.date)[0]));
  if (!latest) return;
  const { what, date, isEvent } = latest;
  report(
    'asOf',
    asOf,
    `a date not before ${date}`,
    `${asOf} is before the ${what} of ${date}; the dataset holds up to the day of asOf${
      isEvent ? ', and what is yet to come has the status planned' : ''
    }`,
  );
}
