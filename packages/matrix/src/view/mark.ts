import type { Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { MatrixMessages } from '../messages.js';
import type { Note } from '../model.js';

/** The number of a note, with a sign of its own for a contradiction. */
export const numberView = ({ label, conflict }: Note): TemplateResult =>
  html`<sup class=${conflict ? 'conflict' : ''}>${conflict ? '≠' : ''}${label}</sup>`;

/**
 * The number of a note beside what it explains; it leads to the note, from where Escape leads back,
 * and says it when heard.
 */
export const markView = (note: Note, { messages }: Reading<MatrixMessages>): TemplateResult =>
  html`<button
    part="mark"
    class="quiet mark"
    aria-label=${messages.note(note.label)}
    aria-describedby="note-${note.number}"
    @click=${({ currentTarget }: Event) => {
      const mark = currentTarget as HTMLElement;
      // An address cannot name what is inside a widget.
      const target = (mark.getRootNode() as ShadowRoot).getElementById(`note-${note.number}`)!;
      target.onkeydown = ({ key }) => {
        if (key === 'Escape') mark.focus();
      };
      target.focus();
    }}
  >
    ${numberView(note)}
  </button>`;
