import { test } from 'node:test';
import { geometryFromGeoJson } from '../../../packages/map/src/geometry-runtime.js';
import { assertGrowth } from '../../support/growth.js';

/** A sheet of squares, each of which borders four others. */
const sheetOf = (size: number): GeoJSON.FeatureCollection => {
  const across = Math.ceil(Math.sqrt(size));
  const step = 40 / across;
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: size }, (_, index) => {
      const [west, south] = [(index % across) * step, Math.floor(index / across) * step];
      const [east, north] = [west + step, south + step];
      const ring = [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ];
      return {
        type: 'Feature',
        id: `X${index}`,
        properties: { name: `Square ${index}` },
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    }),
  };
};

test('the time that a page takes to lay out shapes grows with their number, not faster', () =>
  assertGrowth(
    'shapes that a page lays out',
    (size) => {
      const sheet = sheetOf(size);
      return () => geometryFromGeoJson(sheet);
    },
    { sizes: [200, 2000] },
  ));
