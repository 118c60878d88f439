import { readCoordinates } from '../suggest/coordinates.js';
import { countryNames, readCountry } from '../suggest/countries.js';
import { readDate } from '../suggest/dates.js';
import { parseDate, suggest } from '@factbox/dataset';
import { squashed } from './columns.js';
import type { Kind } from './shape.js';
import type { CellValue } from './sheet.js';

/** What a cell was read as, with what is wrong with it or should be looked at. */
export interface Read {
  readonly value: unknown;
  readonly problem?: string;
  readonly note?: string;
}

export interface ReadOptions {
  /** The languages in which countries may be named, the dataset's first. */
  readonly languages: readonly string[];
}

/** A text as it was typed; a number or a day of a spreadsheet as it is written in a dataset. */
export function asText(value: CellValue): string {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** Reads a cell as a kind of value, generously; what is no such value is left for the full check. */
export function readValue(kind: string, cell: CellValue, options: ReadOptions): Read {
  const reader = readers[kind];
  return reader ? reader(cell, options) : { value: asText(cell) };
}

const readers: Readonly<Record<string, (cell: CellValue, options: ReadOptions) => Read>> = {
  day: asDate,
  date: asDate,
  count: asNumber,
  tally: asNumber,
  number: asNumber,
  format: asNumber,
  country: asCountry,
  subdivision: (cell) => ({ value: asText(cell).trim().toUpperCase() }),
  coordinates: asCoordinates,
  language: (cell) => ({ value: asText(cell).trim() }),
  url: (cell) => ({ value: asText(cell).trim() }),
  id: (cell) => ({ value: asText(cell).trim() }),
};

function asDate(cell: CellValue, { languages }: ReadOptions): Read {
  const text = asText(cell).trim();
  if (cell instanceof Date) {
    // A spreadsheet makes a day of "February 2023".
    const note = `was a day of the spreadsheet and is read as ${text}; if only month or year are known, write these as text`;
    return { value: text, ...(text.endsWith('-01') && { note }) };
  }
  if (parseDate(text)) return { value: text };
  const read = readDate(text, languages[0] ?? 'en');
  if (read && 'date' in read) return { value: read.date };
  if (read) {
    const problem = `"${text}" is ${read.choices.join(' or ')}; write one of these`;
    return { value: text, problem };
  }
  return { value: text };
}

function asNumber(cell: CellValue): Read {
  if (typeof cell === 'number') return { value: cell };
  const text = asText(cell).trim();
  // 1,234.5 and 1.234,5 and 1 234,5.
  const bare = text.replace(/[\s\u00A0\u202F']/g, '');
  const number =
    /^[+-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ||
    /^[+\-−]?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(bare)
      ? Number(bare.replaceAll(',', '').replace('−', '-'))
      : /^[+\-−]?\d+(?:\.\d{3})*,\d+$/.test(bare)
        ? Number(bare.replaceAll('.', '').replace(',', '.').replace('−', '-'))
        : NaN;
  return Number.isNaN(number) ? { value: text } : { value: number };
}

function asCountry(cell: CellValue, { languages }: ReadOptions): Read {
  const text = asText(cell).trim();
  const code = readCountry(text, languages);
  if (code) return { value: code };
  const near = suggest(text, countryNames(languages));
  return { value: text, ...(near && { problem: `no country "${text}"; did you mean ${near}?` }) };
}

const DEGREES = String.raw`([+\-−]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\s*°?`;
const pair = new RegExp(`^[\\s([]*${DEGREES}[\\s,;/]+${DEGREES}[\\s)\\]]*$`, 'iu');

/** Longitude first, as the format has it; letters of the compass and links of maps say otherwise. */
function asCoordinates(cell: CellValue): Read {
  const text = asText(cell).trim();
  const [, first, second] = pair.exec(text) ?? [];
  const toNumber = (digits: string): number => Number(digits.replace(',', '.').replace('−', '-'));
  if (first !== undefined && second !== undefined) {
    return { value: [toNumber(first), toNumber(second)] };
  }
  const read = readCoordinates(text);
  return { value: read ? [read.longitude, read.latitude] : text };
}

/** One of the format's words, however it is spelt. */
export function readWord(text: string, { words }: Pick<Kind, 'words'>): string | undefined {
  const plain = squashed(text);
  return words.find((word) => word === text) ?? words.find((word) => squashed(word) === plain);
}
