// The pages that are compared: the same content, in as many ways.
import { renderWidget } from '@factbox/cli/render';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { coreStyle } from '../packages/cli/dist/site/core-style.js';

const HERE = import.meta.dirname;

/** What each widget shows, and with which peers it is compared besides `static`, `vanilla`, `lit`, `svelte`. */
export const WIDGETS = {
  matrix: { attributes: {}, peers: ['upset', 'tabulator'] },
  map: { attributes: { organization: 'csto' }, peers: ['jsvectormap', 'pym'] },
  quote: { attributes: { quote: 'sidorov-fighters' }, peers: ['pym'] },
  actor: { attributes: { actor: 'russia' }, peers: ['pym'] },
};

const STYLES = '<link rel="stylesheet" href="/dist/factbox-fallback.css">';
const toPage = (head, body, data = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>-</title>${head}<style>body{margin:0}#box{margin-block:40px;width:640px;font:18px/1.5 serif}</style><body ${data}><main id="box">${body}</main>`;

/** Each way of showing a widget as a page, with the expression that is true once it is drawn. */
export async function toBars(widget, dataset, { attributes, peers, many = [attributes] }, address) {
  const isMap = widget === 'map';
  const geometry = isMap
    ? JSON.parse(await readFile(join(HERE, '../dist/geometry/russia-taliban-2023-small.json')))
    : undefined;
  const shapes = '/dist/geometry/russia-taliban-2023-{level}.json';
  const files = { src: '/dataset.json', ...(isMap && { geometry: shapes }) };
  const each = (make) => Promise.all(many.map(make)).then((list) => list.join(''));
  const form = (own, index) =>
    renderWidget({
      ...{ dataset, widget, geometry, attributes: own, target: 'web', isBare: true },
      id: `box-${index}`,
    });
  const web = await each(form);
  const sheet = await readFile(join(HERE, '../dist/factbox-fallback.css'), 'utf8');
  const prerendered = await each((own) =>
    renderWidget({
      ...{ dataset, widget, geometry, target: 'prerendered' },
      attributes: { ...own, ...files },
    }),
  );
  // As the snippets have it: what is to be fetched is known from the start.
  const hints = Object.values(files).map(
    (href) =>
      `<link rel="preload" as="fetch" crossorigin href="${href.replace('{level}', 'large')}">`,
  );
  const tag = async (hasFallback) => {
    const tags = await each(async (own, index) => {
      const list = Object.entries({ ...own, ...files }).map(([key, value]) => ` ${key}="${value}"`);
      return `<factbox-${widget}${list.join('')}>${hasFallback ? await form(own, index) : ''}</factbox-${widget}>`;
    });
    return `${hints.join('')}<script type="module" src="/dist/factbox-${widget}.js"></script>${tags}`;
  };
  // What is far from the screen waits.
  const isNear = `.filter((box) => !(box.firstElementChild && box.getBoundingClientRect().top > 2 * innerHeight))`;
  const isAlive = `[...document.querySelectorAll('factbox-${widget}')]${isNear}.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]'))`;
  const isSwapped = `[...document.querySelectorAll('factbox-${widget}')]${isNear}.every(({ shadowRoot }) => !shadowRoot.getElementById('prerendered').firstChild)`;
  const loader = '<script src="/dist/factbox.js"></script>';
  const script = (peer, data) =>
    toPage(
      peer === 'jsvectormap' ? '<link rel="stylesheet" href="/peers/jsvectormap.css">' : '',
      '',
      data,
    ) + `<script type="module" src="/peers/${peer}.js"></script>`;
  const content = `data-content="${address}/content.json"`;
  return {
    blank: { html: toPage('', ''), isDrawn: 'true' },
    static: { html: toPage(STYLES, web), isDrawn: 'true' },
    ...Object.fromEntries(
      ['vanilla', 'lit', 'svelte', ...peers].map((peer) => [
        peer,
        {
          html: script(
            peer,
            peer === 'jsvectormap'
              ? `${content} data-map='${JSON.stringify(regionOf(dataset))}'`
              : peer === 'pym'
                ? `data-frame="${address}/frame"`
                : content,
          ),
          isDrawn: `document.title === 'drawn'`,
        },
      ]),
    ),
    tag: { html: toPage('', await tag(false)), isDrawn: isAlive },
    // With the rules in the page that place its parts, as a snippet has it.
    'tag with fallback': {
      html: toPage(`<style>${coreStyle(sheet, web)}</style>`, await tag(true)),
      isDrawn: isAlive,
    },
    prerendered: { html: toPage('', prerendered + loader), isDrawn: isAlive },
    'prerendered, touched': {
      html: toPage(
        '',
        `${prerendered + loader}<script>addEventListener('load', () => { for (const each of document.querySelectorAll('factbox-${widget}')) each.dispatchEvent(new Event('pointerover')) })</script>`,
      ),
      isDrawn: isSwapped,
    },
    frame: { html: toPage(STYLES, web) + '<script type="module" src="/peers/pym.js"></script>' },
  };
}

/** What jsvectormap draws: the states by their codes, those of the organization in a colour, and where. */
function regionOf({ actors, memberships }) {
  const states = Object.entries(actors).filter(([, { code }]) => code);
  const members = memberships.filter(({ organization }) => organization === 'csto');
  const isIn = (id) => members.some(({ actor }) => actor === id);
  return {
    names: Object.fromEntries(states.map(([, { code, name }]) => [code, name])),
    colors: Object.fromEntries(
      states.map(([id, { code }]) => [code, isIn(id) ? '#c58f32' : '#f9f6ef']),
    ),
    focus: { coords: [42, 70], scale: 3.5 },
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
