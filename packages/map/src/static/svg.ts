import { directionOf, markup } from '@factbox/core';
import { element, toHtml, type Attributes, type Markup } from '@factbox/core/html.js';
import { roleWord } from '../description.js';
import type { LookName } from '../patterns.js';
import { chip, drawing } from '../drawing.js';
import type { Geometry } from '../geometry.js';
import { layoutMap, type LayoutOptions } from '../layout.js';
import { TEXT_SIZE, family, textWidth, textWidthInPage } from '../layout/text-width.js';
import type { MapMessages } from '../messages.js';
import type { MapModel } from '../model.js';
import { tones } from './colours.js';
import { filePainter } from './painter.js';

const MARGIN = 12;
const TITLE = { size: 17, weight: 700, spacing: 0 };
const SMALL = { size: 12, weight: 400, spacing: 0 };
const CREDIT = { size: 10.5, weight: 400, spacing: 0 };

/** What a drawing is made from. */
export interface DrawingOptions {
  readonly model: MapModel;
  readonly geometry: Geometry;
  readonly messages: MapMessages;
  readonly locale: string;
  /** In CSS pixels, as all lengths of the drawing. */
  readonly width: number;
  readonly region?: string | undefined;
  /** What the picture shows, in words. */
  readonly title: string;
  readonly description: string;
  /** Stands under the map: date, borders, source. */
  readonly credit: string;
  /** Whether it is a file of its own, with paper, margins and ink that no page gives it. */
  readonly isStandalone: boolean;
  /** Whether title and credit are drawn; a form that holds the drawing says them itself. */
  readonly isTitled: boolean;
  /** What its ids begin with, so that two drawings get along in one page. */
  readonly id: string;
}

/** A drawing as an SVG document with its size. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The map as an SVG document: title, key, map and credit, with every colour in it, and neither style
 * sheet nor script. In a page it takes the page's type; alone it has its own.
 */
export function drawMap(options: DrawingOptions): Drawing {
  const { model, geometry, messages, locale, width, region, title, description, id } = options;
  const { isStandalone, isTitled } = options;
  const margin = isStandalone ? MARGIN : 0;
  // In a page the text beside the map is of the page's own colour.
  const ink = isStandalone ? tones.ink[0] : 'currentColor';
  const painter = filePainter(id);
  const measure = isStandalone ? textWidth : textWidthInPage;
  const layout = layoutMap({
    geometry,
    model,
    width,
    measure,
    textSize: TEXT_SIZE,
    locale,
    region,
  });
  const isRightToLeft = directionOf(locale) === 'rtl';
  const start = isRightToLeft ? width : 0;

  const headLines = isTitled ? wrapped(title, width, TITLE) : [];
  const head = headLines.map((line, index) =>
    text(line, { x: start, y: 18 + index * 21, ...typeOf(TITLE, tones.ink[0]) }),
  );
  let y = headLines.length && 4 + headLines.length * 21;

  const keys = model.organization ? keyRows(model, messages, width, measure) : [];
  const legend = keys.flatMap((row, line) =>
    row.map(({ look, word, x }) => {
      const left = isRightToLeft ? width - x - 22 : x;
      const top = y + 8 + line * 20;
      const textX = isRightToLeft ? left - 6 : left + 28;
      return [
        look === 'conflict'
          ? text('*', { x: left + 8, y: top + 13, ...typeOf(TITLE, ink) })
          : element(
              'g',
              { transform: `translate(${left + 0.5} ${top + 0.5})` },
              chip(look, painter, 21, 13),
            ),
        text(word, { x: textX, y: top + 11, ...typeOf(SMALL, ink) }),
      ];
    }),
  );
  y += keys.length ? keys.length * 20 + 12 : 4;
  const [mapWidth, mapHeight] = layout.crop.size;
  const { shapes, names } = drawing({ geometry, model, layout }, painter);
  const map = markup`<svg y="${y}" width="${mapWidth}" height="${mapHeight}"><rect width="${mapWidth}" height="${mapHeight}" ${painter.look('water')}/><svg width="${mapWidth}" height="${mapHeight}" viewBox="${layout.crop.box.join(' ')}" preserveAspectRatio="none">${shapes}</svg>${names}</svg>`;
  y += mapHeight + 4;
  const credit = isTitled ? options.credit : '';
  const foot = wrapped(credit, width, CREDIT).map((line) => {
    y += 14;
    return text(line, { x: start, y, ...typeOf(CREDIT, tones.context[0]) });
  });
  if (isTitled) y += 6;

  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-margin} ${-margin} ${mapWidth + 2 * margin} ${y + 2 * margin}`,
      width: width + 2 * margin,
      height: y + 2 * margin,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      direction: directionOf(locale),
      lang: locale,
      'font-family': isStandalone ? family : 'inherit',
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-description` }, description),
    isStandalone &&
      element('rect', {
        x: -margin,
        y: -margin,
        width: width + 2 * margin,
        height: y + 2 * margin,
        fill: '#ffffff',
      }),
    head,
    legend,
    map,
    foot,
  );
  return { svg: toHtml(svg), width: width + 2 * margin, height: y + 2 * margin };
}

const typeOf = (
  { size, weight }: { readonly size: number; readonly weight: number },
  fill: string,
): Attributes => ({ 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, fill });

const text = (content: string, attributes: Attributes): Markup =>
  element('text', attributes, content);

/** Text in lines no wider than that. */
function wrapped(content: string, width: number, type: typeof SMALL): string[] {
  // Where the type is not there, its twin may be wider.
  const room = width / 1.15;
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, type) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter(Boolean);
}

interface Key {
  readonly look?: LookName | 'conflict' | undefined;
  readonly word: string;
  readonly x: number;
}

/** The key's swatches with their words, in rows that fit. */
function keyRows(
  { legend, hasConflicts }: MapModel,
  messages: MapMessages,
  width: number,
  measure: LayoutOptions['measure'],
): Key[][] {
  const entries: Omit<Key, 'x'>[] = [
    ...legend.map(({ role, look }) => ({ look, word: roleWord(role, messages) })),
    ...(hasConflicts ? [{ look: 'conflict' as const, word: messages.conflict }] : []),
  ];
  const rows: Key[][] = [[]];
  let x = 0;
  for (const entry of entries) {
    const size = 28 + measure(entry.word, SMALL) + 18;
    if (x && x + size - 18 > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...entry, x: +x.toFixed(1) });
    x += size;
  }
  return rows;
}
