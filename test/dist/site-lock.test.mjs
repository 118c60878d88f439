// Builds that meet, are broken off or killed: those as separate processes, as a newsroom runs them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../scripts/packages.mjs';
import { recordAttack } from '../support/attacks.mjs';
import { factbox, harbour, useFolder } from '../support/site.mjs';

const root = useFolder();
const BIN = join(ROOT, 'packages/cli/bin/factbox.mjs');

/** A folder with two datasets. */
async function fresh() {
  const folder = await mkdtemp(join(root, 'x-'));
  for (const id of ['one', 'two']) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...harbour, id }));
  }
  return { folder, site: join(folder, 'site'), workshop: join(folder, '.site.factbox-build') };
}

function start(folder, id) {
  const args = [BIN, 'build', `${id}.json`, '--out', 'site', '--no-images'];
  const child = spawn(process.execPath, args, { cwd: folder });
  let err = '';
  child.stderr.on('data', (data) => (err += data));
  const ended = new Promise((done) => {
    child.on('close', (code, signal) => done({ code, signal, err }));
  });
  return { child, ended };
}

const build = (folder, id) =>
  factbox(folder, 'build', `${id}.json`, '--out', 'site', '--no-images');

async function until(condition) {
  while (!condition()) await wait(1);
}

/** A folder in which a build has just taken the site. */
async function atWork() {
  for (;;) {
    const place = await fresh();
    const { child, ended } = start(place.folder, 'one');
    await until(() => child.exitCode !== null || existsSync(join(place.workshop, 'owner.json')));
    // On a busy machine it may have ended before anybody looked.
    if (child.exitCode === null) return { place, child, ended };
  }
}

/** That the manifest lists what is there, as it is there, and nothing unfinished lies about. */
function checkWhole({ folder, site }, datasets) {
  const manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  assert.deepEqual(Object.keys(manifest.datasets).sort(), datasets);
  const there = readdirSync(site, { recursive: true })
    .filter((name) => statSync(join(site, name)).isFile())
    .filter((name) => name !== 'manifest.json');
  assert.deepEqual(Object.keys(manifest.files).sort(), there.sort());
  for (const [path, { integrity }] of Object.entries(manifest.files)) {
    const hash = createHash('sha384')
      .update(readFileSync(join(site, path)))
      .digest('base64');
    assert.equal(`sha384-${hash}`, integrity, path);
  }
  const beside = readdirSync(folder).filter((name) => name.startsWith('.'));
  assert.deepEqual(beside, []);
}

for (const isNew of [true, false]) {
  test(`of two builds at once into ${isNew ? 'a new' : 'an existing'} site one refuses, and nothing is lost`, async () => {
    const place = await fresh();
    const { folder } = place;
    if (!isNew) assert.equal((await build(folder, 'one')).code, 0);
    const runs = ['one', 'two'].map((id) => start(folder, id));
    const results = await Promise.all(runs.map(({ ended }) => ended));
    const refused = results.filter(({ code }) => code !== 0);
    for (const { code, err } of refused) {
      assert.equal(code, 2);
      assert.match(err, /another build is at work there \(process \d+ on .+\); wait for it/);
    }
    assert.ok(refused.length <= 1);
    assert.equal((await build(folder, 'one')).code, 0);
    assert.equal((await build(folder, 'two')).code, 0);
    checkWhole(place, ['one', 'two']);
  });
}

test('a build refuses while another one is at work, however far that is', async () => {
  const { place, child, ended } = await atWork();
  const { folder } = place;
  child.kill('SIGSTOP');
  const { code, err } = await build(folder, 'two');
  child.kill('SIGCONT');
  assert.equal(code, 2);
  assert.ok(err.includes(`process ${child.pid}`), err);
  assert.equal((await ended).code, 0);
  checkWhole(place, ['one']);
});

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  test(`a build that ${signal} ends gives the site free at once and leaves nothing`, async () => {
    const { place, child, ended } = await atWork();
    const { folder } = place;
    child.kill(signal);
    assert.equal((await ended).code, exitCode);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
    assert.equal((await build(folder, 'two')).code, 0);
    checkWhole(place, ['two']);
  });
}

const isStaged = (name) => /^[\da-f]{64}$/.test(name);
const stages = {
  'when it has taken the site': ({ workshop }) => existsSync(join(workshop, 'owner.json')),
  'while it makes files': ({ workshop }) =>
    existsSync(workshop) && readdirSync(workshop).some(isStaged),
  'while it moves files': ({ site }) => existsSync(site) && readdirSync(site).length > 0,
};

for (const [name, isThere] of Object.entries(stages)) {
  for (const isNew of [true, false]) {
    test(`after a build was killed ${name} the next one needs no flag and leaves ${isNew ? 'a new' : 'an old'} site whole`, async () => {
      const place = await fresh();
      const { folder, site } = place;
      if (!isNew) assert.equal((await build(folder, 'two')).code, 0);
      const { child, ended } = start(folder, 'one');
      const isMoving = name.includes('moves');
      // On a busy machine it may have ended before anybody looked.
      await until(
        () =>
          child.exitCode === 0 ||
          (isNew || !isMoving ? isThere(place) : existsSync(join(site, 'one'))),
      );
      child.kill('SIGKILL');
      await ended;
      const next = await build(folder, 'one');
      assert.equal(next.code, 0, next.err);
      checkWhole(place, isNew ? ['one'] : ['one', 'two']);
      recordAttack({
        input: `a build killed ${name}`,
        size: isNew ? 'a new site' : 'an old site',
        figure: `${readdirSync(site, { recursive: true }).length} files`,
        outcome: 'the next build leaves it whole',
      });
    });
  }
}
