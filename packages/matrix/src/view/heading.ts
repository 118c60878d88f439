import { formatNumber, markup, nameTextMarkup, type Markup, type Reading } from '@factbox/core';
import type { MatrixMessages } from '../messages.js';
import type { Heading, MatrixModel } from '../model.js';

/** The head of a row or column: a button that chooses what it names, and in how many it takes part. */
export function headingMarkup(
  reading: Reading<MatrixMessages>,
  { counts, actors, organizations }: MatrixModel,
  heading: Heading,
  scope: 'row' | 'col',
): Markup {
  const { locale, messages } = reading;
  const { kind, id, fullName } = heading;
  const { sure, atMost } = counts.get(heading)!;
  const all = (kind === 'actor' ? organizations : actors).length;
  const number = [...new Set([sure, atMost])].map((each) => formatNumber(each, locale)).join('–');
  const counted = messages.count(number, formatNumber(all, locale));
  return markup`<th role="${scope === 'row' ? 'rowheader' : 'columnheader'}" scope="${scope}" part="${kind}" data-count="${number}"><button class="quiet name" name="${kind}" value="${id}" aria-pressed="false" title="${fullName ? `${fullName} · ${counted}` : counted}">${nameTextMarkup(reading, heading)}</button></th>`;
}
