import { isDataset, type Dataset, type Problem } from '@factbox/dataset';
import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { englishWording, loadWording, type Catalogue, type Wording } from './catalogue.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { baseLanguage, directionOf, languageOf } from './language.js';
import { loadJson } from './load.js';
import type { CoreMessages } from './messages/en.js';
import { isSelected, toggleSelection } from './selection.js';
import { shared, type Selection } from './shared.js';
import { baseStyles } from './styles.js';

/** What a widget's view is made from: the facts, the words, and the page they stand in. */
export interface Reading<M> extends Wording<M> {
  readonly dataset: Dataset;
  /** The address of the page. */
  readonly page: string;
  /** Whether this is what the reader has selected, in whichever widget. */
  readonly isSelected: (kind: Selection['kind'], id: string) => boolean;
  /** Selects this in all widgets on the page, or gives the selection up if it is this. */
  readonly onSelect: (kind: Selection['kind'], id: string) => void;
}

/** A mistake in a tag or dataset that its author can mend. */
export class FactboxProblem extends Error {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
  ) {
    super(message);
  }
}

/** Checks an id that an attribute names; an unknown one is a `FactboxProblem` with all known. */
export function checkId(
  attribute: string,
  id: string,
  known: Readonly<Record<string, unknown>>,
): string {
  if (Object.hasOwn(known, id)) return id;
  const expected = Object.keys(known).join(', ');
  const message = `no "${id}" in the dataset, which has ${expected}`;
  throw new FactboxProblem(`${attribute}: ${message}`, [
    { path: attribute, message, found: id, expected },
  ]);
}

/** The dataset as it is, or all that is wrong with it, told by a part that only then is loaded. */
async function toDataset(json: unknown): Promise<Dataset> {
  if (isDataset(json)) return json;
  const { formatProblem, parseDataset } = await import('@factbox/dataset/parse.js');
  const result = parseDataset(json);
  const problems = result.ok ? [] : result.problems;
  throw new FactboxProblem(problems.map(formatProblem).join('\n'), problems);
}

/**
 * The base of every widget: it gets the dataset, keeps the fallback until the facts are there and
 * whenever they are not, and gives subclasses a `Reading` to show.
 *
 * @attr {string} lang - The language of the interface words and dates; the page's where absent.
 * @attr {'ltr' | 'rtl'} dir - The writing direction; that of `lang`, or the page's, where absent.
 * @slot - The fallback: shown until the facts are there, and kept where they do not come.
 * @csspart base - All that the widget shows.
 * @csspart source - A link to the passage of the article that a fact was taken from.
 * @csspart error - The message that takes its place below the fallback after a failure.
 * @cssproperty [--factbox-font=inherit] - The typeface; the page's where absent.
 * @cssproperty [--factbox-font-size=0.9375rem] - The size of the text.
 * @cssproperty [--factbox-accent=light-dark(#9b2d1f, #ff9e8a)] - The one accent colour.
 * @cssproperty --factbox-muted - The colour of what is said in passing.
 * @cssproperty --factbox-rule - The colour of hairlines.
 * @cssproperty --factbox-wash - The background of what is selected.
 * @fires {FactboxReadyEvent} factbox-ready - The widget shows its facts.
 * @fires {FactboxErrorEvent} factbox-error - The widget cannot show its facts and says why.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose something or gave up the choice.
 */
export abstract class FactboxElement<M extends CoreMessages = CoreMessages> extends LitElement {
  static override properties: PropertyDeclarations = { src: {} };
  static override styles = [baseStyles];

  /** Where a tag without `src` finds its dataset; set by the bundles to the file beside them. */
  static defaultSource?: string;

  /** The address of the dataset; without it, the dataset published beside the bundle. */
  declare src?: string;

  #given?: Dataset;
  #facts?: Dataset | undefined;
  #wording?: Wording<M>;
  #failure?: Error | undefined;
  #isReady = false;
  #abort?: AbortController;

  /**
   * The dataset itself, instead of an address. What can be read is the browser's own map of
   * `data-*` attributes, since a host page may rely on that for any element.
   */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }
  override set dataset(value: Dataset) {
    this.#given = value;
    if (this.hasUpdated) void this.reload();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) void this.reload();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
    shared.changes.addEventListener('change', this.#onChange);
    if (this.hasUpdated && !this.#facts) void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    shared.changes.removeEventListener('change', this.#onChange);
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src')) void this.reload();
    // A changed attribute may be the mended one.
    else if (changed.size && this.#facts) this.#failure = undefined;
  }

  protected override render(): TemplateResult {
    if (this.#facts && this.#wording && !this.#failure) {
      const { locale } = this.#wording;
      // A tag that names its own language but no direction is written as that language is.
      const direction =
        this.hasAttribute('lang') && !this.hasAttribute('dir') ? directionOf(locale) : nothing;
      try {
        return html`<div part="base" class="base" lang=${locale} dir=${direction}>
          ${this.view(this.#toReading(this.#facts, this.#wording))}
        </div>`;
      } catch (error) {
        this.#fail(error);
      }
    }
    return html`<slot></slot>${this.#failure && this.#errorView()}`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#facts || this.#failure || this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new FactboxReadyEvent(this.#facts));
  }

  /** Gets the dataset anew, as after an error. */
  async reload(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const arriving = this.#load(signal);
      // Its failure is handled below, where it is awaited.
      arriving.catch(() => {});
      this.#wording = await loadWording(this.catalogue, languageOf(this));
      const facts = await arriving;
      await this.prepare?.(facts, signal);
      if (signal.aborted) return;
      this.#facts = facts;
      this.#failure = undefined;
      this.#isReady = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#facts = undefined;
      this.#fail(error);
    }
    this.requestUpdate();
  }

  /** The widget's interface words. */
  protected abstract get catalogue(): Catalogue<M>;

  /** Gets what the facts need to be shown, before they are. */
  protected prepare?(dataset: Dataset, signal: AbortSignal): Promise<void>;

  /** The facts as a template; throws a `FactboxProblem` where an attribute names nothing. */
  protected abstract view(reading: Reading<M>): TemplateResult;

  #toReading(dataset: Dataset, wording: Wording<M>): Reading<M> {
    return {
      ...wording,
      dataset,
      page: location.href,
      isSelected: (kind, id) => isSelected(dataset.id, { kind, id }),
      onSelect: (kind, id) => toggleSelection(this, dataset.id, { kind, id }),
    };
  }

  async #load(signal: AbortSignal): Promise<Dataset> {
    const src = this.src ?? FactboxElement.defaultSource;
    const json = this.#given ?? (await loadJson(new URL(src ?? '', document.baseURI).href, signal));
    return toDataset(json);
  }

  #fail(error: unknown): void {
    this.#failure = error as Error;
    const { message, problems = [] } = error as FactboxProblem;
    // After the update, so that a listener finds the message shown.
    queueMicrotask(() =>
      this.updateComplete.then(() => this.dispatchEvent(new FactboxErrorEvent(message, problems))),
    );
  }

  #errorView(): TemplateResult {
    const { failed, retry } = (this.#wording ?? englishWording(this.catalogue)).messages;
    return html`<p part="error" class="error" role="status">
      ${failed} <button type="button" @click=${() => this.reload()}>${retry}</button>
    </p>`;
  }

  readonly #onChange = (): void => this.requestUpdate();

  readonly #onOnline = (): void => {
    if (this.#failure) void this.reload();
  };
}

/** Text of the dataset, marked with its language where that is not the page's. */
export function datasetText(
  { dataset, locale }: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  text: string | TemplateResult,
): TemplateResult | string {
  const { language } = dataset;
  if (baseLanguage(language) === baseLanguage(locale)) return text;
  return html`<bdi lang=${language} dir=${directionOf(language)}>${text}</bdi>`;
}
