import { FactboxElement, baseStyles, checkId, type Reading } from '@factbox/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { catalogue, type QuoteMessages } from './messages.js';
import { toQuoteModel, type Statement } from './model.js';
import { quoteStyles } from './styles.js';
import { quoteView } from './view.js';

/**
 * One quote with its answer: who said what, when and on what occasion, and who answered.
 *
 * @tagname factbox-quote
 */
export class FactboxQuote extends FactboxElement<QuoteMessages> {
  static override properties: PropertyDeclarations = {
    quote: {},
    response: {},
    copied: { state: true },
  };
  static override styles = [baseStyles, quoteStyles];

  /** The id of the quote; the dataset's first where absent. */
  declare quote?: string;
  /** The id of the one answer to show, or `none`; all answers where absent. */
  declare response?: string;
  /** @internal */
  declare protected copied?: string;

  protected override readonly catalogue = catalogue;

  protected override view(reading: Reading<QuoteMessages>): TemplateResult {
    const { quotes } = reading.dataset;
    const quote = checkId('quote', this.quote ?? Object.keys(quotes)[0] ?? '', quotes);
    const { response } = this;
    if (response && response !== 'none') checkId('response', response, quotes);
    return quoteView(toQuoteModel(reading.dataset, { ...reading, quote, response }), reading, {
      onCopy: (statement) => this.#copy(statement),
      copied: this.copied,
    });
  }

  async #copy({ id, text, speaker, date }: Statement): Promise<void> {
    await navigator.clipboard.writeText(
      `“${text}” — ${[speaker.name, speaker.role, date?.text].filter(Boolean).join(', ')}`,
    );
    this.copied = id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-quote': FactboxQuote;
  }
}
