import { nameText, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MatrixMessages } from '../messages.js';
import type { Heading } from '../model.js';

/** How the reader's choices bear on a heading. */
export interface HeadingState {
  readonly isChosen: boolean;
  /** Whether this actor is in every chosen organization. */
  readonly isShared: boolean;
  readonly onPress: () => void;
}

/** The head of a row or column: a button that chooses what it names. */
export const headingView = (
  reading: Reading<MatrixMessages>,
  heading: Heading,
  { isChosen, isShared, onPress }: HeadingState,
  scope: 'row' | 'col',
): TemplateResult =>
  html`<th
    role=${scope === 'row' ? 'rowheader' : 'columnheader'}
    scope=${scope}
    part=${heading.kind}
    class="${isChosen ? 'chosen' : ''} ${isShared ? 'shared' : ''}"
  >
    <button
      class="quiet name"
      aria-pressed=${isChosen}
      title=${heading.fullName ?? nothing}
      @click=${onPress}
    >
      ${nameText(reading, heading)}
    </button>
  </th>`;
