// Studio: as one file for everywhere, with a policy of its own, and as files for servers with a strict one.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transform as toJavaScript } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { minifyCss, minifyTemplates } from './minify-templates.mjs';
import { ROOT } from './packages.mjs';

// Its ES module has no default export, its CommonJS one cannot be bundled.
const jsoncParser = {
  name: 'jsonc-parser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jsonc-parser$/ }, ({ pluginData }) =>
      pluginData === 'whole' ? undefined : { path: 'jsonc-parser', namespace: 'whole' },
    );
    onLoad({ filter: /.*/, namespace: 'whole' }, () => ({
      contents: `import * as all from 'jsonc-parser'; export default all; export * from 'jsonc-parser';`,
      resolveDir: ROOT,
      pluginData: 'whole',
    }));
  },
};

// One release of a parser is enough, though a dependency asks for an earlier one.
const once = {
  name: 'once',
  setup({ onResolve }) {
    const path = createRequire(import.meta.url)
      .resolve('parse5')
      .replace('/cjs/', '/');
    onResolve({ filter: /^parse5$/ }, () => ({ path }));
  },
};

// As in the bundles of widgets: space in templates is no use to anybody.
const shortTemplates = {
  name: 'short-templates',
  setup({ onLoad }) {
    const { transform } = minifyTemplates();
    onLoad({ filter: /packages\/[^/]+\/src\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await toJavaScript(readFileSync(path, 'utf8'), {
        ...language,
        loader: 'ts',
      });
      return { contents: transform.call({ parse: parseAst }, code, path)?.code ?? code };
    });
  },
};

const language = {
  target: 'es2022',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
};

// Of the borders of all countries, only their items in Wikidata.
const wikidataItems = {
  name: 'wikidata-items',
  setup({ onResolve, onLoad }) {
    const namespace = 'wikidata-items';
    onResolve({ filter: /^@rapideditor\/country-coder$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, async () => {
      const { iso31661 } = await import('iso-3166');
      const { feature } = await import('@rapideditor/country-coder');
      const items = iso31661.flatMap(({ alpha2 }) => {
        const item = feature(alpha2)?.properties.wikidata;
        return item ? [[alpha2, item]] : [];
      });
      return {
        contents: `const items = ${JSON.stringify(Object.fromEntries(items))};
          export const feature = (code) => ({ properties: { wikidata: items[code] } });`,
      };
    });
  },
};

// What `check` knows of countries and their parts: codes, without the names that would be most of it.
const codesOnly = {
  name: 'codes-only',
  setup({ onResolve, onLoad }) {
    const namespace = 'codes-only';
    onResolve({ filter: /^iso-3166$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, async () => {
      const { iso31661, iso31662 } = await import('iso-3166');
      const byCountry = {};
      for (const { code } of iso31662) (byCountry[code.slice(0, 2)] ??= []).push(code.slice(3));
      const parts = Object.entries(byCountry).map(
        ([country, own]) => `${country} ${own.join(' ')}`,
      );
      return {
        contents: `export const iso31661 = '${iso31661.map(({ alpha2 }) => alpha2).join(' ')}'
            .split(' ').map((alpha2) => ({ alpha2 }));
          export const iso31662 = ${JSON.stringify(parts)}.flatMap((line) => {
            const [country, ...own] = line.split(' ');
            return own.map((part) => ({ code: country + '-' + part, name: '' }));
          });`,
      };
    });
    onLoad({ filter: /check[\\/]extents\.ts$/ }, () => {
      const extents = readFileSync(
        join(ROOT, 'packages/cli/geometry-source/countries.json'),
        'utf8',
      );
      return { contents: `export const readExtents = () => (${extents});` };
    });
  },
};

/** The script and style sheet of Studio, as text. */
export async function bundleStudio({ minify = true } = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'packages/studio/src/studio.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    ...language,
    conditions: ['source', 'production'],
    mainFields: ['browser', 'module', 'main'],
    minify,
    legalComments: 'none',
    charset: 'utf8',
    // A page that is a file has no address to find parts at.
    define: { 'import.meta.url': 'document.baseURI' },
    plugins: [jsoncParser, once, codesOnly, shortTemplates, wikidataItems],
    logLevel: 'error',
  });
  const css = readFileSync(join(ROOT, 'packages/studio/src/studio.css'), 'utf8');
  // No page may hold these as they are.
  const script = outputFiles[0].text.replace(
    /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { script, style: minifyCss(css) };
}

/** What Studio may do: run its own script, draw, and read what it made itself. Nothing leaves the page. */
const policy = (script, style) =>
  [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src data: blob:`,
    // Beside it lies what a site is made of.
    `connect-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const page = ({ policy, head, end = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Factbox Studio</title>
${head}
</head>
<body>
<div id="studio"><noscript>Factbox Studio needs JavaScript.</noscript></div>
${end}</body>
</html>
`;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes `studio.html` and the folder `studio` into a folder. */
export async function writeStudio(folder, options) {
  const { script: bundled, style } = await bundleStudio(options);
  // Nothing in it may end the element that holds it.
  const script = bundled.replace(/<(?=\/script|!--)/gi, '\\x3c');
  // What a site of fact boxes is made of, for those who take one along.
  const { readKitTexts } = await import('../packages/cli/dist/site/kit.js');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
  const kit = JSON.stringify({ ...(await readKitTexts()), version });
  writeFileSync(
    join(folder, 'studio.html'),
    page({
      policy: policy(hashOf(script), hashOf(style)),
      head: `<style>${style}</style>`,
      end: `<script>${script}</script>\n`,
    }),
  );
  mkdirSync(join(folder, 'studio'), { recursive: true });
  writeFileSync(join(folder, 'studio/studio.js'), bundled);
  writeFileSync(join(folder, 'studio/studio.css'), style);
  for (const name of ['kit.json', 'studio/kit.json']) writeFileSync(join(folder, name), kit);
  writeFileSync(
    join(folder, 'studio/index.html'),
    page({
      policy: policy(`'self'`, `'self'`),
      head: '<link rel="stylesheet" href="studio.css">\n<script defer src="studio.js"></script>',
    }),
  );
}
