import { loadJson } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import { decodeGeometry, type Geometry, type GeometryJson } from './geometry.js';

/** Each file is decoded once for all maps of a page that show the same countries. */
const decoded = new WeakMap<object, { readonly codes: string; readonly geometry: Geometry }>();

/** The geometry at an address; TopoJSON and GeoJSON are projected by a part that only then is loaded. */
export async function loadGeometry(
  address: string,
  { actors }: Dataset,
  signal: AbortSignal,
): Promise<Geometry> {
  const json = (await loadJson(new URL(address, document.baseURI).href, signal)) as object;
  const fitTo = Object.values(actors).flatMap(({ code }) => code ?? []);
  const codes = fitTo.join();
  const known = decoded.get(json);
  if (known?.codes === codes) return known.geometry;
  const geometry =
    'format' in json
      ? decodeGeometry(json as GeometryJson)
      : (await import('./geometry-runtime.js')).geometryFromGeoJson(json, { fitTo });
  decoded.set(json, { codes, geometry });
  return geometry;
}
