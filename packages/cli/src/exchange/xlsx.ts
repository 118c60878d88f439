import readWorkbook from 'read-excel-file/universal';
import writeWorkbook, { type Feature } from 'write-excel-file/universal';
import { toSheet, type CellValue, type Sheet, type Table } from './sheet.js';

type WorkbookFeature = Feature<never>;

/** How a column of a workbook is shown, and what helps to fill it. */
export interface ColumnLook {
  readonly width: number;
  /** What the cell with the column's name tells, where a pointer rests on it. */
  readonly comment?: string;
  /** What a drop-down offers: some words, or the cells of a column, as `Actors!$B$2:$B$500`. */
  readonly choices?: readonly string[] | string;
  readonly isRequired: boolean;
  /** True where a spreadsheet would make a day of what is typed, though only a month is known. */
  readonly isText: boolean;
}

/** A table with the looks of its columns, one for each. */
export interface LookedTable extends Table {
  readonly looks?: readonly ColumnLook[];
  /** Rows that are ready to be filled. */
  readonly emptyRows?: number;
}

/** The most letters that a cell of a workbook holds. */
export const longestCell = 32_767;

/*
 * What no workbook can hold as it is: control characters, noncharacters, and a letter that is written
 * as its number, which would be read as the letter.
 */
const unwritable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]|_(?=x[\dA-Fa-f]{4}_)/gu;

const written = (text: string): string =>
  text.replace(unwritable, (letter) =>
    Array.from({ length: letter.length }, (_, index) => {
      const code = letter.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    }).join(''),
  );

/** A workbook with a sheet for each table. */
export async function writeXlsx(tables: readonly LookedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows, looks, emptyRows = 0 }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((_, index) => ({ width: looks?.[index]?.width ?? 24 })),
    data: [
      columns.map((column, index) => ({
        value: written(column),
        type: String,
        fontWeight: 'bold' as const,
        backgroundColor: looks?.[index]?.isRequired === false ? '#f0f0f0' : '#dce6f1',
      })),
      ...rows.map((row) => row.map(cellOf)),
      ...Array.from({ length: emptyRows }, () =>
        columns.map((_, index) =>
          looks?.[index]?.isText ? { value: '', type: String, format: '@' } : null,
        ),
      ),
    ],
  }));
  const features = tables.some(({ looks }) => looks) ? [dropDowns(tables), comments(tables)] : [];
  const workbook = writeWorkbook(sheets as never, { features: features as never });
  const blob = await (workbook as unknown as { toBlob(): Promise<Blob> }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(value: CellValue) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  // As text, so that the spreadsheet makes no number or day of it.
  return { value: written(String(value)), type: String, format: '@' };
}

/** The sheets of a workbook; throws where it is none. */
export async function readXlsx(bytes: ArrayBuffer): Promise<Sheet[]> {
  const sheets = await readWorkbook(bytes, { trim: false });
  return sheets.map(({ sheet, data }) => toSheet(sheet, data as unknown as CellValue[][]));
}

const xml = (text: string): string =>
  written(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Rows that a drop-down is offered in. */
const dropDownRows = 500;

const dropDowns = (tables: readonly LookedTable[]): WorkbookFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, { sheetIndex }) => {
          const looks = tables[sheetIndex]?.looks ?? [];
          const validations = looks.flatMap(({ choices }, column) => {
            // More letters than these, and the program calls the file damaged.
            if (!choices?.length || (typeof choices !== 'string' && choices.join().length > 250))
              return [];
            const name = letters(column);
            const list =
              typeof choices === 'string'
                ? choices
                : `"${choices.join(',').replaceAll('"', '""')}"`;
            // Other words are let through: a name that is not there yet, several at once.
            return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${dropDownRows}"><formula1>${xml(list)}</formula1></dataValidation>`;
          });
          if (!validations.length) return content;
          const all = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
          // The order of a sheet's parts is fixed.
          const next =
            /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts)\b|<\/worksheet>/.exec(
              content,
            )!;
          return content.slice(0, next.index) + all + content.slice(next.index);
        },
      },
    },
  },
});

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** Comments need a drawing of their boxes, in the way of old. */
const comments = (tables: readonly LookedTable[]): WorkbookFeature => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          [
            '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
            ...tables.map(
              (_, index) =>
                `<Override PartName="/xl/comments${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
            ),
          ].join(''),
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_, { sheetIndex }) =>
          [
            ['vmlDrawing', `../drawings/vmlDrawing${sheetIndex + 1}.vml`],
            ['comments', `../comments${sheetIndex + 1}.xml`],
          ]
            .map(
              ([type, target]) =>
                `<Relationship Id="rId-factbox-${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
            )
            .join(''),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (content) => {
          const drawing =
            '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId-factbox-vmlDrawing"/>';
          const next = /<tableParts\b|<\/worksheet>/.exec(content)!;
          return content.slice(0, next.index) + drawing + content.slice(next.index);
        },
      },
    },
    write: {
      files: () =>
        Object.fromEntries(
          tables.flatMap(({ looks = [] }, index): [string, string][] => {
            const told = looks.flatMap(({ comment }, column) =>
              comment ? [{ comment, column }] : [],
            );
            return [
              [`xl/comments${index + 1}.xml`, commentsXml(told)],
              [`xl/drawings/vmlDrawing${index + 1}.vml`, commentsVml(told)],
            ];
          }),
        ),
    },
  },
});

type Told = readonly { readonly comment: string; readonly column: number }[];

const commentsXml = (told: Told): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Factbox</author></authors><commentList>${told
    .map(
      ({ comment, column }) =>
        `<comment ref="${letters(column)}1" authorId="0"><text><r><t xml:space="preserve">${xml(comment)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`;

const commentsVml = (told: Told): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${told
    .map(
      ({ comment, column }, index) =>
        `<v:shape id="note-${index + 1}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 12, 0, 4, ${column + 3}, 12, ${2 + Math.ceil(comment.length / 32)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`;
