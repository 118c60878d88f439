import { css } from 'lit';

/** A news graphics desk's map: sand for roles, the accent for the story's places, pale water. */
export const mapStyles = css`
  :host {
    --_land: var(--factbox-map-land, light-dark(#f9f6ef, #2c2d2f));
    --_water: var(--factbox-map-water, light-dark(#d9e6ec, #18232b));
    --_role: var(--factbox-map-role, light-dark(#c58f32, #c9953f));
    --_line: var(--factbox-map-line, light-dark(#7b7468, #8f8a80));
    --_other: color-mix(in srgb, var(--_land) 92%, light-dark(#6b5f4a, #000));
    --_member: color-mix(in srgb, var(--_role) 40%, var(--_land));
    --_host: color-mix(in srgb, var(--_role) 78%, var(--_land));
    --_participant: color-mix(in srgb, var(--_role) 22%, var(--_land));
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
  .switch {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.9em;
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  .switch button {
    border: 0;
    border-block-end: 2px solid transparent;
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
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    font-size: 0.85em;
    margin-block-end: 0.5em;
  }
  .legend li,
  dt {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .swatch {
    flex: none;
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
  }
  .geometry path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .water,
  .lake,
  .globe {
    fill: var(--_water);
  }
  .land {
    fill: var(--_other);
  }
  .land.actor,
  .legend .land,
  dt .land {
    fill: var(--_land);
  }
  .land.member {
    fill: var(--_member);
  }
  .land.host {
    fill: var(--_host);
  }
  .land.participant {
    fill: var(--_participant);
  }
  .land:is(.declined, .not-invited, .withdrawn, .suspended, .non-member) {
    fill: var(--_other);
  }
  .line {
    fill: none;
    stroke: color-mix(in srgb, var(--_line) 60%, transparent);
    stroke-width: 1;
  }
  .line:is(.observer, .partner) {
    stroke: color-mix(in srgb, var(--_role) 72%, var(--_land));
    stroke-width: 1.5;
  }
  .line.partner {
    fill: var(--_role);
  }
  .hatch {
    pointer-events: none;
  }
  .hatch:is(.member, .host, .participant) {
    display: none;
  }
  .place {
    fill: color-mix(in srgb, var(--_accent) 62%, var(--_land));
    stroke: var(--_land);
    stroke-width: 0.75px;
  }
  .line-province,
  .line-country,
  .line-coast,
  .line-disputed,
  .ring,
  .scale,
  .leader,
  .arrow,
  .edge-line,
  .globe-frame,
  .globe-edge {
    fill: none;
    pointer-events: none;
  }
  .line-province {
    stroke: color-mix(in srgb, var(--_line) 38%, transparent);
    stroke-width: 0.5px;
  }
  .line-country {
    stroke: var(--_line);
    stroke-width: 0.9px;
  }
  .line-coast,
  .lake {
    stroke: color-mix(in srgb, var(--_water) 70%, var(--_line));
    stroke-width: 0.75px;
  }
  .line-disputed {
    stroke: var(--_line);
    stroke-width: 1px;
    stroke-dasharray: 3 2.5;
  }
  .target {
    cursor: pointer;
    outline: none;
  }
  .ring {
    stroke: currentColor;
    stroke-width: 1.6px;
    vector-effect: non-scaling-stroke;
  }
  .ring.selected {
    stroke: var(--_accent);
    stroke-width: 2.6px;
  }
  .name {
    fill: color-mix(in srgb, currentColor 88%, var(--_land));
    stroke: var(--_land);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-opacity: 0.85;
    paint-order: stroke;
    text-anchor: middle;
    user-select: none;
  }
  .name.context {
    fill: color-mix(in srgb, currentColor 66%, var(--_land));
    stroke-opacity: 0.6;
    pointer-events: none;
  }
  .name.member {
    stroke: var(--_member);
  }
  .name.host {
    stroke: var(--_host);
  }
  .name.participant {
    stroke: var(--_participant);
  }
  .name.province {
    fill: var(--_accent);
  }
  .name.region {
    font-style: italic;
  }
  .name.selected {
    fill: var(--_accent);
  }
  .dot {
    fill: currentColor;
    stroke: var(--_land);
    stroke-width: 1px;
  }
  .hit {
    fill: transparent;
  }
  .leader {
    stroke: color-mix(in srgb, currentColor 70%, transparent);
    stroke-width: 0.9px;
  }
  .leader-end {
    fill: currentColor;
    pointer-events: none;
  }
  .edge-line {
    stroke: var(--_line);
    stroke-width: 0.75px;
  }
  .target.selected .edge-line,
  .target:is(:hover, :focus-visible) .edge-line {
    stroke: currentColor;
    stroke-width: 1.6px;
  }
  .target.selected .edge-line {
    stroke: var(--_accent);
  }
  .target.selected .name {
    fill: var(--_accent);
  }
  .target:focus-visible .name.region {
    text-decoration: underline;
  }
  .arrow,
  .scale {
    stroke: currentColor;
    stroke-width: 1px;
  }
  .globe-land {
    fill: color-mix(in srgb, var(--_line) 55%, var(--_land));
  }
  .globe-edge {
    stroke: var(--_land);
    stroke-width: 3px;
  }
  .globe-frame {
    stroke: var(--_accent);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .details {
    min-block-size: 2.9em;
    padding-block: 0.4em;
    font-size: 0.9em;
    border-block-end: 1px solid var(--_rule);
  }
  .list {
    display: grid;
    gap: 0.8em 2em;
    padding-block: 0.8em;
    font-size: 0.9em;
  }
  dt {
    font-weight: 700;
    font-size: 0.9em;
  }
  dt:not(:first-of-type) {
    margin-block-start: 0.6em;
  }
  dt::first-letter,
  .legend li::first-letter {
    text-transform: uppercase;
  }
  dl:not(.places) ul {
    columns: 8.5em;
    column-gap: 1.5em;
  }
  dd li {
    break-inside: avoid;
    padding-block: 0.1em;
  }
  .places li + li {
    margin-block-start: 0.25em;
  }
  .remark {
    display: block;
    color: var(--_muted);
  }
  .remark .remark {
    color: inherit;
  }
  li:has(.remark) {
    column-span: all;
  }
  .details > .remark {
    display: inline;
  }
  .remark b {
    font-weight: 600;
  }
  .selected button {
    color: var(--_accent);
    font-weight: 700;
  }
  .credit {
    font-size: 0.78em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }
  @container (min-width: 620px) {
    .list {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .switch,
    .details {
      display: none;
    }
    .hatch:is(.member, .host, .participant) {
      display: inline;
    }
    .line {
      stroke-width: 0.6px;
    }
    .map {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_land: Canvas;
      --_water: Canvas;
      --_other: Canvas;
      --_line: CanvasText;
      --_role: CanvasText;
      --_member: Canvas;
      --_host: Canvas;
      --_participant: Canvas;
      --_accent: Highlight;
    }
    .hatch:is(.member, .host, .participant) {
      display: inline;
    }
    .line {
      stroke: GrayText;
    }
    .place {
      fill: none;
      stroke: Highlight;
      stroke-width: 2px;
    }
    .name {
      fill: CanvasText;
      stroke-opacity: 1;
    }
    .switch button {
      border-color: Canvas;
    }
    .switch [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
