import assert from 'node:assert/strict';
import test from 'node:test';
import {
  address,
  flag,
  idOf,
  idsOf,
  oneOf,
  optionalIdOf,
  readAttributes,
  type Attribute,
  type Written,
} from '../../../packages/core/src/attributes.js';
import { smallDataset } from '../../support/small-dataset.js';

const [first, second] = Object.keys(smallDataset.actors) as [string, string];
const sort = oneOf('given', 'name');
const region = optionalIdOf(['places', 'actors'], /^[A-Z]{2}\b/);

const cases: readonly [Attribute<unknown>, Written, unknown][] = [
  [idOf('actors'), second, second],
  [idOf('actors'), undefined, first],
  [idOf('actors'), '', first],
  [idsOf('actors'), `${second}, ${first} ${second}`, [second, first]],
  [idsOf('actors'), ' ', undefined],
  [idsOf('actors'), undefined, undefined],
  [optionalIdOf(['actors']), 'none', undefined],
  [optionalIdOf(['actors']), '', undefined],
  [region, first, first],
  [region, 'AF-BDS', 'AF-BDS'],
  [sort, 'name', 'name'],
  [sort, 'size', 'given'],
  [sort, undefined, 'given'],
  [flag, '', true],
  [flag, true, true],
  [flag, false, false],
  [flag, undefined, false],
  [address, '', undefined],
  [address, 'a.json', 'a.json'],
];
for (const [nth, [kind, written, wanted]] of cases.entries()) {
  test(`attribute ${nth + 1}, written ${JSON.stringify(written)}, asks for ${JSON.stringify(wanted)}`, () => {
    assert.deepEqual(readAttributes({ it: kind }, { it: written }, smallDataset), { it: wanted });
  });
}

for (const kind of [idOf('actors'), idsOf('actors'), optionalIdOf(['actors']), region]) {
  test(`an id that the dataset does not have is a problem of that attribute, ${JSON.stringify(kind.of)}`, () => {
    assert.throws(
      () => readAttributes({ it: kind }, { it: 'nobody' }, smallDataset),
      /it: no "nobody" in the dataset/,
    );
  });
}
