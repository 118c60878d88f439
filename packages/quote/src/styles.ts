import { css, visuallyHidden } from '@factbox/core';

/** A pull quote in the column's own type, answers set in and hung on a rule. */
export const quoteStyles = css`
  figure,
  blockquote,
  p {
    margin: 0;
  }
  figure + figure {
    margin-block-start: 1.25em;
  }
  figure:not(.level-0) {
    margin-inline-start: var(--_step);
    padding-inline-start: min(1.25em, 4cqi);
    border-inline-start: 1px solid var(--_rule);
  }
  .level-1 {
    --_step: min(1.25em, 4cqi);
  }
  .level-2 {
    --_step: min(2.5em, 8cqi);
  }
  .level-3 {
    --_step: min(3.75em, 12cqi);
  }
  /* Who answers stands beside who is answered, where there is room for both. */
  @container (width >= 34em) {
    .thread {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1.25em 2em;
    }
    .thread figure {
      margin: 0;
    }
    .level-0,
    .level-2 {
      grid-column: 1;
    }
    .level-1,
    .level-3 {
      grid-column: 2;
    }
    .thread .level-2 {
      padding: 0;
      border: 0;
    }
    .thread blockquote {
      font-size: 1.15em;
    }
  }
  :not([part='origin']) + [part='origin'] {
    margin-block-start: 1.25em;
  }
  /* The one that the page asked for, and what other passages say. */
  [aria-current] blockquote,
  [part='conflict'] {
    padding-inline-start: 0.5em;
    border-inline-start: 3px solid var(--_accent);
  }
  .label {
    color: var(--_muted);
    font-size: 0.8em;
  }
  [part='caption'] .muted {
    font-size: 0.87em;
  }
  blockquote {
    font-size: clamp(1.15em, 1em + 1.2cqi, 1.5em);
    line-height: 1.35;
    margin-block: 0.2em 0.5em;
    width: fit-content;
  }
  /* Marks of the language around them, which for the words is that of the quote. */
  blockquote:not(.told) ::before {
    content: open-quote;
  }
  /* What begins amid a sentence says so in every language. */
  blockquote.fragment ::before {
    content: open-quote '… ';
  }
  blockquote:not(.told) ::after {
    content: close-quote;
  }
  cite {
    font-style: normal;
    font-weight: bold;
  }
  [part='title'] {
    font-size: var(--_title);
    font-weight: bold;
    line-height: 1.2;
  }
  p + .thread,
  p + figure {
    margin-block-start: 0.75em;
  }
  /* In a box that is there before the picture is. */
  [part='portrait'] {
    float: inline-start;
    width: 2.75em;
    height: 2.75em;
    margin-inline-end: 0.6em;
    border-radius: 50%;
    object-fit: cover;
  }
  blockquote {
    clear: both;
  }
  [hidden] {
    display: none;
  }
  [part='copy'],
  [part='conflict'] {
    font-size: 0.8em;
  }
  .source {
    margin-inline-end: 0.5em;
  }
  .base [role='status'] {
    ${visuallyHidden};
  }
  @media print {
    [part='copy'] {
      display: none;
    }
  }
`;
