import { footView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MatrixMessages } from './messages.js';
import type { Heading, MatrixModel } from './model.js';
import { sorts, type Sort } from './model/order.js';
import { sharedBy, sharedSentence, summarySentence } from './model/sentences.js';
import { cellsMarkup, once } from './view/cell.js';
import { headingView, type HeadingState } from './view/heading.js';
import { notesView } from './view/notes.js';

/** What the reader has chosen, and what the view needs to answer the reader's actions. */
export interface MatrixActions {
  readonly sort: Sort | undefined;
  /** The chosen organizations, two at most. */
  readonly chosen: readonly Heading[];
  /** Whether they were chosen here, not elsewhere on the page. */
  readonly isChosenHere: boolean;
  readonly onSort: (sort: Sort) => void;
  readonly onChoose: (organization: string) => void;
}

/** The table with its caption above and its notes below. */
export function matrixView(
  model: MatrixModel,
  reading: Reading<MatrixMessages>,
  actions: MatrixActions,
): TemplateResult {
  const { columns, rows, actors, organizations, counts } = model;
  if (!rows.length || !columns.length) {
    return html`<p class="muted">${reading.messages.empty}</p>
      ${footView(model.foot, reading)}`;
  }
  const { isSelected, onSelect } = reading;
  const { chosen, onChoose } = actions;
  const shared = new Set(sharedBy(model, chosen).map(({ actor }) => actor));

  const stateOf = (heading: Heading): HeadingState => {
    const { kind, id } = heading;
    const isActor = kind === 'actor';
    return {
      count: counts.get(heading)!,
      all: (isActor ? organizations : actors).length,
      isChosen: isActor ? isSelected(kind, id) : chosen.includes(heading),
      isShared: shared.has(heading),
      onPress: () => (isActor ? onSelect(kind, id) : onChoose(id)),
    };
  };
  const labels = columns.map(({ name }) => name);
  // Other columns are another table: no cell is ever of another column, no row of another actor.
  const columnKeys = columns.map(({ kind, id }) => kind + id).join();
  // Roles are spelt out: what is not displayed as a table is read as one all the same.
  return html`${headView(model, reading, actions)}
  ${keyed(
    columnKeys,
    html`<table
      role="table"
      part="table"
      aria-labelledby="title"
      aria-describedby="summary key"
      @click=${onMark}
    >
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${columns.map((column) => headingView(reading, column, stateOf(column), 'col'))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const state = stateOf(row.heading);
          return keyed(
            row.heading.id,
            html`<tr
              role="row"
              class=${state.isChosen ? 'chosen' : nothing}
              data-key=${row.heading.id}
            >
              ${headingView(reading, row.heading, state, 'row')}${once(
                state.isChosen ? row.cells : row,
                () => cellsMarkup(row, state.isChosen ? labels : undefined, reading),
              )}
            </tr>`,
          );
        })}
      </tbody>
    </table>`,
  )}
  ${notesView(model, reading)}`;
}

/** Leads from a mark to its note, from where Escape leads back; an address cannot name what is in a widget. */
function onMark({ target }: Event): void {
  const mark = (target as Element).closest<HTMLElement>('[part="mark"]');
  if (!mark) return;
  const id = mark.getAttribute('aria-describedby')!;
  const note = (mark.getRootNode() as ShadowRoot).getElementById(id)!;
  note.onkeydown = ({ key }) => {
    if (key === 'Escape') mark.focus();
  };
  note.focus();
}

/** Title, summary, controls and key, which may not stand in a caption. */
function headView(
  model: MatrixModel,
  reading: Reading<MatrixMessages>,
  { sort, chosen, isChosenHere, onSort }: MatrixActions,
): TemplateResult {
  const { messages } = reading;
  const hasAmounts = model.cells.some(({ entries }) => entries.some(({ amount }) => amount));
  return html`<p part="title" class="title" id="title" role="heading" aria-level="3">
      ${messages.title}
    </p>
    <p part="summary" id="summary">${summarySentence(model, reading)}</p>
    <div class="bar">
      ${chosen.length ? nothing : html`<p part="hint" class="hint">${messages.hint}</p>`}
      <p role="status" part="shared" aria-live=${isChosenHere ? 'polite' : 'off'}>
        ${chosen.length ? sharedSentence(model, chosen, reading) : ''}
      </p>
      <label part="sort" class="sort"
        >${messages.sort}
        <select
          @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as Sort)}
        >
          ${sorts
            .filter((each) => each !== 'amount' || hasAmounts || sort === each)
            .map(
              (each) =>
                html`<option value=${each} .selected=${each === sort}>
                  ${messages.sorts[each]}
                </option>`,
            )}
        </select>
      </label>
    </div>`;
}
