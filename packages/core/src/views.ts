import { html, type TemplateResult } from 'lit';
import type { Reading } from './element.js';
import { formatNumber } from './format.js';
import type { CoreMessages } from './messages/en.js';
import type { Source } from './passage.js';

/** Links to the passages that a fact was taken from: `¶ 9`, named in full to a screen reader. */
export function sourcesView(
  sources: readonly Source[],
  { messages, locale }: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): TemplateResult[] {
  return sources.map(({ href, paragraph, section }) => {
    const number = formatNumber(paragraph, locale);
    const name = messages.source(number, section);
    return html`<a part="source" class="source" href=${href} aria-label=${name} title=${name}
      >¶&nbsp;${number}</a
    >`;
  });
}
