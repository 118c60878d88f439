import { visuallyHidden } from '@factbox/core';
import { css, unsafeCSS } from 'lit';
import { forms } from './layout.js';

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
    border-top: 2px solid;
    padding-top: 0.5em;
    font-size: 1.2em;
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
  .bar p {
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
    font-size: 0.87em;
  }
  tr > :first-child {
    width: 8.65em;
    padding-inline-start: 0;
    font-size: 0.9em;
  }
  .name {
    display: inline-flex;
    align-items: center;
    min-width: 0;
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
  caption,
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
  .partial::before {
    padding-inline-start: 0;
    border-inline-start-width: 0.3em;
  }
  .outside {
    font-style: italic;
  }
  .short {
    display: none;
  }
  button.mark {
    min-width: 0;
    padding-inline: 0.25em;
    margin: -0.5em -0.1em;
    font-size: 0.8em;
    text-decoration: none;
  }
  .source {
    padding-inline: 0.25em;
    word-spacing: -0.15em;
  }
  .foot {
    font-size: 0.8em;
  }
  /* What is quiet within the quiet would be too faint. */
  .foot * {
    --_muted: currentColor;
  }
  .foot > * {
    margin: 0.5em 0 0;
    padding: 0;
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

/** Letters for words; the words stay for whoever listens. */
const letters = css`
  tr > :first-child {
    width: 7.85em;
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
  tbody th {
    font-weight: 400;
  }
  thead .name {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    max-height: 10.5em;
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
  tbody th {
    padding-top: 0.5em;
  }
  td {
    display: grid;
    grid-template-columns: 40% 1fr;
    padding-block: 0;
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
  `@container(${width}){.form-${index}{${rules.cssText}}}`;

const formStyles = forms.map(
  (form, index) =>
    between(`${form.letters}em<=width<${form.words}em`, index, letters) +
    between(`width<${form.letters}em`, index, lists),
);

export const matrixStyles = css`
  ${table}
  ${roles}
  ${unsafeCSS(formStyles.join(''))}
`;
