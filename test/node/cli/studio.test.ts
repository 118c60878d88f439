import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { serveStudio, type StudioServer } from '../../../packages/cli/src/studio/serve-studio.js';
import { run, useFolder } from './support.js';

const { path: folder, write } = useFolder();
let text = 'format: 1\n';
let server: StudioServer;

before(async () => {
  for (const name of ['index.html', 'studio.js', 'studio.css']) write(name, `of ${name}`);
  const files = {
    dataset: {
      name: 'x.yaml',
      read: () => Promise.resolve(text),
      write: (next: string) => ((text = next), Promise.resolve()),
    },
  };
  const toShapes = (value: unknown) => (value === 'empty' ? undefined : JSON.stringify(value));
  server = await serveStudio({ folder, files, toShapes, port: 0 });
});
after(() => server.close());

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks as any program on this computer can, and any page that has the name of another host. */
function ask({ path, method = 'GET', headers = {}, body }: Asked) {
  const { port } = new URL(server.url);
  return new Promise<{ status: number; text: string }>((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let received = '';
      response.on('data', (chunk) => (received += String(chunk)));
      response.on('end', () => done({ status: response.statusCode!, text: received }));
    });
    sent.on('error', failed).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const token = (): Record<string, string> => ({
  'x-factbox-token': new URL(server.url).hash.slice(1),
});

test('the page is served to all on this computer, and nothing else of the folder', async () => {
  assert.deepEqual(await ask({ path: '/' }), { status: 200, text: 'of index.html' });
  for (const path of ['/../package.json', '/x.yaml', '/file/other', '/file/constructor']) {
    assert.equal((await ask({ path, headers: token() })).status, 404, path);
  }
});

test('only a page with the token reads and writes the file', async () => {
  const path = '/file/dataset';
  for (const headers of [
    {},
    { 'x-factbox-token': 'x'.repeat(32) },
    { ...token(), host: 'evil.invalid' },
  ]) {
    assert.equal((await ask({ path, headers })).status, 403);
    const body = { before: text, text: 'stolen' };
    assert.equal((await ask({ path, method: 'PUT', headers, body })).status, 403);
  }
  assert.deepEqual(JSON.parse((await ask({ path, headers: token() })).text), {
    name: 'x.yaml',
    text,
  });
  const body = { before: text, text: 'format: 1\nid: x\n' };
  assert.equal((await ask({ path, method: 'PUT', headers: token(), body })).status, 204);
  assert.equal(text, 'format: 1\nid: x\n');
});

test('what another program has written meanwhile is not overwritten', async () => {
  const body = { before: 'something else', text: 'mine' };
  const { status } = await ask({ path: '/file/dataset', method: 'PUT', headers: token(), body });
  assert.equal(status, 409);
  assert.notEqual(text, 'mine');
});

test('a file that is not there, or that Studio cannot edit, is told before a browser opens', async () => {
  const missing = await run(folder, 'studio', 'nowhere.yaml');
  assert.equal(missing.code, 2);
  assert.match(missing.err, /nowhere\.yaml: no such file|Studio is missing/);
  assert.match((await run(folder, 'studio', 'facts.ts')).err, /edits JSON and YAML/);
  assert.match((await run(folder, 'studio', '--port', 'x')).err, /is no port/);
});

test('shapes are made for the page with the token alone, where there is something to draw', async () => {
  const asked = { path: '/shapes', method: 'POST', body: { id: 'x' } };
  assert.equal((await ask(asked)).status, 403);
  assert.deepEqual(await ask({ ...asked, headers: token() }), { status: 200, text: '{"id":"x"}' });
  assert.equal((await ask({ ...asked, body: 'empty', headers: token() })).status, 404);
});
