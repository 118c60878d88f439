import type { ActorModel } from '@factbox/actor/static.js';
import { formatDate, formatNumber, isolated, type Statement } from '@factbox/core';
import { shorten } from '@factbox/core/box.js';
import { element, raw, type Content } from '@factbox/core/html.js';
import { standingOf, type Dataset } from '@factbox/dataset';
import type { Geometry, MapModel } from '@factbox/map/static.js';
import type { MatrixModel } from '@factbox/matrix/static.js';
import type { QuoteModel } from '@factbox/quote/static.js';
import type { TimelineModel } from '@factbox/timeline/static.js';
import { descriptorOf, read } from '../render/models.js';
import { toMapImage } from '../render/render-widget.js';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { toPage } from './page.js';

interface Facts {
  readonly dataset: Dataset;
  readonly geometry: Geometry | undefined;
}

/** What stands between headline and article. Of what has the attribute `data-spare`, the last may go. */
type Body = readonly Content[];

/** What a widget's card is made of. */
interface Composition {
  readonly headline?: string;
  readonly body: () => Body | Promise<Body>;
}

/** How many rows, columns and names can still be told apart where a card is shown as small as a stamp. */
const most = { rows: 9, columns: 7, aims: 3, dates: 5, names: 14 };

/** How many characters of a text stand on a card; what is longer ends after a whole word. */
const longest = { headline: 120, text: 360, aim: 160, name: 40 };
const short = (name: string): string => shorten(name, longest.name);

/**
 * The page of which the picture for shared links is taken: a headline, the one thing that matters of a
 * box, and its article with the date. `fitCard` then makes it fit.
 */
export async function toShareCard(box: SiteBox, facts: Facts): Promise<string> {
  const { dataset } = facts;
  const { article, language } = dataset;
  const { model } = await read(box.widget, { ...facts, attributes: box.attributes, language });
  // What a matrix and a map are about stands in them, and a quote is its own headline.
  const compositions: Readonly<Record<string, Composition | undefined>> = {
    matrix: { headline: box.title, body: () => matrixBody(model as MatrixModel, dataset) },
    actor: { headline: fullTitleOf(box), body: () => actorBody(model as ActorModel) },
    quote: { body: () => quoteBody(model as QuoteModel) },
    map: { headline: box.title, body: () => mapBody(model as MapModel, box, facts) },
    timeline: {
      headline: article.title,
      body: () => timelineBody(model as TimelineModel, dataset),
    },
  };
  const { headline, body } = compositions[box.widget] ?? {
    headline: fullTitleOf(box),
    body: () => rowsBody(box, dataset),
  };
  const date = formatDate(article.published, { locale: language });
  return toPage({
    language,
    title: fullTitleOf(box),
    head: [element('style', {}, raw(style))],
    bodyAttributes: { class: box.widget },
    body: [
      headline && element('h1', {}, shorten(headline, longest.headline)),
      element('main', {}, ...(await body())),
      element(
        'footer',
        {},
        element(
          'b',
          {},
          shorten(headline === article.title ? box.title : article.title, longest.headline),
        ),
        element(
          'span',
          {},
          [article.author, article.publisher, date]
            .flatMap((each) => (each ? [isolated(short(each), language)] : []))
            .join(' · '),
        ),
      ),
    ],
  });
}

/** The pattern: a tile for each cell, by how close the tie is, and how many ties there are. */
function matrixBody({ columns, rows, counts }: MatrixModel, dataset: Dataset): Body {
  const countOf = (heading: MatrixModel['columns'][number]): number =>
    counts.get(heading)?.atMost ?? 0;
  const chosen = <T>(all: readonly T[], limit: number, size: (one: T) => number): T[] => {
    const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, limit));
    return all.filter((one) => kept.has(one));
  };
  const few = chosen(columns, most.columns, countOf);
  const shown = chosen(rows, most.rows, ({ heading }) => countOf(heading));
  const kindOf = ({ entries, part }: MatrixModel['cells'][number]): string =>
    part === 'disputed' ? 'conflict' : entries[0] ? standingOf(entries[0].role, dataset) : 'none';
  const total = ({ heading, name }: { heading: (typeof few)[number]; name: string }): Content =>
    element('span', { class: name }, formatNumber(countOf(heading), dataset.language));
  return [
    element(
      'table',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        ...few.map((heading) => element('th', { class: 'column' }, short(heading.name))),
      ),
      ...shown.map(({ heading, cells: all }) =>
        element(
          'tr',
          { 'data-spare': true },
          element('th', { class: 'row' }, short(heading.name), total({ heading, name: 'count' })),
          ...few.map((column) => {
            const cell = all.find((one) =>
              [one.actor.id, one.organization.id].includes(column.id),
            )!;
            return element('td', { class: kindOf(cell) });
          }),
        ),
      ),
    ),
    more(rows.length - shown.length),
  ];
}

/** Who it is, what it seeks first and toward whom; of who seeks nothing, where it belongs or who belongs to it, or what it says. */
function actorBody({ summary, standfirst, role, ...model }: ActorModel): Body {
  const { leading, interests, memberships, roles, quotes, actor } = model;
  const aims = (leading[0] ? leading : interests).slice(0, most.aims);
  const about = role ?? standfirst ?? summary;
  const all = [...memberships, ...roles];
  const ties = all.slice(0, most.dates).map(({ other }) => short(other.name));
  const said = quotes.flat().find(({ speaker }) => speaker.id === actor.id);
  return [
    about ? element('p', { class: 'about' }, shorten(about, longest.aim)) : '',
    ...aims.map(({ text, toward }) =>
      element(
        'p',
        { class: 'aim', 'data-spare': true },
        shorten(text, longest.aim),
        toward
          .slice(0, most.aims)
          .map(({ name }) => element('span', { class: 'toward' }, short(name))),
      ),
    ),
    ...(aims[0]
      ? []
      : ties.map((name) => element('p', { class: 'aim', 'data-spare': true }, name))),
    !aims[0] && said ? element('div', {}, quotation(said, longest.aim)) : '',
    more(aims[0] ? interests.length - aims.length : all.length - ties.length),
  ];
}

/** What was said, in quotation marks where it is verbatim. */
const quotation = ({ text, isTold, isFragment }: Statement, length: number): Content =>
  element(
    'blockquote',
    { class: isTold ? 'told' : isFragment ? 'fragment' : undefined },
    element('span', {}, shorten(text, length)),
  );

/** The words, who says them, and the first answer to them. */
function quoteBody({ thread, named }: QuoteModel): Body {
  const asked = thread.find(({ id }) => id === named) ?? thread[0]!;
  const claim = asked.level ? thread[0]! : asked;
  const answer = asked.level ? asked : thread.find(({ level }) => level > 0);
  return [claim, ...(answer ? [answer] : [])].map((statement) => {
    const { speaker, role, text } = statement;
    return element(
      'figure',
      // The column of the longer one is the wider.
      { class: text.length > 90 ? 'long' : undefined },
      element(
        'figcaption',
        {},
        element('b', {}, short(speaker.name)),
        role ? ` ${shorten(role, 80)}` : '',
      ),
      quotation(statement, longest.text),
    );
  });
}

/** The drawing, and beside it whom it is about. */
async function mapBody(model: MapModel, box: SiteBox, facts: Facts): Promise<Body> {
  const drawing = await toMapImage({
    ...facts,
    ...{ attributes: box.attributes, language: facts.dataset.language, width: 440, isBare: true },
  });
  const members = [...model.actors, ...model.offMap].filter(({ standing }) => standing === 'full');
  const all = members[0] ? members : model.places;
  return [
    element(
      'ul',
      {},
      ...all
        .slice(0, most.names)
        .map(({ name }) => element('li', { 'data-spare': true }, short(name))),
      element('li', { class: 'more' }, more(all.length - most.names)),
    ),
    drawing ? element('div', { class: 'drawing' }, raw(drawing.svg)) : '',
  ];
}

/** The few main dates: of all that happened or is planned, the first, the last and some between. */
function timelineBody({ groups }: TimelineModel, { language }: Dataset): Body {
  const dated = groups.flat().filter(({ date, look }) => date && look !== 'published');
  const happened = dated.filter(({ who }) => !who);
  const all = happened[1] ? happened : dated;
  const count = Math.min(most.dates, all.length);
  const chosen = Array.from(
    { length: count },
    (_, index) => all[Math.round((index * (all.length - 1)) / Math.max(1, count - 1))]!,
  );
  return [
    ...chosen.map(({ date, text, who, words, organization }) =>
      element(
        'p',
        { class: 'entry', 'data-spare': true },
        element('b', {}, date!.text),
        element(
          'span',
          {},
          (text && shorten(text, longest.aim)) ??
            [who?.name, words, organization?.name]
              .flatMap((each) => (each ? [isolated(short(each), language)] : []))
              .join(' · '),
        ),
      ),
    ),
    more(dated.length - count),
  ];
}

/** The first rows of what a widget without a composition of its own shows. */
function rowsBody(box: SiteBox, dataset: Dataset): Body {
  const [, ...rows] = descriptorOf(box.widget).toRows(dataset, box);
  return [
    ...rows.slice(0, most.dates).map((row) => {
      const words = row.flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
      return element(
        'p',
        { class: 'aim', 'data-spare': true },
        shorten(words.join(' · '), longest.aim),
      );
    }),
    more(rows.length - most.dates),
  ];
}

/** How much more there is in the box; counted on where something goes. */
const more = (count: number): Content =>
  element('p', { class: 'more', 'data-more': Math.max(0, count) }, count > 0 ? `+ ${count}` : '');

/**
 * Runs in the page: makes all type smaller, at last leaves out what may go, until nothing is cut.
 * Tells what still does not fit.
 */
export function fitCard(): string[] {
  const root = document.documentElement;
  const cut = (): string[] =>
    [
      ...document.querySelectorAll<HTMLElement>('body, main, h1, footer, th, p, figure, ul, li'),
    ].flatMap((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const isIn = top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
      const isWhole =
        each.scrollWidth <= each.clientWidth + 1 && each.scrollHeight <= each.clientHeight + 3;
      return isIn && (isWhole || !/^(BODY|MAIN|UL|TH|H1)$/.test(each.tagName))
        ? []
        : [`${each.localName}: ${each.textContent?.slice(0, 40)}`];
    });
  const tryFrom = (least: number): boolean => {
    for (let scale = 1.3; scale >= least; scale -= 0.05) {
      root.style.setProperty('--scale', String(scale));
      if (!cut().length) return true;
    }
    return false;
  };
  const sign = document.querySelector<HTMLElement>('[data-more]');
  while (!tryFrom(0.7)) {
    const spare = [...document.querySelectorAll('[data-spare]')];
    if (spare.length < 2) break;
    spare.at(-1)!.remove();
    if (sign) {
      sign.dataset['more'] = String(Number(sign.dataset['more']) + 1);
      sign.textContent = `+ ${sign.dataset['more']}`;
    }
  }
  tryFrom(0.4);
  return cut();
}

const style = `:root {
  --scale: 1;
  font: calc(20px * var(--scale)) / 1.3 Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, serif;
  color: #191713;
  background: #fffdf8;
}
* { box-sizing: border-box; margin: 0; padding: 0; overflow-wrap: anywhere; }
body {
  display: flex;
  flex-direction: column;
  gap: 12px;
  width: 600px;
  height: 315px;
  padding: 22px 26px 16px;
  border-block-start: 6px solid #b1281a;
}
h1 { font-size: 1.75em; line-height: 1.12; text-wrap: balance; overflow-wrap: break-word; hyphens: auto; }
main { flex: 1; min-height: 0; }
footer {
  display: flex;
  flex-direction: column;
  padding-block-start: 8px;
  border-block-start: 1px solid #d8d2c4;
  font: 12px / 1.35 system-ui, sans-serif;
}
footer span, .more { color: #6a6456; }
.more:empty, li:has(> .more:empty) { display: none; }
.more { font: 13px / 1.3 system-ui, sans-serif; }
table { border-spacing: 2px; width: 100%; table-layout: fixed; font: calc(13px * var(--scale)) / 1.15 system-ui, sans-serif; }
tr > :first-child { width: 34%; }
.column { font-weight: 600; vertical-align: bottom; overflow-wrap: break-word; hyphens: auto; font-size: 0.85em; }
.row { text-align: start; font-weight: 600; }
.count { float: inline-end; margin-inline: 0.5em; font-weight: 400; color: #6a6456; }
td { position: relative; height: 1.35em; text-align: center; }
.full { background: #cf9a2e; }
.part { background: #f0dcae; }
.outside { background: repeating-linear-gradient(135deg, #dcd6c8 0 2px, #fffdf8 2px 5px); }
.conflict { background: linear-gradient(135deg, #cf9a2e 50%, #e9a79d 50%); }
.none::after { content: '·'; color: #a29b8b; }
.full::after { content: '●'; }
.part::after { content: '◐'; }
.outside::after { content: '○'; }
.conflict::after { content: '≠'; font-weight: bold; }
.about { margin-block-end: 0.5em; color: #4c473c; font-size: 0.9em; }
.aim { padding-inline-start: 0.7em; border-inline-start: 3px solid #b1281a; margin-block-end: 0.45em; }
.toward { display: inline-block; margin-inline-start: 0.5em; color: #b1281a; font: 600 0.75em system-ui, sans-serif; }
.toward::before { content: '→ '; }
:dir(rtl) .toward::before, :dir(rtl).toward::before { content: '← '; }
.quote main { display: grid; grid-auto-columns: minmax(0, 1fr); grid-auto-flow: column; align-items: center; gap: 26px; }
.quote main:has(.long + :not(.long)) { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
.quote main:has(:not(.long) + .long) { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
figure + figure { padding-inline-start: 26px; border-inline-start: 1px solid #d8d2c4; }
.actor blockquote { margin-block-start: 0.3em; font-size: 1.1em; }
.quote blockquote { font-size: 1.3em; line-height: 1.22; }
.quote figure:only-child blockquote { font-size: 1.7em; }
blockquote:not(.told) > ::before { content: open-quote; }
blockquote.fragment > ::before { content: open-quote '… '; }
blockquote:not(.told) > ::after { content: close-quote; }
figcaption { margin-block-end: 0.4em; font: 0.75em / 1.3 system-ui, sans-serif; color: #6a6456; }
figcaption b { color: #b1281a; }
body.map { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 274px; column-gap: 18px; }
.map main { display: contents; }
.map ul { list-style: none; min-height: 0; font: 0.85em / 1.35 system-ui, sans-serif; }
.drawing { grid-area: 1 / 2 / 4; display: flex; align-items: center; }
.drawing svg { width: 100%; height: auto; max-height: 270px; }
.map footer { grid-area: 3 / 1; }
.entry { display: grid; grid-template-columns: 26% 1fr; column-gap: 16px; font-size: 0.85em; padding-block: 0.2em; }
.entry b { color: #b1281a; font: 600 0.85em / 1.5 system-ui, sans-serif; }
.timeline main { padding-inline-start: 12px; border-inline-start: 2px solid #d8d2c4; }
`;
