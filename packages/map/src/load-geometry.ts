import { loadJson } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import { inSlices, turn } from './slices.js';
import { decodeGeometry, type Geometry, type GeometryJson } from './geometry.js';

/** Each file is decoded once for all maps of a page that show the same countries. */
const decoded = new WeakMap<object, { readonly codes: string; readonly geometry: Geometry }>();

/** What is wrong with shapes is told by a part that only then is loaded. */
const problems = () => import('./geometry-problems.js');

/** The geometry at an address; TopoJSON and GeoJSON are projected by a part that only then is loaded. */
export async function loadGeometry(
  address: string,
  { actors }: Dataset,
  signal: AbortSignal,
): Promise<Geometry> {
  const json = Object(
    await loadJson(new URL(address, document.baseURI).href, signal),
  ) as GeometryJson;
  const fitTo = Object.values(actors).flatMap(({ code }) => code ?? []);
  const codes = fitTo.join();
  const known = decoded.get(json);
  if (known?.codes === codes) return known.geometry;
  const geometry = await ('format' in json ? decode(json, address) : project(json, fitTo));
  decoded.set(json, { codes, geometry });
  const { broken, countries, points } = geometry;
  const isKnown =
    countries.some(({ code }) => fitTo.includes(code)) || fitTo.some((code) => code in points);
  if (broken.length || (codes && !isKnown)) {
    for (const note of (await problems()).geometryNotes(geometry, { json, codes: fitTo })) {
      // eslint-disable-next-line no-console -- whoever published the shapes looks here first
      console.warn(`<factbox-map> ${address}: ${note}`);
    }
  }
  return geometry;
}

async function decode(json: GeometryJson, address: string): Promise<Geometry> {
  // Both take a slow machine a while.
  await turn();
  try {
    return decodeGeometry(json);
  } catch {
    throw new Error(`${address}: ${(await problems()).explainGeometry(json, decodeGeometry)}`);
  }
}

async function project(json: object, fitTo: readonly string[]): Promise<Geometry> {
  const { geometrySteps } = await import('./geometry-runtime.js');
  return (await inSlices(geometrySteps(json, { fitTo })))!;
}
