import { html, nothing, type TemplateResult } from 'lit/html.js';
import { footLines, type Inline, type Link } from './document.js';
import { datasetText, type Reading } from './element.js';
import type { Foot } from './foot.js';
import { formatList, formatNumber } from './format.js';
import type { CoreMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Source } from './passage.js';

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

/** A message, with the names that it holds marked as `nameText` marks them. */
export const messageAbout = (
  message: (names: string) => string,
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  ...named: readonly Named[]
): TemplateResult => {
  const places = formatList(
    named.map(() => '\n'),
    reading.locale,
  );
  return html`${message(places)
    .split('\n')
    .map((part, index) => [index ? nameText(reading, named[index - 1]!) : '', part])}`;
};

/** What stands below a widget, a line each. */
export const footView = (foot: Foot, reading: Reading<CoreMessages>): TemplateResult[] => {
  const show = (piece: Inline): unknown => {
    if (typeof piece === 'string') return piece;
    if ('content' in piece) {
      return html`<a href=${(piece as Link).href}>${piece.content.map(show)}</a>`;
    }
    return piece.kind === 'time'
      ? html`<time datetime=${piece.value}>${piece.text}</time>`
      : datasetText(reading, piece.text);
  };
  return footLines(foot, reading).map(
    (line) => html` <p part="origin" class="muted">${line.map(show)}</p>`,
  );
};
