import assert from 'node:assert/strict';
import test from 'node:test';
import { isDataset } from '@factbox/dataset';
import { realDataset } from '../../support/form-cases.js';
import { schema } from '../../../packages/dataset/src/schema.js';
import { hostile, textFields } from '../../support/hostile.js';

const words = 'words that attack';
const collections = Object.entries(schema).flatMap(([name, shape]) =>
  typeof shape === 'object' && '*' in shape ? [name.replace('?', '')] : [],
);

test('every text field of the format is attacked, and nothing else is changed', () => {
  const dataset = hostile(realDataset, words);
  assert.ok(isDataset(dataset));
  const attacked = new Set<string>();
  const visit = (value: unknown, original: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const isId = Array.isArray(value) || collections.includes(path.slice(1));
        const before = (original as Record<string, unknown> | undefined)?.[key];
        visit(item, before, `${path}.${isId ? '*' : key}`);
      }
    } else if (value === words) {
      attacked.add(path.slice(1));
    } else if (original !== undefined) {
      assert.equal(value, original, path);
    }
  };
  visit(dataset, realDataset, '');
  assert.deepEqual([...attacked].sort(), [...textFields].sort());
  assert.ok(textFields.length > 20);
});
