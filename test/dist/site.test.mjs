import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { useBrowser } from './support.mjs';
import { factbox, harbour, port, useFolder, useSite } from '../support/site.mjs';

const built = useSite({ dataset: port });
const { open } = useBrowser();

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const pinned = () => built.manifest().datasets.harbour.pages.pinned;
const pageOf = (name) => built.read(`harbour/${name}.html`);
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

test('there is a box for the matrix, the timeline, the map, each actor with something to show and each quote', () => {
  assert.deepEqual(built.manifest().datasets.harbour.boxes, [
    'matrix',
    'timeline',
    'map',
    'actor-reed',
    'actor-holt',
    'actor-portugal',
    'actor-port',
    'quote-sinking',
    'quote-nonsense',
  ]);
  assert.equal(built.result.err, '');
  assert.match(built.result.out, /^a map of its own is made for harbour/);
  assert.match(built.result.out, /^site: 9 fact boxes in \d+ files/m);
});

test('the manifest lists every file with its size and hash, and nothing else is there', () => {
  const { files } = built.manifest();
  const there = filesIn(built.path).filter((name) => name !== 'manifest.json');
  assert.deepEqual(Object.keys(files).sort(), there);
  for (const [path, { bytes, integrity }] of Object.entries(files)) {
    const contents = readFileSync(join(built.path, path));
    assert.equal(contents.length, bytes, path);
    assert.equal(integrityOf(contents), integrity, path);
  }
});

test('each box has a page, oEmbed, images and downloads, pinned and updating', () => {
  const { boxes, pages } = built.manifest().datasets.harbour;
  for (const folder of Object.values(pages)) {
    for (const box of boxes) {
      for (const ending of ['html', 'oembed.json', 'csv', 'json', 'png', 'og.png']) {
        assert.ok(existsSync(join(built.path, `${folder}${box}.${ending}`)), `${box}.${ending}`);
      }
    }
    assert.ok(existsSync(join(built.path, `${folder}map.drawing.png`)));
    for (const name of ['map.svg', 'map.drawing.svg']) {
      assert.match(built.read(folder + name), /^<svg [^>]*xmlns/);
    }
  }
});

test('addresses with a hash are pinned, those without are updating', () => {
  for (const [path, { isPinned }] of Object.entries(built.manifest().files)) {
    assert.equal(isPinned, /(^|\/)[\da-f]{12}\/|\.[\da-f]{12}\./.test(path), path);
  }
});

test('images are pictures of the widgets: a card of 1200 by 630, and the whole box', () => {
  const sizeOf = (path) => {
    const png = readFileSync(join(built.path, path));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  for (const box of built.manifest().datasets.harbour.boxes) {
    assert.deepEqual(sizeOf(`harbour/${box}.og.png`), [1200, 630]);
    const [width, height] = sizeOf(`harbour/${box}.png`);
    assert.equal(width, 1280);
    assert.ok(height > 200, `${box} is ${height} high`);
  }
});

test('the picture of a map has a drawing beside it, for forms that say the rest in words', () => {
  const snippets = built.read('index.html');
  for (const ending of ['drawing.png', 'drawing.svg']) {
    assert.ok(snippets.includes(`src="${built.base}${pinned()}map.${ending}"`), ending);
  }
  const drawing = readFileSync(join(built.path, 'harbour/map.drawing.png'));
  const size = /&lt;img [^>]*map\.drawing\.png[^>]*width="(\d+)"/.exec(snippets);
  assert.equal(drawing.readUInt32BE(16), 2 * Number(size[1]));
});

test('the image leads to its page, and its alt text says what it shows', () => {
  const [, href, src, alt] =
    /&lt;a href="([^"]+)">&lt;img src="([^"]+quote-sinking\.png)" alt="([^"]+)"/.exec(
      built.read('index.html'),
    );
  assert.equal(href, `${built.base}${pinned()}quote-sinking.html`);
  assert.ok(existsSync(join(built.path, src.replace(built.base, ''))));
  assert.match(
    alt,
    /^Disputed claim\. “The quay sinks .* — Ann Holt, Engineer\. .* — Tom Reed, Speaker\. As of May 4, 2021\. From the article: The Harbour That Would Not Close · Mara Lind · May 4, 2021\.$/,
  );
});

for (const scripts of ['with', 'without']) {
  test(`the image works in a plain page ${scripts} scripts, and fits a narrow screen`, async () => {
    const code = /&lt;a href="[^"]+">&lt;img [^>]*quote-sinking\.png[^>]*>&lt;\/a>/.exec(
      built.read('index.html'),
    );
    const image = code[0].replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    const { page } = await open({
      html: `<!doctype html><html lang="en"><title>x</title><p>Text.</p>${image}</html>`,
      context: { javaScriptEnabled: scripts === 'with', viewport: { width: 320, height: 600 } },
    });
    const picture = page.getByRole('img', { name: 'Ann Holt' });
    const { width, height, natural } = await picture.evaluate((element) => ({
      width: element.width,
      height: element.height,
      natural: [element.naturalWidth, element.naturalHeight],
    }));
    assert.equal(natural[0], 1280);
    assert.ok(width > 250 && width <= 320, `${width} wide`);
    assert.ok(Math.abs(height - (width * natural[1]) / natural[0]) <= 2, `${height} high`);
    await picture.click();
    await page.waitForURL(`${built.base}${pinned()}quote-sinking.html`);
    await page.getByText('The quay sinks').filter({ visible: true }).first().waitFor();
  });
}

test('a frame leaves a link to its page where a filter takes the frame out', () => {
  const snippets = built.read('index.html');
  const page = `${built.base}${pinned()}quote-sinking.html`;
  assert.match(
    snippets,
    new RegExp(`&lt;/iframe>\\n&lt;p lang="en" dir="ltr">&lt;a href="${page}">Ann Holt: `),
  );
});

test('each tag comes with links that start its script, its data and its shapes at once', () => {
  const snippets = built.read('index.html').replaceAll('&lt;', '<');
  const tags = [...snippets.matchAll(/((?:<link [^>]*>\n)*)<factbox-(\w+)[^>]* src="([^"]*)"/g)];
  assert.ok(tags.length > 3);
  for (const [, links, widget, src] of tags) {
    const hinted = [...links.matchAll(/<link rel="([^"]*)"[^>]* href="([^"]*)"/g)];
    assert.deepEqual(hinted.map(([, rel, href]) => [rel, href.replace(/^.*\//, '')]).slice(0, 3), [
      ['modulepreload', 'chunk-core.js'],
      ['modulepreload', `chunk-${widget}.js`],
      ['preload', src.replace(/^.*\//, '')],
    ]);
    const levels = [...links.matchAll(/-(\w+)\.json" [^>]*media="(.*)\(max-width: 580px\)"/g)];
    assert.deepEqual(
      levels.map(([, level, not]) => not + level),
      widget === 'map' ? ['small', 'not all and large'] : [],
    );
    assert.equal(hinted.length, 3 + levels.length);
    for (const [, , href] of hinted) {
      assert.ok(existsSync(join(built.path, href.replace(built.base, ''))), href);
    }
  }
});

test('each tag brings the rules that place its parts, and the whole style sheet for later', () => {
  const snippets = built.read('index.html').replaceAll('&lt;', '<');
  const tags = [
    ...snippets.matchAll(
      /<style>([^<]*)<\/style>\n<link rel="preload" as="style" href="([^"]*)"[^>]*>\n<noscript><link rel="stylesheet" href="([^"]*)"/g,
    ),
  ];
  assert.ok(tags.length > 3);
  for (const [, core, href, again] of tags) {
    assert.match(core, /\.factbox\{/);
    assert.ok(core.length < 4000, `${core.length} bytes`);
    assert.equal(again, href);
    assert.ok(existsSync(join(built.path, href.replace(built.base, ''))), href);
  }
});

test('the site has the schema that editors complete a dataset from', () => {
  const { $defs, properties } = JSON.parse(built.read('dataset.schema.json'));
  assert.ok(properties.memberships, Object.keys($defs ?? {}).join());
});

test('the discovery link is in the head, within the first 150 KiB, and leads to oEmbed', () => {
  for (const name of built.manifest().datasets.harbour.boxes) {
    const head = pageOf(name)
      .slice(0, 150 * 1024)
      .split('</head>')[0];
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head);
    const oembed = JSON.parse(built.read(link[1].replace(built.base, '')));
    assert.equal(oembed.type, 'rich');
    assert.equal(oembed.version, '1.0');
    assert.equal(oembed.url, `${built.base}harbour/${name}.html`);
    assert.ok(existsSync(join(built.path, oembed.thumbnail_url.replace(built.base, ''))));
  }
});

test("oEmbed's HTML has only what WordPress lets unknown providers use", () => {
  const allowed = {
    a: ['href'],
    blockquote: [],
    iframe: [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ],
  };
  const { html, width, height } = JSON.parse(built.read('harbour/quote-sinking.oembed.json'));
  const tags = [...html.matchAll(/<([a-z]+)((?:\s[\w-]+="[^"]*")*)>/g)];
  assert.deepEqual(
    tags.map(([, name]) => name),
    ['blockquote', 'a', 'iframe'],
  );
  for (const [, name, attributes] of tags) {
    for (const [, attribute] of attributes.matchAll(/([\w-]+)="/g)) {
      assert.ok(allowed[name].includes(attribute), `${name} ${attribute}`);
    }
  }
  assert.ok(html.includes(`width="${width}" height="${height}"`));
});

test('pages say what they hold in the words of schema.org', () => {
  const graphOf = (name) => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageOf(name));
    return JSON.parse(json)['@graph'];
  };
  const [quote, answer] = graphOf('quote-sinking').filter(
    (thing) => thing['@type'] === 'Quotation',
  );
  assert.equal(quote['@type'], 'Quotation');
  assert.equal(quote.creator.name, 'Ann Holt');
  assert.deepEqual(answer.about, { '@id': quote['@id'] });
  const [organization] = graphOf('matrix').filter((thing) => thing['@type'] === 'Organization');
  assert.equal(organization['@type'], 'Organization');
  assert.deepEqual(
    organization.member.map(({ member, roleName }) => [member['@type'], member.name, roleName]),
    [
      ['Person', 'Ann Holt', 'member'],
      ['Country', 'Portugal', 'observer'],
    ],
  );
  const [event] = graphOf('map').filter((thing) => thing['@type'] === 'Event');
  assert.equal(event['@type'], 'Event');
  assert.equal(event.location.geo.latitude, 41.1);
});

test('no text of a dataset becomes markup or a formula', () => {
  const page = pageOf('actor-reed');
  assert.doesNotMatch(page, /<b>Fish/);
  assert.match(page, /&lt;b&gt;Fish/);
  const csv = built.read('harbour/actor-reed.csv');
  assert.ok(
    csv.startsWith(
      '\uFEFFkind,text,who,date,to,amount,unit,qualifier,amount date,status,basis,note,of,place,organization,scope,vote,elsewhere,section,paragraph\r\n',
    ),
  );
  assert.match(csv, /interest: economic,'=cmd\(\) <b>Fish<\/b>,/);
});

test('bundles are named by what they hold, and pages check them by their hash', () => {
  const page = pageOf('quote-sinking');
  const [, src, integrity] = /<script type="module" src="([^"]+)" integrity="([^"]+)"/.exec(page);
  assert.match(src, /^\.\.\/kit\/[\da-f]{12}\/factbox-quote\.js$/);
  assert.equal(integrityOf(readFileSync(join(built.path, 'harbour', src))), integrity);
});

test('the headers file says what may be kept for ever and that anyone may load', () => {
  const headers = built.read('_headers');
  assert.match(headers, /^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  for (const path of ['/kit/*', '/geometry/*', '/harbour/pinned/*', '/harbour/data.*.json']) {
    assert.ok(
      headers.includes(`${path}\n  Cache-Control: public, max-age=31536000, immutable`),
      path,
    );
  }
  assert.match(built.read('HOSTING.md'), /Access-Control-Allow-Origin: \*/);
});

test('the same build again writes nothing; a later one keeps all pinned files as they were', async () => {
  const build = (...args) =>
    factbox(built.folder, 'build', 'facts.json', '--out', 'site', '--base', built.base, ...args);
  const again = await build();
  assert.match(again.out, /, 0 of them new or changed/);
  assert.doesNotMatch(again.out, /a map of its own is made/);

  const earlier = built.manifest();
  const pinned = Object.keys(earlier.files).filter((path) => earlier.files[path].isPinned);
  const contents = pinned.map((path) => built.read(path));
  const corrected = { ...port, corrections: [{ date: '2021-05-05', text: 'A name.' }] };
  writeFileSync(join(built.folder, 'facts.json'), JSON.stringify(corrected));
  const { code, err } = await build('--no-images');
  assert.equal(code, 0, err);
  pinned.forEach((path, at) => assert.equal(built.read(path), contents[at], path));
  const later = built.manifest();
  for (const path of pinned) assert.deepEqual(later.files[path], earlier.files[path]);
  assert.notEqual(later.datasets.harbour.data.pinned, earlier.datasets.harbour.data.pinned);
  assert.equal(later.datasets.harbour.kit, earlier.datasets.harbour.kit);
  assert.match(built.read('harbour/data.json'), /A name\./);
  assert.doesNotMatch(pageOf('matrix'), /og:image/);
});

test('what check notes of a dataset is told by build too, for its map may be false', async () => {
  const chad = { name: 'Chad', kind: 'state', code: 'NO', sources: ['meeting'] };
  writeFileSync(
    join(built.folder, 'noted.json'),
    JSON.stringify({ ...port, id: 'noted', actors: { ...port.actors, chad } }),
  );
  const { code, err } = await factbox(
    built.folder,
    ...['build', 'noted.json', '--out', 'noted', '--base', built.base, '--no-images'],
  );
  assert.equal(code, 0, err);
  assert.match(err, /noted\.json:\d+:\d+: actors\.chad\.code: note: NO is the code of Norway/);
});

test('an article in another language has pages, alt texts and the map’s image in it', async () => {
  const russian = { ...port, id: 'gavan', language: 'ru', article: { ...port.article } };
  delete russian.article.url;
  writeFileSync(join(built.folder, 'gavan.json'), JSON.stringify(russian));
  const { code } = await factbox(
    built.folder,
    ...['build', 'gavan.json', '--out', 'russian', '--base', built.base, '--no-images'],
  );
  assert.equal(code, 0);
  const read = (name) => readFileSync(join(built.folder, 'russian/gavan', name), 'utf8');
  assert.match(read('map.svg'), /^<svg [^>]*lang="ru"[^>]*><title[^>]*>Где это происходит</);
  assert.match(read('map.html'), /<html lang="ru".*<img [^>]*alt="Где это происходит/s);
  assert.match(read('map.html'), /<summary lang="ru" dir="ltr">Где об этом в статье</);
  assert.match(read('map.html'), /<span lang="ru" dir="ltr">Абзац 1/);
});

test('a box is called what its widget calls itself, and then what is in it', () => {
  const snippets = built.read('index.html');
  assert.match(snippets, /<strong>Who belongs where<\/strong> Port authority<\/span>/);
  assert.match(snippets, /Mara Lind · May 4, 2021 · facts as of May 4, 2021/);
  assert.match(pageOf('matrix'), /<title>Who belongs where: Port authority – The Harbour/);
});

test('a second article joins the site, and the page of snippets leads to both', async () => {
  writeFileSync(join(built.folder, 'other.json'), JSON.stringify({ ...port, id: 'other' }));
  const { code } = await factbox(
    built.folder,
    ...['build', 'other.json', '--out', 'site', '--base', built.base, '--no-images'],
  );
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(built.manifest().datasets), ['harbour', 'other']);
  assert.match(built.read('index.html'), /href="harbour\/index\.html"/);
  assert.ok(existsSync(join(built.path, 'other/quote-sinking.html')));
  assert.match(built.read('_headers'), /\/harbour\/pinned[\s\S]*\/other\/pinned/);
});

const folder = useFolder();
const write = (name, contents) => writeFileSync(join(folder, name), contents);
write('facts.json', JSON.stringify(harbour));
const bad = {
  'no file': [[], /give one dataset/, 2],
  'a missing file': [['none.json', '--out', 'a'], /none\.json: no such file/, 2],
  'no folder': [['facts.json'], /--out DIR is missing/, 2],
  'JSON that breaks off': [['broken.json', '--out', 'a'], /broken\.json:1:\d+: not JSON/, 1],
  'a dataset with faults': [['faulty.json', '--out', 'a'], /faulty\.json:1:\d+: asOf: expected/, 1],
  'a base that is no address': [['facts.json', '--out', 'a', '--base', 'x'], /--base: "x"/, 2],
  'a file where the folder should be': [
    ['facts.json', '--out', 'facts.json', '--no-images'],
    /facts\.json: is not a folder/,
    2,
  ],
  'a folder inside a file': [
    ['facts.json', '--out', 'facts.json/x', '--no-images'],
    /is not a folder/,
    2,
  ],
  'a folder that may not be written': [
    ['facts.json', '--out', '/proc/factbox', '--no-images'],
    /--out \/proc\/factbox: cannot be made/,
    2,
  ],
  'geometry that is none': [
    ['facts.json', '--out', 'a', '--geometry', 'broken.json'],
    /--geometry broken\.json/,
    2,
  ],
};

for (const [name, [args, message, code]] of Object.entries(bad)) {
  test(`${name} ends with a clear message, and nothing is written`, async () => {
    write('broken.json', '{"format": 1');
    write('faulty.json', JSON.stringify({ ...port, asOf: 'May' }));
    const result = await factbox(folder, 'build', ...args);
    assert.match(result.err, message);
    assert.doesNotMatch(result.err, /\n {4}at /);
    assert.equal(result.code, code);
    assert.ok(!existsSync(join(folder, 'a')));
  });
}

const broken = {
  'a folder of other files': [(site) => write(`${site}/mine.txt`, ''), /no manifest\.json/, 1],
  'half a manifest': [(site) => write(`${site}/manifest.json`, '{"format": 1'), /is damaged/, 1],
  'a pinned file cut short': [
    async (site) => {
      await build(site);
      write(`${site}/${pinnedIn(site)}`, 'x');
    },
    /1 pinned file is missing or damaged, such as kit\//,
    1,
  ],
  'a pinned file that is gone': [
    async (site) => {
      await build(site);
      rmSync(join(folder, site, pinnedIn(site)));
    },
    /1 pinned file is missing or damaged, such as kit\//,
    1,
  ],
};
const build = (site, ...args) =>
  factbox(folder, 'build', 'facts.json', '--out', site, '--no-images', ...args);
const pinnedIn = (site) =>
  filesIn(join(folder, site)).find((path) => path.endsWith('/factbox-quote.js'));

Object.entries(broken).forEach(([name, [spoil, message, code]], at) => {
  test(`${name} is told of and left as it is; --force goes on`, async () => {
    const site = `spoilt-${at}`;
    mkdirSync(join(folder, site));
    await spoil(site);
    const before = filesIn(join(folder, site));
    const result = await build(site);
    assert.match(result.err, message);
    assert.equal(result.code, code);
    assert.deepEqual(filesIn(join(folder, site)), before);
    assert.equal((await build(site, '--force')).code, 0);
    assert.equal((await build(site)).code, 0);
  });
});

const damage = {
  gone: (path) => rmSync(path),
  'cut short': (path) => writeFileSync(path, readFileSync(path).subarray(0, 500)),
};

for (const [name, spoil] of Object.entries(damage)) {
  test(`a pinned picture that is ${name} is told of; --force takes it anew and leaves the others`, async () => {
    const make = (...args) => factbox(folder, 'build', 'facts.json', '--out', 'album', ...args);
    assert.equal((await make()).code, 0);
    const album = join(folder, 'album');
    const pictures = filesIn(album).filter((path) => /\/pinned\/.*\.png$/.test(path));
    const contents = pictures.map((path) => readFileSync(join(album, path)));
    spoil(join(album, pictures[0]));
    const told = await make();
    assert.equal(told.code, 1);
    assert.ok(told.err.includes(`such as ${pictures[0]}`), told.err);

    const forced = await make('--force');
    assert.equal(forced.code, 0, forced.err);
    const { files } = JSON.parse(readFileSync(join(album, 'manifest.json'), 'utf8'));
    pictures.forEach((path, at) => {
      const bytes = readFileSync(join(album, path));
      assert.equal(integrityOf(bytes), files[path].integrity, path);
      assert.equal(bytes.toString('latin1', bytes.length - 8, bytes.length - 4), 'IEND', path);
      if (at > 0) assert.deepEqual(bytes, contents[at], path);
    });
    assert.equal((await make()).code, 0);
  });
}

test('without Chromium it says what to install, and writes nothing', async () => {
  const { PATH, CHROME_PATH, CHROMIUM_PATH } = process.env;
  Object.assign(process.env, { PATH: '/nowhere' });
  delete process.env.CHROME_PATH;
  delete process.env.CHROMIUM_PATH;
  const result = await factbox(folder, 'build', 'facts.json', '--out', 'pictures');
  for (const [name, value] of Object.entries({ PATH, CHROME_PATH, CHROMIUM_PATH })) {
    if (value !== undefined) process.env[name] = value;
  }
  assert.equal(result.code, 2);
  assert.match(
    result.err,
    /made by Chromium, and none was found; .*apt-get install chromium.*--no-images/,
  );
  assert.ok(!existsSync(join(folder, 'pictures')));
});

test('a pinned page names the file that says which facts are the newest, and the page that has them', () => {
  const { pages } = built.manifest().datasets.harbour;
  const attributesOf = (page) => {
    const [script] = /<script src="[^"]*factbox-embed\.js"[^>]*>/.exec(page);
    return Object.fromEntries(
      [...script.matchAll(/ data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
  };
  const page = `${pages.pinned}matrix.html`;
  const { newest, data } = attributesOf(built.read(page));
  const [, updating] = /<p class="newer" hidden[^>]*><a href="([^"]*)" target="_self">/.exec(
    built.read(page),
  );
  const at = (address) => join('.', page, '..', address);
  assert.equal(at(updating), join('harbour', 'matrix.html'));
  const { data: newestData, asOf } = JSON.parse(built.read(at(newest)));
  assert.equal(asOf, port.asOf);
  assert.match(newestData, /^data\.[\da-f]{12}\.json$/);
  assert.ok(existsSync(join(built.path, 'harbour', newestData)));
  assert.match(data, /^data\.[\da-f]{12}\.json$/);
  const { newest: none } = attributesOf(pageOf('matrix'));
  assert.equal(none, undefined);
  assert.ok(!pageOf('matrix').includes('class="newer"'));
});
