const FOUND = `document.querySelector('factbox-map').shadowRoot`;

/** The map's own tag, as an article has it. */
export const widgetPage = ({ dataset, organization }) => ({
  html: () =>
    `<factbox-map organization="${organization}" src="/dist/data/${dataset}.json"></factbox-map>` +
    `<script type="module" src="/dist/factbox-map.js"></script>`,
  isDrawn: `!!${FOUND}?.querySelector('[part~="map"] path')`,
});

/**
 * An expression for the page of the finished widget: all that it shows as HTML that needs no
 * script, `whole`, and the same without its picture, `rest`.
 */
export const SNAPSHOT = `(() => {
  const root = ${FOUND};
  const css = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText));
  const host = () =>
    '<div><template shadowrootmode="open"><style>' + css.join('') + '</style>' +
    root.innerHTML.replace(/<!--.*?-->/gs, '') + '</template></div>';
  const whole = host();
  root.querySelector('[part~="map"]').remove();
  return { whole, rest: host() };
})()`;
