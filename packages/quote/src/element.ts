import {
  FactboxElement,
  baseStyles,
  readAttributes,
  type Reading,
  type Statement,
} from '@factbox/core';
import type { PropertyDeclarations } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import { catalogue, type QuoteMessages } from './messages.js';
import { attributes, toCitation, toQuoteModel, type QuoteModel } from './model.js';
import { quoteStyles } from './styles.js';
import { quoteView, type Copied } from './view.js';

/**
 * One quote in its thread: who said what, when and on what occasion, who answered, and who answered that.
 *
 * @tagname factbox-quote
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart statement - A quote with its caption, once for the claim and for each answer; the one that
 *   `quote` names is `aria-current`.
 * @csspart label - Says which one is the claim, and whom an answer answers.
 * @csspart text - The verbatim words.
 * @csspart caption - Speaker, date, occasion and sources.
 * @csspart speaker - The speaker's name.
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
export class FactboxQuote extends FactboxElement<QuoteMessages, QuoteModel> {
  static override properties: PropertyDeclarations = {
    quote: {},
    copied: { state: true },
  };
  static override styles = [baseStyles, quoteStyles];

  /** The id of a quote, claim or answer, whose whole thread is shown; the dataset's first where absent. */
  declare quote?: string;
  /** @internal */
  declare protected copied: Copied | undefined;

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

  protected override view(model: QuoteModel, reading: Reading<QuoteMessages>): TemplateResult {
    const { copied } = this;
    const onCopy = 'clipboard' in navigator ? this.#onCopy : undefined;
    return quoteView(model, reading, { copied, onCopy });
  }

  readonly #onCopy = async (statement: Statement, { target }: Event): Promise<void> => {
    const { id } = statement;
    let outcome: Copied['outcome'] = 'copied';
    this.copied = undefined;
    clearTimeout(this.#forgetting);
    try {
      await navigator.clipboard.writeText(toCitation(statement, location.href));
    } catch {
      outcome = 'selected';
      // Without leave to write, the words are selected, so that the reader can copy them.
      const figure = (target as Element).closest('figure')!;
      getSelection()?.selectAllChildren(figure.querySelector('blockquote')!);
    }
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
