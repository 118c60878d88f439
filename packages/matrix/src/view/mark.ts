import type { Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Note } from '../model.js';

/** The number of a note: in a cell it leads to the note, at the note back to the first cell. */
export function markView(
  { number, conflict }: Note,
  { messages, locale }: Reading<MatrixMessages>,
  isInCell: boolean,
): TemplateResult {
  const text = new Intl.NumberFormat(locale).format(number);
  const [target, name] = isInCell
    ? [`#note-${number}`, messages.note]
    : [`td [aria-describedby=note-${number}]`, messages.back];
  return html`<button
    type="button"
    part="mark"
    class="quiet mark ${conflict ? 'conflict' : ''}"
    aria-label=${name(text)}
    aria-describedby=${isInCell ? `note-${number}` : ''}
    @click=${({ currentTarget }: Event) =>
      // An address cannot name what is inside a widget.
      ((currentTarget as Element).getRootNode() as ShadowRoot)
        .querySelector<HTMLElement>(target)!
        .focus()}
  >
    <sup>${conflict ? '≠' : ''}${text}</sup>
  </button>`;
}
