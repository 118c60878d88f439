import test from 'node:test';
import { namesIn, quotationsIn } from '../../../../packages/cli/src/suggest/index.js';
import { assertGrowth } from '../../../support/growth.js';

/** Texts that begin something again and again and never end it. */
const cases: Readonly<Record<string, (size: number) => () => unknown>> = {
  'opening quotation marks': (size) => () =>
    quotationsIn('“'.repeat(size) + 'A b '.repeat(size), { language: 'en' }),
  'capital letters': (size) => () => namesIn('Aa '.repeat(size), { language: 'en' }),
};

for (const [name, toWork] of Object.entries(cases)) {
  test(`suggestions take time in proportion to a text that goes on without an end: ${name}`, async () => {
    await assertGrowth(`suggestions: ${name}`, toWork);
  });
}
