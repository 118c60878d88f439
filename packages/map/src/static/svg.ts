import { directionOf } from '@factbox/core';
import { element, toHtml, type Attributes, type Content, type Markup } from '@factbox/core/html.js';
import type { Role } from '@factbox/dataset';
import { roleWord } from '../description.js';
import type { Geometry, Shape } from '../geometry.js';
import { TEXT_SIZE, family, textWidth, textWidthInPage } from '../layout/text-width.js';
import { keyOf, layoutMap, type Label, type LayoutOptions, type MapLayout } from '../layout.js';
import type { MapMessages } from '../messages.js';
import type { MapActor, MapModel, MapPlace } from '../model.js';
import { looks, rolesOf, round } from '../patterns.js';
import { toneOf, tones } from './colours.js';

const lightOf = (name: keyof typeof tones): string => tones[name][0];
/**
 * The map's colours on white paper. By them `fallback.css` finds what is painted, and gives it the
 * colours of a dark page.
 */
const colours = {
  paper: '#ffffff',
  ...(Object.fromEntries(
    Object.keys(tones).map((name) => [name, lightOf(name as keyof typeof tones)]),
  ) as Record<keyof typeof tones, string>),
};

const fillOf = (role: Role | undefined): string => (role ? toneOf(role)[0] : colours.land);

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
  const ink = isStandalone ? colours.ink : 'currentColor';
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
    text(line, { x: start, y: 18 + index * 21, ...typeOf(TITLE, colours.ink) }),
  );
  let y = headLines.length && 4 + headLines.length * 21;

  const keys = model.organization ? keyRows(model, messages, width, measure) : [];
  const legend = keys.flatMap((row, line) =>
    row.map(({ role, word, x }) => {
      const left = isRightToLeft ? width - x - 22 : x;
      const top = y + 8 + line * 20;
      const textX = isRightToLeft ? left - 6 : left + 28;
      return [
        role === 'conflict'
          ? text('*', { x: left + 8, y: top + 13, ...typeOf(TITLE, ink) })
          : swatch(role, left, top, id),
        text(word, { x: textX, y: top + 11, ...typeOf(SMALL, ink) }),
      ];
    }),
  );
  y += keys.length ? keys.length * 20 + 12 : 4;
  const [mapWidth, mapHeight] = layout.crop.size;
  const map = element('g', { transform: `translate(0 ${y})` }, picture(options, layout));
  y += mapHeight + 4;
  const credit = isTitled ? options.credit : '';
  const foot = wrapped(credit, width, CREDIT).map((line) => {
    y += 14;
    return text(line, { x: start, y, ...typeOf(CREDIT, colours.context) });
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
        fill: colours.paper,
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
  readonly role: Role | undefined | 'conflict';
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
    ...legend.map((role) => ({ role, word: roleWord(role, messages) })),
    ...(hasConflicts ? [{ role: 'conflict' as const, word: messages.conflict }] : []),
  ];
  const rows: Key[][] = [[]];
  let x = 0;
  for (const entry of entries) {
    const size = 28 + measure(entry.word, SMALL) + 18;
    if (x && x + size - 18 > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...entry, x: round(x) });
    x += size;
  }
  return rows;
}

const swatch = (role: Role | undefined, x: number, y: number, id: string): Markup =>
  element(
    'g',
    { transform: `translate(${round(x)} ${y})` },
    element('rect', { width: 22, height: 14, fill: fillOf(role) }),
    role && element('rect', { width: 22, height: 14, fill: `url(#${id}-${role})` }),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: 21,
      height: 13,
      fill: 'none',
      stroke: colours.line,
    }),
  );

/** The map itself: water, land, borders, names, scale bar and locator globe. */
function picture({ model, geometry, id }: DrawingOptions, layout: MapLayout): Content {
  const { crop, labels, edges, dots, scaleBar } = layout;
  const { scale, box, size } = crop;
  const subjects = new Map<string, MapActor | MapPlace>();
  const byCode = new Map<string, MapActor | MapPlace>();
  const roles = new Set<Role>();
  for (const subject of [...model.actors, ...model.places]) {
    subjects.set(keyOf(subject), subject);
    if (subject.code) byCode.set(subject.code, subject);
    if (subject.kind === 'actor') {
      for (const role of rolesOf(subject)) roles.add(role);
    }
  }
  const hair = { 'vector-effect': 'non-scaling-stroke', fill: 'none', 'stroke-linejoin': 'round' };
  const path = (d: string, attributes: Attributes): Content =>
    d && element('path', { d, ...attributes });
  const area = ({ code, path: d }: Shape): Content => {
    const subject = byCode.get(code);
    if (subject?.kind === 'place') {
      return path(d, {
        fill: colours.place,
        stroke: colours.land,
        'stroke-width': 0.75,
        'vector-effect': 'non-scaling-stroke',
      });
    }
    const roles = subject ? rolesOf(subject) : [];
    if (!roles.length) return path(d, { fill: subject ? colours.land : colours.other });
    // An outline is the longest thing in the drawing, and is written once for all its fills.
    const shape = `${id}-${code}`;
    return [
      element('defs', {}, element('path', { id: shape, d })),
      [fillOf(roles[0]), ...roles.map((role) => `url(#${id}-map-${role})`)].map((fill) =>
        element('use', { href: `#${shape}`, fill }),
      ),
    ];
  };
  const { borders, lakes } = geometry;

  return [
    element(
      'defs',
      {},
      element(
        'clipPath',
        { id: `${id}-frame` },
        element('rect', { width: size[0], height: size[1] }),
      ),
      [...roles].map((role) => hatch(role, id, scale)),
    ),
    element(
      'g',
      { 'clip-path': `url(#${id}-frame)` },
      element('rect', { width: size[0], height: size[1], fill: colours.water }),
      element(
        'g',
        { transform: `scale(${round(scale, 4)}) translate(${round(-box[0])} ${round(-box[1])})` },
        geometry.countries.map(area),
        path(lakes, { fill: colours.water }),
        path(borders.province, {
          ...hair,
          stroke: colours.line,
          'stroke-width': 0.5,
          'stroke-opacity': 0.4,
        }),
        geometry.provinces.filter(({ code }) => byCode.has(code)).map(area),
        path(borders.coast, {
          ...hair,
          stroke: colours.line,
          'stroke-width': 0.9,
          'stroke-opacity': 0.45,
        }),
        path(borders.country, { ...hair, stroke: colours.line, 'stroke-width': 0.9 }),
        path(borders.disputed, { ...hair, stroke: colours.line, 'stroke-dasharray': '3 2.5' }),
      ),
      layout.globe && globe(geometry, layout),
      scaleBar &&
        path(
          `M${round(scaleBar.box[0] + 1)} ${round(scaleBar.box[1] + scaleBar.box[3] - 5)}v4h${round(scaleBar.width)}v-4`,
          { fill: 'none', stroke: colours.ink },
        ),
      scaleBar &&
        text(scaleBar.text, {
          ...nameOf('context', scaleBar.textSize),
          x: round(scaleBar.box[0] + 1 + scaleBar.width / 2),
          y: round(scaleBar.box[1] + scaleBar.box[3] - 7),
        }),
      labels.map(
        ({ leader }) =>
          leader &&
          path(
            `M${leader
              .slice(0, 2)
              .map((n) => round(n))
              .join(' ')}L${leader
              .slice(2)
              .map((n) => round(n))
              .join(' ')}`,
            { fill: 'none', stroke: colours.ink, 'stroke-width': 0.9 },
          ),
      ),
      [...dots].map(([key, [x, y]]) => {
        const subject = subjects.get(key)!;
        const at = { cx: round(x), cy: round(y) };
        if (subject.kind === 'place') {
          return element('circle', { ...at, r: 3, fill: colours.ink, stroke: colours.land });
        }
        const { role } = subject;
        return [
          element('circle', { ...at, r: 5, fill: fillOf(role) }),
          role && element('circle', { ...at, r: 5, fill: `url(#${id}-${role})` }),
          element('circle', { ...at, r: 5, fill: 'none', stroke: colours.line }),
        ];
      }),
      labels.map(name),
      edges.map(({ key, text: words, box: edge, angle }) => {
        const subject = subjects.get(key)!;
        const [x, y, w, h] = edge.map((n) => round(n)) as [number, number, number, number];
        const isRight = Math.abs(angle) < 60;
        const role = subject.kind === 'actor' ? subject.role : undefined;
        const rect = { x, y, width: w, height: h, rx: 2 };
        const at = `translate(${round(isRight ? x + w - h / 2 : x + h / 2)} ${round(y + h / 2)}) rotate(${angle})`;
        return [
          element('rect', { ...rect, fill: fillOf(role) }),
          role && element('rect', { ...rect, fill: `url(#${id}-${role})` }),
          element('rect', { ...rect, fill: 'none', stroke: colours.line, 'stroke-width': 0.75 }),
          path('M-4 0h8m-3-3l3 3l-3 3', { transform: at, fill: 'none', stroke: colours.ink }),
          text(words, {
            ...nameOf('city', round(h / 1.6)),
            x: round(x + w / 2 + (isRight ? -h / 2.5 : h / 2.5)),
            y: round(y + h * 0.71),
          }),
        ];
      }),
    ),
  ];
}

/** A role's pattern: as it is, and kept at that size inside the map, which is drawn to scale. */
function hatch(role: Role, id: string, scale: number): Markup[] {
  const { tint, tile: d, isFilled } = looks[role];
  const isFaint = +tint > 0;
  const tile = element('path', {
    d,
    fill: isFilled ? colours.role : 'none',
    stroke: tint === 0 ? colours.role : colours.line,
    'stroke-width': tint === 0 && !isFilled ? 2 : isFaint ? 0.75 : 1,
    'stroke-opacity': isFaint ? 0.4 : 0.9,
  });
  const pattern = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return [
    element('pattern', { id: `${id}-${role}`, ...pattern }, tile),
    element(
      'pattern',
      { id: `${id}-map-${role}`, ...pattern, patternTransform: `scale(${round(1 / scale, 4)})` },
      tile,
    ),
  ];
}

function name({ kind, form, box, style }: Label): Markup {
  const x = round(box[0] + box[2] / 2);
  return element(
    'text',
    {
      ...nameOf(kind, round(style.size)),
      'font-weight': style.weight === 400 ? undefined : style.weight,
      'letter-spacing': style.spacing ? `${style.spacing}em` : undefined,
    },
    form.lines.map((line, index) =>
      element('tspan', { x, y: round(box[1] + form.size * (0.92 + 1.15 * index)) }, line),
    ),
  );
}

/** How a name is set, with a halo that keeps it readable on lines. */
const nameOf = (kind: Label['kind'], size: number): Attributes => ({
  'font-size': size,
  'font-style': kind === 'region' ? 'italic' : undefined,
  fill: {
    country: colours.ink,
    province: colours.accent,
    city: colours.ink,
    region: colours.ink,
    context: colours.context,
  }[kind],
  stroke: colours.land,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'stroke-opacity': kind === 'context' ? 0.6 : 0.85,
  'paint-order': 'stroke',
  'text-anchor': 'middle',
});

/** The globe, and on it the part of the frame that is shown. */
function globe({ globe: ball, frame, kilometresPerUnit }: Geometry, layout: MapLayout): Content {
  if (!ball || !layout.globe) return false;
  const [x, y, size] = layout.globe.box;
  const { radius, land, frame: outline } = ball;
  const [left, top, width, height] = layout.crop.box;
  // Near the globe's middle, where the frame lies, its scale is the same everywhere.
  const unit = (radius * kilometresPerUnit) / 6371;
  const shift = [left + width / 2 - frame[0] / 2, top + height / 2 - frame[1] / 2].map((n) =>
    round(n * unit),
  );
  return element(
    'g',
    {
      transform: `translate(${round(x + size / 2)} ${round(y + size / 2)}) scale(${round(size / 2 / radius, 4)})`,
    },
    element('circle', { r: radius, fill: colours.water }),
    element('path', { d: land, fill: colours.globe }),
    element('path', {
      d: outline,
      fill: 'none',
      stroke: colours.accent,
      'stroke-width': 1.5,
      'vector-effect': 'non-scaling-stroke',
      transform: `translate(${shift.join(' ')}) scale(${round(width / frame[0], 3)} ${round(height / frame[1], 3)})`,
    }),
    element('circle', { r: radius, fill: 'none', stroke: colours.land, 'stroke-width': 3 }),
  );
}
