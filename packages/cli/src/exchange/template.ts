import { datasetJsonSchema } from '@factbox/dataset/json-schema.js';
import { toHeader, type Path } from './columns.js';
import {
  collections,
  fieldsOf,
  head,
  inWords,
  isFields,
  isList,
  kindOf,
  labelOf,
  type Fields,
} from './shape.js';
import { HEAD, MEANING, sheetName } from './to-tables.js';
import type { ColumnLook, LookedTable } from './xlsx.js';

type Json = Readonly<Record<string, unknown>>;

/** How many of a list's records have columns of their own; more can be added by number. */
const listed = 3;

/** Rows whose dates stay text. */
const emptyRows = 200;

interface Column {
  readonly header: string;
  readonly look: ColumnLook;
}

/** A workbook to be filled: a sheet for what a dataset says once, and one for each collection. */
export function toTemplate(): LookedTable[] {
  const schema = datasetJsonSchema();
  return [
    headTable(schema),
    ...collections.map((collection): LookedTable => {
      const { name, record, hasIds } = collection;
      const about = insideOf(propertyOf(schema, name));
      const label = labelOf(collection);
      const columns = columnsOf(record, about, []);
      const id: Column = {
        header: 'id',
        look: {
          width: 16,
          comment: `A short name by which other sheets refer to it. Left empty, it is made from ${label === undefined ? 'the row' : `the ${inWords(label)}`}; other sheets may name it by either.`,
          isRequired: false,
          isText: false,
        },
      };
      const all = hasIds ? [id, ...columns] : columns;
      return {
        name: sheetName(name),
        columns: all.map(({ header }) => header),
        rows: [],
        looks: all.map(({ look }) => look),
        emptyRows,
      };
    }),
  ];
}

/** Field and value, one under another, with what each means beside them. */
function headTable(schema: Json): LookedTable {
  const fields = columnsOf(head, schema, []).filter(({ header }) => !/^\$|\d/.test(header));
  const look = { width: 24, isRequired: true, isText: false };
  return {
    name: HEAD,
    columns: ['field', 'value', MEANING],
    rows: fields.map(({ header, look: { comment } }) => [
      header,
      header === 'format' ? 1 : undefined,
      comment,
    ]),
    looks: [look, { ...look, width: 60, isText: true }, { ...look, width: 100, isRequired: false }],
  };
}

function columnsOf(shape: Fields, about: Json, before: Path): Column[] {
  return fieldsOf(shape).flatMap(({ name, shape: part, isOptional }): Column[] => {
    const path = [...before, name];
    const own = propertyOf(about, name);
    if (typeof part !== 'string') {
      const inner = isList(part) ? part[0] : part;
      if (!isFields(inner)) return [];
      const indexes = isList(part) ? countFor(before) : [undefined];
      return indexes.flatMap((index) =>
        columnsOf(inner, insideOf(own), index === undefined ? path : [...path, index]).map(
          ({ header, look }) => ({ header, look: { ...look, isRequired: false } }),
        ),
      );
    }
    return [{ header: shortHeader(path), look: lookOf(part, own, isOptional) }];
  });
}

/** A list within a list has one record in the template. */
const countFor = (path: Path): readonly number[] =>
  Array.from(
    { length: path.some((step) => typeof step === 'number') ? 1 : listed },
    (_, index) => index,
  );

/** A column's name, from the path alone. */
const shortHeader = (path: Path): string => toHeader(path, {});

function lookOf(part: string, about: Json, isOptional: boolean): ColumnLook {
  const { kind, words, collections: names, many } = kindOf(part);
  const isWords = kind === 'text' || kind === 'words';
  const choices = words.length ? words : columnOfRecords(names[0]);
  return {
    width: isWords ? 36 : many ? 28 : 18,
    comment: commentOf(part, about, isOptional),
    ...(choices && { choices }),
    isRequired: !isOptional,
    isText: kind === 'date' || kind === 'day',
  };
}

/** The cells that name the records of a collection. */
function columnOfRecords(name: string | undefined): string | undefined {
  const collection = collections.find((each) => each.name === name);
  if (!collection) return undefined;
  const isNamed = labelOf(collection) === 'name';
  const at = isNamed
    ? 1 + fieldsOf(collection.record).findIndex((field) => field.name === 'name')
    : 0;
  const column = String.fromCharCode(65 + at);
  return `'${sheetName(collection.name)}'!$${column}$2:$${column}$500`;
}

const how: Readonly<Record<string, string>> = {
  date: 'Such as 2024, 2024-02, 2024-02-14, 14 February 2024 or 14.2.2024; never more than the article says.',
  country:
    'The code, or the name of the country in English, Arabic, Persian, Russian or the language of the article.',
  coordinates: 'Longitude, then latitude: 12.65, -8.0',
  words: 'For another language, add a column with its tag behind the name, such as “name (ar)”.',
};

function commentOf(part: string, about: Json, isOptional: boolean): string {
  const { kind, words, collections: names, many } = kindOf(part);
  const meanings = (about['oneOf'] ?? []) as readonly { const: string; description?: string }[];
  const isPassages = names.includes('passages');
  const lines = [
    String(about['description'] ?? ''),
    ...words.map((word) => {
      const { description } = meanings.find((each) => each.const === word) ?? {};
      return description ? `${word}: ${description}` : word;
    }),
    isPassages ? 'The sentence itself may stand here, as the article has it; import finds it.' : '',
    many && !isPassages ? 'Several are parted by semicolons.' : '',
    names.length && !isPassages ? 'By name or by id.' : '',
    how[kind ?? ''] ?? '',
    isOptional ? 'May be left out.' : '',
  ];
  return lines.filter(Boolean).join('\n');
}

const propertyOf = (about: Json, name: string): Json =>
  ((about['properties'] as Json | undefined)?.[name] ?? {}) as Json;

/** What a schema says of the records within a list or record. */
const insideOf = (about: Json): Json =>
  (about['items'] ?? (about['additionalProperties'] || about)) as Json;
