import { css } from 'lit';

/**
 * A newspaper's profile box: hairlines, a term beside each fact or above it where the column is
 * narrow, and two columns where the page is wide.
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
  .tag {
    font-size: 0.75em;
    font-weight: bold;
    text-transform: uppercase;
  }
  [part='kind'] {
    color: var(--_accent);
  }
  [part='title'] {
    font-size: 1.75em;
    font-weight: bold;
    line-height: 1.2;
  }
  [part='title'] button {
    text-decoration: none;
  }
  section {
    columns: 25em;
    gap: 2em;
    column-rule: 1px solid var(--_rule);
  }
  section,
  article > :last-child,
  .label ~ .label {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    margin-block-start: 0.6em;
  }
  .label {
    padding-block-end: 0.4em;
    break-after: avoid;
  }
  dt {
    font-weight: bold;
  }
  button {
    margin-block: -2px;
  }
  button[aria-pressed='true'] {
    background: var(--_wash);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  article:has([part='title'] [aria-pressed='true']) {
    border-color: var(--_accent);
  }
  .conflict {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_accent);
  }
  blockquote ::before {
    content: open-quote;
  }
  blockquote ::after {
    content: close-quote;
  }
  dl {
    display: grid;
    gap: 0.4em 1em;
  }
  @container (min-width: 28em) {
    dl {
      grid-template-columns: 8.5em 1fr;
    }
    dd {
      grid-column: 2;
    }
  }
`;
