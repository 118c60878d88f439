import { css } from '@factbox/core';

/**
 * A newspaper's profile box: who it is, what it wants first and of whom, and the rest in sections that
 * open over the whole width, in as many columns as there is room for.
 */
export const actorStyles = css`
  :host([compact]) {
    float: inline-end;
    /* Beside text where that keeps a measure to be read in, else as wide as the column. */
    inline-size: max(15em, min(100%, (32em - 100%) * 999));
    margin-inline-start: clamp(0px, (100% - 32em) * 999, 1.25em);
  }
  * {
    margin: 0;
  }
  article {
    line-height: 1.35;
  }
  ul,
  dl {
    padding: 0;
  }
  .muted,
  table {
    --_scale: 0.87;
    font-size: 0.87em;
  }
  [part='kind'],
  b {
    font-size: 0.8em;
    text-transform: uppercase;
  }
  [part='kind'] {
    color: var(--_accent);
  }
  [part='kind'],
  [part='headline'],
  #title,
  summary,
  dt,
  b {
    font-weight: bold;
  }
  /* In a box that is there before the picture is. */
  [part='portrait'] {
    float: inline-end;
    width: 4.5em;
    height: 5.5em;
    margin-inline-start: 1em;
    object-fit: cover;
  }
  [hidden] {
    display: none;
  }
  #title {
    font-size: 1.75em;
    line-height: 1.2;
  }
  #title [aria-pressed='false'] {
    text-decoration: none;
  }
  .first,
  section {
    clear: both;
    display: flex;
    gap: 0 2em;
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.35em;
    margin-block-start: 0.35em;
  }
  section {
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--_rule);
    margin-block-end: 0.35em;
  }
  .first + section {
    margin: 0 0 0.35em;
  }
  [part='origin'] {
    margin: 0;
  }
  ul {
    flex: 1 1 14em;
    list-style: none;
  }
  li + li {
    margin-block-start: 0.4em;
  }
  table {
    align-self: start;
    max-width: 52%;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0.2em 0 0;
    padding-inline-end: 1em;
    text-align: start;
    font-weight: normal;
    vertical-align: baseline;
  }
  td {
    white-space: nowrap;
  }
  [scope='col'],
  [colspan] {
    color: var(--_muted);
  }
  /* The lines of one name are nearer to each other than to the next name. */
  th button {
    line-height: 1.15;
  }
  td::before {
    content: attr(data-marks) ' ';
    content: attr(data-marks) ' ' / '';
    color: var(--_accent);
    font-size: 0.7em;
    letter-spacing: 0.1em;
  }
  [open] {
    flex-basis: 100%;
  }
  dl {
    columns: 17em;
    gap: 2em;
    column-rule: 1px solid var(--_rule);
    padding-block: 0.3em 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  dd + dt {
    margin-block-start: 0.55em;
  }
  summary {
    min-block-size: 24px;
    font-size: 0.87em;
    cursor: pointer;
  }
  summary .muted {
    font-size: 1em;
    font-weight: normal;
  }
  dt {
    break-after: avoid;
  }
  dd {
    padding-block-end: 0.3em;
    break-inside: avoid;
  }
  button {
    margin-block: -2px;
  }
  /* No line ends before the first name, or begins with a dot. */
  .together {
    white-space: nowrap;
  }
  .together button {
    max-width: 65%;
    white-space: normal;
    /* So that its first line stands on that of the word before. */
    display: inline-flex;
  }
  [aria-pressed='true'],
  .chosen:not([open]) > summary {
    background: var(--_wash);
  }
  /* So that what is chosen elsewhere is found in a section that is closed. */
  .chosen:not([open]) > summary {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  .base:has(#title [aria-pressed='true']) {
    border-color: var(--_accent);
  }
  [part='conflict'] {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_accent);
  }
  blockquote {
    width: fit-content;
  }
  blockquote:not(.told) ::before {
    content: open-quote;
  }
  blockquote.fragment ::before {
    content: open-quote '… ';
  }
  blockquote:not(.told) ::after {
    content: close-quote;
  }
  /* A phone's first screen: what stands below each other where there is room follows in lines. */
  @container (width < 27em) {
    .base {
      padding-block: 0.3em;
    }
    header {
      display: flex;
      flex-wrap: wrap-reverse;
      justify-content: space-between;
      align-items: baseline;
    }
    [part='kind'] {
      order: 1;
    }
    #title {
      font-size: 1.4em;
    }
    [part='summary'],
    .first {
      font-size: 0.87em;
      line-height: 1.3;
    }
    li + li {
      margin-block-start: 0.2em;
    }
    .first {
      display: block;
    }
    .first,
    section {
      padding-block: 0.25em;
      margin-block: 0.25em 0;
    }
    table {
      font-size: 0.93em;
    }
    summary {
      font-size: 0.8em;
    }
    section {
      gap: 0 0.8em;
      margin-block-end: 0.25em;
    }
    table,
    tbody,
    th,
    td {
      display: inline;
      padding-inline-end: 0.4em;
    }
    tr {
      display: inline-block;
      padding-inline-end: 0.4em;
    }
    [scope='col'] + [scope='col'],
    td + td {
      display: none;
    }
  }
  @media print {
    details {
      flex-basis: 100%;
    }
    ::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    [part='kind'],
    #title,
    summary {
      break-after: avoid;
    }
  }
`;
