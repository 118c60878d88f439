import type { Dataset } from '@factbox/dataset';
import type { LitElement, ReactiveController } from 'lit';
import { englishWording, loadWording, type Catalogue, type Wording } from './catalogue.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { languageOf } from './language.js';
import { toProblem, warn, type FactboxProblem } from './problem.js';
import { shared } from './shared.js';

/** What came of the last try: the facts, or what keeps them from being shown, or both. */
export type Outcome =
  | { readonly dataset: Dataset; readonly problem?: undefined }
  | { readonly dataset?: Dataset | undefined; readonly problem: FactboxProblem };

/** What the controller asks of its widget. */
export interface FactsHost<M> {
  readonly catalogue: () => Catalogue<M>;
  /** Gets the facts and all that they need to be shown; undefined while there are none to get. */
  readonly arrive: (signal: AbortSignal, isAnew?: boolean) => Promise<Dataset | undefined>;
  /** Whether the facts are shown without something that did not arrive. */
  readonly isIncomplete: () => boolean | undefined;
}

/** Gets a widget's facts and words, again when the page changes or comes online, and tells of it. */
export class FactsController<M> implements ReactiveController {
  /** What there is to show; while something else is under way, what was there before. */
  outcome?: Outcome | undefined;
  isLoading = true;
  #wording?: Wording<M>;
  /** What the last event was about. */
  #told?: Outcome | undefined;
  #language?: string;
  #abort?: AbortController;

  constructor(
    readonly element: LitElement,
    readonly host: FactsHost<M>,
  ) {
    element.addController(this);
  }

  get wording(): Wording<M> {
    return this.#wording ?? englishWording(this.host.catalogue());
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    shared.changes.addEventListener('change', this.#onChange);
    const { element, isLoading, outcome } = this;
    const isCurrent = !isLoading && outcome?.dataset && this.#language === languageOf(element);
    if (element.hasUpdated && !isCurrent) void this.load();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    shared.changes.removeEventListener('change', this.#onChange);
    this.#abort?.abort();
  }

  /** Gets the facts; what was under way is given up. */
  async load(isAnew?: boolean): Promise<void> {
    const { element, host } = this;
    const language = languageOf(element);
    const arrivingWords = loadWording(host.catalogue(), language);
    let signal: AbortSignal | undefined;
    let outcome: Outcome | undefined;
    this.#abort?.abort();
    this.isLoading = true;
    element.requestUpdate();
    try {
      ({ signal } = this.#abort = new AbortController());
      const dataset = await host.arrive(signal, isAnew);
      outcome = dataset && { dataset };
    } catch (error) {
      outcome = { problem: toProblem(error) };
    }
    const wording = await arrivingWords;
    if (signal?.aborted) return;
    this.#wording = wording;
    this.#language = language;
    this.isLoading = !outcome;
    this.#settle(outcome);
    element.requestUpdate();
    await element.updateComplete;
  }

  /** Takes note that the dataset cannot be shown as the tag's attributes want it. */
  fail(thrown: unknown): void {
    this.#settle({ ...this.outcome, problem: toProblem(thrown) });
  }

  /** Tries to show the dataset again, as when an attribute has changed that may be the mended one. */
  mend(): void {
    const { dataset, problem } = this.outcome ?? {};
    if (dataset && problem) this.outcome = { dataset };
  }

  /** Tells the page what came of it, once the page can see it. */
  tell(): void {
    const { element, outcome } = this;
    if (this.isLoading || outcome === this.#told) return;
    this.#told = outcome;
    const { dataset, problem } = outcome!;
    // Its box stays, for Lit may have been told to write before it.
    if (!problem) this.drawn?.replaceChildren();
    element.dispatchEvent(
      problem
        ? new FactboxErrorEvent(problem.reason, problem.message, problem.problems)
        : new FactboxReadyEvent(dataset),
    );
  }

  /** What a server wrote of the widget, shown until the facts are there. */
  get drawn(): HTMLElement | null {
    return this.element.shadowRoot!.getElementById('prerendered');
  }

  #settle(outcome: Outcome | undefined): void {
    this.outcome = outcome;
    if (outcome?.problem) warn(`<${this.element.localName}> ${outcome.problem.message}`);
  }

  readonly #onChange = (): void => this.element.requestUpdate();

  readonly #onOnline = (): void => {
    if (this.outcome?.problem || this.host.isIncomplete()) void this.load();
  };
}
