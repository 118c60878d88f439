import { type LonLat } from '@factbox/map/geometry.js';
import { polygonContains } from './area.js';
import { type WorldviewId } from './border-policy.js';
import { chooseExtent, type Extent, type ExtentChoice, extentOf } from './extent.js';
import { GeometryInputError } from './input-error.js';
import { groupBy } from './topology.js';
import { type AssignedArea } from './units.js';

/** A projection in degrees: its meridian and two parallels. */
export type Cone = readonly [meridian: number, south: number, north: number];

/** What a map shall show. */
export interface Wishes {
  /** ISO 3166-1 codes of the countries that the map is about. */
  readonly countries: readonly string[];
  /**
   * What is drawn by province, and is the map's focus: ISO 3166-1 codes of countries with all their
   * provinces, ISO 3166-2 codes of provinces alone.
   */
  readonly provinces?: readonly string[];
  /** Places to be seen. */
  readonly places?: readonly LonLat[];
  readonly worldview?: WorldviewId;
  /** What to show, instead of a choice made from countries and places. */
  readonly extent?: Extent;
  /** Instead of a choice made from the extent. */
  readonly projection?: Cone;
  /** Whether codes that the source does not know are left out, and said, instead of refused. */
  readonly mayLack?: boolean;
}

/** What is asked for, as far as the source knows it. */
export interface Asked {
  /** The areas of each state. */
  readonly states: ReadonlyMap<string, readonly AssignedArea[]>;
  /** The countries, those of single provinces included. */
  readonly codes: readonly string[];
  /** Countries that are drawn by province. */
  readonly whole: readonly string[];
  /** Single provinces with their areas. */
  readonly alone: ReadonlyMap<string, readonly AssignedArea[]>;
  /** Countries of which only some provinces are drawn. */
  readonly partial: readonly string[];
  /** What the source does not know, in a sentence. */
  readonly lack?: string | undefined;
}

/** Finds what is asked for among the source's areas. */
export const findAsked = (wishes: Wishes, areas: readonly AssignedArea[]): Asked => {
  const { provinces = [], places = [], worldview = 'neutral' } = wishes;
  const states = groupBy(areas, ({ state }) => state);
  const isKnown = (code: string) => states.has(code);
  const single = provinces.filter((code) => code.includes('-'));
  const parts = new Map(single.map((code) => [code, areas.filter((area) => area.code === code)]));
  const holders = [...new Set([...parts].map(([code, [area]]) => area?.state ?? code))];
  const whole = provinces.filter((code) => !parts.has(code));
  const named = [...new Set([...wishes.countries, ...whole, ...holders])];
  const codes = named.filter(isKnown);
  const unknown = named.filter((code) => !isKnown(code));
  const lack = `No country or province with the ISO 3166 code ${unknown.join(', ')} in the ${worldview} worldview`;
  if (unknown.length && !wishes.mayLack) throw new GeometryInputError(`${lack}.`);
  if (!codes.length && !places.length && !wishes.extent) {
    throw new GeometryInputError('Nothing to show: name countries, or a dataset with places.');
  }
  places.forEach(checkPlace);
  if (wishes.extent) checkExtent(wishes.extent);
  if (wishes.projection) checkProjection(wishes.projection);
  return {
    states,
    codes,
    whole: whole.filter(isKnown),
    alone: new Map([...parts].filter(([, found]) => found.length)),
    partial: holders.filter((code) => isKnown(code) && !whole.includes(code)),
    lack: unknown.length ? `${lack}: left out.` : undefined,
  };
};

/** What is drawn by province. */
export const focusOf = ({ whole, alone }: Asked): string[] => [...whole, ...alone.keys()];

/** What of the world is shown, by what is asked for. */
export const chooseShown = ({ extent, places = [] }: Wishes, asked: Asked): ExtentChoice => {
  if (extent) return { extent, shown: [extent], beyond: [] };
  const { codes, states, alone } = asked;
  return chooseExtent({
    countries: new Map([
      ...codes.map((code) => [code, extentOf(states.get(code)!)] as const),
      ...[...alone].map(([code, parts]) => [code, extentOf(parts)] as const),
    ]),
    focus: focusOf(asked),
    places,
  });
};

/** Places that lie in none of some countries, but would with their coordinates the other way round. */
export const swappedWords = (places: readonly LonLat[], { codes, states }: Asked): string[] => {
  const countryAt = (place: LonLat) =>
    codes.find((code) =>
      states
        .get(code)!
        .some(({ polygons }) => polygons.some((polygon) => polygonContains(polygon, place))),
    );
  return places.flatMap(([longitude, latitude]) => {
    const other = !countryAt([longitude, latitude]) && countryAt([latitude, longitude]);
    return other
      ? [
          `The place ${longitude},${latitude} lies in none of these countries, ${latitude},${longitude} in ${other}: longitude goes first.`,
        ]
      : [];
  });
};

/** Degrees. */
const LEAST_EXTENT = 0.1;

function checkExtent([west, south, east, north]: Extent): void {
  const isOnGlobe = -90 <= south && south < north && north <= 90 && Math.abs(west) <= 360;
  if (isOnGlobe && west < east && east <= west + 360) {
    if (east - west >= LEAST_EXTENT && north - south >= LEAST_EXTENT) return;
    throw new GeometryInputError(
      `The extent ${[west, south, east, north].join(',')} is too small: the source is too coarse for less than ${LEAST_EXTENT}°.`,
    );
  }
  throw new GeometryInputError(
    `The extent ${[west, south, east, north].join(',')} is not west, south, east and north in degrees; beyond the date line add 360 to what is east.`,
  );
}

function checkPlace([longitude, latitude]: LonLat): void {
  if (Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90) return;
  throw new GeometryInputError(
    `The place ${longitude},${latitude} is not a longitude and a latitude in degrees.`,
  );
}

function checkProjection([meridian, south, north]: Cone): void {
  const isOnGlobe = [south, north].every((parallel) => Math.abs(parallel) <= 90);
  // A cone whose parallels mirror each other at the equator would be a cylinder.
  if (isOnGlobe && Math.abs(south + north) >= 1) return;
  throw new GeometryInputError(
    `The projection ${[meridian, south, north].join(',')} has no cone: its parallels are within 90° and do not mirror each other at the equator.`,
  );
}
