import { css } from 'lit';

export const quoteStyles = css`
  figure {
    margin: 0;
    padding: 0.75em 0;
    border-top: 1px solid var(--_rule);
  }
  figure + figure {
    margin-inline-start: 1.5em;
  }
`;
