import {
  conflictsMarkup,
  dots,
  directionOf,
  footMarkup,
  labelsOf,
  languageOfText,
  markup,
  nameMarkup,
  sourcedMarkup,
  statementWriter,
  timeMarkup,
  type Content,
  type Markup,
  type Reading,
} from '@factbox/core';
import { isDay, layoutAxis, type Axis, type Mark } from './layout.js';
import { factOf, notesOf, speakerOf, type EntryWriter } from './lines.js';
import type { TimelineMessages } from './messages.js';
import type { Entry, TimelineModel } from './model.js';

type TimelineReading = Reading<TimelineMessages>;

/** A title, a scaled axis where the dates allow, and a list of all that there is, each beside its date. */
export function timelineView(model: TimelineModel, reading: TimelineReading): Markup {
  const { title, summary, groups, foot } = model;
  const axis = layoutAxis(model, reading);
  return markup`<p part="title" id="title" role="heading" aria-level="3">${title}</p>${
    summary && markup`<p part="summary" class="muted">${summary}</p>`
  }${axis && axisView(axis)}${
    groups[0]
      ? markup`<ol role="list" aria-labelledby="title">${groups.map(
          (group) =>
            markup`<li${group[1] && markup` class="thread"`}>${group.map((entry) => entryView(entry, reading))}</li>`,
        )}</ol>`
      : markup`<p class="muted">${reading.messages.nothing}</p>`
  }${footMarkup(foot, reading)}`;
}

/** One entry: its date, what sort of thing it is, who did or said what, and the passages. */
function entryView(entry: Entry, reading: TimelineReading): Content {
  const { id, look, date, level, conflicts } = entry;
  const { messages, locale } = reading;
  const writer: EntryWriter<Content> = {
    ...statementWriter(reading),
    quote: (words) => {
      const language = languageOfText(reading.dataset, words);
      // Marks are those of the language around them.
      return markup`<span part="text" lang="${language}" dir="${directionOf(language)}"><q>${words}</q></span>`;
    },
    // No line begins with what stands behind a name.
    name: (named, behind) =>
      behind
        ? markup`<span class="together">${nameMarkup(reading, named)}${behind}</span> `
        : nameMarkup(reading, named),
  };
  const labels = dots(entry.end, ...labelsOf(entry, messages, writer));
  const speaker = speakerOf(entry, locale, writer);
  const notes = dots(...notesOf(entry, reading, writer));
  return markup`<div part="entry" class="${look} level-${level}${!date ? ' undated' : !isDay(date.value) && ' long'}" data-key="${id}"><p part="date">${
    date ? timeMarkup(date) : messages.undated
  }</p><div>${labels && markup`<p part="label" class="muted">${labels}</p>`}${speaker[0] && markup`<p part="speaker">${speaker}</p>`}<p part="fact">${factOf(entry, writer)}${sourcedMarkup(entry, reading)}</p>${
    notes && markup`<p class="muted">${notes}</p>`
  }${conflictsMarkup(conflicts, reading)}</div></div>`;
}

/** Seen beside the list, which says the same in words. */
const axisView = ({ marks, ticks, base, direction }: Axis): Markup =>
  markup`<svg part="axis" aria-hidden="true" height="${base + 18}" direction="${direction}"><line class="rule" x2="100%" y1="${base}" y2="${base}"></line>${ticks.map(
    ({ x, text }) =>
      markup`<line class="rule" x1="${x}%" x2="${x}%" y1="${base - 4}" y2="${base}"></line>${text && markup`<text x="${x}%" y="${base + 14}">${text}</text>`}`,
  )}${marks.map((mark) => markup`<g class="${mark.look}"><title>${mark.title}</title>${markView(mark, base)}</g>`)}</svg>`;

const markView = ({ look, x, width, y, title }: Mark, base: number): Markup =>
  look === 'published'
    ? markup`<line x1="${x}%" x2="${x}%" y1="0" y2="${base}"></line><text class="${x > 50 ? 'left' : 'right'}" x="${x}%" y="9">${title}</text>`
    : width
      ? markup`<rect x="${x}%" width="${width}%" y="${y - 2}" height="4" rx="2"></rect>`
      : markup`<circle cx="${x}%" cy="${y}" r="3.5"></circle>`;
