import type { Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Note } from '../model.js';

/** The number of a note, with a sign of its own for a contradiction. */
export const numberView = ({ label, conflict }: Note): TemplateResult =>
  html`<sup class=${conflict ? 'conflict' : ''}>${conflict ? '≠' : ''}${label}</sup>`;

/** The number of a note beside what it explains; it leads to the note, and says it when heard. */
export const markView = (note: Note, { messages }: Reading<MatrixMessages>): TemplateResult =>
  html`<button
    part="mark"
    class="quiet mark"
    aria-label=${messages.note(note.label)}
    aria-describedby="note-${note.number}"
    @click=${({ currentTarget }: Event) =>
      // An address cannot name what is inside a widget.
      ((currentTarget as Element).getRootNode() as ShadowRoot)
        .getElementById(`note-${note.number}`)!
        .focus()}
  >
    ${numberView(note)}
  </button>`;
