import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linesOf, type Foot } from './foot.js';
import { formatNumber, isForMachines, type Dated } from './format.js';
import { baseLanguage, directionOf, languageOfText } from './language.js';
import type { CoreMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Source } from './passage.js';
import type { Reading } from './reading.js';

/** Text of the dataset, marked with its language where that is not the page's. */
export function datasetText(
  { dataset, locale }: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  text: string | TemplateResult,
): TemplateResult | string {
  const language = languageOfText(dataset, text);
  if (baseLanguage(language) === baseLanguage(locale)) return text;
  return html`<bdi lang=${language} dir=${directionOf(language)}>${text}</bdi>`;
}

/** Links to the passages that a fact was taken from: `¶ 9`, named in full to a screen reader. */
export function sourcesView(
  sources: readonly Source[],
  { messages, locale }: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): TemplateResult[] {
  return sources.map(({ href, paragraph, section, isHere }) => {
    const number = formatNumber(paragraph, locale);
    // The title is the link's only name, so that nothing hears it twice.
    return html` <a
      part="source"
      class="source"
      href=${href}
      target=${isHere ? '_self' : nothing}
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

const timeView = ({ value, text }: Dated): TemplateResult =>
  isForMachines(value) ? html`<time datetime=${value}>${text}</time>` : html`${text}`;

/** What stands below a widget, a line each. */
export const footView = (foot: Foot, reading: Reading<CoreMessages>): TemplateResult[] =>
  linesOf<unknown>(foot, reading.messages, {
    text: (words) => datasetText(reading, words),
    time: timeView,
    link: (href, words) => html`<a href=${href}>${words}</a>`,
  }).map(
    (line, index) =>
      html` <p part="origin" class="muted">
        ${line}${
          index
            ? nothing
            : html` <button part="share" class="quiet" aria-expanded="false">
                  ${reading.messages.share}</button
                ><span part="menu"></span>`
        }
      </p>`,
  );
