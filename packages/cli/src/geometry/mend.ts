import { type LonLat } from '@factbox/map/geometry.js';
import { type Area, type Polygon, type Ring, ringArea } from './area.js';

/** ISO 3166-2 codes of Afghanistan's 34 provinces and their usual English names. */
export const AFGHAN_PROVINCES: Readonly<Record<string, string>> = {
  'AF-BAL': 'Balkh',
  'AF-BAM': 'Bamyan',
  'AF-BDG': 'Badghis',
  'AF-BDS': 'Badakhshan',
  'AF-BGL': 'Baghlan',
  'AF-DAY': 'Daykundi',
  'AF-FRA': 'Farah',
  'AF-FYB': 'Faryab',
  'AF-GHA': 'Ghazni',
  'AF-GHO': 'Ghor',
  'AF-HEL': 'Helmand',
  'AF-HER': 'Herat',
  'AF-JOW': 'Jowzjan',
  'AF-KAB': 'Kabul',
  'AF-KAN': 'Kandahar',
  'AF-KAP': 'Kapisa',
  'AF-KDZ': 'Kunduz',
  'AF-KHO': 'Khost',
  'AF-KNR': 'Kunar',
  'AF-LAG': 'Laghman',
  'AF-LOG': 'Logar',
  'AF-NAN': 'Nangarhar',
  'AF-NIM': 'Nimroz',
  'AF-NUR': 'Nuristan',
  'AF-PAN': 'Panjshir',
  'AF-PAR': 'Parwan',
  'AF-PIA': 'Paktika',
  'AF-PKA': 'Paktia',
  'AF-SAM': 'Samangan',
  'AF-SAR': 'Sar-e Pol',
  'AF-TAK': 'Takhar',
  'AF-URU': 'Uruzgan',
  'AF-WAR': 'Maidan Wardak',
  'AF-ZAB': 'Zabul',
};

/**
 * Codes that the source gets wrong, by its own id: two Afghan provinces founded in 2004 carry
 * the names of the provinces they were split from, and a few shapes stand beside their country.
 */
const CODES: Readonly<Record<string, string>> = {
  'AFG-1769': 'AF-PAN',
  'AFG-1753': 'AF-DAY',
};
const COUNTRIES: Readonly<Record<string, string>> = {
  'KAB+00?': 'KZ', // Baikonur, leased to Russia, is Kazakhstan's.
  'KAS+00?': 'IN', // The Siachen glacier; the border policy decides whose it is drawn as.
  'RUS-283': 'UA', // Crimea and Sevastopol carry Ukraine's ISO codes; likewise.
  'RUS-5482': 'UA',
};

/** Codes of their own that are drawn as part of a country everywhere: China's two special regions, Åland. */
const PARTS: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', AX: 'FI' };

/** Provinces whose municipalities alone are in the source, by its country. */
const WHOLES: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  AX: { code: 'FI-01', name: 'Åland' },
};

/** Names that the source gets wrong in other languages, by ISO 3166-2 code. */
const TRANSLATIONS: Readonly<Record<string, Area['translations']>> = {
  'AF-DAY': { ru: 'Дайкунди', fa: 'دایکندی', ar: 'دايكندي' },
  'AF-PAN': { ru: 'Панджшер', fa: 'پنجشیر', ar: 'بنجشير' },
  'AF-NAN': { ar: 'ننغرهار' },
  'AF-WAR': { ru: 'Майдан-Вардак', fa: 'میدان وردک', ar: 'ميدان وردك' },
  'FI-01': { ru: 'Аландские острова', fa: 'جزایر آلند', ar: 'جزر آلاند' },
  'RU-KGD': { ar: 'كالينينغراد' },
  'SE-I': { ar: 'غوتلاند' },
};

/** “Province of …”, which English and Russian leave out too. */
const PREFIX = /^(ولایت|استان|ولاية|محافظة|مقاطعة|إقليم|أوبلاست) /;

const translate = (area: Area, code: string): Area['translations'] => ({
  ...Object.fromEntries(
    Object.entries(area.translations).map(([language, name]) => [
      language,
      name.replace(PREFIX, ''),
    ]),
  ),
  ...TRANSLATIONS[code],
});

/** Outer rings clockwise and holes counter-clockwise, as d3-geo wants them. */
export const rewind = (polygon: Polygon<LonLat>): Polygon<LonLat> =>
  polygon.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? [...ring].reverse() : ring));

/** Degrees, about 200 m: so far apart the two sides of the date line are where the source cut it. */
const SEAM = 2e-3;

/**
 * Makes the two halves of what the date line cuts fit each other, so that they become one again: each
 * corner of the eastern half on the line goes to where the western one has it, or is left out.
 */
const mendDateLine = (polygons: readonly Polygon<LonLat>[]): readonly Polygon<LonLat>[] => {
  const onLine = (line: number) =>
    polygons.flatMap((rings) =>
      rings.flatMap((ring) => ring.filter((place) => place[0] === line).map(([, y]) => y)),
    );
  const east = onLine(180);
  const west = east.length ? onLine(-180) : [];
  if (!west.length) return polygons;
  const isMet = (y: number, others: readonly number[]) =>
    others.some((other) => Math.abs(other - y) < SEAM);
  const nearest = (y: number) =>
    west.reduce((best, each) => (Math.abs(each - y) < Math.abs(best - y) ? each : best));
  const mendRing = (ring: Ring<LonLat>): Ring<LonLat> => {
    const mended = ring
      .slice(1)
      .filter(([x, y]) => Math.abs(x) !== 180 || isMet(y, x > 0 ? west : east))
      .map(([x, y]): LonLat => (x === 180 ? [180, nearest(y)] : [x, y]));
    const points = mended.filter(
      ([x, y], i) => x !== mended.at(i - 1)![0] || y !== mended.at(i - 1)![1],
    );
    return [...points, points[0]!];
  };
  return polygons.map((polygon) => polygon.map(mendRing));
};

/** Puts one area of the source right. */
export const mendArea = (area: Area): Area => {
  const country = COUNTRIES[area.id] ?? area.country;
  const whole = WHOLES[country];
  const code = whole?.code ?? CODES[area.id] ?? area.code;
  return {
    ...area,
    country: PARTS[country] ?? country,
    code,
    name: whole?.name ?? AFGHAN_PROVINCES[code] ?? area.name,
    translations: translate(area, code),
    polygons: mendDateLine(area.polygons).map(rewind),
  };
};
