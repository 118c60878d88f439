import { formatNumber, nameText, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MatrixMessages } from '../messages.js';
import type { Count, Heading } from '../model.js';

/** What a heading says besides its name, and how the reader's choices bear on it. */
export interface HeadingState {
  readonly count: Count;
  /** Of how many. */
  readonly all: number;
  readonly isChosen: boolean;
  /** Whether this actor is in every chosen organization. */
  readonly isShared: boolean;
  readonly onPress: () => void;
}

/** The head of a row or column: a button that chooses what it names, and in how many it takes part. */
export function headingView(
  reading: Reading<MatrixMessages>,
  heading: Heading,
  { count: { sure, atMost }, all, isChosen, isShared, onPress }: HeadingState,
  scope: 'row' | 'col',
): TemplateResult {
  const { locale, messages } = reading;
  const number = [...new Set([sure, atMost])].map((each) => formatNumber(each, locale)).join('–');
  const counted = messages.count(number, formatNumber(all, locale));
  return html`<th
    role=${scope === 'row' ? 'rowheader' : 'columnheader'}
    scope=${scope}
    part=${heading.kind}
    class=${(isChosen ? 'chosen ' : '') + (isShared ? 'shared' : '') || nothing}
    data-count=${number}
  >
    <button
      class="quiet name"
      aria-pressed=${isChosen}
      title=${heading.fullName ? `${heading.fullName} · ${counted}` : counted}
      @click=${onPress}
    >
      ${nameText(reading, heading)}
    </button>
  </th>`;
}
