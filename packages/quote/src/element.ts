import {
  FactboxElement,
  baseStyles,
  copyText,
  drawMarkup,
  hideLost,
  readAttributes,
  setText,
  type Markup,
  type Reading,
  type Statement,
  type PropertyDeclarations,
} from '@factbox/core';
import { catalogue, type QuoteMessages } from './messages.js';
import { attributes, toCitation, toQuoteModel, type QuoteModel } from './model.js';
import { quoteStyles } from './styles.js';
import { quoteView } from './view.js';

/** The statement that the reader copied a moment ago, and what came of it. */
interface Copied {
  readonly id: string;
  readonly outcome: 'copied' | 'selected';
}

/**
 * One quote in its thread: who said what, when and on what occasion, who answered, and who answered that.
 *
 * @tagname factbox-quote
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart title - The author's own headline.
 * @csspart summary - The author's own summary.
 * @csspart portrait - The speaker's picture, at the first statement of each.
 * @csspart credit - Whose picture it is.
 * @csspart statement - A quote with its caption, once for the claim and for each answer; the one that
 *   `quote` names is `aria-current`.
 * @csspart label - Says which one is the claim, and whom an answer answers.
 * @csspart text - The verbatim words.
 * @csspart caption - Who speaks.
 * @csspart name - A name that can be selected.
 * @csspart speaker - The speaker's name.
 * @csspart conflict - What other passages say otherwise.
 * @csspart copy - The button that copies a quote.
 * @csspart source - A link to a passage of the article.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart error - The message where the facts could not be loaded.
 * @cssproperty [--factbox-font=inherit] - Font family.
 * @cssproperty [--factbox-font-size=0.9375em] - Size of the text that the rest is measured in.
 * @cssproperty [--factbox-accent=red in the text's colour] - Colour of what is selected.
 * @cssproperty [--factbox-muted=75 % of the text's colour] - Colour of secondary text.
 * @cssproperty [--factbox-rule=22 % of the text's colour] - Colour of hairlines.
 * @fires {FactboxReadyEvent} factbox-ready - The facts are shown.
 * @fires {FactboxErrorEvent} factbox-error - The facts could not be shown; the fallback stays.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose a speaker, or gave the choice up.
 */
export class FactboxQuote extends FactboxElement<QuoteMessages, QuoteModel, Markup> {
  static override properties: PropertyDeclarations = {
    quote: {},
    copied: { state: true },
  };
  static override styles = [baseStyles, quoteStyles];

  /** The id of a quote, claim or answer, whose whole thread is shown; the dataset's first where absent. */
  declare quote?: string;
  /** @internal */
  declare protected copied: Copied | undefined;

  #model?: QuoteModel;
  #view?: Markup;
  #forgetting?: ReturnType<typeof setTimeout>;

  /** @internal */
  override readonly catalogue = catalogue;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A timer would keep a removed widget alive.
    clearTimeout(this.#forgetting);
    this.copied = undefined;
  }

  protected override toModel(reading: Reading<QuoteMessages>): QuoteModel {
    const { dataset } = reading;
    const options = readAttributes(attributes, this, dataset);
    return toQuoteModel(dataset, { ...reading, ...options });
  }

  protected override view(model: QuoteModel, reading: Reading<QuoteMessages>): Markup {
    if (model !== this.#model) {
      this.#view = quoteView((this.#model = model), reading, 'clipboard' in navigator);
    }
    return this.#view!;
  }

  protected override draw(base: HTMLElement, view: Markup, reading: Reading<QuoteMessages>): void {
    drawMarkup(base, view, reading);
    base.addEventListener('click', this.#onCopy);
    base.addEventListener('error', hideLost, true);
    this.#showCopied(base, reading.messages);
  }

  /** Says at its button, and to who listens, what came of copying a statement. */
  #showCopied(base: HTMLElement, messages: QuoteMessages): void {
    const { copied } = this;
    for (const button of base.querySelectorAll('[part="copy"]')) {
      const { id, speaker } = this.#statementOf(button);
      const outcome = id === copied?.id && copied.outcome;
      if (outcome) button.removeAttribute('aria-label');
      else button.setAttribute('aria-label', messages.copyLong(speaker.name));
      setText(button, messages[outcome || 'copy']);
    }
    setText(base.lastChild!, copied ? messages[copied.outcome] : '');
  }

  #statementOf(element: Element): Statement {
    const { key } = element.closest('figure')!.dataset;
    return this.#model!.thread.find(({ id }) => id === key)!;
  }

  readonly #onCopy = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest('[part="copy"]');
    if (!button) return;
    const statement = this.#statementOf(button);
    const { id } = statement;
    this.copied = undefined;
    clearTimeout(this.#forgetting);
    const words = button.closest('figure')!.querySelector('blockquote')!;
    const outcome = await copyText(toCitation(statement, location.href), words);
    // A moment after the last message is gone, so that the same words are announced anew.
    this.#forgetting = setTimeout(() => {
      this.copied = { id, outcome };
      this.#forgetting = setTimeout(() => (this.copied = undefined), 5000);
    }, 100);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-quote': FactboxQuote;
  }
}
