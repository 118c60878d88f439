import { FactboxSelectEvent } from './events.js';
import { shared, type Selection } from './shared.js';

/** Whether this is what is selected in a dataset, on the whole page. */
export const isSelected = (dataset: string, { kind, id }: Selection): boolean =>
  selectionsOf(dataset).some((each) => each.kind === kind && each.id === id);

/** All that is selected in a dataset; any script of the page could have written there. */
export const selectionsOf = (dataset: string): readonly Selection[] =>
  [shared.selections.get(dataset) ?? []].flat().filter(Boolean);

/** An organization is chosen besides what it is looked at for: one actor or place. */
const isOrganization = ({ kind }: Selection): boolean => kind === 'organization';

/**
 * Selects something of a dataset for all widgets on the page, or gives the selection up if it is
 * selected already, and tells the host page from the widget in which the reader did so.
 */
export function toggleSelection(widget: Element, dataset: string, selection: Selection): void {
  const next = isSelected(dataset, selection) ? undefined : selection;
  const others = selectionsOf(dataset).filter(
    (each) => isOrganization(each) !== isOrganization(selection),
  );
  const selections = next ? [...others, next] : others;
  shared.selections.set(dataset, selections);
  shared.changes.dispatchEvent(new Event('change'));
  widget.dispatchEvent(new FactboxSelectEvent(next, selections));
}
