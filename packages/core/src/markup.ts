import type { SVGTemplateResult, TemplateResult } from 'lit/html.js';
import { linesOf, type Foot } from './foot.js';
import { formatList, formatNumber, isForMachines, type Dated } from './format.js';
import { Markup, type Content } from './html.js';
import { baseLanguage, directionOf, languageOfText } from './language.js';
import type { CoreMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Source } from './passage.js';
import type { Reading } from './reading.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const write = (content: Content | number): string => {
  if (content instanceof Markup) return content.html;
  if (Array.isArray(content)) return content.map(write).join('');
  // No screen shows more of a number.
  if (typeof content === 'number') return `${+content.toFixed(4)}`;
  if (!content) return '';
  return `${content as string}`.replace(/[&<"]/g, (each) => entities[each]!);
};

/**
 * Markup that a browser reads in one go, several times faster than Lit makes the same element by
 * element: for what is long and changes only as a whole. Text is escaped, for content and for
 * double-quoted attributes alike.
 */
export const markup = (
  strings: TemplateStringsArray,
  ...values: readonly (Content | number)[]
): Markup => new Markup(String.raw({ raw: strings }, ...values.map(write)));

/**
 * Markup as a template of Lit's `html` or `svg`; the one from before where that says the same, so
 * that what stands is left alone.
 */
export const toTemplate = <T extends TemplateResult | SVGTemplateResult>(
  tag: (strings: TemplateStringsArray) => T,
  { html }: Markup,
  before?: T,
): T => (before?.strings[0] === html ? before : tag(Object.assign([html], { raw: [html] })));

/** `sourcesView` as markup. */
export const sourcesMarkup = (
  sources: readonly Source[],
  { messages, locale }: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): Markup[] =>
  sources.map(({ href, paragraph, section, isHere }) => {
    const number = formatNumber(paragraph, locale);
    return markup`<a part="source" class="source" href="${href}"${isHere && markup` target="_self"`} title="${messages.source(number, section)}"><span aria-hidden="true">¶&nbsp;${number}</span></a>`;
  });

/** `datasetText` as markup. */
export const datasetMarkup = (
  { dataset, locale }: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  text: Content,
): Content => {
  const language = languageOfText(dataset, text);
  if (baseLanguage(language) === baseLanguage(locale)) return text;
  return markup`<bdi lang="${language}" dir="${directionOf(language)}">${text}</bdi>`;
};

/** `nameText` as markup. */
export const nameTextMarkup = (
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  named: Named,
): Content =>
  isTranslated(reading.dataset, named) ? named.name : datasetMarkup(reading, named.name);

/** A name that can be chosen; the base element answers to it, and says whether it is. */
export const nameMarkup = (
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  named: Named,
): Markup =>
  markup`<button part="name" class="quiet" name="${named.kind}" value="${named.id}" aria-pressed="false">${nameTextMarkup(reading, named)}</button>`;

/** A message, with the names that it holds marked as `nameTextMarkup` marks them. */
export const messageMarkup = (
  message: (names: string) => string,
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  ...named: readonly Named[]
): Content => {
  const places = formatList(
    named.map(() => '\n'),
    reading.locale,
  );
  return message(places)
    .split('\n')
    .map((part, index) => [index ? nameTextMarkup(reading, named[index - 1]!) : '', part]);
};

/** Pieces with dots between them; empty ones are left out, and nothing is left of none. */
export const dots = (...parts: readonly Content[]): Content => {
  const said = parts.filter(Boolean);
  return said[0] && said.map((part, index) => [index > 0 && ' · ', part]);
};

export const timeMarkup = ({ value, text }: Dated): Markup =>
  isForMachines(value) ? markup`<time datetime="${value}">${text}</time>` : markup`${text}`;

/** `footView` as markup. */
export const footMarkup = (foot: Foot, reading: Reading<CoreMessages>): Markup[] =>
  linesOf<Content>(foot, reading.messages, {
    text: (words) => datasetMarkup(reading, words),
    time: timeMarkup,
    link: (href, words) => markup`<a href="${href}">${words}</a>`,
  }).map(
    (line, index) =>
      markup`<p part="origin" class="muted">${line}${!index && [' ', shareMarkup(reading)]}</p>`,
  );

/** A button with room for the menu that it opens. */
const shareMarkup = ({ messages }: Reading<CoreMessages>): Markup =>
  markup`<button part="share" class="quiet" aria-expanded="false">${messages.share}</button><span part="menu"></span>`;
