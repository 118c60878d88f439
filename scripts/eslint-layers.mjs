// The layer rule: imports point one way, dataset ← core ← widget ← publisher; and inside a widget
// messages ← model ← layout ← view ← draw ← element ← define ← bundle, with `static` beside the view and
// `prerender` beside the element.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ROOT, WIDGETS } from './packages.mjs';

const LAYERS = [
  'messages',
  'model',
  'layout',
  'view',
  'draw',
  'prerender',
  'element',
  'index',
  'define',
  'widget',
  'bundle',
];
const PURE_LAYERS = ['model', 'layout', 'static'];
const STATIC_READS = ['messages', 'model', 'layout', 'static'];
const PACKAGES_READ = {
  dataset: [],
  core: ['dataset'],
  // It names widgets and loads them; a page without any must not get a byte of them.
  loader: [],
  ...Object.fromEntries(WIDGETS.map((widget) => [widget, ['dataset', 'core']])),
};
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;

const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      package: '{{from}} may not import {{to}}: imports point dataset ← core ← widget ← publisher.',
      layer: '{{from}} may not import {{to}}: that layer lies above it.',
      pure: '{{from}} has no pixels and no page, so it may not import {{to}}.',
      outside: 'Import another package by its name, not by a path.',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    if (!place) return {};
    const check = (node) => {
      if (!node.source || isTypeOnly(node)) return;
      const names = node.specifiers?.map(({ imported, local }) => (imported ?? local)?.name);
      const fault = faultOf({
        ...place,
        file: context.filename,
        to: String(node.source.value),
        names,
      });
      if (fault) {
        const data = { from: place.layer ?? place.package, to: String(node.source.value) };
        context.report({ node, messageId: fault, data });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** The ESLint plugin with the one rule. */
export const layerPlugin = { rules: { layers } };

function placeOf(file) {
  const [top, name, src, ...rest] = relative(ROOT, file).split(/[\\/]/);
  if (top !== 'packages' || src !== 'src' || !Object.hasOwn(PACKAGES_READ, name)) return undefined;
  return { package: name, layer: WIDGETS.includes(name) ? layerOf(rest.join('/')) : undefined };
}

/** `model.ts` and `model/sort.ts` are both of the layer `model`. */
function layerOf(path) {
  const word = /^(?:\.\/)?([a-z]+)/.exec(path)?.[1];
  return word === 'static' || LAYERS.includes(word) ? word : undefined;
}

function isTypeOnly({ importKind, exportKind, specifiers = [] }) {
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type');
}

function faultOf({ package: from, layer, file, to, names = [] }) {
  const other = /^@factbox\/([^/]+)/.exec(to)?.[1];
  if (other) {
    if (!PACKAGES_READ[from].includes(other)) return 'package';
    const [, part] = /^@factbox\/core\/(.+)/.exec(to) ?? [];
    const isFit = part ? isPure(sourceOf(join(ROOT, 'packages/core/src', part))) : arePure(names);
    return PURE_LAYERS.includes(layer) && other === 'core' && !isFit ? 'pure' : undefined;
  }
  if (to.startsWith('.')) return faultOfPath({ from, layer, file, to });
  const mayRender = from !== 'dataset' && !PURE_LAYERS.includes(layer);
  return isLit(to) && !mayRender ? 'pure' : undefined;
}

function faultOfPath({ from, layer, file, to }) {
  const target = sourceOf(resolve(dirname(file), to));
  const inside = relative(join(ROOT, 'packages', from, 'src'), target);
  if (inside.startsWith('..')) return 'outside';
  const above = layerOf(inside);
  if (layer === 'static' && above) return STATIC_READS.includes(above) ? undefined : 'layer';
  if (layer !== 'static' && above === 'static' && !['index', 'widget'].includes(layer))
    return 'layer';
  if (layer && above && LAYERS.indexOf(above) > LAYERS.indexOf(layer)) return 'layer';
  return PURE_LAYERS.includes(layer) && !isPure(target) ? 'pure' : undefined;
}

// A name of core is pure when the module that it comes from needs no Lit, itself or through others.
function arePure(names) {
  const index = join(ROOT, 'packages/core/src/index.ts');
  return names.every((name) =>
    importsOf(index).some(
      ({ to, bindings }) =>
        exports(bindings, to, index).includes(name) && isPure(pathOf(index, to)),
    ),
  );
}

function exports(bindings, to, from) {
  if (bindings.trim() !== '*') return bindings.match(/[\w$]+/g) ?? [];
  const text = read(pathOf(from, to));
  return [...text.matchAll(/^export (?:async )?(?:const|function|class) ([\w$]+)/gm)].map(
    ([, n]) => n,
  );
}

function isPure(file, seen = new Set()) {
  if (seen.has(file)) return true;
  seen.add(file);
  return importsOf(file).every(({ to }) => {
    if (isLit(to)) return false;
    return to.startsWith('.') ? isPure(pathOf(file, to), seen) : true;
  });
}

function importsOf(file) {
  return [...read(file).matchAll(IMPORT)].map(([, bindings = '', to]) => ({ bindings, to }));
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const pathOf = (from, to) => sourceOf(resolve(dirname(from), to));
const sourceOf = (path) => join(dirname(path), basename(path).replace(/\.js$/, '.ts'));
const isLit = (name) => /^(lit|@lit|lit-html|lit-element)(\/|$)/.test(name);
