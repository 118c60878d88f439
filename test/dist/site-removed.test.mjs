// A site whose dataset loses a record that readers have seen.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { factbox, harbour, port as whole, useFolder } from '../support/site.mjs';
import { useBrowser } from './support.mjs';

const folder = useFolder();
const { open } = useBrowser();
// Without what a map would be made for at each build.
const { actors, memberships } = harbour;
const port = { ...whole, actors, memberships, events: {}, places: {} };
const site = join(folder, 'site');
const build = (dataset, ...args) => {
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(dataset));
  return factbox(folder, 'build', 'facts.json', '--out', 'site', ...args);
};
const without = { ...port, quotes: {}, asOf: '2021-07-01' };
const own = () => readdirSync(join(site, 'harbour')).filter((each) => each.startsWith('quote-'));
const pinned = () => {
  const { files } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  return Object.keys(files).filter((path) => files[path].isPinned);
};
const read = (path) => readFileSync(join(site, path));

let first;
let contents;
before(async () => {
  const result = await build(port);
  assert.equal(result.code, 0, result.err);
  first = pinned();
  contents = first.map(read);
});

test('with --strict nothing is built where a published fact changed and no correction says so', async () => {
  const { code, err } = await build(without, '--no-images', '--strict');
  assert.equal(code, 1);
  assert.match(err, /published facts? changed and no new entry in corrections says so: quotes\./);
  assert.match(read('harbour/quote-sinking.html').toString(), /The quay sinks/);
});

test('a removed fact is at no updating address any more: page, pictures and files say that it is gone', async () => {
  const pictures = own().filter((each) => each.endsWith('.png'));
  const before = pictures.map((name) => read(`harbour/${name}`));
  const { code, out, err } = await build(without);
  assert.equal(code, 0, err);
  assert.match(out, /removed: quotes\.sinking/);
  assert.match(err, /no new entry in corrections says so: quotes\.sinking/);
  assert.match(err, /the box quote-sinking is no more; a page at its updating address says so/);

  const files = own();
  assert.ok(files.length >= 8, files.join());
  for (const name of files.filter((each) => !each.endsWith('.png'))) {
    const text = read(`harbour/${name}`).toString();
    assert.doesNotMatch(text, /quay sinks/, name);
    assert.match(text, /removed/, name);
  }
  pictures.forEach((name, at) => {
    const bytes = read(`harbour/${name}`);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.notDeepEqual(bytes, before[at], name);
  });
  const oembed = JSON.parse(read('harbour/quote-sinking.oembed.json').toString());
  assert.equal(oembed.type, 'rich');

  const { page } = await open({ html: read('harbour/quote-sinking.html').toString() });
  await page.getByRole('heading', { name: 'This fact box was removed' }).waitFor();
  await page.getByText('as of July 1, 2021').waitFor();
  await page.getByRole('link', { name: port.article.title }).waitFor();
});

test('what is pinned stays as it was after a fact is removed', () => {
  first.forEach((path, at) => assert.deepEqual(read(path), contents[at], path));
});

test('a build without images says which pictures still show earlier facts', async () => {
  const { code, err } = await build({ ...without, interests: [] }, '--no-images');
  assert.equal(code, 0, err);
  assert.match(err, /pictures at updating addresses, such as harbour\/.*still show earlier facts/);
});

test('a new entry in corrections is all that a changed fact wants, and the page of a removed box shows it', async () => {
  const corrections = [{ date: '2021-07-02', text: 'A quote was not of her.' }];
  const result = await build(
    { ...without, corrections, memberships: [] },
    '--no-images',
    '--strict',
  );
  assert.equal(result.code, 0, result.err);
  assert.doesNotMatch(result.err, /no new entry in corrections|quote-sinking is no more/);
  assert.match(read('harbour/quote-sinking.html').toString(), /A quote was not of her\./);
});

test('a fact that comes back is shown again', async () => {
  const corrections = [{ date: '2021-07-03', text: 'It was.' }];
  assert.equal((await build({ ...port, corrections }, '--no-images')).code, 0);
  assert.match(read('harbour/quote-sinking.html').toString(), /The quay sinks/);
});
