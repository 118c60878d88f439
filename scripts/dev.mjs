// `npm run dev`: the demo articles, the page of snippets and the stories, all from the sources. A change
// of a source reloads the pages that are open; nothing is built but what a page asks for.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { createServer, defaultAllowedOrigins } from 'vite';
import { DEFAULT, DEMOS } from './demos.mjs';
import { ROOT, WIDGETS } from './packages.mjs';
import { TYPES } from './serve.mjs';

const CACHE = join(ROOT, '.cache/dev');
const SITE = join(CACHE, 'site');
const SOURCES = /\/(?:packages|data|demo)\/(?!.*\/dist\/)/;

/** The style sheets that the build puts together, by their names in `dist`. */
const STYLES = {
  'factbox-fallback.css': ['core/src/fallback.css'],
  'factbox-embed.css': ['core/src/fallback.css', 'loader/src/embed.css'],
  'factbox-site.css': ['loader/src/site.css'],
};
/** What lies at the root of a site under another name. */
const AT_SITE_ROOT = { 'site.js': 'factbox-site.js', 'site.css': 'factbox-site.css' };

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
let isSiteCurrent = false;

// A tag is defined once a page, so what has changed is seen in a new page only.
const reload = {
  name: 'factbox-reload',
  hotUpdate({ file }) {
    if (!SOURCES.test(file) && !file.endsWith('.css')) return undefined;
    isSiteCurrent = false;
    if (this.environment.name !== 'client') return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

// The site has no bundles of its own here: their addresses are answered from the sources.
const kit = {
  name: 'factbox-kit',
  load: (id) =>
    id.endsWith('/packages/cli/src/site/kit.ts')
      ? `import { toFile } from './file.js';
         const files = [toFile('kit/dev/factbox-host.js', '')];
         const loader = { src: 'kit/dev/factbox.js' };
         const kit = { folder: 'kit/dev/', files, site: [], integrity() {}, loader };
         export const readKit = async () => kit;
         export const kitFolder = () => '';`
      : undefined,
};

const vite = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'custom',
  cacheDir: join(CACHE, 'vite'),
  logLevel: 'error',
  server: {
    host: '127.0.0.1',
    port: await portNear(Number(process.env.PORT ?? 4173)),
    // What is installed may lie elsewhere.
    fs: { allow: [ROOT, dirname(realpathSync(join(ROOT, 'node_modules/vite')))] },
    // A sandboxed frame of the page of snippets has no origin.
    cors: { origin: [defaultAllowedOrigins, 'null'] },
    watch: { ignored: ['**/dist/**', '**/kit/**', '**/.cache/**', '**/storybook-static/**'] },
  },
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { noExternal: /^@factbox\//, resolve: { conditions: ['source', 'node', 'import'] } },
  optimizeDeps: { entries: WIDGETS.map((name) => `packages/${name}/src/bundle.ts`) },
  oxc: { target: 'es2022' },
  plugins: [reload, kit],
});
vite.middlewares.stack.unshift({ route: '', handle: answer });
rmSync(SITE, { recursive: true, force: true });
await vite.listen();
const url = `http://127.0.0.1:${vite.httpServer.address().port}`;

const storiesPort = await portNear(Number(process.env.STORIES_PORT ?? 6006));
const storybook = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js'),
    ...['dev', '-p', storiesPort, '--host', '127.0.0.1', '--ci', '--quiet', '--disable-telemetry'],
  ],
  { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
);
let isEnding = false;
storybook.on('exit', (code) => {
  if (isEnding) return;
  console.error(`The stories ended with code ${code}; the other pages go on.`);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

console.log(`
${DEMOS.map(({ path }) => `  demo article  ${url}${path}`).join('\n')}
  snippets      ${url}/snippets/
  stories       http://127.0.0.1:${storiesPort}/

An edit of a source shows at once. Ctrl-C ends all.
`);

async function end() {
  if (isEnding) return;
  isEnding = true;
  storybook.kill();
  await vite.close();
  process.exit(0);
}

async function answer(request, response, next) {
  const { pathname } = new URL(request.url, url);
  try {
    const content = await contentOf(pathname, request);
    if (content === undefined) return next();
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? TYPES['.html'],
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    response.end(content);
  } catch (error) {
    vite.ssrFixStacktrace(error);
    console.error(error.stack);
    response.writeHead(500, { 'content-type': TYPES['.html'] });
    // Once it is mended, the page comes by itself.
    response.end(reloading(`<pre>${error.stack.replaceAll('<', '&lt;')}</pre>`));
  }
}

/** What is at an address; undefined where Vite answers, to which a module's address is passed on. */
async function contentOf(path, request) {
  const demo = DEMOS.find((each) => each.path === path);
  if (demo) return reloading(read(demo.html));
  if (path === '/article.css') return read('demo/article.css');
  // A bundle asks for what lies beside it, which here is beside its source.
  const [, folder, name] =
    /^\/(dist|snippets)\/(.*)$/.exec(path) ??
    /^\/(packages\/[a-z]+\/src)\/((?:chunk|factbox)-[a-z]+\.js|dataset\.json|geometry\/.*)$/.exec(
      path,
    ) ??
    [];
  if (folder === undefined) return undefined;
  const isSite = folder === 'snippets';
  const file = isSite ? (AT_SITE_ROOT[name] ?? name.replace(/^kit\/dev\//, '')) : name;
  if (passOn(file, request)) return undefined;
  return (await kitFile(file)) ?? (isSite ? siteFile(name) : dataFile(name));
}

/** Passes the address of a module on to Vite, which makes it of its source. */
function passOn(name, request) {
  const [, widget] = /^(?:factbox|chunk)-([a-z]+)\.js$/.exec(name) ?? [];
  if (name === 'factbox.js') request.url = '/packages/loader/src/loader.ts';
  else if (name === 'factbox-near.js') request.url = '/packages/loader/src/near.ts';
  else if (WIDGETS.includes(widget)) request.url = `/packages/${widget}/src/bundle.ts`;
  else return false;
  return true;
}

/** A style sheet or a classic script of the kit. */
async function kitFile(name) {
  if (Object.hasOwn(STYLES, name)) {
    return STYLES[name].map((path) => read(`packages/${path}`)).join('');
  }
  const [, script] = /^factbox-(embed|host|site)\.js$/.exec(name) ?? [];
  if (!script) return undefined;
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, `packages/loader/src/${script}.ts`)],
    bundle: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** A file of data as the build writes it. */
async function dataFile(name) {
  if (name.startsWith('geometry/')) return read(`data/${name}`);
  const [, id] = /^data\/([\w-]+)\.json$/.exec(name) ?? [];
  return name === 'dataset.json' || id ? JSON.stringify(await datasetOf(id ?? DEFAULT)) : undefined;
}

async function datasetOf(id) {
  const { dataset = `data/${id}.ts` } = DEMOS.find(({ data }) => data === id) ?? {};
  return (await vite.ssrLoadModule(`/${dataset}`)).default;
}

let building = Promise.resolve();

/** A file of the site that `factbox build` writes, anew after a change. */
async function siteFile(name) {
  const isPage = name === '' || name.endsWith('.html');
  if (isPage) await (building = building.catch(() => {}).then(buildSite));
  const path = join(SITE, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  if (!existsSync(path)) return undefined;
  return isPage ? reloading(readFileSync(path, 'utf8')) : readFileSync(path);
}

async function buildSite() {
  if (isSiteCurrent) return;
  isSiteCurrent = true;
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${DEFAULT}.json`);
  writeFileSync(file, JSON.stringify(await datasetOf(DEFAULT)));
  rmSync(SITE, { recursive: true, force: true });
  const { main } = await vite.ssrLoadModule('/packages/cli/src/cli.ts');
  const said = [];
  const io = { cwd: CACHE, out() {}, err: (text) => said.push(text) };
  const geometry = join(ROOT, `data/geometry/${DEFAULT}-large.json`);
  const options = ['--geometry', geometry, '--base', `${url}/snippets/`, '--no-images'];
  const code = await main(['build', file, '--out', SITE, ...options], io);
  if (code === 0) return;
  isSiteCurrent = false;
  throw new Error(said.join(''));
}

/** A page that is loaded anew after a change. */
function reloading(html) {
  const client = '<script type="module" src="/@vite/client"></script>';
  return html.includes('</head>') ? html.replace('</head>', `${client}</head>`) : client + html;
}

/** A port, or another one where something listens on it. */
function portNear(port) {
  return new Promise((done) => {
    const socket = createSocket()
      .once('error', () => done(portNear(port + 1)))
      .listen(port, '127.0.0.1', () => socket.close(() => done(port)));
  });
}
