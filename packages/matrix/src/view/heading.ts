import { datasetText, type Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Heading } from '../model.js';

/** A name, marked with the dataset's language unless it is already in the page's. */
export function nameView(
  reading: Reading<MatrixMessages>,
  { kind, id, name }: Heading,
): TemplateResult | string {
  const isTranslated = kind === 'actor' && name !== reading.dataset.actors[id]?.name;
  return isTranslated ? name : datasetText(reading, name);
}

/** The head of a row or column: a button that chooses what it names. */
export function headingView(
  reading: Reading<MatrixMessages>,
  heading: Heading,
  { isPressed, onPress, state }: HeadingState,
  scope: 'row' | 'col',
): TemplateResult {
  const { fullName, kind } = heading;
  return html`<th
    role=${scope === 'row' ? 'rowheader' : 'columnheader'}
    scope=${scope}
    part=${kind}
    class=${state}
  >
    <button
      type="button"
      class="quiet name"
      aria-pressed=${isPressed}
      title=${fullName ?? ''}
      @click=${onPress}
    >
      ${nameView(reading, heading)}
    </button>
  </th>`;
}

/** How a head stands with the reader. */
export interface HeadingState {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  /** Class names. */
  readonly state: string;
}
