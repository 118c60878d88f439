import { css, unsafeCSS, visuallyHidden, type CSSResult } from '@factbox/core';
import { palette, shares, type Tone } from './palette.js';
import { looks } from './patterns.js';

const tone = ([light, dark]: Tone): CSSResult => unsafeCSS(`light-dark(${light}, ${dark})`);
const { accent, ink, land, water, role, line, shade } = palette;

/** Where colours alone tell the roles apart. */
const COLOURED = 'screen and (forced-colors: none) and (prefers-contrast: no-preference)';

/** The colour of each role's land, and what shows of its pattern. */
const roleRules = unsafeCSS(
  Object.entries(looks)
    .map(
      ([name, { tint, ink }]) =>
        `.${name}{--_tint:${tint === undefined ? 'var(--_other)' : `color-mix(in srgb,var(--_role) ${tint}%,var(--_land))`}}` +
        (ink === 'role' ? `.line.${name}{stroke:var(--_role);stroke-width:1.5}` : '') +
        (ink === 'faint' ? `@media ${COLOURED}{.hatch.${name}{display:none}}` : ''),
    )
    .join(''),
);

/** A news graphics desk's map: sand for roles, the accent for the story's places, pale water. */
export const mapStyles = css`
  :host {
    --_ink: var(--factbox-map-ink, ${tone(ink)});
    --_land: var(--factbox-map-land, ${tone(land)});
    --_water: var(--factbox-map-water, ${tone(water)});
    --_role: var(--factbox-map-role, ${tone(role)});
    --_line: var(--factbox-map-line, ${tone(line)});
    --_other: color-mix(in srgb, ${tone(shade)} ${shares.other}%, var(--_land));
  }
  figure,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  li {
    list-style: none;
  }
  .title {
    font-weight: 700;
    font-size: 1.1em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .switch,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  .switch {
    align-items: baseline;
  }
  .switch button {
    border: 0 solid transparent;
    border-block-end-width: 2px;
    border-radius: 0;
    padding: 0;
  }
  .switch button:hover {
    border-color: var(--_rule);
  }
  .switch [aria-pressed='true'] {
    font-weight: 700;
    border-color: var(--_accent);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .hidden {
    ${visuallyHidden};
  }
  .swatch {
    flex: none;
  }
  /* Its surfaces follow the page's scheme, not its text. */
  .map {
    --_accent: var(--factbox-accent, ${tone(accent)});
    display: block;
    inline-size: 100%;
    overflow: hidden;
    /* Ink belongs to what it stands on, which may be light in a dark page that does not say so. */
    color: var(--_ink);
  }
  .land {
    --_tint: var(--_other);
    fill: var(--_tint);
  }
  .actor,
  .name {
    --_tint: var(--_land);
  }
  .water,
  .lake,
  .globe {
    fill: var(--_water);
  }
  .stroke {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.9px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .stroke,
  .hatch,
  .context {
    pointer-events: none;
  }
  .division {
    stroke-opacity: 0.4;
    stroke-width: 0.5px;
  }
  .coast {
    stroke-opacity: 0.45;
  }
  .disputed {
    stroke-dasharray: 3 2.5;
  }
  .ring,
  .arrow,
  .scale,
  .leader {
    stroke: currentColor;
  }
  .ring {
    stroke-width: 1.6px;
  }
  .ring.selected {
    stroke-width: 3px;
  }
  .ring.inner {
    stroke: var(--_land);
    stroke-width: 1px;
  }
  .selected > .stroke,
  .selected .edge,
  .ring.selected,
  .globe-frame {
    stroke: var(--_accent);
  }
  .globe-frame {
    stroke-width: 1.5px;
  }
  .line {
    fill: none;
    stroke: var(--_line);
    stroke-opacity: 0.6;
  }
  ${roleRules}
  .place {
    fill: color-mix(in srgb, var(--_accent) ${shares.place}%, var(--_land));
    stroke: var(--_land);
  }
  .map [data-key] {
    cursor: pointer;
  }
  /* A ring, an edge or a dot shows the focus; a region is nothing but its name. */
  .target:not(:has(> .region)) {
    outline: none;
  }
  :focus-visible .edge,
  :hover > g > .edge {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .name {
    fill: currentColor;
    stroke: var(--_tint);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-opacity: 0.85;
    paint-order: stroke;
    text-anchor: middle;
    user-select: none;
  }
  .context,
  .name.not-stated {
    fill: color-mix(in srgb, currentColor ${shares.context}%, var(--_land));
  }
  .name.selected,
  .selected > .name {
    text-decoration: underline;
  }
  /* Once, since an accent is mixed with the colour of the text that it is for. */
  .name.province,
  .name.selected,
  .selected .name,
  .selected .dot {
    fill: currentColor;
    color: var(--_accent);
  }
  .region {
    font-style: italic;
  }
  .dot {
    stroke: var(--_land);
    fill: currentColor;
  }
  .active .dot {
    stroke: currentColor;
    stroke-width: 5px;
  }
  .hit {
    fill: transparent;
  }
  .globe-land {
    fill: color-mix(in srgb, var(--_line) ${shares.globe}%, var(--_land));
  }
  .details {
    --_scale: 0.9;
    min-block-size: 2.9em;
    padding-block: 0.4em;
    font-size: 0.9em;
    border-block-end: 1px solid var(--_rule);
  }
  .details:empty {
    display: none;
  }
  .list {
    --_scale: 0.87;
    padding-block: 0.5em;
    font-size: var(--_small);
  }
  dt {
    font-weight: 700;
  }
  dt,
  dd,
  dd ul {
    display: inline;
  }
  dt {
    margin-inline-end: 0.4em;
  }
  dd li {
    display: inline-block;
    margin-inline-end: 1em;
  }
  dt .swatch {
    margin-inline-end: 0.45em;
    vertical-align: -2px;
  }
  dd li:has(> .remark) {
    display: block;
  }
  .remark {
    color: var(--_muted);
  }
  .remark * {
    color: inherit;
  }
  details li::first-letter {
    text-transform: uppercase;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  .credit {
    font-size: 0.78em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }
  @media print {
    .switch,
    .details {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
    }
    .map {
      print-color-adjust: exact;
    }
    figcaption,
    dt {
      break-inside: avoid;
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    :host,
    .map {
      --_ink: CanvasText;
      --_land: Canvas;
      --_water: Canvas;
      --_other: Canvas;
      --_line: CanvasText;
      --_role: CanvasText;
      --_accent: Highlight;
    }
    .land {
      fill: Canvas;
    }
    .place {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3px;
    }
    .name,
    .name.not-stated {
      fill: CanvasText;
      stroke: Canvas;
    }
    .switch button {
      border-color: Canvas;
    }
  }
`;
