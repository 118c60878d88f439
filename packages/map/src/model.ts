import { actorName, formatDate, formatList, toSources, type Source } from '@factbox/core';
import {
  claimsAbout,
  membershipsOf,
  roles,
  shortNameOf,
  type Dataset,
  type Place,
  type Role,
} from '@factbox/dataset';
import type { Geometry, Shape } from './geometry.js';
import { depthIn } from './outline.js';

/** What an actor and a place on the map have in common. */
interface Subject {
  readonly id: string;
  /** The ISO code of its shape, where it has one. */
  readonly code?: string | undefined;
  readonly name: string;
  readonly note?: string | undefined;
  /** Names of what it touches inside the map's frame. */
  readonly borders: readonly string[];
  readonly sources: readonly Source[];
}

/** An actor, with its role in the chosen organization; without one, the article states none. */
export interface MapActor extends Subject {
  readonly kind: 'actor';
  readonly role?: Role | undefined;
  /** Other roles that the article gives elsewhere. */
  readonly conflicts: readonly {
    readonly role: Role;
    readonly note?: string | undefined;
    readonly sources: readonly Source[];
  }[];
}

/** A place, with what is claimed about it. */
export interface MapPlace extends Subject {
  readonly kind: 'place';
  readonly placeKind: Place['kind'];
  readonly coordinates: readonly [number, number];
  readonly country?: string | undefined;
  readonly claims: readonly Claim[];
}

/** A statement about a place that is one side's word. */
export interface Claim {
  readonly speaker: string;
  readonly date?: string | undefined;
  /** Who denies it; empty where nobody does. */
  readonly deniedBy: string;
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
  /** The roles on the map, strongest tie first; `undefined` stands for “not stated”. */
  readonly legend: readonly (Role | undefined)[];
  readonly hasConflicts: boolean;
  /** For the neighbour that most of the places touch, all provinces that touch it. */
  readonly provincesAt: readonly ProvincesAt[];
  readonly asOf: string;
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
  /** The address of the page. */
  readonly page?: string;
}

/** Nearer to a border than this, in frame units, a simplified outline could put it on its wrong side. */
const DOUBT = 8;

/** The article's countries and places with all that a map can say of them. */
export function toMapModel(dataset: Dataset, options: MapOptions): MapModel {
  const { geometry, organization, locale, page } = options;
  const { actors, memberships, organizations, places } = dataset;
  const shapes = new Map<string, Shape>();
  for (const shape of geometry?.countries ?? []) shapes.set(shape.code, shape);
  for (const shape of geometry?.provinces ?? []) shapes.set(shape.code, shape);
  const toName = namer(dataset, shapes, locale);
  const bordersOf = (code = ''): string[] =>
    sorted(shapes.get(code)?.neighbours.map(toName) ?? [], locale);
  const speakers = (ids: readonly string[]): string =>
    formatList([...new Set(ids.map((id) => actorName(dataset, id, locale)))], locale);

  const toActor = (id: string): MapActor => {
    const { code, sources } = actors[id]!;
    const membership = organization
      ? membershipsOf(dataset, { actor: id, organization })[0]
      : undefined;
    return {
      kind: 'actor',
      id,
      code,
      name: actorName(dataset, id, locale),
      role: membership?.role,
      note: membership?.note,
      conflicts: (membership?.conflicts ?? []).map((conflict) => ({
        ...conflict,
        sources: toSources(dataset, conflict.sources, page),
      })),
      borders: bordersOf(code),
      sources: toSources(dataset, membership?.sources ?? sources, page),
    };
  };

  const toPlace = (id: string): MapPlace => {
    const { name, kind, code, coordinates, note, sources } = places[id]!;
    const country = code?.split('-')[0] ?? (kind === 'city' ? countryAt(coordinates) : undefined);
    return {
      kind: 'place',
      id,
      code,
      name,
      placeKind: kind,
      coordinates,
      country: country && toName(country),
      note,
      borders: bordersOf(code),
      claims: claimsAbout(dataset, id).map(({ claim, responses }) => ({
        speaker: speakers([claim.speaker]),
        date: claim.date && formatDate(claim.date, locale),
        deniedBy: speakers(responses.map(({ speaker }) => speaker)),
        sources: toSources(
          dataset,
          [...new Set([claim, ...responses].flatMap((quote) => quote.sources))],
          page,
        ),
      })),
      sources: toSources(dataset, sources, page),
    };
  };
  const countryAt = (coordinates: Place['coordinates']): string | undefined => {
    const point = geometry?.project(coordinates);
    return point && geometry?.countries.find((shape) => depthIn(shape, point) > DOUBT)?.code;
  };

  // The first actor with a country's code is the country; a movement may rule it, but is not it.
  const taken = new Set<string>();
  const states = Object.keys(actors).filter((id) => {
    const { code, kind } = actors[id]!;
    if (kind !== 'state' || !code || taken.has(code)) return false;
    taken.add(code);
    return true;
  });
  const isOnMap = (id: string): boolean => {
    const { code } = actors[id]!;
    return !!code && (!geometry || shapes.has(code) || code in geometry.outside);
  };
  const onMap = states.filter(isOnMap).map(toActor);
  const ids = new Set(
    memberships.filter((each) => each.organization === organization).map(({ actor }) => actor),
  );
  for (const { id } of onMap) ids.delete(id);
  const chosen = (options.places ?? Object.keys(places)).map(toPlace);
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
    offMap: [...ids].map(toActor),
    places: chosen,
    legend: organization ? [...roles, undefined].filter((role) => found.has(role)) : [],
    hasConflicts: onMap.some(({ conflicts }) => conflicts.length),
    provincesAt: toProvincesAt(chosen, shapes, toName, locale),
    asOf: formatDate(dataset.asOf, locale),
  };
}

/** Names of countries and provinces by their codes. */
function namer(dataset: Dataset, shapes: ReadonlyMap<string, Shape>, locale: string) {
  const names = new Map<string, string>();
  for (const [id, { code, kind }] of Object.entries(dataset.actors)) {
    if (code && kind === 'state' && !names.has(code)) {
      names.set(code, actorName(dataset, id, locale));
    }
  }
  for (const { code, name } of Object.values(dataset.places)) if (code) names.set(code, name);
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return (code: string): string =>
    names.get(code) ??
    shapes.get(code)?.name ??
    (/^[A-Z]{2}$/.test(code) ? regions.of(code)! : code);
}

function toProvincesAt(
  places: readonly MapPlace[],
  shapes: ReadonlyMap<string, Shape>,
  toName: (code: string) => string,
  locale: string,
): ProvincesAt[] {
  const provinces = [...shapes.values()].filter(({ code }) => code.includes('-'));
  const countryOf = (code: string): string => code.split('-')[0]!;
  const pairs = new Map<string, ProvincesAt>();
  const counts = new Map<string, number>();
  for (const { code } of places) {
    for (const neighbour of shapes.get(code ?? '')?.neighbours ?? []) {
      if (neighbour.includes('-')) continue;
      const country = countryOf(code!);
      counts.set(country + neighbour, (counts.get(country + neighbour) ?? 0) + 1);
      pairs.set(country + neighbour, {
        country: toName(country),
        neighbour: toName(neighbour),
        names: sorted(
          provinces
            .filter(
              (each) => countryOf(each.code) === country && each.neighbours.includes(neighbour),
            )
            .map((each) => toName(each.code)),
          locale,
        ),
      });
    }
  }
  const most = Math.max(...counts.values());
  return [...pairs].filter(([key]) => counts.get(key) === most).map(([, pair]) => pair);
}

const sorted = (names: readonly string[], locale: string): string[] =>
  [...names].sort(new Intl.Collator(locale).compare);
