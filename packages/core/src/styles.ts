import { css } from 'lit';

/**
 * The look that all widgets share. Everything is made from the page's own font and colour, so
 * that a widget looks at home in any column; `--factbox-*` properties change single traits.
 */
export const baseStyles = css`
  :host {
    --_muted: var(--factbox-muted, color-mix(in srgb, currentColor 70%, transparent));
    --_rule: var(--factbox-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_accent: var(--factbox-accent, light-dark(#9b2d1f, #ff9e8a));
    --_wash: var(--factbox-wash, color-mix(in srgb, var(--_accent) 9%, transparent));
    display: block;
    container-type: inline-size;
    font-family: var(--factbox-font, inherit);
    font-size: var(--factbox-font-size, 0.9375rem);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .source {
    color: var(--_muted);
    font-size: 0.8em;
    white-space: nowrap;
    text-decoration: none;
    padding: 0.35em 0.15em;
  }
  .source:hover {
    color: inherit;
    text-decoration: underline;
  }
  .error,
  .muted {
    color: var(--_muted);
  }
  /* A share of a share would be too faint. */
  .muted .muted,
  .muted .source {
    color: inherit;
  }
  .error {
    margin: 0.5em 0;
  }
  button {
    font: inherit;
    color: inherit;
    min-height: 24px;
    min-width: 24px;
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    cursor: pointer;
  }
  /* A name that can be chosen reads as text. */
  button.quiet {
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline dotted var(--_rule);
    text-underline-offset: 0.2em;
  }
  button.quiet:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent, Highlight);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button:not(.quiet) {
      display: none;
    }
  }
`;
