import Papa from 'papaparse';
import { toSheet, type CellValue, type Sheet, type Table } from './sheet.js';

/** A table as CSV, with the mark of UTF-8 without which some spreadsheets take it for another encoding. */
export function writeCsv({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  // What parts cells where a spreadsheet is set to another language is quoted, too.
  const lines = cells.map((row) =>
    row
      .map((text) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
      .join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Reads a table of CSV, whatever its cells are parted by. */
export function readCsv(name: string, text: string): Sheet {
  const contents = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(contents, { ...signsOf(contents) });
  return toSheet(name, data as readonly (readonly CellValue[])[]);
}

/** What parts cells and lines, as the first line says, whatever is within its quotation marks. */
function signsOf(text: string) {
  const [line = ''] = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text) ?? [];
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  const [delimiter] = [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a));
  const [newline = '\n'] = /^(?:\r\n|\n|\r)/.exec(text.slice(line.length)) ?? [];
  return { delimiter: delimiter!, newline: newline as '\n' | '\r\n' | '\r' };
}
