import type { Dataset, Problem } from '@factbox/dataset';
import type { Selection } from './shared.js';

const options = { bubbles: true, composed: true };

/** The widget shows its facts. */
export class FactboxReadyEvent extends Event {
  constructor(readonly dataset: Dataset) {
    super('factbox-ready', options);
  }
}

/** The widget could not show its facts and keeps its fallback. */
export class FactboxErrorEvent extends Event {
  constructor(
    /** What went wrong, in one line. */
    readonly message: string,
    /** All that is wrong with the dataset; empty when it did not arrive. */
    readonly problems: readonly Problem[],
  ) {
    super('factbox-error', options);
  }
}

/** The reader chose something, or (without a selection) gave up the choice. */
export class FactboxSelectEvent extends Event {
  constructor(readonly selection: Selection | undefined) {
    super('factbox-select', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'factbox-ready': FactboxReadyEvent;
    'factbox-error': FactboxErrorEvent;
    'factbox-select': FactboxSelectEvent;
  }
}
