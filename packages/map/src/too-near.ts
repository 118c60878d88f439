import { countryOf, type Dataset } from '@factbox/dataset';

/**
 * Degrees: an eighth of the least that a map of the kit's shapes shows. Nearer than that, places stand
 * on one another, and without streets and rivers tell nothing.
 */
const LEAST = 0.3;

/** Whether some places, two or more, are all so near the first of them that no map can tell them apart. */
export const isOneSpot = (places: readonly (readonly [x: number, y: number])[]): boolean =>
  !!places[1] &&
  [0, 1].every((axis) =>
    places.every((place) => Math.abs(place[axis]! - places[0]![axis]!) < LEAST),
  );

/** Whether a dataset's places are such, and neither several countries nor provinces are to be shown. */
export const isTooNear = ({ actors, places }: Pick<Dataset, 'actors' | 'places'>): boolean =>
  isOneSpot(
    Object.values(places).flatMap(({ coordinates }) => (coordinates ? [coordinates] : [])),
  ) &&
  !Object.values(places).some(({ code }) => code) &&
  Object.values(actors).filter(countryOf).length < 2;
