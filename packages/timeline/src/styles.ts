import { css } from '@factbox/core';

/**
 * A newspaper's timeline: dates in a column of their own where there is room, a hairline, and a mark
 * for each entry: a dot for a day, a bar for a date that is known less exactly, hollow for what is planned.
 */
export const timelineStyles = css`
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  [part='title'] {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.2;
  }
  .muted {
    --_scale: 0.87;
    font-size: 0.87em;
  }
  svg {
    display: none;
    width: 100%;
    margin-block: 0.8em 0.2em;
    overflow: visible;
    fill: currentColor;
    stroke-width: 1.5px;
  }
  svg text {
    font-size: 11px;
    fill: var(--_muted);
  }
  svg .left {
    text-anchor: end;
  }
  svg .left,
  svg .right {
    stroke: none;
    fill: var(--_accent);
    translate: -0.4em;
  }
  svg .right {
    translate: 0.4em;
  }
  .rule {
    stroke: var(--_rule);
    stroke-width: 1px;
  }
  ol {
    --_axis: 0.3em;
    position: relative;
    list-style: none;
    margin-block-start: 0.6em;
  }
  ol::before,
  [part='entry']::before {
    content: '';
    position: absolute;
    inset-inline-start: var(--_axis);
  }
  ol::before {
    inset-block: 0;
    border-inline-start: 1px solid var(--_rule);
  }
  [part='entry'] {
    position: relative;
    padding-block: 0.45em;
    padding-inline-start: 1.3em;
    break-inside: avoid;
  }
  [part='entry']::before {
    inset-block-start: 0.9em;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: -0.25em;
    border-radius: 0.5em;
    background: currentColor;
    print-color-adjust: exact;
  }
  .long::before {
    width: 0.25em;
    height: 1.1em;
    inset-block-start: 0.65em;
    margin-inline-start: -0.1em;
  }
  [part='speaker'] {
    font-size: 0.93em;
  }
  [part='date'] {
    font-weight: bold;
    font-size: 0.87em;
  }
  [part='label'] {
    font-size: 0.8em;
  }
  [part='label']::first-letter {
    text-transform: uppercase;
  }
  .undated [part='date'] {
    font-weight: normal;
    color: var(--_muted);
  }
  .undated:not(.planned)::before {
    content: none;
  }
  .said {
    color: inherit;
  }
  .said::before {
    background: var(--_accent);
  }
  svg .said {
    fill: var(--_accent);
  }
  .planned::before {
    background: none;
    outline: 1.5px solid;
    outline-offset: -1.5px;
  }
  svg .planned {
    fill: none;
    stroke: currentColor;
  }
  .tie::before {
    background: var(--_muted);
  }
  svg .tie {
    fill: var(--_muted);
  }
  .published {
    color: var(--_accent);
  }
  .published::before {
    inset-inline-start: 0;
    inset-block-start: 1.15em;
    width: calc(var(--_axis) + 0.6em);
    height: 0;
    margin: 0;
    border-radius: 0;
    background: none;
    border-block-start: 1.5px solid;
  }
  svg .published {
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }
  .level-1 > div,
  .level-2 > div,
  .level-3 > div {
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_rule);
  }
  .level-2 > div {
    margin-inline-start: 0.9em;
  }
  .level-3 > div {
    margin-inline-start: 1.8em;
  }
  [part='conflict'] {
    --_scale: 0.87;
    font-size: 0.87em;
    margin-block-start: 0.2em;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_accent);
  }
  [part='entry']:has([aria-pressed='true']),
  [aria-pressed='true'] {
    background: var(--_wash);
  }
  [part='entry'] button {
    margin-block: -2px;
  }
  .together {
    white-space: nowrap;
  }
  .together button {
    white-space: normal;
    max-width: calc(100% - 0.8em);
  }
  @container (min-width: 34em) {
    svg {
      display: block;
    }
    ol {
      --_axis: 10.4em;
    }
    [part='entry'] {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 44em);
      column-gap: 1.9em;
      padding-inline-start: 0;
    }
    [part='date'] {
      padding-block-start: 0.1em;
    }
    .published::before {
      inset-inline-start: calc(var(--_axis) - 0.5em);
      width: 1em;
    }
  }
`;
