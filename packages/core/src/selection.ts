import { FactboxSelectEvent } from './events.js';
import { shared, type Selection } from './shared.js';

/** Whether this is what is selected in a dataset, on the whole page. */
export const isSelected = (dataset: string, { kind, id }: Selection): boolean => {
  const selected = shared.selections.get(dataset);
  return selected?.kind === kind && selected.id === id;
};

/**
 * Selects something of a dataset for all widgets on the page, or gives the selection up if it is
 * selected already, and tells the host page from the widget in which the reader did so.
 */
export function toggleSelection(widget: Element, dataset: string, selection: Selection): void {
  const next = isSelected(dataset, selection) ? undefined : selection;
  if (next) shared.selections.set(dataset, next);
  else shared.selections.delete(dataset);
  shared.changes.dispatchEvent(new Event('change'));
  widget.dispatchEvent(new FactboxSelectEvent(next));
}
