import { css, unsafeCSS, visuallyHidden } from '@factbox/core';
import { fits } from './layout.js';

const table = css`
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    border-bottom: 1px solid var(--_rule);
  }
  p {
    margin: 0;
  }
  .title {
    font-size: 1.1em;
    font-weight: bold;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    font-size: 0.87em;
  }
  .bar * {
    min-width: 0;
  }
  .bar div {
    flex: 1 14em;
  }
  .hint,
  .sort,
  .foot,
  .outside {
    color: var(--_muted);
  }
  select {
    max-width: 100%;
    field-sizing: content;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  tr + tr {
    border-top: 1px solid var(--_rule);
  }
  tbody {
    border-top: 1px solid;
  }
  th,
  td {
    padding: 0.25em;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    vertical-align: bottom;
  }
  td {
    --_scale: 0.87;
    font-size: 0.87em;
  }
  tbody th {
    font-weight: 400;
  }
  tr > :first-child {
    width: 7.7em;
    padding-inline-start: 0;
    font-size: 0.9em;
  }
  .name {
    display: inline-flex;
    align-items: center;
    line-height: 1.2;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  thead .name {
    font-size: 0.87em;
  }
  tbody [aria-pressed='false']:not(:hover) {
    text-decoration: none;
  }
  .chosen {
    background: var(--_wash);
  }
  .shared .name,
  .conflict {
    color: var(--_accent);
  }
`;

const roles = css`
  td > .muted span {
    ${visuallyHidden};
  }
  .entry {
    display: block;
    padding-inline-start: 1em;
  }
  /* A mark stays with the end of its word. */
  .role {
    white-space: nowrap;
  }
  .long {
    white-space: normal;
  }
  /* A disc, a half and a ring say at a glance what the word says; borders show in print too. */
  .role::before {
    content: '';
    display: inline-block;
    padding: 0.25em;
    margin-inline: -1em 0.4em;
    border: 1px solid;
    border-radius: 50%;
  }
  .full::before {
    padding: 0;
    border-width: 0.3em;
  }
  .part::before {
    padding-inline-start: 0;
    border-inline-start-width: 0.3em;
  }
  .outside {
    font-style: italic;
  }
  .short {
    display: none;
  }
  .mark {
    margin-block: -0.6em;
    margin-inline: -0.6em -0.3em;
    font-size: 0.8em;
    text-align: center;
    text-decoration: none;
  }
  td .source {
    padding-inline-start: 0.4em;
    margin-inline: -0.4em -0.25em;
  }
  .foot {
    --_scale: 0.8;
    font-size: 0.8em;
  }
  /* What is quiet within the quiet would be too faint. */
  .foot * {
    --_muted: currentColor;
  }
  .foot > * {
    font-size: inherit;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .foot [part='origin'] {
    font-size: inherit;
  }
  sup {
    line-height: 0;
  }
  .key li {
    display: inline-block;
    margin-inline-end: 1em;
  }
  @media print {
    .hint,
    .sort {
      display: none;
    }
  }
`;

/** Few columns, each as wide as what it holds. */
const few = css`
  table {
    table-layout: auto;
  }
  tr > :first-child {
    width: 0;
    padding-inline-end: 0.75em;
  }
  .name {
    overflow-wrap: break-word;
  }
`;

/** Letters for words; the words stay for whoever listens. */
const letters = css`
  tr > :first-child {
    font-size: 0.85em;
  }
  .short {
    display: inline;
  }
  td .long {
    ${visuallyHidden};
  }
  .entry {
    padding: 0;
  }
  td {
    word-spacing: -0.2em;
  }
  .role::before {
    display: none;
  }
  .full .short {
    font-weight: bold;
  }
  td,
  thead th {
    text-align: center;
    padding-inline: 0;
  }
  /* Room for the last link to reach beyond its text. */
  td:last-child {
    padding-inline-end: 0.25em;
  }
  thead .name {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    text-decoration-color: transparent;
  }
`;

/** Every row a list of its own, in words again. */
const lists = css`
  table,
  thead,
  tbody,
  tbody tr,
  th,
  td {
    display: block;
  }
  thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  tr > :first-child {
    width: auto;
  }
  .role {
    white-space: normal;
  }
  th,
  td {
    padding-block: 0;
    padding-inline-start: 0;
  }
  tbody th {
    padding-top: 0.5em;
    font-weight: bold;
  }
  td {
    display: grid;
    grid-template-columns: 36% 1fr;
  }
  /* What is not stated needs no line; the table that is heard keeps its columns. */
  tr > td:first-child,
  td:has(> .muted) {
    ${visuallyHidden};
  }
  td::before {
    content: attr(data-label);
    /* Whoever listens hears the heading already. */
    content: attr(data-label) / '';
    grid-row: span 9;
    color: var(--_muted);
    unicode-bidi: isolate;
  }
`;

const between = (width: string, index: number, rules: { cssText: string }): string =>
  `@container(${width}){.fit-${index}{${rules.cssText}}}`;

const fitStyles = fits.map(
  (fit, index) =>
    (fit.columns > 3 ? '' : between(`width>=${fit.words}em`, index, few)) +
    (fit.isDated ? '' : between(`${fit.letters}em<=width<${fit.words}em`, index, letters)) +
    between(`width<${fit.letters}em`, index, lists),
);

export const matrixStyles = css`
  ${table}
  ${roles}
  ${unsafeCSS(fitStyles.join(''))}
`;
