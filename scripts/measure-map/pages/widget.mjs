import { renderWidget } from '@factbox/cli/render';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOUND = `document.querySelector('factbox-map').shadowRoot`;
const isDrawn = `!!${FOUND}?.querySelector('[part~="map"] path')`;

/** The map's own tag, as an article has it. */
export const widgetPage = ({ dataset, organization }) => ({
  html: () =>
    `<factbox-map organization="${organization}" src="/dist/data/${dataset}.json"></factbox-map>` +
    `<script type="module" src="/dist/factbox-map.js"></script>`,
  isDrawn,
});

/**
 * The tag as a server writes it, in the detail that the widget has at this width, with the loader, which
 * loads the widget once the reader comes to it.
 */
export async function prerenderedPage({ dataset, organization, dist }) {
  const read = (path) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const tag = await renderWidget({
    dataset: read(`data/${dataset}.json`),
    widget: 'map',
    target: 'prerendered',
    attributes: { organization, src: `/dist/data/${dataset}.json` },
    geometry: read(`geometry/${dataset}-large.json`),
  });
  const html = `${tag}<script type="module" src="/dist/factbox.js"></script>`;
  return { html: () => html, isDrawn };
}

/**
 * An expression for the page of the finished widget: all that it shows as HTML that needs no
 * script, `whole`, its `picture` alone, and all but that, `rest`.
 */
export const SNAPSHOT = `(() => {
  const root = ${FOUND};
  const css = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText));
  const host = ({ innerHTML }) =>
    '<div><template shadowrootmode="open"><style>' + css.join('') + '</style>' +
    innerHTML.replace(/<!--.*?-->/gs, '') + '</template></div>';
  const whole = host(root);
  const picture = document.createElement('div');
  picture.append(root.querySelector('[part~="map"]'));
  return { whole, picture: host(picture), rest: host(root) };
})()`;
