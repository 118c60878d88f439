/** What all widgets on a page share, however they were bundled and whichever release they are. */
export interface Shared {
  /** Loads under way or done, by absolute address. */
  readonly loads: Map<string, Load>;
  /** All that is selected in each dataset, by the dataset's id. */
  readonly selections: Map<string, readonly Selection[]>;
  /** Sends a `change` event when a selection has changed. */
  readonly changes: EventTarget;
}

/** One fetch that several widgets may be waiting for. */
export interface Load {
  readonly json: Promise<unknown>;
  readonly abort: AbortController;
  waiting: number;
}

/** What the reader has chosen. */
export interface Selection {
  /** What it is. */
  readonly kind: 'actor' | 'organization' | 'place';
  /** Its id in the dataset. */
  readonly id: string;
}

// The number is the version of the interface above, not of the kit: releases that agree on it get
// along, others keep apart.
const key = Symbol.for('factbox.shared.2');

/** The page's one shared record, made by whichever widget asks first; an own one if that is none. */
export const shared = shareRecord();

function shareRecord(): Shared {
  const own: Shared = { loads: new Map(), selections: new Map(), changes: new EventTarget() };
  try {
    const found = ((globalThis as { [key]?: Shared })[key] ??= own);
    const { loads, selections, changes } = found;
    const isMap = (value: unknown): boolean => value instanceof Map;
    return isMap(loads) && isMap(selections) && changes instanceof EventTarget ? found : own;
  } catch {
    return own;
  }
}
