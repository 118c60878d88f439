import type { Role } from '@factbox/dataset';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Geometry, Shape } from '../geometry.js';
import { keyOf, type Label, type MapLayout } from '../layout.js';
import type { MapActor, MapModel, MapPlace } from '../model.js';
import { round } from '../patterns.js';
import { hatches } from './hatches.js';

/** What the drawing needs to answer pointer, touch and keys. */
export interface Handling {
  /** The key of what is pointed at or in focus. */
  readonly active: string | undefined;
  /** The key that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly isSelected: (subject: MapActor | MapPlace) => boolean;
  readonly onSelect: (subject: MapActor | MapPlace) => void;
  readonly onActive: (key: string | undefined) => void;
  /** What a screen reader calls it: name and role. */
  readonly labelOf: (subject: MapActor | MapPlace) => string;
}

/** The picture of a map: land, water, borders, roles, names, scale bar and locator globe. */
export function drawing(
  {
    geometry,
    model,
    layout,
  }: { readonly geometry: Geometry; readonly model: MapModel; readonly layout: MapLayout },
  handling: Handling,
): SVGTemplateResult {
  const { crop, labels, edges, dots, scaleBar, globe } = layout;
  const { scale, box, size } = crop;
  const subjects = new Map<string, MapActor | MapPlace>();
  const byCode = new Map<string, MapActor | MapPlace>();
  for (const subject of [...model.actors, ...model.places]) {
    subjects.set(keyOf(subject), subject);
    if (subject.code) byCode.set(subject.code, subject);
  }
  const stops = new Set(layout.stops.map(({ key }) => key));
  const { active, isSelected } = handling;
  const attentive = [...subjects.values()].filter(
    (subject) => isSelected(subject) || keyOf(subject) === active,
  );

  const target = (subject: MapActor | MapPlace, content: SVGTemplateResult): SVGTemplateResult => {
    const key = keyOf(subject);
    return svg`<g class="target ${isSelected(subject) ? 'selected' : ''}" data-key=${key} role="button" tabindex=${key === handling.tabStop ? 0 : -1}
      aria-label=${handling.labelOf(subject)} aria-pressed=${isSelected(subject)}
      @click=${() => handling.onSelect(subject)} @pointerenter=${() => handling.onActive(key)} @pointerleave=${() => handling.onActive(undefined)}
      @focus=${() => handling.onActive(key)} @blur=${() => handling.onActive(undefined)}>${content}</g>`;
  };
  const area = (shape: Shape): SVGTemplateResult => {
    const subject = byCode.get(shape.code);
    if (!subject) return svg`<path class="land" d=${shape.path} />`;
    const content =
      subject.kind === 'place' ? svg`<path class="place" d=${shape.path} />` : land(shape, subject);
    // What is named at the edge is chosen there.
    return stops.has(keyOf(subject)) && !edges.some(({ key }) => key === keyOf(subject))
      ? target(subject, content)
      : content;
  };
  const land = ({ path }: Shape, { role, conflicts }: MapActor): SVGTemplateResult =>
    svg`<path class="land actor ${role ?? ''}" d=${path} />${[
      role,
      ...conflicts.map((each) => each.role),
    ].map(
      (each) => each && svg`<path class="hatch ${each}" d=${path} fill="url(#map-${each})" />`,
    )}`;
  const outline = (subject: MapActor | MapPlace): SVGTemplateResult => {
    const kind = isSelected(subject) ? 'ring selected' : 'ring';
    const shape = [...geometry.countries, ...geometry.provinces].find(
      ({ code }) => code === subject.code,
    );
    const at = dots.get(keyOf(subject));
    return at
      ? svg`<circle class=${kind} cx=${round(at[0] / scale + box[0])} cy=${round(at[1] / scale + box[1])} r=${round(7 / scale)} />`
      : svg`<path class=${kind} d=${shape?.path ?? ''} />`;
  };
  const name = (label: Label): SVGTemplateResult => {
    const subject = subjects.get(label.key);
    const text = nameView(
      label,
      `${subject?.kind === 'actor' && !label.leader ? (subject.role ?? '') : ''} ${subject && isSelected(subject) ? 'selected' : ''}`,
    );
    if (!subject) return text;
    if (label.kind === 'region') return target(subject, text);
    return svg`<g class="target" @click=${() => handling.onSelect(subject)} @pointerenter=${() => handling.onActive(label.key)} @pointerleave=${() => handling.onActive(undefined)}>${text}</g>`;
  };
  const found = new Set<Role>();
  for (const { role, conflicts } of model.actors) {
    for (const each of [role, ...conflicts.map((conflict) => conflict.role)])
      if (each) found.add(each);
  }
  const { borders } = geometry;
  return svg`<defs>${hatches([...found], scale)}</defs>
    <rect class="water" width=${size[0]} height=${size[1]} />
    <g class="geometry" transform="scale(${round(scale, 4)}) translate(${round(-box[0])} ${round(-box[1])})">
      ${geometry.countries.map(area)}
      <path class="lake" d=${geometry.lakes} /><path class="line-province" d=${borders.province} />
      ${geometry.provinces.filter(({ code }) => byCode.has(code)).map(area)}
      <path class="line-coast" d=${borders.coast} /><path class="line-country" d=${borders.country} /><path class="line-disputed" d=${borders.disputed} />
      ${attentive.map(outline)}
    </g>
    <g class="furniture" aria-hidden="true">${globe && geometry.globe ? globeView(geometry, layout) : nothing}
      <path class="scale" d="M${round(scaleBar.box[0] + 1)} ${round(scaleBar.box[1] + scaleBar.box[3] - 5)}v4h${round(scaleBar.width)}v-4" />
      <text class="name context" font-size="11" x=${round(scaleBar.box[0] + 1 + scaleBar.width / 2)} y=${round(scaleBar.box[1] + scaleBar.box[3] - 9)}>${scaleBar.text}</text></g>
    ${labels.map(
      ({ leader }) =>
        leader &&
        svg`<path class="leader" d="M${leader
          .slice(0, 2)
          .map((n) => round(n))
          .join(' ')}L${leader
          .slice(2)
          .map((n) => round(n))
          .join(
            ' ',
          )}" /><circle class="leader-end" cx=${round(leader[0])} cy=${round(leader[1])} r="2" />`,
    )}
    ${[...dots].map(([key, [x, y]]) => target(subjects.get(key)!, svg`<circle class="hit" cx=${round(x)} cy=${round(y)} r="12" /><circle class="dot" cx=${round(x)} cy=${round(y)} r="3" />`))}
    ${labels.map(name)}
    ${edges.map(({ key, text, box: edge, angle }) => {
      const subject = subjects.get(key)!;
      const [x, y, w, h] = edge.map((n) => round(n)) as [number, number, number, number];
      const isRight = Math.abs(angle) < 60;
      const role = subject.kind === 'actor' ? (subject.role ?? '') : '';
      return target(
        subject,
        svg`<rect class="edge land actor ${role}" x=${x} y=${y} width=${w} height=${h} rx="2" />${role && svg`<rect class="hatch ${role}" x=${x} y=${y} width=${w} height=${h} fill="url(#${role})" />`}<rect class="edge-line" x=${x} y=${y} width=${w} height=${h} rx="2" /><path class="arrow" transform="translate(${round(isRight ? x + w - h / 2 : x + h / 2)} ${round(y + h / 2)}) rotate(${angle})" d="M-4 0h8m-3-3l3 3l-3 3" /><text class="name city" font-size=${round(h / 1.6)} x=${round(x + w / 2 + (isRight ? -h / 2.5 : h / 2.5))} y=${round(y + h * 0.71)}>${text}</text>`,
      );
    })}`;
}

function nameView({ kind, form, box, style }: Label, state: string): SVGTemplateResult {
  const x = round(box[0] + box[2] / 2);
  const lines = form.lines.map(
    (line, i) =>
      svg`<tspan x=${x} y=${round(box[1] + form.size * (0.92 + 1.15 * i))}>${line}</tspan>`,
  );
  return svg`<text class="name ${kind} ${state}" aria-hidden=${kind === 'region' ? nothing : 'true'} font-size=${round(style.size)} font-weight=${style.weight} letter-spacing=${style.spacing ? `${style.spacing}em` : nothing}>${lines}</text>`;
}

/** The globe, and on it the part of the frame that is shown. */
function globeView(
  { globe, frame, kilometresPerUnit }: Geometry,
  { crop, ...layout }: MapLayout,
): SVGTemplateResult {
  const [x, y, size] = layout.globe!.box;
  const { radius, land, frame: outline } = globe!;
  const [left, top, width, height] = crop.box;
  // Near the globe's middle, where the frame lies, its scale is the same everywhere.
  const unit = (radius * kilometresPerUnit) / 6371;
  const shift = [left + width / 2 - frame[0] / 2, top + height / 2 - frame[1] / 2].map((n) =>
    round(n * unit),
  );
  return svg`<g transform="translate(${round(x + size / 2)} ${round(y + size / 2)}) scale(${round(size / 2 / radius, 4)})"><circle class="globe" r=${radius} /><path class="globe-land" d=${land} /><path class="globe-frame" transform="translate(${shift.join(' ')}) scale(${round(width / frame[0], 3)} ${round(height / frame[1], 3)})" d=${outline} /><circle class="globe-edge" r=${radius} /></g>`;
}
