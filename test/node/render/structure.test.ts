import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import test from 'node:test';
import { renderMapImage, renderWidget } from '../../../packages/cli/src/render.js';
import {
  caseOf,
  fewCases,
  languages,
  realDataset,
  realGeometry,
  render,
} from '../../support/form-cases.js';
import { smallDataset } from '../../support/small-dataset.js';
import { attribute, readHtml, type Element } from '../../support/html-tree.js';

const named = (elements: readonly Element[], pattern: RegExp): Element[] =>
  elements.filter(({ tagName }) => pattern.test(tagName));

test('the web form stands inside its tag, which keeps the attributes', async () => {
  const attributes = { organizations: 'csto sco', src: '/facts.json' };
  const html = await render({ widget: 'matrix', attributes, target: 'web', language: 'fa' });
  const [tag, form] = readHtml(html).elements;
  assert.equal(tag?.tagName, 'factbox-matrix');
  assert.equal(attribute(tag, 'organizations'), 'csto sco');
  assert.equal(attribute(tag, 'src'), '/facts.json');
  assert.equal(attribute(tag, 'lang'), 'fa');
  assert.equal(attribute(form!, 'dir'), 'rtl');
});

test('the web form can stand alone', async () => {
  const html = await render({ ...caseOf('quote'), target: 'web', isBare: true });
  assert.equal(readHtml(html).elements[0]?.tagName, 'div');
  assert.doesNotMatch(html, /<factbox-/);
});

test('a card folds its sections where they can be opened, and says how much is in each', async () => {
  const options = {
    dataset: realDataset,
    widget: 'actor',
    attributes: { actor: 'russia' },
  } as const;
  for (const target of ['web', 'strict'] as const) {
    const { document } = new JSDOM(await render({ ...options, target })).window;
    const sections = [...document.querySelectorAll('details')];
    const labels = sections.map((each) => each.querySelector('summary :is(h3, h4)')!.textContent);
    assert.deepEqual(labels.slice(0, 2), ['Interests 16 more', 'Memberships 5']);
    assert.ok(sections.every(({ open }) => !open));
    // What is wanted first is read without opening anything.
    assert.ok(
      document.querySelector('.factbox > ul')!.textContent.includes('guarantor of security'),
    );
  }
  for (const target of ['email', 'basic', 'markdown', 'text', 'apple'] as const) {
    const text = await render({ ...options, target, base: 'https://news.example/a' });
    assert.doesNotMatch(text, /<details|16 more/);
    assert.match(text, /Memberships/i);
  }
});

test('a card of few facts is open from the start', async () => {
  const options = {
    dataset: realDataset,
    widget: 'actor',
    target: 'web',
    attributes: { actor: 'nato' },
  } as const;
  const { document } = new JSDOM(await render(options)).window;
  const sections = [...document.querySelectorAll('details')];
  assert.ok(sections.length > 0 && sections.every(({ open }) => open));
});

for (const [name, options] of fewCases) {
  test(`${name} has ids that are there once, and every fragment leads to one`, async () => {
    const one = await render({ ...options, target: 'web', id: 'one' });
    const two = await render({ ...options, target: 'web', id: 'two' });
    const { elements } = readHtml(one + two);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const element of elements) {
      for (const key of ['href', 'aria-labelledby', 'aria-describedby', 'fill', 'clip-path']) {
        const target = /^(?:url\()?#(?!\/\?:~:|:~:|[\da-f]{6}$)([^)]*)/.exec(
          attribute(element, key) ?? '',
        )?.[1];
        if (target) assert.ok(ids.includes(target), target);
      }
    }
  });

  test(`${name} has headings from the level that the page asks for, and none is left out`, async () => {
    for (const headingLevel of [2, 4, 6]) {
      const html = await render({ ...options, target: 'web', headingLevel });
      const levels = named(readHtml(html).elements, /^h\d$/).map(({ tagName }) => +tagName[1]!);
      levels.forEach((level, index) => {
        assert.ok(level >= headingLevel && level <= 6);
        assert.ok(level - (levels[index - 1] ?? headingLevel) <= 1);
      });
    }
  });
}

test('a table has a caption, and each head says what it is the head of', async () => {
  for (const target of ['web', 'strict'] as const) {
    const { elements } = readHtml(await render({ ...caseOf('matrix'), target }));
    const heads = named(elements, /^th$/);
    assert.equal(named(elements, /^caption$/).length, 1);
    assert.equal(heads.filter((head) => attribute(head, 'scope') === 'col').length, 5);
    assert.equal(heads.filter((head) => attribute(head, 'scope') === 'row').length, 13);
  }
});

test('text of the dataset says its language and direction among words of another', async () => {
  for (const language of languages) {
    const { elements } = readHtml(await render({ ...caseOf('actor'), target: 'web', language }));
    const [form] = elements.filter((element) =>
      attribute(element, 'class')?.startsWith('factbox '),
    );
    assert.equal(attribute(form!, 'lang'), language);
    const spans = named(elements, /^span$/);
    assert.equal(spans.length > 0, language !== 'en');
    for (const span of spans) {
      assert.equal(attribute(span, 'lang'), 'en');
      assert.equal(attribute(span, 'dir'), 'ltr');
    }
  }
});

test('a language without a catalogue gets English words, and says so', async () => {
  const html = await render({ ...caseOf('matrix'), target: 'web', language: 'xh' });
  assert.match(html, /lang="en" dir="ltr"/);
});

const attributes = { organization: 'csto' };

test('a picture for a form leaves title and credit to the form', async () => {
  const drawn = async (isBare: boolean) => {
    const options = { dataset: realDataset, geometry: realGeometry, attributes, isBare };
    const { svg } = (await renderMapImage(options))!;
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' });
    const texts = [...window.document.querySelectorAll('text')].map((one) => one.textContent);
    return texts.filter((text) => /Collective Security|Natural Earth/.test(text)).length;
  };
  assert.ok((await drawn(false)) >= 2);
  assert.equal(await drawn(true), 0);
});

for (const language of languages) {
  test(`the picture of the map in "${language}" is a document of its own, with title and description`, async () => {
    const image = await renderMapImage({
      dataset: realDataset,
      geometry: realGeometry,
      attributes,
      language,
    });
    const { window } = new JSDOM(image!.svg, { contentType: 'image/svg+xml' });
    const svg = window.document.documentElement;
    assert.equal(svg.localName, 'svg');
    assert.equal(svg.getAttribute('role'), 'img');
    assert.match(svg.querySelector('title')!.textContent, /Collective Security Treaty/);
    assert.ok(svg.querySelector('desc')!.textContent.length > 100);
    assert.equal(svg.querySelectorAll('style, script, image, foreignObject, a').length, 0);
    assert.equal(svg.querySelectorAll('[style], [class], [onload]').length, 0);
    assert.equal(
      [...svg.querySelectorAll('[href]')].every((one) => one.getAttribute('href')!.startsWith('#')),
      true,
    );
    assert.doesNotMatch(image!.svg, /NaN|undefined|Infinity/);
    assert.deepEqual(
      [svg.getAttribute('width'), svg.getAttribute('height')],
      [String(image!.width), String(image!.height)],
    );
  });
}

test('a map without shapes has no picture, and a list that says everything', async () => {
  const options = { widget: 'map', attributes, geometry: undefined } as const;
  const html = await render({ ...options, target: 'web' });
  assert.doesNotMatch(html, /<svg|<img/);
  assert.match(html, /Kazakhstan/);
});

test('a map in a content system is an image with an address and its words', async () => {
  const image = 'https://example.org/map.png';
  for (const target of ['strict', 'basic', 'email', 'markdown', 'apple'] as const) {
    const output = await render({ widget: 'map', attributes, target, image });
    assert.ok(output.includes(image), target);
    assert.doesNotMatch(output, /<svg/, target);
    assert.doesNotMatch(await render({ widget: 'map', attributes, target }), /<svg|<img/, target);
  }
});

test('the text and the Markdown of a map have the address of its picture, where that has one', async () => {
  const image = 'https://news.example/map.png';
  for (const target of ['text', 'markdown'] as const) {
    const lines = async (more: object): Promise<number> =>
      (await render({ ...caseOf('map'), ...more, target })).split(image).length - 1;
    assert.equal(await lines({ image }), 1, target);
    assert.equal(await lines({}), 0, target);
  }
});

test('a quote and its answers stand in one thread, but not a quote alone, nor those with pictures between', async () => {
  const picture = { src: 'https://x.example/x.png', alt: 'x', credit: 'x', licence: 'CC0' };
  const { ada, bela } = smallDataset.actors;
  const cases = {
    'blockquote blockquote': smallDataset,
    blockquote: { ...smallDataset, quotes: { claim: smallDataset.quotes['claim']! } },
    'img blockquote img blockquote': {
      ...smallDataset,
      actors: {
        ...smallDataset.actors,
        ada: { ...ada!, portrait: picture },
        bela: { ...bela!, portrait: picture },
      },
    },
  };
  for (const target of ['web', 'strict'] as const) {
    for (const [expected, dataset] of Object.entries(cases)) {
      const html = await renderWidget({ dataset, widget: 'quote', target });
      const { document } = new JSDOM(html).window;
      const found = [...document.querySelectorAll('img, blockquote')];
      assert.equal(found.map(({ localName }) => localName).join(' '), expected);
      const threads = document.querySelectorAll('.factbox-thread').length;
      assert.equal(threads, dataset === smallDataset ? 1 : 0, `${expected}, ${target}`);
    }
  }
});
