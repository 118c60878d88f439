import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDataset, parseDate } from '@factbox/dataset';
import { datasetJsonSchema } from '@factbox/dataset/json-schema.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import article from '../../../data/russia-taliban-2023.js';
import { mutationsOf } from './mutations.js';
import { threadDataset } from '../../support/thread-dataset.js';
import { sample } from './sample.js';

const schema = datasetJsonSchema();
const validate = new Ajv2020({ strict: true }).compile(schema);

test('a good dataset fits the JSON Schema', () => {
  for (const dataset of [article, sample, threadDataset]) {
    assert.ok(validate(dataset), JSON.stringify(validate.errors));
  }
});

/** What no JSON Schema can see: references, repetitions, and the lists of countries and languages. */
const beyond =
  /^the id of a known|^one membership for|^a date not before|^an earlier quote|^an ISO 3166|^a language tag/;

test('the JSON Schema refuses what the full check refuses, but for references and lists', () => {
  for (const { what, value } of mutationsOf(sample)) {
    const parsed = parseDataset(value);
    const isValid = validate(value);
    if (parsed.ok) assert.ok(isValid, `${what}: good, but refused`);
    else if (isValid) {
      const seen = parsed.problems.filter(({ expected }) => !beyond.test(expected));
      assert.deepEqual(seen, [], `${what}: faulty, but accepted`);
    }
  }
});

test('its pattern for dates knows the length of every month', () => {
  const { pattern } = (schema['$defs'] as Record<string, { pattern: string }>)['day']!;
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let month = 0; month <= 13; month++) {
    assert.equal(new RegExp(pattern).test(`2024-${two(month)}`), !!parseDate(`2024-${two(month)}`));
    for (let day = 0; day <= 32; day++) {
      const date = `2024-${two(month)}-${two(day)}`;
      assert.equal(new RegExp(pattern).test(date), !!parseDate(date), date);
    }
  }
});

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

test('every field and every word is described, and no object takes unknown fields', () => {
  let fields = 0;
  const visit = (node: Node, path: string): void => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      fields++;
      assert.match(field.description ?? '', /^[A-Z].*\.$/, `${path}.${name}`);
      assert.ok(!field.properties || field.additionalProperties === false, `${path}.${name}`);
      field.oneOf?.forEach((word) => assert.match(word.description ?? '', /^[A-Z].*\.$/));
      visit(field, `${path}.${name}`);
    }
    for (const inner of [node.items, node.additionalProperties]) {
      if (typeof inner !== 'object') continue;
      assert.ok(!inner.properties || inner.additionalProperties === false, path);
      visit(inner, path);
    }
  };
  visit(schema, '');
  assert.equal(schema['additionalProperties'], false);
  assert.ok(fields > 60);
});

test('it says that no entry means not stated', () => {
  const { memberships } = schema['properties'] as Record<string, { description: string }>;
  assert.match(memberships!.description, /No entry means that the article does not say/);
});

const roleWords = (
  schema as unknown as {
    properties: {
      memberships: { items: { properties: { role: { anyOf: [{ oneOf: { const: string }[] }] } } } };
    };
  }
).properties.memberships.items.properties.role.anyOf[0].oneOf;

test('it is plain JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
});

test('it refuses ids that no folder may have, and an end of a role that has none', () => {
  for (const id of ['kit', 'geometry', 'data', 'con', 'nul', 'com1', 'x'.repeat(65)]) {
    assert.equal(validate({ ...sample, id }), false, id);
    assert.equal(parseDataset({ ...sample, id }).ok, false, id);
  }
  for (const id of ['kits', 'con-men', 'com', 'x'.repeat(64)]) {
    assert.ok(validate({ ...sample, id }), id);
    assert.ok(parseDataset({ ...sample, id }).ok, id);
  }
  const places = { ['x'.repeat(65)]: sample.places['harbor'] };
  assert.equal(validate({ ...sample, places }), false);
  for (const { const: role } of roleWords) {
    const memberships = [{ ...sample.memberships[0], role, from: '2020', to: '2023' }];
    const isSound = parseDataset({ ...sample, memberships }).ok;
    assert.equal(validate({ ...sample, memberships }), isSound, role);
    assert.equal(isSound, !['withdrawn', 'declined'].includes(role), role);
  }
});
