import { asDataset, type Dataset } from '@factbox/dataset';
import type { ReactiveElement, ReactiveController } from '@lit/reactive-element';
import { loadWording, type Catalogue, type Wording } from './catalogue.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { languageOf } from './language.js';
import { forgetJson, loadJson, toDataset } from './load.js';
import { FactboxProblem, attributeProblem, toProblem, warn } from './problem.js';
import { selectionsOf } from './selection.js';
import { shared } from './shared.js';

/** What there is to show. While something is under way, what was there before stays. */
export type State =
  | {
      readonly status: 'loading';
      readonly dataset?: Dataset | undefined;
      readonly problem?: FactboxProblem | undefined;
    }
  | { readonly status: 'shown'; readonly dataset: Dataset; readonly problem?: undefined }
  | {
      readonly status: 'failed';
      /** The facts, where no more than an attribute keeps them from being shown. */
      readonly dataset?: Dataset | undefined;
      readonly problem: FactboxProblem;
    };

/** The widget that asks for facts. */
export interface FactsHost<M> extends ReactiveElement {
  readonly catalogue: Catalogue<M>;
  readonly src?: string;
  prepare?(dataset: Dataset, signal: AbortSignal): Promise<void>;
  isIncomplete?(): boolean;
}

/** Gets a widget's facts and words, again when the page changes or comes online, and tells of it. */
export class FactsController<M> implements ReactiveController {
  state: State = { status: 'loading' };
  wording!: Wording<M>;
  /** What the page gave as the dataset, if it did; nothing in it means not yet. */
  #given?: readonly [dataset: unknown];
  /** What the last event was about. */
  #told?: State;
  #language?: string;
  /** Gives up what is under way; there once the facts were asked for. */
  #abort?: AbortController;
  /** Holds what style sheets ask for as `:state()`. */
  #internals?: ElementInternals;

  constructor(
    readonly host: FactsHost<M>,
    /** Where a tag without an address finds its dataset. */
    readonly defaultSource: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host, state } = this;
    this.wording ??= { messages: host.catalogue.en, locale: 'en' };
    addEventListener('online', this);
    shared.changes.addEventListener('change', this);
    const isCurrent =
      state.status !== 'loading' && state.dataset && this.#language === languageOf(host);
    if (host.hasUpdated && !isCurrent) this.start();
  }

  hostDisconnected(): void {
    removeEventListener('online', this);
    shared.changes.removeEventListener('change', this);
    this.#abort?.abort();
  }

  /** What is selected has changed, or the network is back. */
  handleEvent({ type }: Event): void {
    if (type === 'change') this.host.requestUpdate();
    else if (this.state.problem || this.host.isIncomplete?.()) void this.load();
  }

  /** Takes what the page gives as the dataset. */
  give(dataset: unknown): void {
    this.#given = [dataset];
    if (this.host.hasUpdated) this.start();
  }

  /**
   * Gets the facts. Where a fallback can be read meanwhile, the first time not before the box is at most a
   * screen away; at once in a frame, which is itself loaded when it is near, and without a place on the page.
   */
  start(): void {
    const { host } = this;
    if (this.#abort || self !== top || this.#drawn || !host.firstElementChild) {
      return void this.load();
    }
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some((each) => each.isIntersecting || !each.boundingClientRect.height)) return;
        observer.disconnect();
        if (host.isConnected && !this.#abort) void this.load();
      },
      { rootMargin: '100%' },
    ).observe(host);
  }

  /** Gets the facts; what was under way is given up. */
  async load(isAnew?: boolean): Promise<void> {
    const { host } = this;
    const language = languageOf(host);
    const words = loadWording(host.catalogue, language);
    let signal: AbortSignal | undefined;
    let state: State;
    this.#abort?.abort();
    this.state = { ...this.state, status: 'loading' };
    host.requestUpdate();
    try {
      ({ signal } = this.#abort = new AbortController());
      const dataset = await this.#arrive(language, signal, isAnew);
      state = dataset ? { status: 'shown', dataset } : { status: 'loading' };
    } catch (error) {
      state = { status: 'failed', problem: toProblem(error) };
    }
    const wording = await words;
    // What the reader does to what a server has drawn has its turn before that is exchanged.
    if (this.#drawn) await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return;
    this.#language = language;
    this.wording = wording;
    this.state = state;
    host.requestUpdate();
    await host.updateComplete;
  }

  /** Takes note that the facts can be shown as the tag's attributes want it. */
  succeed(): void {
    const { status, dataset } = this.state;
    if (status === 'failed') this.state = { status: 'shown', dataset: dataset! };
  }

  /** Takes note that they cannot, unless an attribute may be meant for what is under way. */
  fail(thrown: unknown): void {
    const { status, dataset } = this.state;
    if (status !== 'loading') {
      this.state = { status: 'failed', dataset, problem: toProblem(thrown) };
    }
  }

  /** Tells the page what came of it, once the page can see it. */
  tell(): void {
    const { host, state } = this;
    const { status, dataset, problem } = state;
    try {
      const { states } = (this.#internals ??= host.attachInternals());
      states.clear();
      states.add(status);
      if (dataset && selectionsOf(dataset.id)[0]) states.add('selected');
    } catch {
      // The browser knows no such states, or only others.
    }
    if (status === 'loading' || state === this.#told) return;
    this.#told = state;
    if (problem) {
      const { reason, message, problems } = problem;
      warn(`<${host.localName}> ${message}`);
      host.dispatchEvent(new FactboxErrorEvent(reason, message, problems));
    } else {
      this.#drawn?.replaceChildren();
      host.dispatchEvent(new FactboxReadyEvent(dataset));
    }
  }

  /** What a server wrote of the widget, shown until the facts are there. */
  get #drawn(): HTMLElement | null {
    return this.host.shadowRoot!.getElementById('prerendered');
  }

  /** The dataset, once all that it needs to be shown is there; undefined where none is named yet. */
  async #arrive(
    language: string,
    signal: AbortSignal,
    isAnew?: boolean,
  ): Promise<Dataset | undefined> {
    const { host } = this;
    let name = 'dataset';
    let [json] = this.#given ?? [];
    let dataset: Dataset | undefined;
    if (json === undefined) {
      const src = host.src || (this.#given ? '' : this.defaultSource());
      if (!src && this.#given) return undefined;
      if (!src) throw attributeProblem('src', 'missing', 'nothing', 'an address');
      if (!URL.canParse(src, host.baseURI)) {
        throw attributeProblem('src', `"${src}" is no address`, src, 'an address');
      }
      name = new URL(src, host.baseURI).href;
      if (isAnew) forgetJson(name);
      json = await loadJson(name, signal);
      dataset = toDataset(json, language);
    } else {
      // The page may have changed it.
      dataset = asDataset(json, language);
    }
    dataset ??= await explained(json, name, language);
    if (!signal.aborted) await host.prepare?.(dataset, signal);
    // What a server has drawn is not given up for less.
    if (host.isIncomplete?.() && this.#drawn?.firstChild) {
      throw new FactboxProblem('geometry', 'geometry: did not arrive');
    }
    return dataset;
  }
}

/** All that is wrong with what should be a dataset, told by a part that only then is loaded. */
async function explained(json: unknown, name: string, language: string): Promise<Dataset> {
  // It may be mended by the next time.
  forgetJson(name);
  const { explain } = await import('./explain.js').catch(() => {
    throw new FactboxProblem('format', `${name}: no dataset; factbox-problems.js is missing`);
  });
  return explain(json, name, language);
}
