import {
  answeredBy,
  membershipsOf,
  factsOf,
  takesPart,
  versionsOf,
  type Actor,
  type Dataset,
} from '@factbox/dataset';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { correctionsOf } from './corrections.js';

type Thing = Readonly<Record<string, unknown>>;

/** What schema.org calls each kind of actor. */
const types: Readonly<Record<Actor['kind'], string>> = {
  state: 'Country',
  movement: 'Organization',
  'armed-group': 'Organization',
  bloc: 'Organization',
  region: 'Place',
  group: 'Organization',
  document: 'CreativeWork',
  person: 'Person',
  organization: 'Organization',
  company: 'Corporation',
  party: 'PoliticalParty',
  'government-body': 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  union: 'WorkersUnion',
  team: 'SportsTeam',
};

/** What a box shows, in the words of schema.org. */
export function toJsonLd(dataset: Dataset, box: SiteBox): Thing {
  const { actors, organizations, quotes, events, places, article } = dataset;
  const corrections = correctionsOf(dataset, box);
  const isPartOf: Thing = {
    '@type': 'NewsArticle',
    headline: article.title,
    author: { '@type': 'Person', name: article.author },
    datePublished: article.published,
    ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(article.url && { url: article.url }),
  };
  const toActor = (id: string): Thing => {
    const { name, kind, role } = actors[id]!;
    return {
      '@type': types[kind],
      name,
      ...(kind === 'person' && role && { jobTitle: role }),
    };
  };
  const toPlace = (id: string): Thing => {
    const { name, coordinates } = places[id]!;
    const [longitude, latitude] = coordinates ?? [];
    return {
      '@type': 'Place',
      name,
      ...(coordinates && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    };
  };
  const toOrganization = (id: string): Thing => {
    const { name, shortName, summary } = organizations[id]!;
    return {
      '@type': 'Organization',
      name,
      ...(shortName && { alternateName: shortName }),
      ...(summary && { description: summary }),
      member: membershipsOf(dataset, { organization: id })
        .filter((each) => belongs(each, dataset))
        .map(({ actor, role, from, to, conflicts }) => ({
          '@type': 'OrganizationRole',
          member: toActor(actor),
          ...(!conflicts && { roleName: role }),
          ...(from && { startDate: from }),
          ...(to && { endDate: to }),
        })),
    };
  };
  const toQuotation = (id: string): Thing => {
    const { text, speaker, date, occasion } = quotes[id]!;
    const [answered, ...more] = answeredBy(dataset, id).map((claim) => ({ '@id': `#${claim}` }));
    return {
      '@type': 'Quotation',
      '@id': `#${id}`,
      text,
      inLanguage: dataset.language,
      creator: toActor(speaker),
      ...(date && { dateCreated: date }),
      ...(occasion && { description: occasion }),
      ...(answered && { about: more.length ? [answered, ...more] : answered }),
      isPartOf,
    };
  };
  const toEvent = (id: string): Thing => {
    const { name, date, place, note, participants, sources } = events[id]!;
    return {
      '@type': 'Event',
      name,
      ...(date && { startDate: date }),
      ...(note && { description: note }),
      ...(place && { location: toPlace(place) }),
      attendee: (participants ?? [])
        .filter((each) => belongs({ ...each, sources }, dataset))
        .map((each) => toActor(each.actor)),
      subjectOf: isPartOf,
    };
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CreativeWork',
        name: fullTitleOf(box),
        dateModified: dataset.asOf,
        isBasedOn: isPartOf,
        ...(corrections.length && {
          correction: corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text,
          })),
        }),
      },
      ...box.quotes.map(toQuotation),
      ...box.organizations.map(toOrganization),
      ...box.events.map(toEvent),
      ...box.places.map(toPlace),
      ...(box.widget === 'actor' ? box.actors.slice(0, 1).map(toActor) : []),
    ],
  };
}

/** Whether all that the article says of it is that it is in; schema.org has no words for the rest. */
const belongs = (fact: Parameters<typeof versionsOf>[0], dataset: Dataset): boolean =>
  versionsOf(fact).every(
    ({ role }) => takesPart(role, dataset) && !factsOf(role, dataset).isPaused,
  );

/** JSON that may stand in a script element: no text of a dataset can end it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
