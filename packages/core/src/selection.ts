import { FactboxSelectEvent } from './events.js';
import { shared, type Selection } from './shared.js';

/** What is selected in a dataset, on the whole page. */
export const selectionOf = (dataset: string): Selection | undefined =>
  shared.selections.get(dataset);

/**
 * Selects something of a dataset for all widgets on the page, or gives the selection up if it is
 * selected already, and tells the host page from the widget in which the reader did so.
 */
export function toggleSelection(widget: Element, dataset: string, selection: Selection): void {
  const { kind, id } = selectionOf(dataset) ?? {};
  const next = kind === selection.kind && id === selection.id ? undefined : selection;
  if (next) shared.selections.set(dataset, next);
  else shared.selections.delete(dataset);
  shared.changes.dispatchEvent(new Event('change'));
  widget.dispatchEvent(new FactboxSelectEvent(next));
}
