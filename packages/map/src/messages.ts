import {
  bases,
  core,
  roles,
  statuses,
  type Catalogue,
  type CoreMessages,
  type RoleMessages,
  type WordsFor,
} from '@factbox/core';
import type { FormatPlaceKind } from '@factbox/dataset';
import { load } from './languages.js';

/** The map's interface words. */
export interface MapMessages extends CoreMessages {
  readonly roles: RoleMessages;
  /** The map's title where no organization is shown. */
  readonly title: string;
  /** Before the buttons that choose an organization, and the one that chooses none. */
  readonly showRoles: string;
  readonly none: string;
  /** Of an actor whose tie to the organization the article does not tell. */
  readonly notStated: string;
  /** What the mark behind a name means. */
  readonly conflict: string;
  /** The second role that the article gives; with its word. */
  readonly elsewhere: (role: string) => string;
  /** Below the map, as long as nothing is chosen. */
  readonly hint: string;
  /** Names the list of what the map shows, by kind. */
  readonly countries: string;
  readonly places: string;
  /** Of an actor that has no country to colour. */
  readonly offMap: string;
  /** `province of Afghanistan`; the country may be unknown. */
  readonly placeKinds: WordsFor<FormatPlaceKind, (country?: string) => string>;
  /** Between a name and what is said of it. */
  readonly comma: string;
  /** Names the section of who borders whom. */
  readonly mapData: string;
  /** Before what the map data say and the article need not: a whole sentence but for its beginning. */
  readonly fromMap: (words: string) => string;
  /** The country that a place lies in. */
  readonly within: (country: string) => string;
  /** What a place touches; with a list of names. */
  readonly borders: (names: string) => string;
  /** What a country touches inside the map's frame, which may not be all. */
  readonly neighbours: (name: string, names: string) => string;
  /** All provinces of one country that touch another one; with a list of names. */
  readonly provincesAt: (neighbour: string, names: string, country: string) => string;
  /** The eight directions, from east by south, west and north; as in “outside the map, …”. */
  readonly outside: readonly string[];
  readonly bases: typeof bases;
  readonly statuses: typeof statuses;
  readonly claimedBy: (names: string) => string;
  readonly demandedBy: (names: string) => string;
  readonly deniedBy: (names: string) => string;
  readonly answeredBy: (names: string) => string;
  /** Of those who answer the ones before, in the same list. */
  readonly answeredInTurn: (names: string) => string;
  /** The text alternative: a role and those that have it. */
  readonly roleList: (role: string, names: string) => string;
  /** The picture's name for a screen reader; with the map's title. */
  readonly map: (title: string) => string;
  /** What the map's keys do, for a screen reader. */
  readonly keys: string;
  /** Said where the geometry did not arrive. */
  readonly noMap: string;
  /** Said where the places are too near one another for a map. */
  readonly tooNear: string;
  readonly credit: (source: string, license: string) => string;
}

export const messages: MapMessages = {
  ...core,
  roles,
  title: 'Where it happens',
  showRoles: 'Show roles in',
  none: 'None',
  notStated: 'not stated in the article',
  conflict: 'the article gives two roles',
  elsewhere: (role) => `Elsewhere in the article: ${role}`,
  hint: 'Choose a country or place for details.',
  countries: 'Countries',
  places: 'Places',
  offMap: 'Not on this map',
  placeKinds: {
    city: (country) => (country ? `city in ${country}` : 'city'),
    province: (country) => (country ? `province of ${country}` : 'province'),
    region: () => 'region',
    district: (country) => (country ? `district in ${country}` : 'district'),
    site: () => 'site',
    river: () => 'river',
    sea: () => 'sea',
  },
  comma: ', ',
  mapData: 'Borders, from the map data',
  fromMap: (words) => `From the map data: ${words}`,
  within: (country) => `in ${country}`,
  borders: (names) => `borders ${names}`,
  neighbours: (name, names) => `On this map, ${name} borders ${names}.`,
  provincesAt: (neighbour, names, country) =>
    `provinces of ${country} that border ${neighbour}: ${names}.`,
  outside: 'east south-east south south-west west north-west north north-east'
    .split(' ')
    .map((direction) => `outside the map, to the ${direction}`),
  bases,
  statuses,
  demandedBy: (names) => `Demanded by ${names}`,
  tooNear: 'There is no map, since the places lie too near one another. The list says the same.',
  claimedBy: (names) => `Claimed by ${names}`,
  deniedBy: (names) => `denied by ${names}`,
  answeredBy: (names) => `answered by ${names}`,
  answeredInTurn: (names) => `answered in turn by ${names}`,
  roleList: (role, names) => `${role}: ${names}.`,
  map: (title) => `Map: ${title}`,
  keys: 'Arrow keys lead to a neighbour, Enter chooses it, Escape gives the choice up.',
  noMap: 'The map could not be drawn. The list says the same.',
  credit: (source, license) => `Map data: ${source} (${license})`,
};

export const catalogue: Catalogue<MapMessages> = {
  en: messages,
  load,
};
