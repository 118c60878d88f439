import type { Dataset, Problem } from '@factbox/dataset';
import type { FactboxErrorReason } from './problem.js';
import type { Selection } from './shared.js';

const options = { bubbles: true, composed: true };

/** The widget shows its facts. */
export class FactboxReadyEvent extends Event {
  constructor(
    /** The dataset that it shows. */
    readonly dataset: Dataset,
  ) {
    super('factbox-ready', options);
  }
}

/** The widget could not show its facts and keeps its fallback. */
export class FactboxErrorEvent extends Event {
  constructor(
    /** Why, for a program. */
    readonly reason: FactboxErrorReason,
    /** What went wrong, for whoever wrote the page. */
    readonly message: string,
    /** All that is wrong with the dataset; empty when it did not arrive. */
    readonly problems: readonly Problem[],
  ) {
    super('factbox-error', options);
  }
}

/**
 * The reader chose something or gave up a choice. One organization is chosen at a time, and besides
 * it one actor or place.
 */
export class FactboxSelectEvent extends Event {
  constructor(
    /** What the reader chose just now; undefined where a choice was given up. */
    readonly selection: Selection | undefined,
    /** All that is chosen now. */
    readonly selections: readonly Selection[],
  ) {
    super('factbox-select', options);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'factbox-ready': FactboxReadyEvent;
    'factbox-error': FactboxErrorEvent;
    'factbox-select': FactboxSelectEvent;
  }
}
