/**
 * What is wrong with geometry, in words for those who publish it. Load this file by dynamic import:
 * no page with sound shapes needs it.
 */
import type { Geometry, GeometryJson } from './geometry.js';

/** A geometry with nothing wrong, in any frame. */
const sound: GeometryJson = {
  format: 1,
  id: 'sound',
  frame: [9, 9],
  step: 1,
  projection: { meridian: 0, parallels: [30, 50], scale: 9, translate: [0, 0] },
  arcs: { starts: [0, 0], steps: 'QPPQOO' },
  countries: { AA: [[0]] },
  provinces: {},
  names: {},
  lakes: [],
  disputed: [],
  views: [{ box: [0, 0, 1, 1], anchors: {} }],
  points: {},
  globe: {
    radius: 9,
    land: { starts: [0, 0], steps: 'QPPQOO' },
    frame: { starts: [0, 0], steps: 'QPPQOO' },
  },
  worldview: { id: 'sound', note: '' },
  source: '',
  license: '',
};

/** The fields that are sound or not by themselves, or within the frame, with what each holds. */
const expected: readonly (readonly [field: keyof GeometryJson, what: string])[] = [
  ['frame', 'a width and a height'],
  ['step', 'a number above 0, by which lines stay in the frame'],
  ['projection', 'meridian, parallels, scale and translate'],
  ['views', 'one to nine crops of the frame, each with a box and anchors'],
  ['points', 'points by the codes of countries'],
  ['names', 'texts by code'],
  ['translations', 'lists of names by language'],
  ['partial', 'a list of codes'],
  ['globe', 'a radius, land and a frame'],
  ['worldview', 'an id, a note and perhaps notes by language'],
  ['id', 'a text'],
  ['source', 'a text'],
  ['license', 'a text'],
];

/** Why a file cannot be decoded, found by trying its fields one by one. */
export function explainGeometry(json: unknown, decode: (json: GeometryJson) => Geometry): string {
  const found = (json ?? {}) as GeometryJson;
  const { format } = found;
  if ((format as number) !== 1) {
    return `format ${show(format)} is not known; this release reads format 1`;
  }
  const isSound = (...fields: readonly (keyof GeometryJson)[]): boolean => {
    try {
      decode({ ...sound, ...Object.fromEntries(fields.map((name) => [name, found[name]])) });
      return true;
    } catch {
      return false;
    }
  };
  const frame = isSound('frame') ? (['frame'] as const) : [];
  for (const [field, what] of expected) {
    if (!isSound(...frame, field)) return `"${field}" is not sound: expected ${what}`;
  }
  return 'its outlines are not sound: "countries", "provinces", "lakes" and "disputed" do not fit to "arcs", or have none';
}

/** What those who publish a geometry should know of it; nothing where all is well. */
export function geometryNotes(
  { broken, countries, points }: Geometry,
  { json, codes }: { readonly json: unknown; readonly codes: readonly string[] },
): string[] {
  const notes: string[] = [];
  if (broken.length) {
    const names = broken.slice(0, 20).map(show).join(', ');
    const more = broken.length > 20 ? ` and ${broken.length - 20} more` : '';
    notes.push(`left out, for they are no outlines: ${names}${more}`);
  }
  const isKnown = (code: string): boolean =>
    code in points || countries.some((shape) => shape.code === code);
  if (codes.length && !codes.some(isKnown)) {
    const some = countries.slice(0, 3).map(({ code }) => show(code));
    notes.push(
      `no shape is a country of the dataset (${codes.slice(0, 9).join(', ')}); ${lookedAt(json)} gives ${some.join(', ')}`,
    );
  }
  return notes;
}

/** What the codes were read from. */
function lookedAt(json: unknown): string {
  if ('format' in (json as object)) return '"countries"';
  const { features, objects } = json as {
    readonly features?: readonly unknown[];
    readonly objects?: Readonly<Record<string, { readonly geometries?: readonly unknown[] }>>;
  };
  const layer = objects?.['countries'] ?? Object.values(objects ?? {})[0];
  const [shape] = layer?.geometries ?? features ?? [json];
  const { id, properties } = (shape ?? {}) as {
    readonly id?: unknown;
    readonly properties?: object;
  };
  const keys = Object.keys(properties ?? {});
  return `"id"${id === undefined ? ', which is missing,' : ''} and the properties for ISO 3166 codes (of ${keys.slice(0, 12).map(show).join(', ') || 'none'})`;
}

/** A value, never longer than a few words. */
const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
