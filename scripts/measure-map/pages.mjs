import { d3Page } from './pages/d3.mjs';
import { echartsPage } from './pages/echarts.mjs';
import { jsvectormapPage } from './pages/jsvectormap.mjs';
import { pathsPage } from './pages/paths.mjs';
import { plotPage } from './pages/plot.mjs';
import { mapCss, staticPage } from './pages/static.mjs';
import { prerenderedPage, widgetPage } from './pages/widget.mjs';
import { toGeoJson } from './region.mjs';

/** The tag's bar; it is shown twice, and more is measured on its page. */
export const WIDGET = 'factbox-map';
/** The same as a server writes it. */
export const PRERENDERED = 'prerendered';

/** All that is compared, by the names in the table. */
export const toBars = async (options) => ({
  blank: { html: () => '' },
  'static SVG': staticPage,
  paths: pathsPage,
  jsvectormap: jsvectormapPage,
  d3: d3Page,
  Plot: plotPage,
  echarts: echartsPage,
  [WIDGET]: widgetPage(options),
  [PRERENDERED]: await prerenderedPage(options),
});

/** The files that the pages load besides the libraries' own. */
export const toFiles = (region) => ({
  '/map.css': mapCss,
  '/provinces.json': JSON.stringify(region.provincesFile),
  '/region.json': JSON.stringify(toGeoJson(region)),
});

/** One bar's page. */
export function toPage({ css, scripts = [], data, draw, html }, region) {
  const head = css ? `<link rel="stylesheet" href="${css}">` : '';
  const tags = scripts.map((path) => `<script src="/peers/${path}"></script>`).join('');
  const content =
    html?.(region) ??
    `<div id="map" style="height:${region.height}px"></div>${tags}<script>(${draw})(${JSON.stringify(data(region))}).then(() => (document.title = 'drawn'))</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>-</title>${head}<body style="margin:0"><main id="box" style="inline-size:${region.width}px;font:18px/1.5 serif">${content}</main>`;
}

/** An expression that is true once a bar's page is drawn. */
export const isDrawnBy = ({ draw, isDrawn }) =>
  isDrawn ?? (draw ? `document.title === 'drawn'` : 'true');
