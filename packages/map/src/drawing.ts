import { markup } from '@factbox/core';
import type { Content, Markup } from '@factbox/core/html.js';
import type { Geometry, Shape } from './geometry.js';
import type { Label, MapLayout } from './layout.js';
import type { Dot } from './layout/dots.js';
import { keyOf, subjectsOf, type MapModel, type Subject } from './model.js';
import { hasPattern, looks, looksOf, type LookName } from './patterns.js';

/** What gives a drawing its look and life: a page by classes and keys, a file by attributes. */
export interface Painter {
  /** What ids begin with. */
  readonly id: string;
  /** The attributes that give an element of these classes its look. */
  readonly look: (classes: string, name?: LookName | false) => Markup;
  /** One outline, painted several times. */
  readonly layers: (shape: Shape, looks: readonly Markup[]) => Content;
  /** Words on the map. */
  readonly text: (words: string) => Content;
  /** The attributes of what the list says better to a screen reader; with a key, what it names. */
  readonly mute: (key?: string) => Content;
  /** What a reader can choose, with room about a dot for a finger. */
  readonly target: (subject: Subject, content: Content, dot?: Dot) => Content;
}

/** What a drawing is made from. */
export interface Scene {
  readonly geometry: Geometry;
  readonly model: MapModel;
  readonly layout: MapLayout;
}

/** A map's picture, in frame units and over that in pixels. */
export interface Drawing {
  /** Land, lakes, borders and places. */
  readonly shapes: Markup;
  /** Names with their lines, dots, edge marks, scale bar and locator globe; and patterns. */
  readonly names: Markup;
}

/** The picture of a map. */
export function drawing({ geometry, model, layout }: Scene, painter: Painter): Drawing {
  const { id, look, layers, target } = painter;
  const { crop, labels, edges, dots, stops, scaleBar } = layout;
  const subjects = new Map<string, Subject>();
  const byCode = new Map<string, Subject>();
  for (const subject of subjectsOf(model)) {
    subjects.set(keyOf(subject), subject);
    if (subject.code) byCode.set(subject.code, subject);
  }
  // What is named at the edge, or has a dot, is chosen there.
  const reached = new Set(stops.map(({ key }) => key));
  for (const key of [...edges.map((edge) => edge.key), ...dots.keys()]) reached.delete(key);

  const area = (shape: Shape): Content => {
    const subject = byCode.get(shape.code)!;
    const content = layers(
      shape,
      subject.kind === 'place'
        ? [look('place')]
        : [
            look('land actor', subject.look),
            ...looksOf(subject).map(
              (name) => markup`${look('hatch', name)} fill="url(#${id}map-${name})"`,
            ),
          ],
    );
    return reached.has(keyOf(subject)) ? target(subject, content) : content;
  };
  const { borders, countries, provinces, lakes } = geometry;
  const isOurs = ({ code }: Shape): boolean => byCode.has(code);
  const line = (classes: string, d: string | string[]): Content =>
    d.length > 0 && markup`<path ${look(classes)} d="${d}"/>`;
  const shapes = markup`${line(
    'land',
    countries.filter((each) => !isOurs(each)).map(({ path }) => path),
  )}${countries.filter(isOurs).map(area)}${line('lake', lakes)}${line('stroke division', borders.province)}${provinces.filter(isOurs).map(area)}${line('stroke coast', borders.coast)}${line('stroke', borders.country)}${line('stroke disputed', borders.disputed)}`;

  const nameOfLook = (subject?: Subject): LookName | undefined =>
    subject?.kind === 'actor' ? subject.look : undefined;
  const leaders = [
    ...labels.flatMap(({ leader }) => (leader ? [leader] : [])),
    ...[...dots.values()].flatMap(({ at, from }) => (from ? [[...from, ...at]] : [])),
  ];
  const names = markup`<defs>${hatches(model, crop.scale, painter)}</defs>${globeMarkup(geometry, layout, painter)}${scaleBar && scaleMarkup(scaleBar, painter)}${leaders.map(
    ([fromX, fromY, x, y]) =>
      markup`<path ${look('stroke leader')} d="M${fromX} ${fromY}L${x} ${y}"/>`,
  )}${[...dots].map(([key, dot]) => {
    const subject = subjects.get(key)!;
    const [x, y] = dot.at;
    return target(
      subject,
      subject.kind === 'place'
        ? markup`<circle ${look('dot')} cx="${x}" cy="${y}" r="3"/>`
        : markup`<g transform="translate(${x - 5} ${y - 5})">${chip(subject.look, painter, 10, 10, 5)}</g>`,
      dot,
    );
  })}${labels.map((label) => {
    const subject = subjects.get(label.key);
    const text = nameMarkup(label, painter, subject, !label.leader && nameOfLook(subject));
    return subject && label.kind === 'region' ? target(subject, text) : text;
  })}${edges.map(({ key, text, box: [x, y, w, h], angle }) => {
    const subject = subjects.get(key)!;
    const name = nameOfLook(subject);
    const isRight = Math.abs(angle) < 60;
    return target(
      subject,
      markup`<g transform="translate(${x} ${y})">${chip(name, painter, w, h)}<path ${look('stroke arrow')} transform="translate(${isRight ? w - h / 2 : h / 2} ${h / 2}) rotate(${angle})" d="M-4 0h8m-3-3l3 3l-3 3"/><text ${look('name city', name)} font-size="${h / 1.6}" x="${w / 2 + (isRight ? -h / 2.5 : h / 2.5)}" y="${h * 0.71}">${painter.text(text)}</text></g>`,
    );
  })}`;
  return { shapes, names };
}

/** The roles' patterns: as they are, and kept at that size inside a group that is drawn to scale. */
export const hatches = (
  { actors }: MapModel,
  scale: number,
  { id, look }: Pick<Painter, 'id' | 'look'>,
): Markup[] =>
  [...new Set(actors.flatMap(looksOf))].map(
    (name) =>
      markup`<pattern id="${id}${name}" width="8" height="8" patternUnits="userSpaceOnUse"><path ${look('line', name)} d="${looks[name].tile}"/></pattern><pattern id="${id}map-${name}" href="#${id}${name}" patternTransform="scale(${1 / scale})"/>`,
  );

/** A small area in a role's colour and pattern, as in the legend. */
export function chip(
  name: LookName | undefined,
  { id, look }: Pick<Painter, 'id' | 'look'>,
  width = 22,
  height = 14,
  round = 0,
): Markup {
  const size = markup`width="${width}" height="${height}" rx="${round}"`;
  return markup`<rect ${look('land actor', name)} ${size}/>${name && hasPattern(name) && markup`<rect ${look('hatch', name)} ${size} fill="url(#${id}${name})"/>`}<rect ${look('stroke edge')} ${size}/>`;
}

function nameMarkup(
  { kind, setting, box, style }: Label,
  { look, mute, text }: Painter,
  subject: Subject | undefined,
  name: LookName | false | undefined,
): Markup {
  const x = box[0] + box[2] / 2;
  const spot = (line: number): Markup =>
    markup`x="${x}" y="${box[1] + setting.size * (0.92 + 1.15 * line)}"`;
  // A line in an element of its own takes a browser longer.
  const lines = setting.lines.map((line, i) =>
    i ? markup` <tspan ${spot(i)}>${text(line)}</tspan>` : text(line),
  );
  return markup`<text ${look(`name ${kind}`, name)} ${mute(subject && keyOf(subject))} ${spot(0)} font-size="${setting.size}" font-weight="${style.weight}" letter-spacing="${style.spacing}em">${lines}</text>`;
}

const scaleMarkup = (
  { box: [x, y, across, height], width, text, textSize }: NonNullable<MapLayout['scaleBar']>,
  { look, mute }: Painter,
): Markup =>
  markup`<g ${mute()} transform="translate(${x + (across - width) / 2} ${y + height - 5})"><path ${look('stroke scale')} d="M0 0v4h${width}v-4"/><text ${look('name context')} font-size="${textSize}" x="${width / 2}" y="-3">${text}</text></g>`;

/** The globe, and on it the part of the frame that is shown. */
function globeMarkup(
  { globe, frame, kilometresPerUnit }: Geometry,
  { crop, globe: spot }: MapLayout,
  { look, mute }: Painter,
): Content {
  if (!globe || !spot) return undefined;
  const [x, y, size] = spot.box;
  const { radius, land, frame: outline } = globe;
  const [left, top, width, height] = crop.box;
  // Near the globe's middle, where the frame lies, its scale is the same everywhere.
  const unit = (radius * kilometresPerUnit) / 6371;
  return markup`<g ${mute()} transform="translate(${x + size / 2} ${y + size / 2}) scale(${size / 2 / radius})"><circle ${look('globe')} r="${radius}"/><path ${look('globe-land')} d="${land}"/><path ${look('stroke globe-frame')} transform="translate(${(left + width / 2 - frame[0] / 2) * unit} ${(top + height / 2 - frame[1] / 2) * unit}) scale(${width / frame[0]} ${height / frame[1]})" d="${outline}"/></g>`;
}
