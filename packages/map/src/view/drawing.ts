import { markup } from '@factbox/core';
import type { Content, Markup } from '@factbox/core/html.js';
import type { Role } from '@factbox/dataset';
import type { Geometry, Shape } from '../geometry.js';
import { keyOf, type Label, type MapLayout } from '../layout.js';
import { subjectsOf, type MapModel, type Subject } from '../model.js';
import { rolesOf } from '../patterns.js';
import { hatches } from './hatches.js';

/** What a drawing is made from. */
export interface DrawingOptions {
  readonly geometry: Geometry;
  readonly model: MapModel;
  readonly layout: MapLayout;
  /** What follows its name for a screen reader: role and direction. */
  readonly whatOf: (subject: Subject) => string;
}

/** A map's picture, in frame units and over that in pixels. */
export interface Drawing {
  /** Land, lakes, borders and places. */
  readonly shapes: Markup;
  /** Names with their lines, dots, edge marks, scale bar and locator globe; and patterns. */
  readonly names: Markup;
}

/**
 * The picture of a map. What can be chosen has a `data-key`; whether it is chosen, `showState` says.
 */
export function drawing(options: DrawingOptions): Drawing {
  const { geometry, model, layout, whatOf } = options;
  const { crop, labels, edges, dots, stops, scaleBar } = layout;
  const subjects = new Map<string, Subject>();
  const byCode = new Map<string, Subject>();
  const roles = new Set<Role>();
  for (const subject of subjectsOf(model)) {
    subjects.set(keyOf(subject), subject);
    if (subject.code) byCode.set(subject.code, subject);
    if (subject.kind === 'actor') for (const role of rolesOf(subject)) roles.add(role);
  }
  // What is named at the edge is chosen there.
  const reached = new Set(stops.map(({ key }) => key));
  for (const { key } of edges) reached.delete(key);

  const target = (subject: Subject, content: Content): Markup =>
    markup`<g class="target" data-key="${keyOf(subject)}" role="button" tabindex="-1" aria-label="${subject.name + whatOf(subject)}">${content}</g>`;
  const area = ({ code, path }: Shape): Content => {
    const subject = byCode.get(code)!;
    const content =
      subject.kind === 'place'
        ? markup`<path class="place" d="${path}"/>`
        : markup`<path class="land actor ${subject.role}" d="${path}"/>${rolesOf(subject).map((role) => markup`<path class="hatch ${role}" d="${path}" fill="url(#map-${role})"/>`)}`;
    return reached.has(keyOf(subject)) ? target(subject, content) : content;
  };
  const name = (label: Label): Markup => {
    const { key, kind, leader } = label;
    const subject = subjects.get(key);
    const role = subject?.kind === 'actor' && !leader && subject.role;
    const text = nameMarkup(label, subject && key, role);
    return subject && kind === 'region' ? target(subject, text) : text;
  };
  const { borders, countries, provinces, lakes } = geometry;
  const isOurs = ({ code }: Shape): boolean => byCode.has(code);
  const rest = countries.filter((each) => !isOurs(each)).map(({ path }) => path);
  const shapes = markup`<path class="land" d="${rest}"/>${countries.filter(isOurs).map(area)}<path class="lake" d="${lakes}"/><path class="stroke province" d="${borders.province}"/>${provinces.filter(isOurs).map(area)}<path class="stroke coast" d="${borders.coast}"/><path class="stroke" d="${borders.country}"/><path class="stroke disputed" d="${borders.disputed}"/>`;
  const names = markup`<defs>${hatches([...roles], crop.scale)}</defs>${globeMarkup(geometry, layout)}${scaleBar && scaleMarkup(scaleBar)}${labels.map(
    ({ leader }) =>
      leader &&
      markup`<path class="stroke leader" d="M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}"/>`,
  )}${[...dots].map(([key, [x, y]]) => {
    const subject = subjects.get(key)!;
    return target(
      subject,
      markup`<circle class="hit" cx="${x}" cy="${y}" r="12"/>${
        subject.kind === 'place'
          ? markup`<circle class="dot" cx="${x}" cy="${y}" r="3"/>`
          : markup`<g transform="translate(${x - 5} ${y - 5})">${chip(subject.role, 10, 10, 5)}</g>`
      }`,
    );
  })}${labels.map(name)}${edges.map(({ key, text, box: edge, angle }) => {
    const subject = subjects.get(key)!;
    const [x, y, w, h] = edge;
    const isRight = Math.abs(angle) < 60;
    const role = subject.kind === 'actor' ? subject.role : undefined;
    return target(
      subject,
      markup`<g transform="translate(${x} ${y})">${chip(role, w, h)}<path class="stroke arrow" transform="translate(${isRight ? w - h / 2 : h / 2} ${h / 2}) rotate(${angle})" d="M-4 0h8m-3-3l3 3l-3 3"/><text class="name city ${role}" font-size="${h / 1.6}" x="${w / 2 + (isRight ? -h / 2.5 : h / 2.5)}" y="${h * 0.71}">${text}</text></g>`,
    );
  })}`;
  return { shapes, names };
}

/** A small area in a role's colour and pattern, as in the legend. */
export const chip = (role: Role | undefined, width = 22, height = 14, round = 0): Markup =>
  markup`<rect class="land actor ${role}" width="${width}" height="${height}" rx="${round}"/>${role && markup`<rect class="hatch ${role}" width="${width}" height="${height}" rx="${round}" fill="url(#${role})"/>`}<rect class="stroke edge" width="${width}" height="${height}" rx="${round}"/>`;

function nameMarkup(
  { kind, form, box, style }: Label,
  key: string | undefined,
  role: Role | false | undefined,
): Markup {
  const x = box[0] + box[2] / 2;
  const spot = (line: number): Markup =>
    markup`x="${x}" y="${box[1] + form.size * (0.92 + 1.15 * line)}"`;
  // A line in an element of its own takes a browser longer.
  const lines = form.lines.map((line, i) =>
    i ? markup` <tspan ${spot(i)}>${line}</tspan>` : line,
  );
  return markup`<text class="name ${kind} ${role}"${key && markup` data-key="${key}"`} aria-hidden="true" ${spot(0)} font-size="${style.size}" font-weight="${style.weight}" letter-spacing="${style.spacing}em">${lines}</text>`;
}

const scaleMarkup = ({
  box: [x, y, , height],
  width,
  text,
  textSize,
}: NonNullable<MapLayout['scaleBar']>): Markup =>
  markup`<g aria-hidden="true" transform="translate(${x + 1} ${y + height - 5})"><path class="stroke scale" d="M0 0v4h${width}v-4"/><text class="name context" font-size="${textSize}" x="${width / 2}" y="-3">${text}</text></g>`;

/** The globe, and on it the part of the frame that is shown. */
function globeMarkup(
  { globe, frame, kilometresPerUnit }: Geometry,
  { crop, globe: spot }: MapLayout,
): Markup | undefined {
  if (!globe || !spot) return undefined;
  const [x, y, size] = spot.box;
  const { radius, land, frame: outline } = globe;
  const [left, top, width, height] = crop.box;
  // Near the globe's middle, where the frame lies, its scale is the same everywhere.
  const unit = (radius * kilometresPerUnit) / 6371;
  return markup`<g aria-hidden="true" transform="translate(${x + size / 2} ${y + size / 2}) scale(${size / 2 / radius})"><circle class="globe" r="${radius}"/><path class="globe-land" d="${land}"/><path class="stroke globe-frame" transform="translate(${(left + width / 2 - frame[0] / 2) * unit} ${(top + height / 2 - frame[1] / 2) * unit}) scale(${width / frame[0]} ${height / frame[1]})" d="${outline}"/></g>`;
}
