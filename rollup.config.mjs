// One self-contained bundle a widget: a page that shows one tag loads one file. And the loader with
// chunks: a page with many tags loads what they share once.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { basename, dirname } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { WIDGETS } from './scripts/packages.mjs';

// What is wrong with a broken dataset is told by a file of its own, which all bundles share and
// which no page with a sound dataset loads.
const PROBLEMS = '@factbox/dataset/parse.js';

/** What every widget needs: Lit, the base element and the queries of the dataset. */
const SHARED =
  /\/node_modules\/(?:lit|@lit|lit-[a-z]+)\/|\/packages\/(?:core|dataset)\/src\/(?!messages\/(?!en\.))/;

export default [
  ...WIDGETS.map((widget) => bundle(widget, { [`factbox-${widget}`]: entryOf(widget) })),
  bundle('problems', { 'factbox-problems': 'packages/dataset/src/parse.ts' }),
  bundle('loader', { factbox: 'packages/loader/src/loader.ts' }),
  bundle(
    'chunk',
    Object.fromEntries(WIDGETS.map((widget) => [`chunk-${widget}`, entryOf(widget)])),
    {
      manualChunks: (id) => (SHARED.test(id) ? 'core' : undefined),
    },
  ),
  // Classic scripts: modules do not load in a sandboxed frame from every server.
  ...['embed', 'host', 'site'].map((name) =>
    bundle(name, { [`factbox-${name}`]: `packages/loader/src/${name}.ts` }, { format: 'iife' }),
  ),
];

function entryOf(widget) {
  return `packages/${widget}/src/bundle.ts`;
}

function bundle(name, input, output = {}) {
  return {
    input,
    external: [PROBLEMS],
    output: {
      paths: { [PROBLEMS]: './factbox-problems.js' },
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => chunkName(name, chunk),
      ...output,
    },
    plugins: [
      nodeResolve({
        browser: true,
        exportConditions: ['source', 'production'],
        extensions: ['.ts', '.mjs', '.js'],
      }),
      esbuild({
        target: 'es2022',
        tsconfig: false,
        // Lit's reactive properties are accessors: class fields would hide them.
        tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
      }),
      withoutNeedless(),
      minifyTemplates(),
      terser({
        module: true,
        ecma: 2021,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
        format: { comments: false, preamble: '//# allFunctionsCalledOnLoad' },
      }),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  };
}

// Lit asks for polyfills and for hydration, tells its versions to a warning of development builds,
// can do without adopted style sheets, explains its errors, reads what decorators left, writes
// properties back to attributes, reads numbers and JSON from them, and has directives. No widget, and no browser that knows `light-dark()`, needs any of
// it, and every page would carry it.
const NEEDLESS = [
  ...['reactive-element.js', 'lit-html.js', 'lit-element.js'].flatMap((name) => [
    [name, /\b\w+\.\w+PolyfillSupport\b/, 'null'],
    [name, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'null'],
  ]),
  ['reactive-element.js', /(_\$ET\(\w,\w\)\{).+?(\}_\$AK)/, '$1$2'],
  ['reactive-element.js', /this\._\$Eq&&=.+?\),/, ''],
  ['reactive-element.js', /toAttribute\(.+?return t\},/, ''],
  ['reactive-element.js', /case Number:i=.+?catch\(t\)\{i=null\}/, ''],
  ['reactive-element.js', /Symbol\.metadata\?\?=.+?;/, ''],
  ['reactive-element.js', /const t=this\[Symbol\.metadata\];.+?\}(?=this\._\$Eh)/, ''],
  ['css-tag.js', /\w+\.ShadowRoot&&\(void 0===.+?CSSStyleSheet\.prototype/, 'true'],
  ['css-tag.js', /Error\("CSSResult.+?"\)/, 'Error()'],
  ['css-tag.js', /Error\("Value passed.+?security\."\)/, 'Error()'],
  ['lit-html.js', /(function \w+\((\w),(\w),\w=\2,\w\)\{)if\(.+?,\3\}(?=class)/, '$1return $3}'],
  ['lit-element.js', /\b\w+\.\w+HydrateSupport\b/, 'null'],
];
function withoutNeedless() {
  return {
    name: 'without-needless',
    transform(code, id) {
      if (/\breflect: true|\btype: (?:Number|Object|Array)\b|lit\/directive/.test(code)) {
        this.error(`${id} needs what is left out of Lit`);
      }
      if (!/\/node_modules\/(?:lit|@lit|lit-[a-z]+)\//.test(id)) return null;
      const own = NEEDLESS.filter(([name]) => id.endsWith(`/${name}`));
      for (const [name, found, instead] of own) {
        if (!found.test(code)) this.error(`${name} has no ${found} any more`);
        code = code.replace(found, instead);
      }
      return { code, map: null };
    },
  };
}

// Chunks keep stable names: a page may preload one, and a content policy may list it.
function chunkName(widget, { facadeModuleId, name }) {
  const folder = facadeModuleId && dirname(facadeModuleId);
  if (folder && basename(folder) === 'messages') {
    const owner = basename(dirname(dirname(folder)));
    return `messages/${owner === widget ? widget : `${widget}-${owner}`}.[name].js`;
  }
  return name.startsWith(`${widget}-`) ? '[name].js' : `${widget}-[name].js`;
}
