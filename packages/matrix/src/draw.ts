import { drawPieces, setText, showSelection, type Reading, type Selection } from '@factbox/core';
import type { MatrixMessages } from './messages.js';
import type { MatrixModel } from './model.js';
import type { Sort } from './model/order.js';
import { sharedBy, sharedSentence } from './model/sentences.js';
import type { MatrixView } from './view.js';

/** What the reader has chosen, and what answers the reader. */
export interface MatrixState extends Reading<MatrixMessages> {
  /** Whether the organizations were chosen here, not elsewhere on the page. */
  readonly isChosenHere: boolean;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** Draws what is not yet there, and marks what is chosen in it. */
export function drawMatrix(
  base: HTMLElement,
  model: MatrixModel,
  view: MatrixView,
  state: MatrixState,
): void {
  drawPieces(base, view.blocks('', ''));
  const table = base.querySelector('table');
  if (!table) return;
  const body = table.tBodies[0]!;
  drawPieces(body, view.rows);
  drawPieces(base.querySelector('.foot')!, view.notes);
  showSelection(base, state);
  table.onclick = onMark;
  const { isSelected, isChosenHere, sort, onSort } = state;

  const chosen = model.organizations.filter(({ kind, id }) => isSelected(kind, id));
  base.querySelector<HTMLElement>('.hint')!.hidden = chosen.length > 0;
  const status = base.querySelector('[role=status]')!;
  status.setAttribute('aria-live', isChosenHere ? 'polite' : 'off');
  setText(status, chosen.length ? sharedSentence(model, chosen, state) : '');

  const select = base.querySelector('select')!;
  for (const option of select.options) option.selected = option.value === sort;
  select.onchange = () => onSort(select.value as Sort);

  const shared = new Set(sharedBy(model, chosen).map(({ actor }) => actor.id));
  const columns: number[] = [];
  for (const head of table.querySelectorAll('th')) {
    const { name, value } = head.querySelector('button')!;
    const isChosen = isSelected(name as Selection['kind'], value);
    const row = head.parentElement as HTMLTableRowElement;
    head.classList.toggle('chosen', isChosen);
    head.classList.toggle('shared', name === 'actor' && shared.has(value));
    if (head.scope === 'row') row.classList.toggle('chosen', isChosen);
    else if (isChosen) columns.push(head.cellIndex);
    // In a row that is open each cell names its column.
    if (head.scope === 'row' && isChosen) {
      model.columns.forEach((column, index) => {
        row.cells[index + 1]!.dataset['label'] = column.name;
      });
    }
  }
  // A column is in each row.
  const cells = new Set([...body.rows].flatMap((row) => columns.map((index) => row.cells[index]!)));
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('td.chosen')) {
    if (!cells.has(cell)) cell.classList.remove('chosen');
  }
  for (const cell of cells) cell.classList.add('chosen');
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
