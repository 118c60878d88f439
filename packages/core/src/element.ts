import type { Dataset, DatasetInput } from '@factbox/dataset';
import {
  ReactiveElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { readCommon } from './attributes.js';
import type { Catalogue } from './catalogue.js';
import { FactsController, type FactsHost } from './facts-controller.js';
import type { CoreMessages } from './messages/en.js';
import { ownNodes } from './own-nodes.js';
import { withOwnWords } from './own-words.js';
import { articlePage } from './page.js';
import { warn } from './problem.js';
import type { Reading } from './reading.js';
import { rootContent } from './root-content.js';
import { isSelected, toggleSelection } from './selection.js';
import { adoptStyles, baseStyles } from './styles.js';

/**
 * The base of every widget: it gets the dataset, keeps the fallback until the facts are there and
 * whenever they are not, and has a subclass make a model of them and a view of that.
 *
 * @attr {string} lang - The language of the interface words and dates; the page's where absent.
 * @attr {'ltr' | 'rtl'} dir - The writing direction; that of `lang`, or the page's, where absent.
 * @slot - The fallback: shown until the facts are there, and kept where they do not come.
 * @csspart base - All that the widget shows.
 * @csspart source - A link to the passage of the article that a fact was taken from.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart share - The button that opens the menu.
 * @csspart menu - What a reader may take along: a citation, the link, files.
 * @csspart error - The message that takes its place below the fallback after a failure.
 * @cssState loading - The facts are under way; what was there before stays.
 * @cssState shown - The widget shows its facts.
 * @cssState failed - The widget cannot show its facts, and shows the fallback.
 * @cssState selected - Something of the dataset is selected, here or in another widget of the page.
 * @cssproperty [--factbox-font=inherit] - The typeface; the page's where absent.
 * @cssproperty [--factbox-font-size=0.9375em] - The size of the text.
 * @cssproperty [--factbox-accent=color-mix(in oklab, #f0381e 55%, currentColor)] - The one accent colour.
 * @cssproperty --factbox-muted - The colour of what is said in passing.
 * @cssproperty --factbox-rule - The colour of hairlines.
 * @cssproperty --factbox-wash - The background of what is selected.
 * @fires {FactboxReadyEvent} factbox-ready - The widget shows its facts.
 * @fires {FactboxErrorEvent} factbox-error - The widget cannot show its facts and says why.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose something or gave up the choice.
 */
export abstract class FactboxElement<
  M extends CoreMessages = CoreMessages,
  Model = unknown,
  View = unknown,
>
  extends ReactiveElement
  implements FactsHost<M>
{
  static override properties: PropertyDeclarations = {
    src: {},
    headline: {},
    summary: {},
    link: {},
    downloads: {},
    basis: {},
    asOf: { attribute: 'as-of' },
  };
  static override styles = [baseStyles];

  /** Where a tag without `src` finds its dataset; set by the bundles to the file beside them. */
  static defaultSource?: string;

  /** The address of the dataset; without it, the dataset published beside the bundle. */
  declare src?: string;

  /** A headline of the author's own. */
  declare headline?: string;

  /** A summary of the author's own, in place of the widget's. */
  declare summary?: string;

  /** The address that readers are given for this box; where it stands in the page where absent. */
  declare link?: string;

  /** The addresses of files that readers may take along, such as a CSV and a PNG; spaces between them. */
  declare downloads?: string;

  /** What the facts that are shown rest on: `stated`, `view`, `analysis`, `implied`; any where absent. */
  declare basis?: string;

  /** The day as of which the facts are shown; the dataset's own where absent. */
  declare asOf?: string;

  readonly #facts = new FactsController<M>(this, () => FactboxElement.defaultSource);
  readonly #writeContent = rootContent(this, () => void this.reload());
  /** What the reading was made from. */
  #dataset?: Dataset;
  #reading?: Reading<M>;
  #model?: Model;
  #view?: View;

  constructor() {
    super();
    this.addController(ownNodes(this));
  }

  /**
   * The dataset itself, instead of an address; to be set once the tag is registered. `undefined` or
   * `null` means that it is yet to come. What can be read is the browser's own map of `data-*`
   * attributes, since a host page may rely on that for any element.
   */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }
  override set dataset(value: DatasetInput | undefined | null) {
    this.#facts.give(value ?? undefined);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) this.#facts.start();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof ReactiveElement;
    adoptStyles(this.shadowRoot, elementStyles as CSSResult[]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src')) this.#facts.start();
    const { dataset, problem } = this.#facts.state;
    if (!dataset) return;
    const { elementProperties } = this.constructor as typeof ReactiveElement;
    const page = articlePage(dataset.article.url, this.ownerDocument);
    const isAnew =
      dataset !== this.#dataset ||
      page !== this.#reading?.page ||
      [...changed.keys()].some((key) => !elementProperties.get(key)!.state);
    // A changed attribute may be the mended one.
    if (problem && !isAnew) return;
    try {
      if (isAnew) {
        this.#reading = this.#toReading(dataset, page);
        this.#dataset = dataset;
        this.#model = this.toModel(this.#reading);
      }
      this.#view = this.view(this.#model!, this.#reading!);
      this.#facts.succeed();
    } catch (error) {
      this.#facts.fail(error);
    }
  }

  /** What a server has drawn brings its own styles, and shows them until it is emptied. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shadowRoot ?? super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const base = this.#writeContent(this.#facts.state, this.#facts.wording);
    if (!base) return;
    if (!this.shadowRoot!.adoptedStyleSheets[0]) super.createRenderRoot();
    this.draw(base, this.#view!, this.#reading!);
    base.addEventListener('click', this.#onShare);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#facts.tell();
  }

  /** Gets the dataset anew, as after an error or a correction. */
  reload(): Promise<void> {
    return this.#facts.load(true);
  }

  /** @internal The widget's interface words. */
  abstract readonly catalogue: Catalogue<M>;

  /** @internal Gets what the facts need to be shown, before they are. */
  prepare?(dataset: Dataset, signal: AbortSignal): Promise<void>;

  /** @internal Whether the facts are shown without something that did not arrive; asked once online again. */
  isIncomplete?(): boolean;

  /** What is to be said, from the facts and attributes; throws a `FactboxProblem` where one names nothing. */
  protected abstract toModel(reading: Reading<M>): Model;

  /** The model as a template, with what the reader has chosen. */
  protected abstract view(model: Model, reading: Reading<M>): View;

  /** Puts a view in place of the one before, or of nothing; called for each update. */
  protected abstract draw(base: HTMLElement, view: View, reading: Reading<M>): void;

  /** Opens the menu at the foot, which most readers never load. */
  readonly #onShare = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[part=share]');
    if (!button) return;
    void import('./share-menu.js').then(
      ({ toggleMenu }) => toggleMenu(button, this, this.#reading!),
      () => warn('factbox-share.js did not come'),
    );
  };

  #toReading(whole: Dataset, page: string | undefined): Reading<M> {
    const { locale, messages } = this.#facts.wording;
    const { dataset, words } = readCommon(this, whole);
    return {
      locale,
      messages: withOwnWords(messages, dataset, words),
      dataset,
      ...(page !== undefined && { page }),
      isSelected: (kind, id) => isSelected(dataset.id, { kind, id }),
      onSelect: (kind, id) => toggleSelection(this, dataset.id, { kind, id }),
    };
  }
}
