// One self-contained bundle a widget: a page that shows one tag loads one file.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { basename, dirname } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { WIDGETS } from './scripts/packages.mjs';

// What is wrong with a broken dataset is told by a file of its own, which all bundles share and
// which no page with a sound dataset loads.
const PROBLEMS = '@factbox/dataset/parse.js';

export default [
  ...WIDGETS.map((widget) => bundle(widget, `packages/${widget}/src/bundle.ts`)),
  bundle('problems', 'packages/dataset/src/parse.ts'),
];

function bundle(name, entry) {
  return {
    input: { [`factbox-${name}`]: entry },
    external: [PROBLEMS],
    output: {
      paths: { [PROBLEMS]: './factbox-problems.js' },
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => chunkName(name, chunk),
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
      terser({
        module: true,
        ecma: 2021,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
        format: { comments: false },
      }),
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
