import type { Dataset } from '@factbox/dataset';
import test from 'node:test';
import { toArticle } from '../../../packages/cli/src/verify/to-article.js';
import { verifyDataset } from '../../../packages/cli/src/verify/verify-dataset.js';
import { assertGrowth } from '../../support/growth.js';
import { smallDataset } from '../../support/small-dataset.js';

const recordOf = <T>(size: number, name: string, make: (index: number) => T) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [`${name}-${index}`, make(index)]));
const [speaker] = Object.keys(smallDataset.actors);

/** What is quoted of the words that stand in a paragraph. */
const cases: Readonly<Record<string, (words: string) => string>> = {
  'quotations word for word': (words) => words,
  'shortened quotations': (words) => words.replace('counted', '…'),
  'quotations in other capitals': (words) => words.toUpperCase(),
  'quotations with a changed word': (words) => words.replace('boats', 'ships'),
};

for (const [name, change] of Object.entries(cases)) {
  test(`verify takes time in proportion to an article and its dataset: ${name}`, async () => {
    await assertGrowth(
      `verify: ${name}`,
      (size) => {
        const said = (index: number): string =>
          `we counted ${index} boats on the water of day ${index}`;
        const paragraphs = Array.from(
          { length: size },
          (_, index) => `On day ${index} the harbour master said: “${said(index)}.”`,
        );
        const dataset = {
          ...smallDataset,
          passages: {
            ...smallDataset.passages,
            ...recordOf(size, 'passage', (index) => ({
              paragraph: index + 1,
              start: `On day ${index} the`,
              end: `of day ${index}.”`,
            })),
          },
          quotes: recordOf(size, 'quote', (index) => ({
            speaker,
            text: change(said(index)),
            sources: [`passage-${index}`],
          })),
        } as Dataset;
        const article = toArticle(paragraphs.join('\n\n'), {});
        return () => verifyDataset(dataset, article);
      },
      { sizes: [200, 2000] },
    );
  });
}
