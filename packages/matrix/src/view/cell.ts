import {
  datasetMarkup,
  formatNumber,
  markup,
  sourcesMarkup,
  type Content,
  type Markup,
  type Reading,
} from '@factbox/core';
import { standingOf, type Dataset, type Standing } from '@factbox/dataset';
import { briefly, type MatrixMessages } from '../messages.js';
import type { Cell, Entry } from '../model.js';

type MatrixReading = Reading<MatrixMessages>;

/** The look of a cell: its closest role, or that the article contradicts itself. */
export type Tone = Standing | 'conflict';

const toneOf = (entries: readonly Entry[], dataset: Dataset): Tone => {
  if (entries.some(({ note }) => note?.conflict)) return 'conflict';
  const standings = entries.map(({ role }) => standingOf(role, dataset));
  return (['full', 'part'] as const).find((each) => standings.includes(each)) ?? 'outside';
};

/** An actor in an organization; where nothing is stated, without a node of its own. */
export function cellMarkup({ entries }: Cell, reading: MatrixReading): Markup {
  const { letters, notStated } = reading.messages;
  const start = markup`<td role="cell" part="cell"`;
  if (!entries.length) return markup`${start} title="${notStated}"></td>`;
  const tone = toneOf(entries, reading.dataset);
  const note = entries[0]!.note;
  const signs = entries.map(({ role }) => letters[role]);
  return markup`${start} class="${tone}"${tone === 'conflict' && markup` data-note="${note!.label}"`} data-letter="${signs.join(tone === 'conflict' ? '≠' : ' ')}">${
    tone === 'conflict'
      ? markup`<button part="mark" class="quiet" aria-describedby="note-${note!.number}">${entries.map(
          ({ role }) => markup`<span part="entry">${briefly(role, reading.messages)}</span> `,
        )}</button>`
      : markup`${entries.map((entry) => entryMarkup(entry, reading))}${
          note &&
          markup`<button part="mark" class="quiet mark" aria-label="${reading.messages.note(note.label)}" aria-describedby="note-${note.number}">${note.label}</button>`
        }`
  }</td>`;
}

/** One role: a link to the passage that states it; where several do, they are shown on demand. */
function entryMarkup(entry: Entry, reading: MatrixReading): Markup {
  const { messages, locale } = reading;
  const { role, sources } = entry;
  const words = [briefly(role, messages), measuresOf(entry, messages)];
  const numbers = sources.map(({ paragraph }) => formatNumber(paragraph, locale));
  const marks = numbers.map((number) => `¶\u00a0${number}`);
  // What is printed beside the word.
  const printed = markup` data-source="${marks.join(' ')}"`;
  const links = sources.map(({ href, section, isHere }, index) => {
    const attributes = markup`href="${href}"${isHere && markup` target="_self"`} title="${messages.source(numbers[index]!, section)}"`;
    return sources.length > 1
      ? markup`<a part="source" class="source" ${attributes}>${marks[index]}</a>`
      : markup`<a part="entry source" ${attributes}${printed}>${words}</a>`;
  });
  return links.length > 1
    ? markup`<details part="entry"><summary${printed}>${words}</summary>${links}</details>`
    : (links[0] ?? markup`<span part="entry">${words}</span>`);
}

/** How much of a role and since when, as far as either is known. */
const measuresOf = (
  { from, to, amount, amountDate }: Entry,
  { period }: MatrixMessages,
): Content => [
  amount && markup` <b>${amount}</b>`,
  amountDate && markup` <small>(${amountDate})</small>`,
  (from || to) && markup` <small>${period(from, to)}</small>`,
];

/** One role in a note, with its sources and what the dataset adds to it. */
export const versionMarkup = (entry: Entry, reading: MatrixReading): Markup => {
  const { role, text, sources } = entry;
  return markup`<span part="entry" class="entry"><b>${reading.messages.roles[role]}</b>${measuresOf(entry, reading.messages)} ${sourcesMarkup(sources, reading).map((link) => [link, ' '])}${text && datasetMarkup(reading, text)}</span>`;
};
