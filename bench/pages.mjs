// The pages that are compared: the same content, in as many ways.
import { renderWidget } from '@factbox/cli/render';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** What each widget shows, and with which peers it is compared besides `static`, `vanilla`, `lit`, `svelte`. */
export const WIDGETS = {
  matrix: { attributes: {}, peers: ['upset', 'tabulator'] },
  quote: { attributes: { quote: 'sidorov-fighters' }, peers: ['pym'] },
  actor: { attributes: { actor: 'russia' }, peers: ['pym'] },
};

const STYLES = '<link rel="stylesheet" href="/dist/factbox-fallback.css">';
const toPage = (head, body, data = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>-</title>${head}<style>body{margin:0}#box{width:640px;font:18px/1.5 serif}</style><body ${data}><main id="box">${body}</main>`;

/** Each way of showing a widget as a page, with the expression that is true once it is drawn. */
export async function toBars(widget, dataset, { attributes, peers }, address) {
  const options = { dataset, widget, attributes: { ...attributes, src: '/dataset.json' } };
  const web = await renderWidget({ dataset, widget, attributes, target: 'web', isBare: true });
  const prerendered = await renderWidget({ ...options, target: 'prerendered' });
  const list = Object.entries(options.attributes).map(([key, value]) => ` ${key}="${value}"`);
  const tag = (content) =>
    `<factbox-${widget}${list.join('')}>${content}</factbox-${widget}><script type="module" src="/dist/factbox-${widget}.js"></script>`;
  const isAlive = `!!document.querySelector('factbox-${widget}')?.shadowRoot?.querySelector('[part=base]')`;
  const script = (peer, data) =>
    toPage('', '', `${data}`) + `<script type="module" src="/peers/${peer}.js"></script>`;
  const content = `data-content="${address}/content.json"`;
  return {
    blank: { html: toPage('', ''), isDrawn: 'true' },
    static: { html: toPage(STYLES, web), isDrawn: 'true' },
    ...Object.fromEntries(
      ['vanilla', 'lit', 'svelte', ...peers].map((peer) => [
        peer,
        {
          html: script(peer, peer === 'pym' ? `data-frame="${address}/frame"` : content),
          isDrawn: `document.title === 'drawn'`,
        },
      ]),
    ),
    tag: { html: toPage('', tag('')), isDrawn: isAlive },
    'tag with fallback': { html: toPage(STYLES, tag(web)), isDrawn: isAlive },
    prerendered: {
      html: toPage('', `${prerendered}<script src="/dist/factbox.js"></script>`),
      isDrawn: isAlive,
    },
    frame: { html: toPage(STYLES, web) + '<script type="module" src="/peers/pym.js"></script>' },
  };
}

/** The peers' scripts, each with its library in it, by their addresses. */
export async function toScripts(names) {
  const require = createRequire(join(HERE, 'package.json'));
  const { compile } = require('svelte/compiler');
  const svelte = {
    name: 'svelte',
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        return { contents: compile(await readFile(path, 'utf8'), {}).js.code, loader: 'js' };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(HERE, `peers/${name}.js`)),
    outdir: '/peers',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production', 'browser'],
    plugins: [svelte],
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.replace(/^.*(\/peers\/)/, '$1'), text]),
  );
}
