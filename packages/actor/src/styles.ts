import { css } from 'lit';

export const actorStyles = css`
  p,
  dl,
  dd,
  ul,
  blockquote {
    margin: 0;
    padding: 0;
  }
  .card {
    padding-block: 0.5em 0.75em;
    border-block: 3px solid var(--_mark, currentColor) 1px solid var(--_rule);
    border-block-width: 3px 1px;
    border-block-style: solid;
    border-block-color: currentColor var(--_rule);
  }
  .kicker,
  .label,
  .tag {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.07em;
    text-transform: uppercase;
  }
  .kicker,
  .tag {
    color: var(--_accent);
  }
  .card:is(:lang(ar), :lang(fa)) :is(.kicker, .label, .tag) {
    font-size: 0.85em;
    letter-spacing: 0;
  }
  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .role {
    font-style: italic;
  }
  .summary {
    max-inline-size: 40em;
  }
  .sections {
    margin-block-start: 0.75em;
  }
  .section {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  .label {
    padding-block-end: 0.35em;
    line-height: 1.6;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr);
    column-gap: 1em;
  }
  .row + .row {
    margin-block-start: 0.35em;
  }
  .row > dd {
    max-inline-size: 40em;
  }
  .name {
    min-height: 24px;
    margin: -2px -0.15em;
    padding: 0 0.15em;
    border: 0;
    text-align: start;
    text-decoration: underline dotted var(--_muted);
    text-underline-offset: 0.2em;
  }
  .name:hover {
    text-decoration-style: solid;
  }
  [aria-pressed='true'],
  [aria-current] .title span {
    background: var(--_wash);
    text-decoration: underline solid 2px var(--_accent);
  }
  [aria-current] {
    border-block-start-color: var(--_accent);
  }
  .conflict {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_accent);
  }
  ul {
    list-style: none;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  footer {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8em;
  }
`;
