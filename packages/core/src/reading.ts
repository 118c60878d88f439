import type { Dataset } from '@factbox/dataset';
import type { CSSResult } from '@lit/reactive-element';
import type { Wording } from './catalogue.js';
import type { Markup } from './html.js';
import type { Selection } from './shared.js';

/** What a widget's view is made from: the facts, the words, and the page they stand in. */
export interface Reading<M> extends Wording<M> {
  readonly dataset: Dataset;
  /** What stands before a fragment of the article, where that is this page. */
  readonly page?: string;
  /** Whether this is what the reader has selected, in whichever widget. */
  readonly isSelected: (kind: Selection['kind'], id: string) => boolean;
  /** Selects this in all widgets on the page, or gives the selection up if it is this. */
  readonly onSelect: (kind: Selection['kind'], id: string) => void;
}

/** A widget as it stands before any script: what it shows, and its style sheets. */
export interface Prerendered {
  readonly view: Markup;
  readonly styles: readonly CSSResult[];
}
