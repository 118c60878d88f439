// A small static server for the demo and the tests: loopback only, no dependency.
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEMOS } from './demos.mjs';

const PROJECT = resolve(fileURLToPath(import.meta.url), '../..');

/** The media types of files by their endings. */
export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders over HTTP on loopback.
 * `mounts` maps URL prefixes to folders, longest prefix first; `pages` maps paths to HTML held in
 * memory; `headers(path)` adds or replaces headers; `handle(request, response)` may answer first,
 * late or never, and says so by returning true.
 */
export async function serve({ mounts, pages = {}, headers = () => ({}), handle, port = 0 }) {
  const folders = Object.entries(mounts).sort(([a], [b]) => b.length - a.length);
  const server = createServer(async (request, response) => {
    try {
      if (await handle?.(request, response)) return;
      await answer({ request, response, folders, pages, headers });
    } catch {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function answer({ request, response, folders, pages, headers }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, { allow: 'GET, HEAD' });
  }
  const path = decodePath(request.url);
  if (path === undefined) return send(response, 400);
  const common = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (Object.hasOwn(pages, path)) {
    return send(
      response,
      200,
      { ...common, 'content-type': TYPES['.html'], ...headers(path) },
      pages[path],
    );
  }
  const file = await findFile(path, folders);
  // Browsers ask for an icon unasked; a missing one is no fault of the page.
  if (!file && path === '/favicon.ico') return send(response, 204, common);
  if (!file) return send(response, 404, { ...common, ...headers(path) }, 'Not found');
  if (file.redirect) return send(response, 301, { location: file.redirect });
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': file.size,
    ...headers(path),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function send(response, status, headers = {}, body = '') {
  response.writeHead(status, headers);
  response.end(body);
}

function decodePath(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function findFile(path, folders) {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = await inside(folder, path.slice(prefix.length));
    if (!file) continue;
    const info = await stat(file);
    if (info.isFile()) return { path: file, size: info.size };
    if (!path.endsWith('/')) return { redirect: `${path.replace(/^\/+/, '/')}/` };
    const index = await inside(file, 'index.html');
    if (index) return { path: index, size: (await stat(index)).size };
  }
  return undefined;
}

// The real path must lie in the real folder: neither `..` nor a symbolic link leads out of it.
async function inside(folder, path) {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file === root || file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(done, failed);
      else failed(error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}

/** The mounts of the demo: the first article's page at the root, the build and Studio beside it. */
export const DEMO = {
  '/': join(PROJECT, 'dist/demo'),
  '/dist/': join(PROJECT, 'dist'),
  '/studio/': join(PROJECT, 'dist/studio'),
};

/** Studio as `npm start` serves it: it draws the outlines of the land for maps, too. */
async function withShapes() {
  const { toShapes } = await import('../packages/cli/dist/studio/to-shapes.js');
  const html = await readFile(join(PROJECT, 'dist/studio/index.html'), 'utf8');
  return {
    pages: {
      '/studio/': html.replace('<title>', '<meta name="factbox-shapes" content="shapes">\n<title>'),
    },
    async handle(request, response) {
      if (request.url !== '/studio/shapes' || request.method !== 'POST') return false;
      // No other page makes this computer work.
      if (request.headers.origin !== `http://${request.headers.host}`) {
        send(response, 403);
        return true;
      }
      const shapes = toShapes(JSON.parse(await text(request)));
      if (shapes === undefined) send(response, 404);
      else send(response, 200, { 'content-type': TYPES['.json'] }, shapes);
      return true;
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 4173);
  const { url } = await serve({ mounts: DEMO, port, ...(await withShapes()) });
  console.log('The demo articles:');
  for (const { path, title } of DEMOS) console.log(`  ${title}: ${url}${path}`);
  console.log(`Studio, to make fact boxes of an article: ${url}/studio/`);
}
