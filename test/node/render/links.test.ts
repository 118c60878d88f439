import assert from 'node:assert/strict';
import test from 'node:test';
import { hrefOf } from '../../../packages/cli/src/render/form.js';
import { toSources } from '../../../packages/core/src/passage.js';
import { smallDataset } from '../../support/small-dataset.js';

const letters = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const punctuation = letters.filter((character) => !/[\da-z]/i.test(character));

for (const character of punctuation) {
  test(`a passage whose words hold ${JSON.stringify(character)} keeps its link in every form`, () => {
    const [source] = toSources(
      {
        ...smallDataset,
        article: { ...smallDataset.article, url: 'https://news.example/story' },
        passages: { first: { paragraph: 1, start: `a${character}b`, end: `c${character}d` } },
      },
      ['first'],
    );
    const href = hrefOf(source!.href, { isInArticle: false });
    assert.equal(href, source!.href);
    const [, start, end, more] = href.split(/#:~:text=|,/);
    assert.deepEqual(
      [start, end].map((each) => decodeURIComponent(each!)),
      [`a${character}b`, `c${character}d`],
    );
    assert.equal(more, undefined);
  });
}
