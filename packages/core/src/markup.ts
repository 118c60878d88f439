import { linesOf, type Foot } from './foot.js';
import { formatList, formatNumber, isForMachines, type Dated } from './format.js';
import { Markup, type Content } from './html.js';
import { baseLanguage, directionOf, languageOfText, runsOtherWay } from './language.js';
import type { CoreMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Otherwise, Source } from './passage.js';
import type { Reading } from './reading.js';
import type { StatementWriter } from './statement.js';

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
 * Markup, which `nodes.ts` makes into nodes, and which is written as it is where there is no page.
 * Text is escaped, for content and for double-quoted attributes alike.
 */
export const markup = (
  strings: TemplateStringsArray,
  ...values: readonly (Content | number)[]
): Markup => new Markup(String.raw({ raw: strings }, ...values.map(write)));

/** Links to the passages that a fact was taken from: `¶ 9`, named in full by the title, which is heard once. */
export const sourcesMarkup = (
  sources: readonly Source[],
  { messages, locale }: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): Markup[] =>
  sources.map(({ href, paragraph, section, isHere }) => {
    const number = formatNumber(paragraph, locale);
    return markup`<a part="source" class="source" href="${href}"${isHere && markup` target="_self"`} title="${messages.source(number, section)}"><span aria-hidden="true">¶&nbsp;${number}</span></a>`;
  });

/** The same after what they are the sources of, each after a space. */
export const sourcedMarkup = (
  { sources }: { readonly sources: readonly Source[] },
  reading: Pick<Reading<CoreMessages>, 'messages' | 'locale'>,
): Content => sourcesMarkup(sources, reading).map((link) => [' ', link]);

/**
 * Text of the dataset, marked with its language where that is not the page's, or where letters of the
 * other direction would draw the number after them into their run.
 */
export const datasetMarkup = (
  { dataset, locale }: Pick<Reading<unknown>, 'dataset' | 'locale'>,
  text: Content,
): Content => {
  const language = languageOfText(dataset, text);
  if (baseLanguage(language) === baseLanguage(locale) && !runsOtherWay(write(text), locale))
    return text;
  return markup`<bdi lang="${language}" dir="${directionOf(language)}">${text}</bdi>`;
};

/** A name, marked with the dataset's language unless it is in the page's. */
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

/** What other passages say otherwise, below what they contradict. */
export const conflictsMarkup = (
  conflicts: readonly Otherwise[],
  reading: Reading<CoreMessages & { readonly conflict: string }>,
): Content =>
  conflicts[0] &&
  markup`<div part="conflict"><p>${reading.messages.conflict}</p>${conflicts.map(
    (other) =>
      markup`<p>${other.words}${datasetMarkup(reading, other.text)}${sourcedMarkup(other, reading)}</p>`,
  )}</div>`;

/** How a page writes what is said of somebody's words. */
export const statementWriter = (
  reading: Pick<Reading<unknown>, 'dataset' | 'locale'>,
): StatementWriter<Content> => ({
  text: (words) => datasetMarkup(reading, words),
  name: (named) => nameMarkup(reading, named),
  message: (message, named) => messageMarkup(message, reading, ...named),
});

/** What stands below a widget, a line each. */
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
