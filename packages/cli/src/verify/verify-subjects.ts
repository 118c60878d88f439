import type { Dataset, Demand } from '@factbox/dataset';
import type { Paragraph } from './article.js';
import type { Finding } from './finding.js';
import { toIsNamed } from './named.js';

/** A fact, the names of which its sources must have one, and where they stand. */
interface Fact {
  readonly path: string;
  readonly names: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Facts with a source in whose paragraph nobody is named whom they are about: a slip of the id most
 * often, but a paragraph may speak of them as "he" or "the bloc" too, so these are notes.
 */
export function verifySubjects(dataset: Dataset, paragraphs: readonly Paragraph[]): Finding[] {
  const textOf = new Map<number, string>();
  for (const { number, text } of paragraphs) textOf.set(number, text);
  const tests = new Map<number, (name: string) => boolean>();
  const isNamedIn = (number: number): ((name: string) => boolean) | undefined => {
    const text = textOf.get(number);
    if (text === undefined) return undefined;
    let test = tests.get(number);
    if (!test) tests.set(number, (test = toIsNamed(text)));
    return test;
  };
  return factsOf(dataset).flatMap(({ path, names, sources }) =>
    sources.flatMap((source, index): Finding[] => {
      const { paragraph } = dataset.passages[source]!;
      const isNamed = isNamedIn(paragraph);
      if (!isNamed || names.some(isNamed)) return [];
      const [first, ...others] = [...new Set(names)];
      const none = others.length
        ? `neither ${first} nor ${others.slice(0, 3).join(' nor ')}`
        : `no ${first}`;
      const message = `paragraph ${paragraph}, where “${source}” stands, names ${none}`;
      const values = [String(paragraph), ...new Set(names)].slice(0, 5);
      return [{ path: `${path}.sources[${index}]`, name: 'not-named', values, message }];
    }),
  );
}

function factsOf(dataset: Dataset): Fact[] {
  const { actors, organizations, memberships, interests, events } = dataset;
  const { claims = {}, demands = {} } = dataset;
  // A person may be named by whom it speaks for, and either by its short name.
  const namesOf = (id: string): string[] => {
    const actor = actors[id];
    if (!actor) return ofBody(id);
    const { name, affiliation } = actor;
    return affiliation === undefined
      ? [name]
      : [name, ...(actors[affiliation] ? [actors[affiliation].name] : ofBody(affiliation))];
  };
  const ofBody = (id: string): string[] => {
    const body = organizations[id];
    return body ? [body.name, ...(body.shortName === undefined ? [] : [body.shortName])] : [];
  };
  return [
    ...memberships.flatMap(({ actor, organization, sources, conflicts = [] }, index): Fact[] => {
      const names = [...namesOf(actor), ...ofBody(organization)];
      const path = `memberships[${index}]`;
      return [
        { path, names, sources },
        ...conflicts.map((conflict, nth) => ({
          path: `${path}.conflicts[${nth}]`,
          names,
          sources: conflict.sources,
        })),
      ];
    }),
    ...interests.map(({ actor, toward = [], sources }, index) => ({
      path: `interests[${index}]`,
      names: [actor, ...toward].flatMap(namesOf),
      sources,
    })),
    ...Object.entries({ claims, demands }).flatMap(([name, records]) =>
      Object.entries(records).map(([id, { speaker, sources, ...said }]) => ({
        path: `${name}.${id}`,
        names: [speaker, ...((said as Demand).of ?? [])].flatMap(namesOf),
        sources,
      })),
    ),
    ...Object.entries(events).map(([id, { name, participants, organization, sources }]) => ({
      path: `events.${id}`,
      names: [
        ...(participants ?? []).flatMap(({ actor }) => namesOf(actor)),
        ...(organization === undefined ? [] : ofBody(organization)),
        name,
      ],
      sources,
    })),
  ];
}
