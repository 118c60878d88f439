import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDev } from '../../../packages/cli/src/dev/start-dev.js';
import { articleText, changed, harbour, run, useFolder } from './support.js';

// All in one suite, whose folder stays until its last test, whatever other files are run beside it.
describe('factbox dev', () => {
  const folder = useFolder();
  const geometry = fileURLToPath(
    new URL('../../../data/geometry/baltic-2024-large.json', import.meta.url),
  );
  const save = (dataset: unknown): void => {
    folder.write('facts.json', JSON.stringify(dataset));
  };

  save(harbour);
  folder.write('article.txt', articleText);
  const told: string[] = [];
  const io = {
    cwd: folder.path,
    out: (text: string) => void told.push(text),
    err: (text: string) => void told.push(text),
  };
  const options = { file: 'facts.json', article: 'article.txt', geometry, port: 0 };
  let dev: Awaited<ReturnType<typeof startDev>>;
  before(async () => {
    dev = await startDev(options, io);
  });
  after(() => dev.close());

  const page = async (path = '', url = dev.url): Promise<string> =>
    (await fetch(url + path)).text();

  /** Waits for a state whose page fits. */
  async function pageThat(
    fits: (text: string) => boolean,
    url = dev.url,
  ): Promise<{ text: string }> {
    const stop = new AbortController();
    const { body } = await fetch(`${url}events`, { signal: stop.signal });
    try {
      const reader = body!.getReader();
      // Word of a state that came before anybody listened does not come again.
      do {
        const text = await page('', url);
        if (fits(text)) return { text };
      } while (!(await reader.read()).done);
    } finally {
      stop.abort();
    }
    throw new Error('the server has gone');
  }

  /** What a request with any headers gets; `fetch` sets some of them itself. */
  const ask = (
    path: string,
    headers: Readonly<Record<string, string>>,
    method = 'GET',
  ): Promise<{ status: number; allowed: string | undefined }> =>
    new Promise((done, fail) => {
      const sent = request(dev.url + path, { headers, method }, (response) => {
        response.resume();
        response.on('end', () =>
          done({
            status: response.statusCode!,
            allowed: response.headers['access-control-allow-origin'],
          }),
        );
      });
      sent.on('error', fail);
      sent.end();
    });

  describe('dev', () => {
    it('listens on this machine alone', () => {
      assert.match(dev.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    });

    it('shows every box as its tag, and that the dataset is sound', async () => {
      const text = await page();
      assert.match(text, /<strong>Sound<\/strong>/);
      assert.match(text, /<factbox-quote [^>]*src="\/harbour\/data\.json\?\d+"/);
      assert.deepEqual(JSON.parse(await page('harbour/data.json')).id, 'harbour');
      assert.ok(
        told.some((line) => line.startsWith('facts.json: sound, ')),
        told.join(''),
      );
    });

    it('tells what is wrong, in the page and in the terminal, and shows the last sound state', async () => {
      save(changed('actors.reed.kind', 'persn'));
      const { text } = await pageThat((each) => each.includes('persn'));
      assert.match(text, /actors\.reed\.kind: expected one of .*did you mean &quot;person&quot;\?/);
      assert.match(text, /show the last state that was sound/);
      assert.match(text, /<factbox-quote /);
      assert.ok(
        told.some((line) => line.includes('facts.json: 1 fault')),
        told.join(''),
      );
    });

    it('holds the dataset against the article when either changes', async () => {
      save(harbour);
      await pageThat((each) => each.includes('<strong>Sound'));
      folder.write('article.txt', articleText.replaceAll('nonsense', 'rubbish'));
      const { text } = await pageThat((each) => each.includes('is not in the article'));
      assert.match(text, /quotes\.nonsense\.text: is not in the article word for word/);
      folder.write('article.txt', articleText);
      await pageThat((each) => each.includes('<strong>Sound'));
    });

    it('misses no change that is saved while it begins', async () => {
      folder.write('early.json', JSON.stringify(harbour));
      const out = (): void => {
        folder.write('early.json', JSON.stringify(changed('article.title', 'Saved early')));
      };
      const other = await startDev({ ...options, file: 'early.json' }, { ...io, out });
      try {
        await pageThat((each) => each.includes('Saved early'), other.url);
      } finally {
        await other.close();
      }
    });

    it('outlives a file that is broken, and one that is gone for a while', async () => {
      folder.write('facts.json', '{');
      await pageThat((each) => each.includes('not JSON'));
      rmSync(join(folder.path, 'facts.json'));
      await pageThat((each) => each.includes('no such file'));
      save(harbour);
      await pageThat((each) => each.includes('<strong>Sound'));
    });

    it('makes nothing of what a dataset says but text', async () => {
      save(changed('article.title', '<script>alert(1)</script>'));
      const { text } = await pageThat((each) => each.includes('alert(1)'));
      assert.doesNotMatch(text, /<script>alert/);
      save(harbour);
      await pageThat((each) => !each.includes('alert(1)'));
    });

    it('lets pages of this machine load it, and no others read it', async () => {
      const data = 'harbour/data.json';
      const own = 'http://localhost:3000';
      assert.deepEqual(await ask(data, { origin: own }), { status: 200, allowed: own });
      for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null']) {
        assert.deepEqual(await ask(data, { origin }), { status: 200, allowed: undefined });
      }
      for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80']) {
        assert.equal((await ask(data, { host })).status, 403);
      }
      assert.equal((await ask(data, {}, 'POST')).status, 405);
      for (const path of ['../package.json', '%2e%2e/facts.json', 'facts.json', '%zz']) {
        assert.notEqual((await ask(path, {})).status, 200);
      }
    });

    it('refuses what it cannot begin with', async () => {
      const cases: readonly (readonly [readonly string[], string])[] = [
        [['dev'], 'give one dataset'],
        [['dev', 'facts.json', '--port', 'x'], 'is no number of a port'],
        [['dev', 'facts.json', '--port', new URL(dev.url).port], 'is in use'],
      ];
      for (const [argv, message] of cases) {
        const { code, err } = await run(folder.path, ...argv);
        assert.equal(code, 2);
        assert.ok(err.includes(message), err);
      }
    });
  });

  describe('dev with a map', () => {
    it('draws it from shapes that a process of its own has found', async () => {
      writeFileSync(
        join(folder.path, 'map.json'),
        JSON.stringify({
          ...harbour,
          actors: {
            ...harbour.actors,
            estonia: {
              name: 'Estonia',
              kind: 'state',
              code: 'EE',
              sources: Object.keys(harbour.passages).slice(0, 1),
            },
          },
        }),
      );
      const other = await startDev({ ...options, file: 'map.json' }, io);
      try {
        const { body } = await fetch(`${other.url}events`);
        const reader = body!.getReader();
        while (!(await reader.read()).done) {
          const text = await (await fetch(other.url)).text();
          const [, address] = /<factbox-map [^>]*geometry="\/([^"]+)"/.exec(text) ?? [];
          if (!address) continue;
          const shapes = await fetch(other.url + address.replace('{level}', 'large'));
          assert.equal(shapes.status, 200);
          break;
        }
      } finally {
        await other.close();
      }
    });
  });
});
