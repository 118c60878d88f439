import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';
import { PACKAGES } from '../../scripts/packages.mjs';
import { manifestOf, packedProject } from '../support/packed.mjs';
import { harbour } from '../support/site.mjs';
import { DIST, ROOT, WIDGETS, eventsOf, pageOf, useBrowser } from './support.mjs';

const { open } = useBrowser();
let project;
before(() => (project = packedProject()));
after(() => rmSync(project, { recursive: true, force: true }));

const className = (name) => `Factbox${name[0].toUpperCase()}${name.slice(1)}`;
const installed = (name) => join(project, 'node_modules/@factbox', name);

for (const name of PACKAGES) {
  test(`@factbox/${name} holds every file that its package.json names`, () => {
    const { exports, customElements } = manifestOf(installed(name));
    const named = [exports, customElements].flatMap(function paths(value) {
      if (typeof value === 'string') return [value];
      return Object.values(value ?? {}).flatMap(paths);
    });
    assert.deepEqual(
      named.filter((path) => !isThere(join(installed(name), path))),
      [],
    );
  });
}

for (const name of PACKAGES) {
  test(`@factbox/${name} says what it is, what it needs and what it may be used for`, () => {
    const { engines, publishConfig, license } = manifestOf(installed(name));
    const read = (file) => readFileSync(join(installed(name), file), 'utf8');
    assert.match(read('README.md'), /^# \S/);
    assert.equal(read('LICENSE'), readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    assert.equal(license, 'MIT');
    assert.deepEqual(engines, manifestOf(ROOT).engines);
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
  });

  test(`@factbox/${name} leads from each built module to its source`, () => {
    const dist = join(installed(name), 'dist');
    const modules = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
    assert.ok(modules.length);
    for (const file of modules) {
      const map = join(dist, `${file}.map`);
      assert.ok(existsSync(map), `${file} has a map`);
      const { sources } = JSON.parse(readFileSync(map, 'utf8'));
      assert.ok(sources.length, file);
      for (const source of sources) assert.ok(existsSync(join(dirname(map), source)), source);
    }
  });
}

test('the entries of the packages export what is promised, with no page and no side effect', () => {
  const code = `
    const found = {};
    for (const name of ${JSON.stringify(WIDGETS)}) {
      found[name] = typeof (await import('@factbox/' + name))['Factbox' + name[0].toUpperCase() + name.slice(1)];
      if (globalThis.customElements?.get('factbox-' + name)) found[name] = 'registered';
    }
    const { parseDataset, defineDataset } = await import('@factbox/dataset');
    console.log(JSON.stringify({ ...found, dataset: typeof parseDataset + typeof defineDataset }));`;
  writeFileSync(join(project, 'entries.mjs'), code);
  const said = execFileSync(process.execPath, ['entries.mjs'], { cwd: project, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(said), {
    ...Object.fromEntries(WIDGETS.map((name) => [name, 'function'])),
    dataset: 'functionfunction',
  });
});

test('a server’s bundler takes the entry that renders without a warning, and none of the commands', async () => {
  const code = `
    import { renderWidget } from '@factbox/cli/render';
    import dataset from './facts.json';
    for (const target of ['web', 'prerendered']) {
      const html = await renderWidget({ dataset, widget: 'quote', target });
      if (!html.startsWith('<factbox-quote')) throw new Error(html);
    }`;
  writeFileSync(join(project, 'server.mjs'), code);
  writeFileSync(join(project, 'facts.json'), JSON.stringify(harbour));
  const { warnings, metafile } = await esbuild({
    absWorkingDir: project,
    entryPoints: ['server.mjs'],
    outfile: 'server-bundle.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
    // What is of CommonJS below the renderer asks for modules of Node.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
  assert.deepEqual(warnings, []);
  const commands = Object.keys(metafile.inputs).filter((path) =>
    /@factbox\/cli\/dist\/(?!render|io|word)|playwright|jsonc-parser|\/yaml\//.test(path),
  );
  assert.deepEqual(commands, []);
  execFileSync(process.execPath, ['server-bundle.mjs'], { cwd: project });
});

for (const [module, moduleResolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
]) {
  test(`the types of the packages and of their JSX tags hold with ${moduleResolution} resolution`, () => {
    const lines = WIDGETS.map(
      (name) => `
import { ${className(name)} } from '@factbox/${name}';
import '@factbox/${name}/define.js';
import type { FactboxElements as Jsx${name} } from '@factbox/${name}/jsx';
export const ${name}: ${className(name)} = document.createElement('factbox-${name}');
export const jsx${name}: Jsx${name}['factbox-${name}'] = {
  lang: 'ru', src: '/a.json', title: 'x', part: 'x', role: 'figure', tabIndex: 0, 'data-x': '1',
  onClick: (event) => event.target, 'onfactbox-ready': ({ dataset }) => dataset.id,
};
// @ts-expect-error no such attribute
export const wrong${name}: Jsx${name}['factbox-${name}'] = { nonsense: 1 };`,
    );
    const file = `types-${moduleResolution}`;
    writeFileSync(join(project, `${file}.mts`), lines.join('\n'));
    const options = {
      target: 'es2022',
      module,
      moduleResolution,
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
      noEmit: true,
      types: [],
    };
    const config = { compilerOptions: options, files: [`${file}.mts`] };
    writeFileSync(join(project, `${file}.json`), JSON.stringify(config));
    assert.equal(tsc(['-p', `${file}.json`]), '');
  });
}

test('registering a tag is enough to have its types', () => {
  const lines = WIDGETS.map(
    (name) => `
import '@factbox/${name}/define.js';
export const ${name}: Promise<void> = document.createElement('factbox-${name}').reload();`,
  );
  writeFileSync(join(project, 'define.mts'), lines.join('\n'));
  const options = ['--module', 'nodenext', '--target', 'es2022', '--strict', '--noEmit'];
  assert.equal(tsc([...options, '--types', '', 'define.mts']), '');
});

test('the packages work from a plain page with an import map and no build', async () => {
  const html = pageOf({
    tags: WIDGETS,
    scripts: ['/main.js'],
    attributes: 'src="/dist/dataset.json"',
  });
  writeFileSync(join(project, 'main.js'), defineAll());
  const map = `<script type="importmap">${JSON.stringify({ imports: importMap() })}</script>`;
  const { page, messages } = await open({
    html: html.replace('<script', `${map}<script`),
    mounts: { '/': project, '/libraries/': join(ROOT, 'node_modules') },
  });
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  assert.deepEqual(messages, []);
});

test('the packages work from a project built with a bundler', async () => {
  writeFileSync(join(project, 'main.js'), defineAll());
  const html = pageOf({
    tags: WIDGETS,
    scripts: ['/main.js'],
    attributes: 'src="/dist/dataset.json"',
  });
  writeFileSync(join(project, 'index.html'), html);
  await build({ root: project, logLevel: 'error', configFile: false, build: { outDir: 'built' } });
  const { page, messages } = await open({
    path: '/index.html',
    mounts: { '/': join(project, 'built'), '/dist/': DIST },
  });
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  assert.deepEqual(messages, []);
});

// A path with a star names every file of a folder; there must be one.
function isThere(path) {
  const [folder, ending] = path.split('*');
  if (ending === undefined) return existsSync(path);
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending));
}

function defineAll() {
  return WIDGETS.map((name) => `import '@factbox/${name}/define.js';`).join('\n');
}

// What a page's author writes by hand: each package's entry as its package.json names it.
function importMap() {
  const imports = {};
  for (const name of PACKAGES) {
    for (const [path, entry] of Object.entries(manifestOf(installed(name)).exports)) {
      if (!entry.default || path.includes('*')) continue;
      imports[join('@factbox', name, path)] = join('/node_modules/@factbox', name, entry.default);
    }
  }
  const libraries = {
    '@lit/reactive-element': 'reactive-element.js',
    'd3-geo': 'src/index.js',
    'd3-array': 'src/index.js',
    internmap: 'src/index.js',
    'topojson-client': 'src/index.js',
  };
  for (const [name, main] of Object.entries(libraries)) {
    imports[name] = `/libraries/${name}/${main}`;
    imports[`${name}/`] = `/libraries/${name}/`;
  }
  return imports;
}

function tsc(args) {
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), args, {
      cwd: project,
      encoding: 'utf8',
    });
  } catch (error) {
    return error.stdout;
  }
}
