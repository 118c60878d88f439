import { css } from '@factbox/core';

/**
 * A newspaper's profile box: hairlines, a term above its facts, and as many columns of text as the
 * page has room for.
 */
export const actorStyles = css`
  * {
    margin: 0;
  }
  article {
    text-wrap: pretty;
  }
  .muted {
    --_scale: 0.87;
    font-size: 0.87em;
  }
  [part='kind'],
  summary {
    font-size: 0.8em;
    font-weight: bold;
    text-transform: uppercase;
  }
  [part='kind'] {
    color: var(--_accent);
  }
  #title {
    font-size: 1.75em;
    font-weight: bold;
    line-height: 1.2;
  }
  #title [aria-pressed='false'] {
    text-decoration: none;
  }
  section {
    columns: 17em;
    gap: 2em;
    column-rule: 1px solid var(--_rule);
  }
  section,
  :not([part='origin']) + [part='origin'] {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.4em;
    margin-block-start: 0.4em;
  }
  /* A margin, unlike a rule, goes where a column ends. */
  details + details {
    margin-block-start: 0.8em;
  }
  dd + dt {
    margin-block-start: 0.55em;
  }
  summary {
    padding-block: 0.3em;
    cursor: pointer;
  }
  [open] > summary {
    border-block-end: 1px solid var(--_rule);
    margin-block-end: 0.3em;
  }
  dt {
    font-weight: bold;
  }
  summary,
  dt {
    break-after: avoid;
  }
  dd {
    padding-block-end: 0.3em;
  }
  dd:not(:has(blockquote)) {
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
  [aria-pressed='true'] {
    background: var(--_wash);
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
  blockquote ::before {
    content: open-quote;
  }
  blockquote ::after {
    content: close-quote;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    [part='kind'],
    #title {
      break-after: avoid;
    }
  }
`;
