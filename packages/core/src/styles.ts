import { unsafeCSS, type CSSResult } from '@lit/reactive-element/css-tag.js';

export { unsafeCSS };

/** A style sheet; Lit's own tag brings a long message for mistakes that the compiler finds here. */
export const css = (
  strings: TemplateStringsArray,
  ...values: readonly (CSSResult | string | number)[]
): CSSResult => unsafeCSS(String.raw({ raw: strings }, ...values));

/** Out of sight, yet heard: declarations for a rule of a widget's own. */
export const visuallyHidden = unsafeCSS(
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
);

/**
 * The look that all widgets share. Everything is made from the page's own font and colour, so
 * that a widget looks at home in any column, light or dark, whatever the page says of its scheme;
 * `--factbox-*` properties change single traits.
 */
export const baseStyles = css`
  :host {
    --_muted: var(--factbox-muted, color-mix(in srgb, currentColor 75%, transparent));
    --_rule: var(--factbox-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_accent: var(--factbox-accent, color-mix(in oklab, #f0381e 55%, currentColor));
    --_wash: var(--factbox-wash, color-mix(in srgb, var(--_accent) 9%, transparent));
    --_title: var(--factbox-title-size, 1.2em);
    --_small: var(--factbox-small-size, 0.87em);
    --_note: var(--factbox-note-size, 0.8em);
    display: block;
    font-family: var(--factbox-font, inherit);
    font-size: var(--factbox-font-size, 0.9375em);
    writing-mode: horizontal-tb;
  }
  /* The rest of what the page hands down was set for its own text; the fallback still gets it. */
  :host > div,
  :host::before {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
  }
  :host > div {
    container-type: inline-size;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* Two words far apart: the width where the page leaves it to the box, since a container has none. */
  :host::before {
    content: '. .';
    height: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 40em;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    border-block: 2px solid;
    border-block-end: 1px solid var(--_rule);
    padding-block: 0.6em;
  }
  [part='origin'] {
    margin: 0.5em 0 0;
    font-size: var(--_note);
  }
  [part='share'] {
    margin-inline-start: 0.75em;
  }
  .error,
  .muted,
  .source {
    color: var(--_muted);
  }
  /* A share of a share would be too faint. */
  .muted .muted,
  .muted .source {
    color: inherit;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    min-height: 24px;
    min-width: 24px;
    background: none;
    border: 1px solid var(--_muted);
    cursor: pointer;
  }
  /* A name that can be chosen reads as text. */
  .quiet {
    padding: 0;
    border: 0;
    text-align: start;
  }
  /* Longhands, since WebKit takes the shorthand with no more than a line. */
  a,
  .quiet {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.2em;
  }
  a {
    color: inherit;
  }
  .quiet {
    text-decoration-style: dotted;
  }
  a:hover,
  .quiet:hover {
    text-decoration-color: currentColor;
  }
  button.quiet[aria-pressed='true'] {
    text-decoration-color: var(--_accent);
    text-decoration-style: solid;
  }
  /* One size in text of any scale, and a target of 24 pixels that no line is higher for. */
  .source {
    font-size: calc(0.8em / var(--_scale, 1));
    white-space: nowrap;
    padding: 0.45em 0.25em;
    margin-inline-start: -0.25em;
  }
  .source:not(:hover) {
    text-decoration: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent, Highlight);
    outline-offset: 2px;
  }
  @media print {
    button:not(.quiet),
    [part='share'],
    [part='menu'] {
      display: none;
    }
    .quiet {
      text-decoration: none;
    }
  }
`;

/** Style sheets belong to a document: in another one a shadow root needs its own anew. */
export function adoptStyles(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  const page = root?.ownerDocument.defaultView;
  if (!page) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
