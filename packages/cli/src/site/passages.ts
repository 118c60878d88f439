import { formatNumber, toSources } from '@factbox/core';
import { element, escapeHtml, type Content } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { languageAttributes } from '../render/form.js';
import { pageWords } from './words.js';

/**
 * The passages that a tag's content leads to, by their first and last words: what its sources
 * lead to where nobody knows the article's address. A text fragment finds the words here, too.
 */
export function passagesOf(dataset: Dataset, tag: string): Content {
  const words = pageWords(dataset.language);
  const passages = Object.entries(dataset.passages)
    .map(([id, passage]) => ({ ...passage, directive: directiveOf(dataset, id) }))
    .filter(({ directive }) => tag.includes(escapeHtml(directive)))
    .sort((a, b) => a.paragraph - b.paragraph);
  return element(
    'details',
    { class: 'passages' },
    element('summary', languageAttributes(words.language), words.passages),
    element(
      'ol',
      {},
      passages.map(({ paragraph, section, start, end, directive }) =>
        element(
          'li',
          { 'data-directive': directive, tabindex: -1 },
          element(
            'span',
            languageAttributes(words.language),
            words.paragraph(formatNumber(paragraph, words.language), section),
          ),
          ' ',
          element('q', {}, start === end ? start : `${start} … ${end}`),
        ),
      ),
    ),
  );
}

/** How a link names a passage. */
function directiveOf(dataset: Dataset, id: string): string {
  const { href } = toSources(dataset, [id])[0]!;
  return href.slice(href.indexOf('text='));
}
