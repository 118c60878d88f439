import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { run, useFolder } from '../cli/support.js';
import { smallDataset } from '../../support/small-dataset.js';

const { path: folder, write } = useFolder();
write('facts.json', JSON.stringify(smallDataset));
write('broken.json', '{"format": 1,');
write('wrong.json', JSON.stringify({ ...smallDataset, asOf: 'now', colour: 'red' }));
write('shapes.json', '{"type": "Topology"}');
write('empty.json', '{"format": 1}');
const render = (...argv: string[]) => run(folder, 'render', ...argv);

test('a widget is printed, for the web unless told otherwise', async () => {
  const { code, out, err } = await render('facts.json', '--widget', 'quote', '--quote', 'claim');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^<factbox-quote quote="claim">.*the water is ours.*<\/factbox-quote>\n$/s);
});

test('a widget is written to a file, and nothing is printed', async () => {
  const argv = ['facts.json', '--widget', 'matrix', '--target', 'markdown', '--out', 'matrix.md'];
  const { code, out } = await render(...argv);
  assert.deepEqual([code, out], [0, '']);
  assert.match(readFileSync(join(folder, 'matrix.md'), 'utf8'), /^### Who belongs where\n/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('a map is drawn from the shapes beside the dataset, alone or in its form', async () => {
  const data = new URL('../../../data/', import.meta.url).pathname;
  const file = join(data, 'russia-taliban-2023.ts');
  const argv = [file, '--widget', 'map', '--organization', 'csto'];
  const picture = await render(...argv, '--target', 'svg');
  assert.deepEqual([picture.code, picture.err], [0, '']);
  assert.deepEqual((await render(...argv, '--target', 'svg', '--bare', '--width', '320')).code, 0);
  assert.match(picture.out, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s);
  const form = await render(...argv, '--language', 'ru');
  assert.match(form.out, /<figure class="factbox-image"><svg /);
});

for (const region of ['yerevan', 'armenia', 'GE', 'AZ-NX']) {
  test(`a map may be about ${region}`, async () => {
    const { code, err } = await render('facts.json', '--widget', 'map', '--region', region);
    assert.deepEqual([code, err], [0, '']);
  });
}

test('a map that has shapes may be about one of them, and about no other', async () => {
  const file = new URL('../../../data/russia-taliban-2023.ts', import.meta.url).pathname;
  const about = (region: string) => render(file, '--widget', 'map', '--region', region);
  assert.equal((await about('AF-BDS')).code, 0);
  const { code, err } = await about('FR');
  assert.equal(code, 2);
  assert.match(err, /no region "FR"; /);
});

test('help says what there is', async () => {
  const { code, out } = await render('--help');
  assert.equal(code, 0);
  for (const word of ['--widget', '--target', '--language', '--base', '--out', '--quote']) {
    assert.ok(out.includes(word), word);
  }
});

const quote = ['facts.json', '--widget', 'quote'];
const usage: Record<string, readonly [argv: readonly string[], expected: RegExp]> = {
  'no dataset': [['--widget', 'quote'], /render needs a dataset/],
  'no widget': [['facts.json'], /render needs --widget actor\|map\|matrix\|quote/],
  'two datasets': [['facts.json', 'more.json', '--widget', 'quote'], /"more\.json" is another/],
  'a missing file': [['none.json', '--widget', 'quote'], /none\.json: no such file/],
  'a folder for a file': [['.', '--widget', 'quote'], /\.: is a folder/],
  'an unknown widget': [
    ['facts.json', '--widget', 'quotes'],
    /no widget "quotes"; did you mean "quote"\?/,
  ],
  'an unknown target': [[...quote, '--target', 'mail'], /no target "mail"; did you mean "email"\?/],
  'an unknown quote': [
    [...quote, '--quote', 'claims'],
    /no quote "claims"; did you mean "claim"\?/,
  ],
  'an unknown actor': [
    ['facts.json', '--widget', 'matrix', '--actors', 'armenia russia'],
    /no actor "russia"; /,
  ],
  'two actors for a card of one': [
    ['facts.json', '--widget', 'actor', '--actor', 'armenia belarus'],
    /no actor "armenia belarus"; there is armenia/,
  ],
  'two organizations for a map of one': [
    ['facts.json', '--widget', 'map', '--organization', 'league,talks'],
    /no organization "league,talks"; /,
  ],
  'an unknown region': [
    ['facts.json', '--widget', 'map', '--region', 'armenai'],
    /no region "armenai"; did you mean "armenia"\?/,
  ],
  'an unknown order': [
    ['facts.json', '--widget', 'matrix', '--sort', 'names'],
    /no sort "names"; did you mean "name"\?/,
  ],
  'an attribute of another widget': [
    [...quote, '--organization', 'league'],
    /no attribute of factbox-quote "organization"/,
  ],
  'an unknown option': [[...quote, '--langage', 'fa'], /did you mean --language\?/],
  'no language': [[...quote, '--language', '!'], /--language: "!" is no language tag/],
  'no address': [[...quote, '--base', 'javascript:1'], /--base: .* is no http or https address/],
  'no level': [[...quote, '--heading-level', '7'], /--heading-level: "7" is no whole number/],
  'no id': [[...quote, '--id', '1 2'], /--id: "1 2" is not of letters/],
  'shapes that are none': [
    ['facts.json', '--widget', 'map', '--geometry', 'shapes.json'],
    /shapes\.json: is no geometry/,
  ],
  'shapes that break off': [
    ['facts.json', '--widget', 'map', '--geometry', 'broken.json'],
    /broken\.json: is no geometry/,
  ],
  'shapes without arcs': [
    ['facts.json', '--widget', 'map', '--geometry', 'empty.json'],
    /empty\.json: is no geometry: "frame" is not sound: expected a width and a height/,
  ],
  'a picture without shapes': [
    ['facts.json', '--widget', 'map', '--target', 'svg'],
    /no shapes to draw; name a file with --geometry/,
  ],
  'a picture of what has none': [
    ['facts.json', '--widget', 'quote', '--target', 'svg'],
    /factbox-quote has no picture to be written as svg/,
  ],
  'a folder that is not there': [
    [...quote, '--out', 'none/quote.html'],
    /none\/quote\.html: no such folder/,
  ],
};

for (const [fault, [argv, expected]] of Object.entries(usage)) {
  test(`${fault} ends with code 2 and says so`, async () => {
    const { code, out, err } = await render(...argv);
    assert.match(err, expected);
    assert.doesNotMatch(err, /\n\s+at /);
    assert.deepEqual([code, out], [2, '']);
  });
}

test('a dataset with faults ends with code 1, each fault with its place', async () => {
  const broken = await render('broken.json', '--widget', 'quote', '--out', 'quote.html');
  assert.equal(broken.code, 1);
  assert.match(broken.err, /^broken\.json:1:\d+: not JSON/);
  const wrong = await render('wrong.json', '--widget', 'quote', '--out', 'quote.html');
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /wrong\.json:1:\d+: asOf: expected a date/);
  assert.match(wrong.err, /colour: unknown field/);
  assert.ok(!existsSync(join(folder, 'quote.html')));
});

test('a file that was there stays whole when its place may not be written', async () => {
  mkdirSync(join(folder, 'taken'));
  mkdirSync(join(folder, 'taken/quote.html'));
  const { code, err } = await render(...quote, '--out', 'taken/quote.html');
  assert.equal(code, 2);
  assert.match(err, /--out taken\/quote\.html: is a folder/);
  assert.deepEqual(readdirSync(join(folder, 'taken')), ['quote.html']);
});
