import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { toFile } from '../../../packages/cli/src/site/file.js';
import { withSite, writeSite } from '../../../packages/cli/src/site/write-site.js';

const root = mkdtempSync(join(tmpdir(), 'factbox-workshop-'));
after(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
/** A folder of its own for each test, and the site in it. */
function fresh(): { folder: string; site: string; workshop: string } {
  const folder = join(root, `${++count}`);
  mkdirSync(folder);
  return { folder, site: join(folder, 'site'), workshop: join(folder, '.site.factbox-build') };
}

/** What a build left or holds: whose it is, what it has made, and when it last gave a sign. */
function leave(
  workshop: string,
  {
    owner,
    moves,
    minutes = 0,
  }: { owner: object; moves?: Readonly<Record<string, string>>; minutes?: number },
): void {
  mkdirSync(workshop);
  const ownerFile = join(workshop, 'owner.json');
  writeFileSync(ownerFile, JSON.stringify(owner));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(ownerFile, then, then);
  if (!moves) return;
  writeFileSync(join(workshop, 'moves.json'), JSON.stringify(Object.keys(moves)));
  for (const [path, text] of Object.entries(moves)) {
    writeFileSync(join(workshop, createHash('sha256').update(path).digest('hex')), text);
  }
}

const write = (site: string, paths: readonly string[], isForced = false): Promise<unknown> =>
  withSite(site, 'site', (workshop) =>
    writeSite(
      site,
      paths.map((path) => toFile(path, path)),
      { name: 'site', isForced, workshop },
    ),
  );

// No system gives so high a number to a process.
const dead = { token: 'dead', process: 2 ** 31 - 2, host: hostname() };
const elsewhere = { token: 'other', process: 1, host: 'another-machine' };

test('a build leaves nothing in the site or beside it but its files', async () => {
  const { folder, site } = fresh();
  await write(site, ['a/b.html', 'manifest.json']);
  assert.deepEqual(readdirSync(folder), ['site']);
  assert.deepEqual(readdirSync(site).sort(), ['a', 'manifest.json']);
});

test('a build that fails gives the site free and leaves no folder behind', async () => {
  const { folder, site } = fresh();
  await assert.rejects(
    withSite(site, 'site', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('while one build is at work, another one refuses before it reads anything', async () => {
  const { site } = fresh();
  await withSite(site, 'site', async () => {
    let isReached = false;
    await assert.rejects(
      withSite(site, 'site', () => Promise.resolve((isReached = true))),
      new RegExp(`--out site: another build is at work there \\(process ${process.pid} on `),
    );
    assert.equal(isReached, false);
  });
  await write(site, ['manifest.json']);
});

test('a build of another machine is left alone while it gives signs of life', async () => {
  const { site, workshop } = fresh();
  leave(workshop, { owner: elsewhere, minutes: 5 });
  await assert.rejects(write(site, ['manifest.json']), /process 1 on another-machine/);
  assert.ok(existsSync(workshop));
});

const gone = {
  'whose process is gone': { owner: dead },
  'that gave no sign for long, on another machine': { owner: elsewhere, minutes: 11 },
  'whose number another process has now': { owner: { ...dead, process: process.pid }, minutes: 1 },
};

for (const [name, left] of Object.entries(gone)) {
  test(`what a build left ${name} is cleared away without a word`, async () => {
    const { folder, site, workshop } = fresh();
    leave(workshop, left);
    await write(site, ['manifest.json']);
    assert.deepEqual(readdirSync(folder), ['site']);
  });
}

test('the next build ends the moves that a dead one had begun, before it reads the site', async () => {
  const { folder, site, workshop } = fresh();
  mkdirSync(site);
  writeFileSync(join(site, 'moved.html'), 'moved already');
  leave(workshop, { owner: dead, moves: { 'moved.html': 'x', 'x/page.html': 'page' } });
  // What was moved is in the workshop no more.
  rmSync(join(workshop, createHash('sha256').update('moved.html').digest('hex')));
  await withSite(site, 'site', () => {
    assert.equal(readFileSync(join(site, 'moved.html'), 'utf8'), 'moved already');
    assert.equal(readFileSync(join(site, 'x/page.html'), 'utf8'), 'page');
    return Promise.resolve();
  });
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('what a dead build had made but not begun to move is never in the site', async () => {
  const { folder, site, workshop } = fresh();
  leave(workshop, { owner: dead, moves: { 'page.html': 'page' } });
  rmSync(join(workshop, 'moves.json'));
  await write(site, ['manifest.json']);
  assert.deepEqual(readdirSync(site), ['manifest.json']);
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('a build that was taken for dead writes nothing', async () => {
  const { site, workshop } = fresh();
  await assert.rejects(
    withSite(site, 'site', async (own) => {
      rmSync(workshop, { recursive: true });
      leave(workshop, { owner: elsewhere });
      await writeSite(site, [toFile('manifest.json', '{}')], {
        name: 'site',
        isForced: false,
        workshop: own,
      });
    }),
    /another build took over/,
  );
  assert.ok(!existsSync(join(site, 'manifest.json')));
});

for (const isForced of [false, true]) {
  test(`no build ${isForced ? 'with' : 'without'} --force leaves the folder by a link in it`, async () => {
    const { folder, site } = fresh();
    mkdirSync(site);
    mkdirSync(join(folder, 'private'));
    symlinkSync(join(folder, 'private'), join(site, 'ferry'));
    await assert.rejects(
      write(site, ['ferry/pinned/a.html', 'b.html'], isForced),
      /ferry is a symbolic link/,
    );
    assert.deepEqual(readdirSync(join(folder, 'private')), []);
    assert.deepEqual(readdirSync(site), ['ferry']);
  });
}

const unwritable = {
  'a name that is too long for a file': [['a.html', `${'x'.repeat(251)}.html`], /is too long/],
  'a folder where a file is to be': [['a.html', 'taken'], /taken is a folder/],
  'a file where a folder is to be': [['a.html', 'file/b.html'], /file is a file/],
  'a way out of the site': [['a.html', '../b.html'], /\.\.\/b\.html is no path/],
} as const;

for (const [name, [paths, message]] of Object.entries(unwritable)) {
  test(`${name} is told before anything is written`, async () => {
    const { folder, site } = fresh();
    mkdirSync(join(site, 'taken'), { recursive: true });
    writeFileSync(join(site, 'file'), '');
    await assert.rejects(write(site, paths), message);
    assert.deepEqual(readdirSync(site).sort(), ['file', 'taken']);
    assert.deepEqual(readdirSync(folder), ['site']);
  });
}
