import { css, unsafeCSS, visuallyHidden, type CSSResult } from '@factbox/core';
import type { Fit } from './layout.js';

/** What the table looks like with words in its cells; the other fits change that. */
const table = css`
  :host {
    /* How close a role is; docs/design.md tells of each. */
    --_full: var(--factbox-tone-full, color-mix(in srgb, #c58f32 45%, transparent));
    --_part: var(--factbox-tone-part, color-mix(in srgb, #c58f32 18%, transparent));
    --_outside: var(--factbox-tone-outside, color-mix(in srgb, currentColor 16%, transparent));
    --_conflict: var(--factbox-tone-conflict, color-mix(in srgb, var(--_accent) 34%, transparent));
    --_space: var(--factbox-space, 0.25em);
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 2px;
    margin-inline: -2px;
  }
  p {
    margin: 0;
  }
  .title {
    font-family: var(--factbox-heading-font, inherit);
    font-size: var(--_title);
    font-weight: bold;
    line-height: 1.25;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.3em;
    font-size: var(--_small);
  }
  .bar * {
    min-width: 0;
  }
  .hint,
  .sort,
  .foot > :not(.key),
  .key > :not([class]),
  th::after {
    color: var(--_muted);
  }
  select {
    max-width: calc(100% - 0.35em);
    margin-inline-start: 0.35em;
    field-sizing: content;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  th,
  td {
    position: relative;
    padding: 0 var(--_space);
    text-align: start;
    vertical-align: middle;
    --_scale: 0.76;
    font-size: 0.76em;
  }
  /* Whatever the page's ground is, what passes below the heads cannot be read through them. */
  thead {
    position: sticky;
    top: var(--factbox-sticky-top, 0px);
    z-index: 2;
  }
  /* Wider than what is seen of it, since a blur ends before its edge. */
  thead td {
    position: static;
  }
  thead td::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -3em 0;
    clip-path: inset(3em 0);
    backdrop-filter: blur(0.5em);
  }
  thead th {
    vertical-align: bottom;
    padding-block: 0.3em;
    border-bottom: 2px solid;
  }
  tr > :first-child {
    padding-inline-start: 2px;
    font-size: 0.82em;
    font-weight: 400;
  }
  .name {
    display: inline-flex;
    align-items: center;
    line-height: 1.15;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  /* A name of the other direction stands where the others do. */
  .name bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [name]:not(:hover) {
    text-decoration-line: none;
  }
  [aria-pressed='true'].quiet {
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
  }
  th::after {
    content: attr(data-count) / '';
    font-size: 0.9em;
    font-weight: 400;
  }
  thead th::after {
    display: block;
  }
  tbody th::after {
    position: absolute;
    inset-inline-end: 0.5em;
    top: 50%;
    translate: 0 -50%;
  }
  /* Room for the count, which may be from one number to another. */
  tbody th {
    --_count: 1.6em;
    padding-inline-end: var(--_count);
  }
  [data-count*='–'] {
    --_count: 2.6em;
  }
  tbody .name {
    min-height: max(24px, 1.9em);
    padding-block: 0.2em;
    vertical-align: middle;
  }
  .chosen:not(td) {
    background: var(--_wash);
  }
  td.chosen {
    box-shadow:
      inset 1.5px 0,
      inset -1.5px 0;
  }
  .shared .name,
  sup.conflict {
    color: var(--_accent);
  }
  .shared .name,
  .chosen .name {
    font-weight: bold;
  }
`;

/** Tones by standing, each with a pattern and a sign of its own, for print and forced colours. */
const tones = css`
  td {
    height: 2.3em;
    white-space: nowrap;
  }
  .full {
    background: var(--_full);
  }
  .part {
    background: linear-gradient(to top, var(--_full) 0.35em, var(--_part) 0.35em);
  }
  td.outside {
    font-style: italic;
  }
  .outside {
    background: repeating-linear-gradient(-45deg, var(--_outside) 0 1px, transparent 1px 5px);
  }
  .conflict:not(sup) {
    background: linear-gradient(to bottom right, var(--_full) 50%, var(--_conflict) 50%);
  }
  td::before,
  li::before {
    content: '';
    display: inline-block;
    padding: 0.24em;
    margin-inline-end: 0.35em;
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
  .conflict::before {
    content: '≠' attr(data-note);
    content: '≠' attr(data-note) / '';
    padding: 0;
    border: 0;
    font-weight: bold;
  }
  td:empty::before,
  .none::before {
    content: '·' / '';
    padding: 0;
    border: 0;
    color: var(--_muted);
  }
  td:empty::before {
    display: block;
    text-align: center;
  }
  td:first-child::before,
  li:not([class])::before {
    display: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.3em 1em;
    list-style: none;
  }
  .key [class] {
    padding-inline: 0.4em;
  }
  /* Where words are in the cells, the key needs none. */
  .key [data-letter] {
    display: none;
  }
  td a,
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-height: 24px;
    min-width: 24px;
  }
  td .source {
    color: inherit;
  }
  td a:not(:hover) {
    text-decoration-line: none;
  }
  summary {
    cursor: pointer;
    text-decoration: underline dotted var(--_muted);
    text-underline-offset: 0.2em;
  }
  details {
    display: inline-block;
  }
  details[open] > a {
    margin-inline-end: 0.6em;
  }
  td b,
  td small {
    font-size: 0.8em;
  }
  /* In the corner, where no word is; a target of 24 pixels all the same. */
  .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0.2em;
    font-size: 0.9em;
    line-height: 1.2;
    text-align: end;
    vertical-align: top;
    display: flex;
    justify-content: end;
  }
  td.conflict button {
    display: inline-flex;
    flex-direction: column;
    justify-content: center;
    vertical-align: middle;
    font-size: 0.9em;
    line-height: 1.15;
    min-height: 24px;
  }
  sup {
    line-height: 0;
  }
  .entry {
    display: block;
    padding-inline-start: 1em;
  }
  .foot {
    --_scale: 0.8;
    font-size: var(--_note);
    padding-top: 0.25em;
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
  @media print {
    .hint,
    .sort {
      display: none;
    }
    thead {
      position: static;
    }
    [data-source]::after {
      content: ' ' attr(data-source);
    }
  }
  @media print, (forced-colors: active) {
    td[data-letter] {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;

/** Words without their dates; a row that is chosen opens and tells all. */
const undated = css`
  td small {
    display: none;
  }
  .chosen small {
    display: block;
  }
  .chosen > td :is(a, summary) {
    display: inline-block;
  }
  tr > :first-child {
    padding-inline-start: 1.1em;
  }
  tbody th::before {
    content: '▸' / '';
    position: absolute;
    inset-inline-start: 0;
    top: 50%;
    translate: 0 -50%;
    font-size: 0.85em;
    color: var(--_muted);
  }
  tbody th:dir(rtl)::before {
    content: '◂' / '';
  }
  tbody .chosen > th::before {
    content: '▾' / '';
  }
  .chosen > td {
    white-space: normal;
  }
`;

/** Letters for words, which stay for whoever listens; a row that is chosen opens into words. */
const letters = css`
  table,
  thead,
  tbody {
    display: block;
    margin: 0;
  }
  tr {
    display: flex;
    gap: 2px;
    margin-bottom: 2px;
    position: relative;
  }
  tr > * {
    box-sizing: border-box;
    flex: 1 1 0;
    min-width: 0;
  }
  tr > :first-child {
    flex: none;
    box-sizing: content-box;
    padding-inline-end: 0;
  }
  thead th {
    display: flex;
    flex-direction: column;
    font-size: 0.7em;
    align-items: center;
    justify-content: end;
    padding-inline: 0;
    text-align: center;
  }
  thead .name {
    text-align: center;
  }
  /* Beside the number. */
  tbody .name {
    max-width: calc(100% - var(--_count));
  }
  tbody .name::after {
    content: '';
    position: absolute;
    inset: 0;
    inset-inline-end: -100vw;
  }
  tbody {
    overflow-x: clip;
  }
  td {
    display: flex;
    align-items: center;
    justify-content: center;
    height: auto;
    min-height: 28px;
    padding: 0;
  }
  tr:not(.chosen) td::before {
    margin: 0;
  }
  tr:not(.chosen) td[data-letter]::before {
    content: attr(data-letter);
    content: attr(data-letter) / '';
    padding: 0;
    border: 0;
    color: inherit;
    font-weight: 400;
  }
  tr:not(.chosen) .full::before {
    font-weight: bold;
  }
  tr:not(.chosen) .conflict::before {
    font-size: 0.85em;
    letter-spacing: -0.08em;
  }
  tr:not(.chosen) td > :not(.mark, :focus-within) {
    position: absolute;
    inset: 0;
    opacity: 0;
    overflow: hidden;
  }
  tr:not(.chosen) td > * {
    pointer-events: none;
  }
  td > :focus-within {
    position: absolute;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline: 0.3em;
    background: Canvas;
    color: CanvasText;
  }
  .key [data-letter] {
    display: block;
  }
  .key [data-letter]::before {
    content: attr(data-letter) / '';
    padding: 0;
    border: 0;
    font-weight: bold;
  }
  tbody .chosen {
    flex-wrap: wrap;
  }
  .chosen > th {
    flex: 0 0 100%;
    font-weight: bold;
  }
  .chosen > td {
    flex: 0 0 100%;
    justify-content: start;
    padding: 0.3em 0.5em;
    white-space: normal;
  }
  .chosen > td::after {
    order: -1;
    content: attr(data-label);
    content: attr(data-label) / '';
    width: 40%;
    flex: none;
  }
  .chosen > td:empty {
    ${visuallyHidden};
    min-height: 0;
    padding: 0;
  }
`;

/** Heads of narrow columns stand upright, on two lines at most. */
const upright = css`
  thead .name {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    text-align: start;
  }
`;

/** So many columns that the table scrolls in its own box, with its heads in view. */
const many = css`
  table {
    overflow: auto;
    max-height: 85vh;
  }
  tr > * {
    flex: 0 0 24px;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    backdrop-filter: blur(0.5em);
  }
  /* Rows out of sight cost nothing until they come near. */
  tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 28px;
  }
  tbody {
    overflow: visible;
  }
`;

export const matrixStyles = css`
  ${table}
  ${tones}
`;

/** What changes with the widget's width, for a table that fits so. */
export const fitStyles = (fit: Fit): CSSResult => {
  const below = (width: string, { cssText }: CSSResult): string =>
    `@container(width<${width}){${cssText}}`;
  return unsafeCSS(
    `table{max-width:${fit.most}}tr>:first-child{width:${fit.head}}` +
      below(fit.dates, undated) +
      below(fit.words, unsafeCSS(`${letters.cssText}tr>:first-child{width:${fit.narrow}}`)) +
      below(fit.flat, upright) +
      `thead .name{max-height:${fit.upright}}` +
      below(fit.letters, unsafeCSS(`${many.cssText}tr{width:${fit.letters}}`)),
  );
};
