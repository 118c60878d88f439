import { loadJson } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import { decodeGeometry, type Geometry, type GeometryJson } from './geometry.js';

/** Each file is decoded once for all maps of a page. */
const decoded = new WeakMap<object, Geometry>();

/** The geometry at an address; TopoJSON and GeoJSON are projected by a part that only then is loaded. */
export async function loadGeometry(
  address: string,
  { actors }: Dataset,
  signal: AbortSignal,
): Promise<Geometry> {
  const json = (await loadJson(new URL(address, document.baseURI).href, signal)) as object;
  let geometry = decoded.get(json);
  if (!geometry) {
    if ('format' in json) {
      geometry = decodeGeometry(json as GeometryJson);
    } else {
      const { geometryFromGeoJson } = await import('./geometry-runtime.js');
      const focus = Object.values(actors).flatMap(({ code }) => code ?? []);
      geometry = geometryFromGeoJson(json, { focus });
    }
    decoded.set(json, geometry);
  }
  return geometry;
}
