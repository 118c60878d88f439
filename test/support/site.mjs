// Builds a site with the command as a newsroom runs it, and serves it as its host must.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { main } from '../../packages/cli/dist/cli.js';
import { ROOT } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A small article's facts, without a map. */
export const harbour = JSON.parse(readFileSync(join(ROOT, 'test/support/harbour.json'), 'utf8'));

/** The same, with something to show in every widget. */
export const port = {
  ...harbour,
  article: { ...harbour.article, url: 'https://news.example/harbour' },
  actors: {
    ...harbour.actors,
    portugal: { name: 'Portugal', kind: 'state', code: 'PT', sources: ['meeting'] },
    spain: { name: 'Spain', kind: 'state', code: 'ES', sources: ['meeting'] },
  },
  memberships: [
    ...harbour.memberships,
    { actor: 'portugal', organization: 'port', role: 'observer', sources: ['money'] },
  ],
  interests: [
    { actor: 'reed', kind: 'economic', text: '=cmd() <b>Fish</b>', sources: ['meeting'] },
  ],
  events: {
    vote: {
      date: '2021-05',
      name: 'Vote in the council',
      place: 'saltby',
      participants: [{ actor: 'reed', role: 'participant' }],
      sources: ['vote'],
    },
  },
  places: {
    saltby: { name: 'Saltby', kind: 'city', coordinates: [-8.6, 41.1], sources: ['meeting'] },
  },
};

/** A folder that is removed when a file's tests are done. */
export function useFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-site-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the built command, in this process; gives its exit code and what it said. */
export async function factbox(cwd, ...args) {
  let [out, err] = ['', ''];
  const code = await main(args, {
    cwd,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** Before a file's tests, builds a site of a dataset or file and serves it as its host must. */
export function useSite({ dataset, file = 'facts.json', args = [] }) {
  const folder = useFolder();
  const path = join(folder, 'site');
  if (dataset) writeFileSync(join(folder, file), JSON.stringify(dataset));
  const read = (name) => readFileSync(join(path, name), 'utf8');
  const site = { folder, path, read, manifest: () => JSON.parse(read('manifest.json')) };
  let server;
  before(async () => {
    server = await serve({
      mounts: { '/': path },
      headers: () => ({ 'access-control-allow-origin': '*' }),
    });
    site.base = `${server.url}/`;
    site.result = await factbox(
      folder,
      'build',
      file,
      '--out',
      'site',
      '--base',
      site.base,
      ...args,
    );
    if (site.result.code !== 0) throw new Error(site.result.out + site.result.err);
  });
  after(() => server.close());
  return site;
}
