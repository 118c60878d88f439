import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../../packages/cli/src/source/parse-source.js';
import { assertGrowth } from '../../support/growth.js';

test('the time that finding lines takes grows with the number of records, not faster', async () => {
  for (const file of ['x.json', 'x.yaml']) {
    await assertGrowth(`lines of problems in ${file}`, (size) => {
      const actors = Array.from({ length: size }, (_, index) => `"actor-${index}": {"name": 7}`);
      const text = `{"actors": {${actors.join(',\n')}}}`;
      return () => {
        const parsed = parseSource(file, text);
        assert.ok(parsed.ok);
        for (let index = 0; index < size; index++) {
          assert.ok(parsed.source.locate(`actors.actor-${index}.name`));
        }
      };
    });
  }
});
