import { css } from 'lit';

/**
 * A newspaper's profile box: hairlines, a term above its facts, and as many columns of text as the
 * page has room for.
 */
export const actorStyles = css`
  * {
    margin: 0;
  }
  article {
    border-block: 1px solid var(--_rule);
    border-block-start: 3px solid;
    padding-block: 0.6em;
    text-wrap: pretty;
  }
  .muted {
    font-size: 0.87em;
  }
  [part='kind'],
  summary {
    font-size: 0.75em;
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
  article > :last-child {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.4em;
    margin-block-start: 0.4em;
  }
  /* A margin, unlike a rule, goes where a column ends. */
  details + details {
    margin-block-start: 0.6em;
  }
  summary {
    padding-block: 0.4em;
    cursor: pointer;
  }
  dt {
    font-weight: bold;
  }
  summary,
  dt {
    break-after: avoid;
  }
  dd {
    break-inside: avoid;
    padding-block-end: 0.3em;
  }
  button {
    margin-block: -2px;
  }
  [aria-pressed='true'] {
    background: var(--_wash);
  }
  article:has(#title [aria-pressed='true']) {
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
  }
`;
