import {
  answeredBy,
  membershipsOf,
  factsOf,
  takesPart,
  versionsOf,
  type Actor,
  type Dataset,
} from '@factbox/dataset';
import { isForMachines, toPortrait, toSources } from '@factbox/core';
import { feature } from '@rapideditor/country-coder';
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

const statementTypes = { claim: 'Claim', demand: 'Statement' } as const;

/** A date as machines read it; nothing where it is not simply a day, month or year. */
const period = (name: string, date: string | undefined): Thing =>
  date && isForMachines(date) ? { [name]: date } : {};

/** Who is meant: by Wikidata, of a state as by its code, and by its own site. */
function sameAs({
  wikidata,
  website,
  kind,
  code: own,
}: Pick<Partial<Actor>, 'wikidata' | 'website' | 'code'> & { readonly kind?: string }): Thing {
  const code = kind === 'state' ? own : undefined;
  const item = wikidata ?? (code && feature(code)?.properties.wikidata);
  const all = [
    ...(item ? [`https://www.wikidata.org/entity/${item}`] : []),
    ...(website ? [website] : []),
  ];
  return all.length ? { sameAs: all.length > 1 ? all : all[0] } : {};
}

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
    const portrait = toPortrait(dataset, id);
    return {
      '@type': types[kind],
      name,
      ...(kind === 'person' && role && { jobTitle: role }),
      ...sameAs(actors[id]!),
      ...(/^https:/i.test(portrait?.src ?? '') && { image: portrait!.src }),
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
      ...sameAs(organizations[id]!),
      ...period('foundingDate', organizations[id]!.from),
      ...period('dissolutionDate', organizations[id]!.to),
      member: membershipsOf(dataset, { organization: id })
        .filter((each) => belongs(each, dataset))
        .map(({ actor, role, from, to, conflicts }) => ({
          '@type': 'OrganizationRole',
          member: toActor(actor),
          ...(!conflicts && { roleName: role }),
          ...period('startDate', from),
          ...period('endDate', to),
        })),
    };
  };
  const toQuotation = (id: string): Thing => {
    const { text, speaker, date, occasion, kind, sources } = quotes[id]!;
    const [source] = toSources(dataset, sources);
    const [answered, ...more] = answeredBy(dataset, id).map((claim) => ({ '@id': `#${claim}` }));
    return {
      '@type': kind ? statementTypes[kind] : 'Quotation',
      '@id': `#${id}`,
      text,
      inLanguage: dataset.language,
      creator: toActor(speaker),
      ...period('dateCreated', date),
      // The sentence that it stands in.
      ...(article.url && { isBasedOn: source!.href }),
      ...(occasion && { description: occasion }),
      ...(answered && { about: more.length ? [answered, ...more] : answered }),
      isPartOf,
    };
  };
  const toEvent = (id: string): Thing => {
    const { name, date, place, note, status, participants, sources } = events[id]!;
    const [from, to] = date?.split('/') ?? [];
    return {
      '@type': 'Event',
      name,
      ...period('startDate', from),
      ...period('endDate', to),
      ...(status === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' }),
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
