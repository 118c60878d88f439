// One self-contained bundle a widget: a page that shows one tag loads one file. And the loader with
// chunks: a page with many tags loads what they share once.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { basename, dirname } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { WIDGETS } from './scripts/packages.mjs';

// What few readers need are files of their own, which all bundles share: what is wrong with a broken
// dataset, and the menu at the foot.
const LATE = { explain: 'factbox-problems', 'share-menu': 'factbox-share' };
const lateOf = (id) =>
  LATE[/(?:(?:^|\/)core\/src|^\.)\/(explain|share-menu)\.[tj]s$/.exec(id)?.[1] ?? ''];

/** What every widget needs: Lit, the base element and the queries of the dataset. */
const SHARED =
  /\/node_modules\/(?:lit|@lit|lit-[a-z]+)\/|\/packages\/(?:core|dataset)\/src\/(?!messages\/(?!en\.))/;

export default [
  ...WIDGETS.map((widget) => bundle(widget, { [`factbox-${widget}`]: entryOf(widget) })),
  ...Object.entries(LATE).map(([source, file]) =>
    bundle(file, { [file]: `packages/core/src/${source}.ts` }),
  ),
  bundle(
    'chunk',
    Object.fromEntries(WIDGETS.map((widget) => [`chunk-${widget}`, entryOf(widget)])),
    {
      manualChunks: (id) => (SHARED.test(id) ? 'core' : undefined),
    },
  ),
  // A classic script that is a module as well: what brings scripts together, or a page that forgot
  // `type="module"`, makes the one of the other.
  bundle('loader', { factbox: 'packages/loader/src/loader.ts' }, { format: 'iife' }),
  bundle('near', { 'factbox-near': 'packages/loader/src/near.ts' }),
  // Classic scripts: modules do not load in a sandboxed frame from every server.
  ...['embed', 'host', 'site'].map((name) =>
    bundle(name, { [`factbox-${name}`]: `packages/loader/src/${name}.ts` }, { format: 'iife' }),
  ),
];

// In this process: Terser is slow until it is compiled, which workers for each bundle would begin anew.
function minifyScript() {
  return {
    name: 'minify-script',
    async renderChunk(source, { isDynamicEntry }, { format }) {
      const { code, map } = await minify(source, {
        module: true,
        ecma: 2021,
        compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
        // Nearly all of a file runs as soon as it is there: a browser that knows the hint compiles it beside
        // the page's own thread while it comes, not function by function in that thread. The classic scripts
        // are too small to gain by it.
        format: {
          comments: false,
          ...(!isDynamicEntry && format === 'es' && { preamble: '//# allFunctionsCalledOnLoad' }),
        },
        sourceMap: true,
      });
      return { code, map };
    },
  };
}

function entryOf(widget) {
  return `packages/${widget}/src/bundle.ts`;
}

function bundle(name, input, output = {}) {
  return {
    input,
    external: (id, from) => from !== undefined && !!lateOf(id),
    output: {
      paths: (id) => (lateOf(id) ? `./${lateOf(id)}.js` : id),
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
      minifyTemplates(),
      minifyScript(),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
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
