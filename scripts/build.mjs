// `npm run build`: packages, bundles, data and geometry, from nothing.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { minifyCss } from './minify-templates.mjs';
import { PACKAGES, ROOT } from './packages.mjs';
import { run } from './run.mjs';
import { budgetOf, sizeOf } from './sizes.mjs';
import { writeStudio } from './studio.mjs';

const DIST = join(ROOT, 'dist');

clean();
run('tsc', ['-b', ...PACKAGES.map((name) => `packages/${name}`)]);
await bundle();
styles();
emit('data');
emit('demo');
// After the schema, which goes into the sites that it makes.
await writeStudio(DIST);
cpSync(join(ROOT, 'data/geometry'), join(DIST, 'geometry'), {
  recursive: true,
  filter: (path) => !/\.[^/]+$/.test(relative(ROOT, path)) || path.endsWith('.json'),
});
kit();
licenses();
report();

function emit(what) {
  run(process.execPath, ['--conditions=source', '--import', 'tsx', `scripts/emit-${what}.ts`]);
}

function clean() {
  for (const folder of ['dist', ...PACKAGES.map((name) => `packages/${name}/dist`)]) {
    rmSync(join(ROOT, folder), { recursive: true, force: true });
  }
  for (const name of PACKAGES) {
    rmSync(join(ROOT, `packages/${name}/tsconfig.tsbuildinfo`), { force: true });
  }
  mkdirSync(DIST);
}

async function bundle() {
  for (const config of configs) {
    const build = await rollup(config);
    await build.write(config.output);
    await build.close();
  }
}

// For pages that show a fact box without script, for pages of one box, and for the page of snippets.
function styles() {
  const fallback = read('packages/core/src/fallback.css');
  const themes = readdirSync(join(ROOT, 'packages/core/themes')).map((file) => [
    `theme-${basename(file, '.css')}`,
    read(`packages/core/themes/${file}`),
  ]);
  const sheets = {
    ...Object.fromEntries(themes),
    fallback,
    embed: fallback + read('packages/loader/src/embed.css'),
    site: read('packages/loader/src/site.css'),
  };
  for (const [name, css] of Object.entries(sheets)) {
    writeFileSync(join(DIST, `factbox-${name}.css`), `${minifyCss(css)}\n`);
  }
}

// What `factbox build` puts into a site goes with the command when it is published; no article does.
function kit() {
  const folder = join(ROOT, 'packages/cli/kit');
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, {
    recursive: true,
    filter: (path) => !/\.map$|^(data|demo|geometry|dataset\.json)$/.test(relative(DIST, path)),
  });
}

// npm takes a licence from the package's own folder.
function licenses() {
  for (const name of PACKAGES) {
    cpSync(join(ROOT, 'LICENSE'), join(ROOT, `packages/${name}/LICENSE`));
  }
}

function read(path) {
  return readFileSync(join(ROOT, path), 'utf8');
}

// Against the figures of the last commit, which `npm run build -- --sizes` writes anew.
function report() {
  const path = join(ROOT, 'scripts/sizes.json');
  const before = JSON.parse(readFileSync(path, 'utf8'));
  const after = {};
  const names = readdirSync(DIST, { recursive: true })
    .filter((name) => /\.(js|json)$|^studio\.html$/.test(name))
    .sort();
  console.log(row(['file in dist', 'bytes', 'brotli', 'change', 'budget']));
  for (const name of names) {
    const { raw, brotli } = sizeOf(join(DIST, name));
    after[name] = brotli;
    console.log(row([name, raw, brotli, change(before[name], brotli), budgetOf(name) ?? '']));
  }
  for (const name of Object.keys(before).filter((each) => !(each in after))) {
    console.log(row([name, '', '', 'gone', '']));
  }
  if (process.argv.includes('--sizes')) {
    writeFileSync(path, `${JSON.stringify(after, undefined, 2)}\n`);
  }
}

function change(before, after) {
  if (before === undefined) return 'new';
  return before === after ? '' : `${after > before ? '+' : ''}${after - before}`;
}

function row([name, ...figures]) {
  return String(name).padEnd(40) + figures.map((figure) => String(figure).padStart(9)).join('');
}
