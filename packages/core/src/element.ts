import { asDataset, type Dataset, type Problem } from '@factbox/dataset';
import {
  LitElement,
  html,
  noChange,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { englishWording, loadWording, type Catalogue, type Wording } from './catalogue.js';
import { FactboxErrorEvent, FactboxReadyEvent } from './events.js';
import { baseLanguage, directionOf, languageOf } from './language.js';
import { loadJson } from './load.js';
import { isArticle } from './passage.js';
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

/** A widget as it stands before any script: what it shows, and its style sheets. */
export interface Prerendered {
  readonly view: TemplateResult;
  readonly styles: readonly CSSResult[];
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

/** What is wrong with one attribute. */
export const attributeProblem = (
  attribute: string,
  message: string,
  found: string,
  expected: string,
): FactboxProblem =>
  new FactboxProblem(`${attribute}: ${message}`, [{ path: attribute, message, found, expected }]);

/** Checks an id that an attribute names; an unknown one is a `FactboxProblem` with all known. */
export function checkId(
  attribute: string,
  id: string,
  known: Readonly<Record<string, unknown>>,
): string {
  if (Object.hasOwn(known, id)) return id;
  const expected = Object.keys(known).join(', ');
  const message = `no "${id}" in the dataset, which has ${expected || 'none'}`;
  throw attributeProblem(attribute, message, id, expected);
}

/** The dataset as it is shown, or all that is wrong with it, told by a part that only then is loaded. */
async function toDataset(json: unknown): Promise<Dataset> {
  const dataset = asDataset(json);
  if (dataset) return dataset;
  const { formatProblem, parseDataset } = await import('@factbox/dataset/parse.js');
  const result = parseDataset(json);
  // Such as by a getter that failed but once.
  if (result.ok) return result.dataset;
  const { problems } = result;
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
 * @csspart origin - Up to when the facts hold, the article, and each correction.
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
  #isReady?: boolean;
  #abort?: AbortController;
  /** The language in force at the last load; undefined until that has ended. */
  #language?: string | undefined;

  /**
   * The dataset itself, instead of an address; to be set once the tag is registered. What can be
   * read is the browser's own map of `data-*` attributes, since a host page may rely on that for any
   * element.
   */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }
  override set dataset(value: Dataset) {
    this.#given = value;
    if (this.hasUpdated) void this.#load();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) void this.#load();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
    shared.changes.addEventListener('change', this.#onChange);
    if (!this.hasUpdated) return;
    const isCurrent = this.#facts && this.#language === languageOf(this);
    if (!isCurrent) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    shared.changes.removeEventListener('change', this.#onChange);
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    if (!this.hasUpdated || changed.has('src')) void this.#load();
    // A changed attribute may be the mended one.
    else if (this.#facts && [...changed.keys()].some((key) => !elementProperties.get(key)!.state)) {
      this.#failure = undefined;
    }
  }

  protected override render(): unknown {
    const wording = this.#wording ?? englishWording(this.catalogue);
    const { locale } = wording;
    const isOwnLanguage = this.hasAttribute('lang') || locale !== languageOf(this);
    // Words in a language that is not the page's, but in no named direction, are written as theirs.
    const direction = isOwnLanguage && !this.hasAttribute('dir') ? directionOf(locale) : nothing;
    if (this.#facts && !this.#failure) {
      try {
        return html`<div part="base" class="base" tabindex="-1" lang=${locale} dir=${direction}>
          ${this.view(this.#toReading(this.#facts, wording))}
        </div>`;
      } catch (error) {
        // An attribute may be meant for the dataset that is under way.
        if (!this.#language) return noChange;
        this.#fail(error);
      }
    }
    const { failed, retry } = wording.messages;
    // There before it is filled, and emptied for a second try, so that each failure is announced.
    return html`<slot></slot>
      <div role="status">
        ${
          this.#failure &&
          html`<p part="error" class="error" lang=${locale} dir=${direction}>
            ${this.#language && failed}
            <button type="button" @click=${this.reload}>${retry}</button>
          </p>`
        }
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#facts || this.#failure || !this.#language || this.#isReady) return;
    this.#isReady = true;
    // Its box stays, for Lit may have been told to write before it.
    this.#drawn?.replaceChildren();
    this.dispatchEvent(new FactboxReadyEvent(this.#facts));
  }

  /** What a server wrote of the widget, shown until the facts are there. */
  get #drawn(): HTMLElement | null {
    return this.shadowRoot!.getElementById('prerendered');
  }

  /** Gets the dataset anew, as after an error or a correction. */
  reload(): Promise<void> {
    return this.#load(true);
  }

  /** The widget's interface words. */
  protected abstract get catalogue(): Catalogue<M>;

  /** Gets what the facts need to be shown, before they are. */
  protected prepare?(dataset: Dataset, signal: AbortSignal): Promise<void>;

  /** Whether the facts are shown without something that did not arrive; asked once online again. */
  protected isIncomplete?(): boolean;

  /** The facts as a template; throws a `FactboxProblem` where an attribute names nothing. */
  protected abstract view(reading: Reading<M>): TemplateResult;

  #toReading(dataset: Dataset, wording: Wording<M>): Reading<M> {
    const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    return {
      ...wording,
      dataset,
      page: isArticle(dataset, own) ? own! : location.href,
      isSelected: (kind, id) => isSelected(dataset.id, { kind, id }),
      onSelect: (kind, id) => toggleSelection(this, dataset.id, { kind, id }),
    };
  }

  async #load(isAnew?: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const language = languageOf(this);
    this.#language = undefined;
    this.requestUpdate();
    const arriving = loadWording(this.catalogue, language);
    let facts: Dataset | undefined;
    let failure: unknown;
    try {
      facts = await this.#arrive(signal, isAnew);
    } catch (error) {
      failure = error;
    }
    const wording = await arriving;
    if (signal.aborted) return;
    this.#wording = wording;
    this.#facts = facts;
    this.#failure = undefined;
    this.#language = language;
    this.#isReady = false;
    if (failure) this.#fail(failure);
    this.requestUpdate();
    const root = this.shadowRoot!;
    const { activeElement } = root;
    await this.updateComplete;
    // Where what had the focus is gone, as the button for another try, the facts get it.
    if (activeElement && !root.activeElement) root.querySelector<HTMLElement>('.base')?.focus();
  }

  /** The dataset, once all that it needs to be shown is there. */
  async #arrive(signal: AbortSignal, isAnew?: boolean): Promise<Dataset> {
    const src = this.src || FactboxElement.defaultSource;
    let json: unknown = this.#given;
    if (!json) {
      if (!src) throw attributeProblem('src', 'missing', 'nothing', 'an address');
      const { href } = new URL(src, document.baseURI);
      if (isAnew) shared.loads.delete(href);
      json = await loadJson(href, signal);
    }
    const facts = await toDataset(json);
    if (!signal.aborted) await this.prepare?.(facts, signal);
    // What a server has drawn is not given up for less.
    if (this.isIncomplete?.() && this.#drawn?.firstChild) throw new Error('incomplete');
    return facts;
  }

  #fail(error: unknown): void {
    this.#failure = error as Error;
    this.#isReady = false;
    const { message, problems = [] } = error as FactboxProblem;
    // eslint-disable-next-line no-console -- whoever wrote the tag looks here first
    console.warn(`<${this.localName}> ${message}`);
    // After the update, so that a listener finds the message shown.
    queueMicrotask(() =>
      this.updateComplete.then(() => this.dispatchEvent(new FactboxErrorEvent(message, problems))),
    );
  }

  readonly #onChange = (): void => this.requestUpdate();

  readonly #onOnline = (): void => {
    if (this.#failure || this.isIncomplete?.()) void this.#load();
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
