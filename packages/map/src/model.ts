import {
  address,
  idsOf,
  optionalIdOf,
  actorInSentence,
  actorName,
  common,
  baseLanguage,
  formatDate,
  formatList,
  isPlainEnglish,
  regionNames,
  toFoot,
  toOthers,
  toSources,
  type CoreMessages,
  type Foot,
  type Otherwise,
  type Source,
} from '@factbox/core';
import {
  claimsAbout,
  countryOf,
  eventsAt,
  membershipsOf,
  roles,
  shortNameOf,
  standingOf,
  type Basis,
  type ArticleEvent,
  type Dataset,
  type Place,
  type Quote,
  type Role,
  type Standing,
  type WithId,
} from '@factbox/dataset';
import type { Geometry, Shape } from './geometry.js';
import { contains, shapesOf } from './outline.js';
import { lookOf, type LookName } from './patterns.js';
import { isTooNear } from './too-near.js';

/** What the tag's attributes hold. */
export const attributes = {
  ...common,
  organization: optionalIdOf(['organizations']),
  places: idsOf('places'),
  // A country or province may be named by its ISO code.
  region: optionalIdOf(['places', 'actors'], /^[A-Z]{2}\b/),
  geometry: address,
};

/** What an actor and a place on the map have in common. */
interface Common {
  readonly id: string;
  /** The ISO code of its shape, where it has one. */
  readonly code?: string | undefined;
  readonly name: string;
  readonly note?: string | undefined;
  /** Nothing where the article states it. */
  readonly basis?: NotStated | undefined;
  /** Names of what it touches inside the map's frame. */
  readonly borders: readonly string[];
  readonly sources: readonly Source[];
}

type NotStated = Exclude<Basis, 'stated'>;

/** An actor, with its role in the chosen organization; without one, the article states none. */
export interface MapActor extends Common {
  readonly kind: 'actor';
  readonly role?: Role | undefined;
  /** How close that is. */
  readonly standing?: Standing | undefined;
  /** How it is drawn, where an organization is shown. */
  readonly look?: LookName | undefined;
  /** Other roles that the article gives elsewhere. */
  readonly conflicts: readonly {
    readonly role: Role;
    readonly look: LookName;
    readonly note?: string | undefined;
    readonly sources: readonly Source[];
  }[];
}

/** A place, with what is claimed about it, and what happened there. */
export interface MapPlace extends Common {
  readonly kind: 'place';
  readonly placeKind: Place['kind'];
  /** Nothing where only its name is known. */
  readonly coordinates?: readonly [number, number] | undefined;
  /** By its code. */
  readonly country?: string | undefined;
  /** The country whose shape it lies in, where its code says none. */
  readonly within?: string | undefined;
  readonly claims: readonly Claim[];
  readonly events: readonly PlaceEvent[];
  /** What other passages say otherwise. */
  readonly conflicts: readonly Otherwise[];
}

/** What happened at a place, or is planned there. */
export interface PlaceEvent {
  readonly name: string;
  readonly note?: string | undefined;
  readonly date?: string | undefined;
  readonly status?: ArticleEvent['status'] | undefined;
  /** Nothing where the article states it. */
  readonly basis?: NotStated | undefined;
  readonly conflicts: readonly Otherwise[];
  readonly sources: readonly Source[];
}

/** A statement about a place that is one side's word. */
export interface Claim {
  readonly isDemand: boolean;
  /** What is claimed or demanded, where that is told in the dataset's own words. */
  readonly text?: string | undefined;
  readonly speaker: string;
  readonly date?: string | undefined;
  /** Whether the dataset says that it is denied, rather than only answered. */
  readonly isDenied: boolean;
  /** Who answers it, who answers them, and so on. */
  readonly answeredBy: readonly string[];
  readonly sources: readonly Source[];
}

/** What the map says. */
export interface MapModel {
  readonly organization?: { readonly id: string; readonly name: string } | undefined;
  readonly organizations: readonly { readonly id: string; readonly shortName: string }[];
  /** Actors with a country that the map knows. */
  readonly actors: readonly MapActor[];
  /** Actors with a role in the organization that have no country, or one far off the map. */
  readonly offMap: readonly MapActor[];
  readonly places: readonly MapPlace[];
  /** The name of a country or province by its code. */
  readonly nameOf: (code: string) => string;
  /** The roles on the map, strongest tie first; `undefined` stands for “not stated”. */
  readonly legend: readonly Pick<MapActor, 'role' | 'look'>[];
  readonly hasConflicts: boolean;
  /** For the neighbour that most of the places touch, all provinces that touch it. */
  readonly provincesAt: readonly ProvincesAt[];
  /** Whether there is no map because the places lie too near one another for one. */
  readonly isTooNear: boolean;
  readonly foot: Foot;
}

/** All provinces of a country that touch another country. */
export interface ProvincesAt {
  readonly country: string;
  readonly neighbour: string;
  readonly names: readonly string[];
}

/** What a map is made from besides the dataset. */
export interface MapOptions {
  readonly geometry?: Geometry | undefined;
  /** The id of the organization whose roles are shown. */
  readonly organization?: string | undefined;
  /** The ids of the places to show; all where absent. */
  readonly places?: readonly string[] | undefined;
  readonly locale: string;
  readonly messages?: CoreMessages;
  /** The address of the page. */
  readonly page?: string | undefined;
}

/** An actor or place. */
export type Subject = MapActor | MapPlace;

/** All that can be chosen on a map. */
export const subjectsOf = ({ actors, places }: MapModel): Subject[] => [...actors, ...places];

/** The key of an actor or place among all of them. */
export const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind}/${id}`;

/** So near to an outline, in frame units, simplification could put a city on its wrong side. */
const DOUBT = 8;

/** The article's countries and places with all that a map can say of them. */
export function toMapModel(dataset: Dataset, options: MapOptions): MapModel {
  const { geometry, organization, locale, page } = options;
  const { actors, organizations, places } = dataset;
  const shapes = shapesOf(geometry);
  const toName = namer(dataset, geometry ?? {}, shapes, locale);
  const bordersOf = (code = ''): string[] =>
    sorted(shapes.get(code)?.neighbours.map(toName) ?? [], locale);
  const speakerOf = ({ speaker }: Quote): string => actorInSentence(dataset, speaker, locale).name;
  const namesOf = (said: readonly Quote[] = []): string =>
    formatList([...new Set(said.map(speakerOf))], locale);

  // Of several periods the last one comes first, which is how things stand.
  const own = new Map(
    (organization ? membershipsOf(dataset, { organization }) : [])
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
      .reverse()
      .map((each) => [each.actor, each]),
  );
  const toActor = (id: string): MapActor => {
    const { code, sources } = actors[id]!;
    const membership = own.get(id);
    return {
      kind: 'actor',
      id,
      code,
      name: actorName(dataset, id, locale),
      role: membership?.role,
      standing: membership && standingOf(membership.role, dataset),
      look: organization ? lookOf(membership?.role, dataset) : undefined,
      note: membership?.note,
      basis: basisOf(membership ?? (organization ? {} : actors[id]!)),
      conflicts: (membership?.conflicts ?? []).map((conflict) => ({
        ...conflict,
        look: lookOf(conflict.role, dataset),
        sources: toSources(dataset, conflict.sources, page),
      })),
      borders: bordersOf(code),
      // Where the article states no role, no passage can be named for it.
      sources: toSources(dataset, membership?.sources ?? (organization ? [] : sources), page),
    };
  };

  const saidOf = (place: string): WithId<Quote>[] =>
    claimsAbout(dataset, place).flatMap(({ claim, responses }) => [claim, ...responses.flat()]);
  const toPlace = (id: string): MapPlace => {
    const { name, kind, code, coordinates, note, conflicts, sources } = places[id]!;
    const country = code?.split('-')[0];
    const within = !country && kind === 'city' ? countryAt(coordinates) : undefined;
    return {
      kind: 'place',
      id,
      code,
      name: code && kind === 'province' ? toName(code) : name,
      placeKind: kind,
      coordinates,
      country: country && toName(country),
      within: within && toName(within),
      note,
      basis: basisOf(places[id]!),
      borders: bordersOf(code),
      conflicts: toOthers(dataset, conflicts, page),
      events: eventsAt(dataset, id).map((event) => ({
        name: event.name,
        note: event.note,
        status: event.status,
        date: event.date && formatDate(event.date, options),
        basis: basisOf(event),
        conflicts: toOthers(dataset, event.conflicts, page),
        sources: toSources(dataset, event.sources, page),
      })),
      claims: claimsAbout(dataset, id).map(({ claim, responses }) => ({
        isDemand: claim.kind === 'demand',
        text: claim.kind && claim.text,
        speaker: speakerOf(claim),
        date: claim.date && formatDate(claim.date, options),
        isDenied: claim.status === 'denied',
        answeredBy: responses.map(namesOf),
        sources: toSources(
          dataset,
          [...new Set([claim, ...responses.flat()].flatMap((quote) => quote.sources))],
          page,
        ),
      })),
      sources: toSources(dataset, sources, page),
    };
  };
  const countryAt = (coordinates: Place['coordinates']): string | undefined => {
    const [x, y] = (coordinates && geometry?.project(coordinates)) ?? [NaN, NaN];
    const around = [-DOUBT, 0, DOUBT];
    const near = geometry?.countries.filter((shape) =>
      around.some((dx) => around.some((dy) => contains(shape, x + dx, y + dy))),
    );
    return near?.length === 1 ? near[0]!.code : undefined;
  };

  const codes = new Set<string>();
  const onMap = Object.keys(actors)
    .filter((id) => {
      const code = countryOf(actors[id]!);
      // Should two states share a code, the first is the country.
      if (!code || codes.has(code)) return false;
      codes.add(code);
      return !geometry || shapes.has(code) || code in geometry.points;
    })
    .map(toActor);
  const isOnMap = new Set(onMap.map(({ id }) => id));
  const chosen = (options.places ?? Object.keys(places)).map(toPlace);
  const offMap = Object.keys(actors)
    .filter((id) => own.has(id) && !isOnMap.has(id))
    .map(toActor);
  const found = new Set(onMap.map(({ role }) => role));
  return {
    organization: organization
      ? { id: organization, name: organizations[organization]!.name }
      : undefined,
    organizations: Object.entries(organizations).map(([id, each]) => ({
      id,
      shortName: shortNameOf(each),
    })),
    actors: onMap,
    offMap,
    places: chosen,
    nameOf: toName,
    isTooNear: !geometry && isTooNear(dataset),
    legend: organization
      ? [...roles, ...Object.keys(dataset.roles ?? {}), undefined]
          .filter((role) => found.has(role))
          .map((role) => ({ role, look: lookOf(role, dataset) }))
      : [],
    hasConflicts: onMap.some(({ conflicts }) => conflicts.length),
    provincesAt: toProvincesAt(
      chosen.filter(({ code }) => !geometry?.partial?.includes(code?.slice(0, 2) ?? '')),
      shapes,
      { toName, locale },
    ),
    foot: toFoot(
      dataset,
      [
        ...(organization ? [organization] : []),
        ...[...onMap, ...offMap, ...chosen].map(({ id }) => id),
        ...chosen.flatMap(({ id }) => [
          ...saidOf(id).flatMap((each) => [each.id, each.speaker]),
          ...eventsAt(dataset, id).map((event) => event.id),
        ]),
      ],
      options,
    ),
  };
}

const basisOf = ({ basis }: { readonly basis?: Basis }): NotStated | undefined =>
  basis === 'stated' ? undefined : basis;

/** Names of countries and provinces by their codes, those of actors as anywhere else. */
function namer(
  dataset: Dataset,
  { namesIn }: Partial<Geometry>,
  shapes: ReadonlyMap<string, Shape>,
  locale: string,
): (code: string) => string {
  const { actors, places, language } = dataset;
  const own = baseLanguage(locale);
  const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
  const names: Record<string, string> = {};
  const learn = (code?: string, name?: string): unknown => code && name && (names[code] = name);
  // What a geometry calls a country is English.
  shapes.forEach(({ code, name }) => (own === 'en' || !isCountry(code)) && learn(code, name));
  for (const { code, name } of Object.values(places)) learn(code, name);
  if (own !== baseLanguage(language)) Object.assign(names, namesIn?.(own));
  // Should two states share a code, the first is the country.
  for (const id of Object.keys(actors).reverse()) {
    learn(countryOf(actors[id]!), actorName(dataset, id, locale));
  }
  return (code) => names[code] ?? (isCountry(code) ? regionNames(locale).of(code)! : code);
}

function toProvincesAt(
  places: readonly MapPlace[],
  shapes: ReadonlyMap<string, Shape>,
  { toName, locale }: { readonly toName: (code: string) => string; readonly locale: string },
): ProvincesAt[] {
  const counts: Record<string, number> = {};
  for (const { code = '' } of places) {
    for (const neighbour of shapes.get(code)?.neighbours ?? []) {
      const pair = `${code.slice(0, 2)} ${neighbour}`;
      if (!neighbour.includes('-')) counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
  const most = Object.values(counts).reduce((best, count) => Math.max(best, count), 0);
  return Object.keys(counts)
    .filter((pair) => counts[pair] === most)
    .map((pair) => {
      const [country, neighbour] = pair.split(' ') as [string, string];
      const touching = [...shapes.values()].filter(
        ({ code, neighbours }) => code.startsWith(`${country}-`) && neighbours.includes(neighbour),
      );
      return {
        country: toName(country),
        neighbour: toName(neighbour),
        names: sorted(
          touching.map(({ code }) => toName(code)),
          locale,
        ),
      };
    });
}

/** By the alphabet; in English by code points, since a collator costs a browser more than the model. */
const sorted = (names: readonly string[], locale: string): string[] =>
  [...names].sort(isPlainEnglish(locale) ? undefined : (a, b) => a.localeCompare(b, locale));
