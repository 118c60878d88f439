import { css } from 'lit';

/**
 * A newspaper's profile box: hairlines, a term beside each fact or above it where the fact is
 * long and the column narrow, and two columns where the page is wide.
 */
export const actorStyles = css`
  p,
  dl,
  dd,
  blockquote {
    margin: 0;
  }
  article {
    border-block: 1px solid var(--_rule);
    border-block-start: 3px solid;
    padding-block: 0.6em;
  }
  [part='kind'],
  [part='label'],
  .tag {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  /* Their letters are joined. */
  :lang(ar) *,
  :lang(fa) * {
    letter-spacing: 0;
  }
  [part='kind'] {
    color: var(--_accent);
  }
  [part='title'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  [part='title'] :not(:hover) {
    text-decoration: none;
  }
  [part='role'] {
    font-style: italic;
  }
  article > dl {
    columns: 26em;
    column-gap: 2.5em;
    column-rule: 1px solid var(--_rule);
  }
  [part='label'],
  footer {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    margin-block-start: 0.8em;
    break-after: avoid;
  }
  dd div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    margin-block-start: 0.35em;
    break-inside: avoid;
  }
  dd dt {
    min-width: 6.5em;
    font-weight: 600;
  }
  .muted {
    font-size: 0.87em;
    font-weight: 400;
  }
  .tag {
    color: var(--_muted);
  }
  button[aria-pressed='true'] {
    background: var(--_wash);
    text-decoration: underline 2px var(--_accent);
  }
  article:has([part='title'] [aria-pressed='true']) {
    border-color: var(--_accent);
  }
  [part='conflict'] {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.6em;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  button[aria-expanded] {
    display: flex;
    justify-content: space-between;
    width: 100%;
    letter-spacing: inherit;
    text-transform: inherit;
    text-decoration: none;
  }
  [aria-expanded]::after {
    content: '–';
  }
  [aria-expanded='false']::after {
    content: '+';
  }
  @media screen {
    :has(> [aria-expanded='false']) + dd {
      display: none;
    }
  }
  @container (min-width: 30em) {
    dd div {
      display: grid;
      grid-template-columns: 8.5em 1fr;
    }
    dd dd {
      grid-column: 2;
    }
  }
`;
