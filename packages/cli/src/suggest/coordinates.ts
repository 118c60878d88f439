/** Latitude and longitude in degrees, as people and maps write them: north and east are positive. */
export interface LatLng {
  readonly latitude: number;
  readonly longitude: number;
}

const NUMBER = String.raw`[+\-−]?\d{1,3}(?:[.,]\d+)?`;

/** How the addresses of maps hold a place, the pin before the middle of the map. */
const links: readonly RegExp[] = [
  /!3d(-?[\d.]+)!4d(-?[\d.]+)/,
  /[?&]mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/,
  /[?&](?:q|query|ll|sll|center|daddr|destination|cp|coordinate)=(?:loc:)?(-?[\d.]+)(?:,|%2C|~)\+?(-?[\d.]+)/i,
  /@(-?[\d.]+),(-?[\d.]+)/,
  /#map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/,
  /^geo:(-?[\d.]+),(-?[\d.]+)/i,
];

/** Yandex alone has the longitude first. */
const turned = /yandex\.[^?]*\?.*\bll=(-?[\d.]+)(?:,|%2C)(-?[\d.]+)/i;

const WEST = /^(?:w|west|з)/iu;
const SOUTH = /^(?:s(?![a-z])|south|süd|ю)/iu;
/** Degrees, minutes and seconds, with the letters or words of the compass. */
const LETTERS = String.raw`[NSEWO]|north|south|east|west|(?:с|ю)\.?\s?ш\.?|(?:в|з)\.?\s?д\.?`;
const ANGLE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’ʹ]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”ʺ]|''|′′|’’)\s*)?`;
const compass = [
  new RegExp(`^${ANGLE}\\s*(${LETTERS})[\\s,;/]*${ANGLE}\\s*(${LETTERS})$`, 'iu'),
  new RegExp(`^(${LETTERS})\\s*${ANGLE}[\\s,;/]*(${LETTERS})\\s*${ANGLE}$`, 'iu'),
];

const asNumber = (text = '0'): number => Number(text.replace(',', '.').replace('−', '-'));

/**
 * Reads where a place lies: degrees with points or commas, latitude first (`59.43, 24.75`), degrees,
 * minutes and seconds (`59°26′N 24°45′E`), or a link of OpenStreetMap, Google, Apple, Bing or Yandex Maps.
 */
export function readCoordinates(typed: string): LatLng | undefined {
  const text = typed.trim();
  if (/^(?:https?:\/\/|geo:)/i.test(text)) return fromLink(text);
  const bare = /^[[(]?(.*?)[\])]?$/.exec(text)![1]!;
  const plain = new RegExp(`^(${NUMBER})\\s*°?(?:\\s*[,;/]\\s*|\\s+)(${NUMBER})\\s*°?$`, 'u').exec(
    bare,
  );
  if (plain) return within(asNumber(plain[1]), asNumber(plain[2]));
  for (const [index, pattern] of compass.entries()) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const [, ...parts] = found;
    const first = index ? parts.slice(1, 4) : parts.slice(0, 3);
    const second = index ? parts.slice(5, 8) : parts.slice(4, 7);
    const letters = (index ? [parts[0], parts[4]] : [parts[3], parts[7]]) as [string, string];
    const [a, b] = [angle(first, letters[0]), angle(second, letters[1])];
    const isNorth = letters.map((letter) => /^[nsсю]/iu.test(letter));
    if (isNorth[0] === isNorth[1]) return undefined;
    return isNorth[0] ? within(a, b) : within(b, a);
  }
  return undefined;
}

function angle(
  [degrees, minutes, seconds]: readonly (string | undefined)[],
  letter: string,
): number {
  const size = asNumber(degrees) + asNumber(minutes) / 60 + asNumber(seconds) / 3600;
  const rounded = Math.round(size * 1e5) / 1e5;
  return WEST.test(letter) || SOUTH.test(letter) ? -rounded : rounded;
}

function fromLink(text: string): LatLng | undefined {
  const first = turned.exec(text);
  if (first) return within(Number(first[2]), Number(first[1]));
  for (const pattern of links) {
    const found = pattern.exec(text);
    if (found) return within(Number(found[1]), Number(found[2]));
  }
  return undefined;
}

const within = (latitude: number, longitude: number): LatLng | undefined =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
