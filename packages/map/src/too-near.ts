import { countryOf, type Dataset } from '@factbox/dataset';

/**
 * Degrees at the equator, about 55 km: a fifth of the least that a map of the kit's shapes shows. Nearer
 * than that, places stand on one another, and without streets and rivers tell nothing.
 */
const LEAST = 0.5;

/** Whether some places, two or more, are all so near one another that no map can tell them apart. */
export function isOneSpot(
  places: readonly (readonly [longitude: number, latitude: number])[],
): boolean {
  const [first] = places;
  if (!first || places.length < 2) return false;
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  // Counted from the first one, the short way round the globe.
  const across = places.map(([longitude]) => ((longitude - first[0] + 540) % 360) - 180);
  return span(across) * shrink < LEAST && span(places.map((place) => place[1])) < LEAST;
}

/** Whether a dataset's places are such, and neither several countries nor provinces are to be shown. */
export function isTooNear({ actors, places }: Pick<Dataset, 'actors' | 'places'>): boolean {
  const all = Object.values(places);
  const countries = new Set(Object.values(actors).map((actor) => countryOf(actor)));
  countries.delete(undefined);
  return (
    countries.size < 2 &&
    !all.some(({ code }) => code) &&
    isOneSpot(all.flatMap(({ coordinates }) => (coordinates ? [coordinates] : [])))
  );
}
