import { html, type TemplateResult } from 'lit';
import { datasetText, type Reading } from './element.js';
import { formatNumber } from './format.js';
import type { CoreMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Source } from './passage.js';

/** Links to the passages that a fact was taken from: `¶ 9`, named in full to a screen reader. */
export function sourcesView(
  sources: readonly Source[],
  { messages, locale }: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): TemplateResult[] {
  return sources.map(({ href, paragraph, section }) => {
    const number = formatNumber(paragraph, locale);
    // The title is the link's only name, so that nothing hears it twice.
    return html` <a
      part="source"
      class="source"
      href=${href}
      title=${messages.source(number, section)}
      ><span aria-hidden="true">¶&nbsp;${number}</span></a
    >`;
  });
}

/** A name, marked with the dataset's language unless it is in the page's. */
export const nameText = (
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  named: Named,
): TemplateResult | string =>
  isTranslated(reading.dataset, named) ? named.name : datasetText(reading, named.name);

/** A message, with the name that it may hold marked as `nameText` marks it. */
export const messageAbout = (
  message: (name: string) => string,
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  named: Named,
): TemplateResult =>
  html`${message('\n')
    .split('\n')
    .map((part, index) => [index ? nameText(reading, named) : '', part])}`;
