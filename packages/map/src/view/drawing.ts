import type { Role } from '@factbox/dataset';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Geometry, Shape } from '../geometry.js';
import { keyOf, type Label, type MapLayout } from '../layout.js';
import { subjectsOf, type MapActor, type MapModel, type Subject } from '../model.js';
import { shapesOf } from '../outline.js';
import { hatches } from './hatches.js';

/** What a drawing is made from. */
export interface Drawing {
  readonly geometry: Geometry;
  readonly model: MapModel;
  readonly layout: MapLayout;
  /** The key of what is pointed at or in focus. */
  readonly active: string | undefined;
  /** The key that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly isSelected: (subject: Subject) => boolean;
  /** What follows its name for a screen reader: role and direction. */
  readonly whatOf: (subject: Subject) => string;
}

/** The picture of a map: land, water, borders, roles, names, scale bar and locator globe. */
export function drawing(options: Drawing): SVGTemplateResult {
  const { geometry, model, layout, active, tabStop, isSelected, whatOf } = options;
  const { crop, labels, edges, dots, stops, scaleBar } = layout;
  const { scale, box, size } = crop;
  const shapes = shapesOf(geometry);
  const subjects = new Map<string, Subject>();
  const byCode = new Map<string, Subject>();
  const roles = new Set<Role>();
  for (const subject of subjectsOf(model)) {
    subjects.set(keyOf(subject), subject);
    if (subject.code) byCode.set(subject.code, subject);
    if (subject.kind === 'actor') for (const role of rolesOf(subject)) roles.add(role);
  }

  const target = (subject: Subject, content: SVGTemplateResult): SVGTemplateResult => {
    const key = keyOf(subject);
    return svg`<g class="target ${isSelected(subject) ? 'selected' : ''}" data-key=${key} role="button" tabindex=${key === tabStop ? 0 : -1} aria-label=${subject.name + whatOf(subject)} aria-pressed=${isSelected(subject)}>${content}</g>`;
  };
  const area = ({ code, path }: Shape): SVGTemplateResult => {
    const subject = byCode.get(code)!;
    const content =
      subject.kind === 'place'
        ? svg`<path class="place" d=${path} />`
        : svg`<path class="land actor ${subject.role ?? ''}" d=${path} />${rolesOf(subject).map((role) => svg`<path class="hatch ${role}" d=${path} fill="url(#map-${role})" />`)}`;
    // What is named at the edge is chosen there.
    return stops.some(({ key }) => key === keyOf(subject)) &&
      !edges.some(({ key }) => key === keyOf(subject))
      ? target(subject, content)
      : content;
  };
  const outline = (subject: Subject): SVGTemplateResult | typeof nothing => {
    const state = isSelected(subject) ? 'selected' : '';
    const shape = shapes.get(subject.code ?? '');
    return (state || keyOf(subject) === active) && shape
      ? svg`<path class="stroke ring ${state}" d=${shape.path} />`
      : nothing;
  };
  const name = (label: Label): SVGTemplateResult => {
    const { key, kind, leader } = label;
    const subject = subjects.get(key);
    const state = `${subject?.kind === 'actor' && !leader ? (subject.role ?? '') : ''} ${subject && isSelected(subject) ? 'selected' : ''}`;
    const text = nameView(label, subject && key, state);
    return subject && kind === 'region' ? target(subject, text) : text;
  };
  const { borders, countries } = geometry;
  const isOurs = ({ code }: Shape): boolean => byCode.has(code);
  const rest = countries.filter((each) => !isOurs(each)).map(({ path }) => path);
  return svg`<defs>${hatches([...roles], scale)}</defs><rect class="water" width=${size[0]} height=${size[1]} /><svg width=${size[0]} height=${size[1]} viewBox=${box.join(' ')} preserveAspectRatio="none"><path class="land" d=${rest.join('')} />${countries.filter(isOurs).map(area)}<path class="lake" d=${geometry.lakes} /><path class="stroke province" d=${borders.province} />${geometry.provinces.filter(isOurs).map(area)}<path class="stroke coast" d=${borders.coast} /><path class="stroke" d=${borders.country} /><path class="stroke disputed" d=${borders.disputed} />${[...subjects.values()].map(outline)}</svg>${globeView(geometry, layout)}${scaleBar && scaleView(scaleBar)}${labels.map(
    ({ leader }) =>
      leader &&
      svg`<path class="stroke leader" d="M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}" /><circle class="end" cx=${leader[0]} cy=${leader[1]} r="2" />`,
  )}${[...dots].map(([key, [x, y]]) => target(subjects.get(key)!, svg`<circle class="hit" cx=${x} cy=${y} r="12" /><circle class="dot ${key === active ? 'active' : ''}" cx=${x} cy=${y} r="3" />`))}${labels.map(name)}${edges.map(
    ({ key, text, box: edge, angle }) => {
      const subject = subjects.get(key)!;
      const [x, y, w, h] = edge;
      const isRight = Math.abs(angle) < 60;
      const role = subject.kind === 'actor' ? subject.role : undefined;
      return target(
        subject,
        svg`<g transform="translate(${x} ${y})">${chip(role, w, h)}<path class="stroke arrow" transform="translate(${isRight ? w - h / 2 : h / 2} ${h / 2}) rotate(${angle})" d="M-4 0h8m-3-3l3 3l-3 3" /><text class="name city ${role ?? ''}" font-size=${h / 1.6} x=${w / 2 + (isRight ? -h / 2.5 : h / 2.5)} y=${h * 0.71}>${text}</text></g>`,
      );
    },
  )}`;
}

/** A small area in a role's colour and pattern, as in the legend. */
export const chip = (role: Role | undefined, width = 22, height = 14): SVGTemplateResult =>
  svg`<rect class="land actor ${role ?? ''}" width=${width} height=${height} />${role && svg`<rect class="hatch ${role}" width=${width} height=${height} fill="url(#${role})" />`}<rect class="stroke edge" width=${width} height=${height} />`;

const rolesOf = ({ role, conflicts }: MapActor): Role[] => [
  ...(role ? [role] : []),
  ...conflicts.map((conflict) => conflict.role),
];

function nameView(
  { kind, form, box, style }: Label,
  key: string | undefined,
  state: string,
): SVGTemplateResult {
  const x = box[0] + box[2] / 2;
  const lines = form.lines.map(
    (line, i) => svg`<tspan x=${x} y=${box[1] + form.size * (0.92 + 1.15 * i)}>${line} </tspan>`,
  );
  return svg`<text class="name ${kind} ${state}" data-key=${key ?? nothing} aria-hidden="true" font-size=${style.size} font-weight=${style.weight} letter-spacing=${style.spacing ? `${style.spacing}em` : nothing}>${lines}</text>`;
}

const scaleView = ({
  box: [x, y, , height],
  width,
  text,
}: NonNullable<MapLayout['scaleBar']>): SVGTemplateResult =>
  svg`<g aria-hidden="true" transform="translate(${x + 1} ${y + height - 5})"><path class="stroke scale" d="M0 0v4h${width}v-4" /><text class="name context" font-size="11" x=${width / 2} y="-3">${text}</text></g>`;

/** The globe, and on it the part of the frame that is shown. */
function globeView(
  { globe, frame, kilometresPerUnit }: Geometry,
  { crop, globe: spot }: MapLayout,
): SVGTemplateResult | typeof nothing {
  if (!globe || !spot) return nothing;
  const [x, y, size] = spot.box;
  const { radius, land, frame: outline } = globe;
  const [left, top, width, height] = crop.box;
  // Near the globe's middle, where the frame lies, its scale is the same everywhere.
  const unit = (radius * kilometresPerUnit) / 6371;
  return svg`<g aria-hidden="true" transform="translate(${x + size / 2} ${y + size / 2}) scale(${size / 2 / radius})"><circle class="globe" r=${radius} /><path class="globe-land" d=${land} /><path class="stroke globe-frame" transform="translate(${(left + width / 2 - frame[0] / 2) * unit} ${(top + height / 2 - frame[1] / 2) * unit}) scale(${width / frame[0]} ${height / frame[1]})" d=${outline} /></g>`;
}
