import { rolesWithoutEnd } from './consistency.js';
import { descriptions } from './descriptions.js';
import { longestId, reservedIds } from './ids.js';
import { membership, schema } from './schema.js';

type Json = Readonly<Record<string, unknown>>;

const id = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

// The days that every month has, then those that only some have.
const monthAndDay =
  '(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31|02-29';

// With an unknown last digit or two; a season or third of a year; about or uncertain.
const datePart = `([0-9]{3}X|[0-9]{2}XX|[0-9]{4}(-(${monthAndDay}|2[1-4]|3[7-9]))?)[~?%]?`;

/** The kinds of value of the notation. References are ids: a JSON Schema cannot follow them. */
const kinds: Json = {
  format: { const: 1 },
  text: { type: 'string', pattern: '\\S' },
  key: { type: 'string', maxLength: longestId, pattern: `^${id}$` },
  keys: { type: 'array', minItems: 1, items: { $ref: '#/$defs/key' } },
  // Of the dataset itself.
  id: { $ref: '#/$defs/key', not: { type: 'string', pattern: `^(${reservedIds})$` } },
  language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  day: { type: 'string', pattern: `^[0-9]{4}(-(${monthAndDay}))?$` },
  date: {
    type: 'string',
    pattern: `^(${datePart}|${datePart}/(${datePart}|(\\.\\.)?)|(\\.\\.)?/${datePart})$`,
  },
  words: {
    anyOf: [
      { $ref: '#/$defs/text' },
      {
        type: 'object',
        minProperties: 1,
        propertyNames: { $ref: '#/$defs/language' },
        additionalProperties: { $ref: '#/$defs/text' },
      },
    ],
  },
  tally: { type: 'integer', minimum: 0 },
  number: { type: 'number' },
  wikidata: { type: 'string', pattern: '^Q[1-9][0-9]*$' },
  url: { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s"\'<>]+$' },
  picture: {
    type: 'string',
    pattern: '^([Hh][Tt][Tt][Pp][Ss]://|(?!//)(?![^/?#]*:))[^\\s"\'<>\\\\]+$',
  },
  count: { type: 'integer', minimum: 1 },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  subdivision: { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' },
  coordinates: {
    type: 'array',
    prefixItems: [
      { type: 'number', minimum: -180, maximum: 180 },
      { type: 'number', minimum: -90, maximum: 90 },
    ],
    items: false,
    minItems: 2,
    maxItems: 2,
  },
};

/** Some roles have no `to`. */
const noEnd: Json = {
  if: { properties: { role: { enum: rolesWithoutEnd } } },
  then: { properties: { to: false } },
};

/** The JSON Schema of one piece of the notation, with what its descriptions say. */
function describe(part: unknown, about: unknown): Json {
  const [description, inner] = (Array.isArray(about) ? about : [about]) as [string, Json];
  if (typeof part === 'string') {
    if (part.endsWith('*')) {
      return { description, anyOf: [{ $ref: '#/$defs/key' }, { $ref: '#/$defs/keys' }] };
    }
    if (part.startsWith('@')) {
      return { description, $ref: `#/$defs/${part.endsWith('+') ? 'keys' : 'key'}` };
    }
    if (!part.includes('|')) return { description, $ref: `#/$defs/${part}` };
    const oneOf: Json[] = part
      .replace(/\|@.*/, '')
      .split('|')
      .map((word) => ({ const: word, description: inner[word] }));
    if (!part.includes('@')) return { description, type: 'string', oneOf };
    // Or a word of the dataset's own.
    return { description, anyOf: [{ type: 'string', oneOf }, { $ref: '#/$defs/key' }] };
  }
  if (Array.isArray(part)) {
    const items = { ...fields(part[0], inner), ...(part[0] === membership && noEnd) };
    return { description, type: 'array', items };
  }
  const { '*': record } = part as Json;
  return record
    ? {
        description,
        type: 'object',
        propertyNames: { $ref: '#/$defs/key' },
        additionalProperties: fields(record, inner),
      }
    : { description, ...fields(part, inner) };
}

function fields(part: unknown, about: Json): Json {
  const keys = Object.keys(part as Json);
  const name = (key: string): string => key.replace('?', '');
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map((key) => [name(key), describe((part as Json)[key], about[name(key)])]),
    ),
    required: keys.filter((key) => !key.endsWith('?')),
    additionalProperties: false,
  };
}

/**
 * The JSON Schema (draft 2020-12) of dataset format 1, with a description of every field, for
 * editors and other languages. It cannot check references; `parseDataset` does.
 */
export function datasetJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Factbox dataset, format 1',
    description: 'The facts of one news article, each with the passage that it was taken from.',
    ...fields(schema, descriptions),
    $defs: kinds,
  };
}
