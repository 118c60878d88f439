import type { Dataset, Passage } from '@factbox/dataset';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFoundEverywhere } from '../../../packages/cli/src/verify/browser-text.js';
import { findWords, fold } from '../../../packages/cli/src/verify/fold.js';
import { toArticle } from '../../../packages/cli/src/verify/to-article.js';
import { useArticle } from '../../../packages/cli/src/verify/use-article.js';
import { verifyDataset } from '../../../packages/cli/src/verify/verify-dataset.js';
import { changed, harbour, run, useFolder } from './support.js';
import measured from '../../support/text-fragments.json' with { type: 'json' };

const { path: folder, write } = useFolder();

/** A dataset with one passage and, if any, one quotation from it. */
function datasetOf(passage: Omit<Passage, 'paragraph'>, quote?: string): Dataset {
  const copy = changed('passages', { only: { paragraph: 1, ...passage } }) as unknown as Record<
    string,
    unknown
  >;
  const [speaker] = Object.keys(harbour.actors);
  const actor = { ...harbour.actors[speaker!]!, sources: ['only'] };
  return {
    ...copy,
    actors: { [speaker!]: actor },
    organizations: {},
    memberships: [],
    interests: [],
    events: {},
    places: {},
    quotes: quote ? { only: { speaker, text: quote, sources: ['only'] } } : {},
  } as unknown as Dataset;
}

const rest = 'then the boats went out, as they had in all the years before that one.';
const page = (html: string): string => `<article><h1>Quay</h1><p>${html}</p></article>`;
const verify = (passage: Omit<Passage, 'paragraph'>, html: string, quote?: string) =>
  verifyDataset(datasetOf(passage, quote), toArticle(page(html), {}, 'a.html'));

// What the browsers answered is in docs/text-fragments.md.
test('no link that some browser does not follow passes for one that all follow', () => {
  const wrong = measured.characters
    .filter(({ page: have, link, found }) => isFoundEverywhere(link, have) && found.includes(false))
    .map(({ name }) => name);
  assert.deepEqual(wrong, []);
});

test('all words that some browser finds are among those that could be found', () => {
  const missed = measured.characters
    .filter(({ page: have, link, found }) => {
      return found.includes(true) && !findWords(fold(have).text, fold(link).text).length;
    })
    .map(({ name }) => name);
  assert.deepEqual(missed, []);
});

// What a style sheet elsewhere does to a first letter is not in the page's text.
const unseen = ['a large first letter (::first-letter)'];

for (const { name, html, found } of measured.markup.filter((each) => !unseen.includes(each.name))) {
  const isFound = !found.includes(false);
  test(`${name} among the words: ${isFound ? 'found' : 'a fault'}, as in browsers`, () => {
    const { faults } = verify({ start: 'The north wind', end: 'that one.' }, `${html}, ${rest}`);
    if (!isFound) assert.equal(faults[0]?.path, 'passages.only.start');
    // What takes room of its own is never made a part of a link.
    else if (!/<(?:svg|img|iframe)/.test(html)) assert.deepEqual(faults, []);
  });
}

test('what every browser finds both ways needs no other characters', () => {
  for (const quote of ['’', '‘', '‛']) assert.ok(isFoundEverywhere("north's", `north${quote}s`));
  for (const quote of ['“', '”', '‟']) assert.ok(isFoundEverywhere('"north', `${quote}north`));
  assert.ok(isFoundEverywhere('North Wind', 'north\u00A0wind'));
  assert.ok(isFoundEverywhere('می‌رود'.replace('\u200C', ''), 'می‌رود'));
  assert.ok(!isFoundEverywhere('می‌رود', 'می‌رود'.replace('\u200C', '')));
});

const characters: Record<string, [have: string, typed: string, message: string]> = {
  'a non-breaking hyphen': [
    'the north\u2011east wind',
    'the north-east',
    'the article has a non-breaking hyphen where you have a hyphen',
  ],
  'an en dash': [
    'from 1990–1995 it',
    'from 1990-1995',
    'the article has an en dash where you have a hyphen',
  ],
  'a spaced dash': [
    'the quay – unsafe',
    'the quay — unsafe',
    'the article has an en dash where you have an em dash',
  ],
  'a minus sign': [
    'at −5 degrees it',
    'at -5 degrees',
    'the article has a minus sign where you have a hyphen',
  ],
  guillemets: [
    'said « we stay » and',
    'said " we',
    'the article has « where you have a straight quote mark (")',
  ],
  'a low quote mark': [
    'sagte „wir bleiben“ und',
    'sagte "wir',
    'the article has „ where you have a straight quote mark (")',
  ],
  'a prime': [
    'at 52′ north it',
    "at 52' north",
    "the article has a prime (′) where you have a straight quote mark (')",
  ],
  'a narrow no-break space': [
    'some 4\u202F000 boats',
    'some 4 000 boats',
    'the article has a narrow no-break space where you have a space',
  ],
  'an ellipsis': [
    'we stay … and fish',
    'we stay ... and',
    'the article has an ellipsis of one character (…) where you have full stops',
  ],
  'an accent': ['the café closed', 'the cafe', 'the article has “é” where you have “e”'],
  'a Persian letter': ['وزیر خارجی گفت', 'وزير خارجي', 'the article has “ی” where you have “ي”'],
};

for (const [name, [have, typed, message]] of Object.entries(characters)) {
  test(`${name} of the article that is typed otherwise is told, with what to write`, () => {
    const html = `On Monday ${have} ${rest}`;
    const { faults } = verify({ start: typed, end: 'that one.' }, html);
    assert.deepEqual(
      faults.map((fault) => [fault.path, fault.message]),
      [['passages.only.start', `not every browser finds “${typed}”: ${message}`]],
    );
    const start = faults[0]!.write!.start!;
    assert.ok(html.includes(start) && isFoundEverywhere(start, start));
    assert.equal(fold(start).text, fold(typed).text);
  });
}

const barriers: Record<string, [html: string, typed: string, written: string]> = {
  'a line break': ['the long north<br>wind of spring', 'the long north wind', 'the long north'],
  'a large first letter': [
    '<span class="dropcap">T</span>he wind of spring',
    'The wind of spring',
    'wind of spring',
  ],
  'a button': ['the <button>Share</button> north wind', 'the north wind', 'north wind'],
  'the mark of a note': ['the north wind<sup>1</sup> of spring', 'the north wind of', 'the north'],
};

for (const [name, [html, start, written]] of Object.entries(barriers)) {
  test(`${name} among the first words: others are named, which browsers find`, () => {
    const { faults } = verify({ start, end: 'that one.' }, `${html}, ${rest}`);
    assert.match(faults[0]!.message, /^browsers do not find “.*”: the article has a line break/);
    assert.equal(faults[0]!.write?.start, written);
  });
}

test('a note between the first and the last words does no harm', () => {
  const html = `The wind<sup><a href="#1">1</a></sup> blew<br>hard, <button>x</button>${rest}`;
  assert.deepEqual(verify({ start: 'The wind', end: 'that one.' }, html).faults, []);
});

test('words are told apart by those before them', () => {
  const html = `The mayor of Saltby came. The mayor of Holm went, and the mayor of Saltby stayed; ${rest}`;
  const { faults } = verify({ start: 'the mayor of Saltby stayed', end: 'that one.' }, html);
  assert.deepEqual(faults, []);
  const twice = verify({ start: 'the mayor of Saltby', end: 'that one.' }, html).faults;
  assert.match(
    twice[0]!.message,
    /2 times \(paragraph 1\).* if you mean the first, add start: "The mayor of Saltby came\."; the second, add prefix: "and"/,
  );
  const told = { prefix: 'and', start: 'the mayor of Saltby', end: 'that one.' };
  assert.deepEqual(verify(told, html).faults, []);
});

test('the last words are told apart by those behind them', () => {
  const html = 'The mayor came to the town, left the town again and never forgot the town.';
  const { faults } = verify({ start: 'The mayor', end: 'the town' }, html);
  assert.match(
    faults[0]!.message,
    /follows “The mayor” 3 times in paragraph 1; if you mean the first, add suffix: ", left"|first, add suffix/,
  );
  assert.deepEqual(
    verify({ start: 'The mayor', end: 'the town', suffix: 'again' }, html).faults,
    [],
  );
  const wrong = verify({ start: 'The mayor', end: 'the town', suffix: 'later' }, html).faults;
  assert.equal(wrong[0]!.path, 'passages.only.suffix');
});

test('words before that are not there are a fault', () => {
  const { faults } = verify(
    { prefix: 'yesterday', start: 'the wind', end: 'that one.' },
    `On Monday the wind blew, ${rest}`,
  );
  assert.deepEqual(
    faults.map(({ path, message }) => `${path}: ${message}`),
    ['passages.only.prefix: “yesterday” does not stand right before “the wind” in the article'],
  );
});

test('what stands around the article counts: a link takes the first hit of the page', () => {
  const html = `<nav><a href="/x">A vote is due</a></nav><article><p>On Monday it came. A vote is due in June, and ${rest}</p></article>`;
  const dataset = datasetOf({ start: 'A vote is due', end: 'that one.' });
  const { faults } = verifyDataset(dataset, toArticle(html, {}, 'a.html'));
  assert.match(
    faults[0]!.message,
    /is on the page 2 times \(paragraph 1, and outside the paragraphs\)/,
  );
  assert.deepEqual(faults[0]!.write, { prefix: 'came.' });
});

test('what a fact box itself shows is noted, with the words that lead past it', () => {
  const html = `The mayor said: “We will stay in the harbour,” and ${rest}`;
  const passage = { start: '“We will stay', end: 'that one.' };
  const { faults, notes } = verify(passage, html, 'We will stay in the harbour');
  assert.deepEqual(faults, []);
  assert.match(notes[0]!.message, /^a fact box itself shows ‘“We will stay’/);
  assert.deepEqual(notes[0]!.write, { prefix: 'said:' });
  const told = verify({ ...passage, prefix: 'said:' }, html, 'We will stay in the harbour');
  assert.deepEqual(told, { faults: [], notes: [] });
});

test('last words within the first are a fault; the same words at both ends are none', () => {
  const html = `He called it baseless and false, and ${rest}`;
  const { faults } = verify({ start: 'baseless and false', end: 'false' }, html);
  assert.match(faults[0]!.message, /already a part of “baseless and false”; write the same words/);
  assert.deepEqual(verify({ start: 'baseless', end: 'baseless' }, html).faults, []);
});

test('words that end before an apostrophe or within a number are a fault', () => {
  const html = `The wind’s 1.5 knots fell, and ${rest}`;
  for (const start of ['The wind', 'The wind’s 1']) {
    const { faults } = verify({ start, end: 'that one.' }, html);
    assert.match(faults[0]?.message ?? '', /begins or ends within a word/);
  }
});

test('with the article at hand, links are made from its own characters', () => {
  const html = `On Monday the north\u2011east wind – the first\u202F– blew; the north\u2011east wind fell, and ${rest.replace('years before', 'years<br>before')}`;
  const passage = { start: 'the north-east wind fell', end: 'all the years before that one.' };
  const article = toArticle(page(html), {}, 'a.html');
  const { dataset, left } = useArticle(datasetOf(passage), article);
  assert.deepEqual(left, []);
  assert.equal(dataset.passages['only']!.start, 'the north\u2011east wind fell');
  assert.equal(dataset.passages['only']!.end, 'before that one.');
});

/** Each language with its own quote marks, dashes and spaces. */
const languages: Record<
  string,
  [article: string, passages: readonly (readonly [string, string])[], quote: string]
> = {
  German: [
    '„Wir zahlen nicht für einen Tunnel, den andere ‚bestellt‘ haben“, sagte Dirks – der Rest, 1,4 Milliarden Euro, sei „Sache des Bundes“. Köster widersprach: »Das Geld ist da«, sagte er in Straßburg.',
    [
      ['„Wir zahlen nicht', 'haben“, sagte Dirks'],
      ['Köster widersprach: »Das', 'in Straßburg.'],
    ],
    "Wir zahlen nicht für einen Tunnel, den andere 'bestellt' haben",
  ],
  Arabic: [
    'وقال المتحدث باسم الميناء: «لن يُغلق الرصيف هذا العام»، مضيفًا أنّ ٣٤ سفينة ستبقى. وردّ الصيادون بأنّ القرار “غير مفهوم”.',
    [
      ['وقال المتحدث باسم', 'ستبقى.'],
      ['وردّ الصيادون', '“غير مفهوم”.'],
    ],
    'لن يُغلق الرصيف هذا العام',
  ],
  Persian: [
    'سخنگوی بندر گفت: «اسکله امسال بسته نمی‌شود» و افزود که ۳۴ کشتی می‌مانند. ماهی‌گیران این تصمیم را «نامفهوم» خواندند.',
    [
      ['سخنگوی بندر گفت', 'کشتی می‌مانند.'],
      ['ماهی‌گیران این', '«نامفهوم» خواندند.'],
    ],
    'اسکله امسال بسته نمی‌شود',
  ],
  Russian: [
    'Мэр сказал: «Порт не закроют в этом году, — и добавил: — Всё идёт по плану». Рыбаки ответили, что решение „непонятно“ и что 34\u00A0судна уйдут.',
    [
      ['Мэр сказал: «Порт', 'по плану».'],
      ['Рыбаки ответили', 'судна уйдут.'],
    ],
    'Порт не закроют в этом году',
  ],
};

for (const [name, [text, passages, quote]] of Object.entries(languages)) {
  test(`an article in ${name} with its own quote marks is verified`, () => {
    const article = toArticle(`Title\n\n${text}\n\n${rest}\n`, { title: 'Title' }, 'a.txt');
    for (const [start, end] of passages) {
      const { faults } = verifyDataset(datasetOf({ start, end }, quote), article);
      assert.deepEqual(faults, []);
    }
    const found = verifyDataset(
      datasetOf({ start: passages[0]![0], end: passages[0]![1] }, quote),
      article,
    );
    assert.ok(!found.notes.some(({ message }) => message.includes('quotation marks')));
  });
}

test('the article is folded once, however many passages and quotations there are', () => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, at) => `Boat ${at} left the harbour of place ${at}, and came back as it went.`,
  );
  const readsFor = (count: number): number => {
    let reads = 0;
    const article = toArticle(paragraphs.join('\n\n'), {}, 'a.txt');
    const watched = {
      lines: article.lines.map((_, at) => at),
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        get text() {
          reads += 1;
          return paragraph.text;
        },
      })),
    };
    const lines = new Proxy(article.lines, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    const [speaker] = Object.keys(harbour.actors);
    const passages = Object.fromEntries(
      Array.from({ length: count }, (_, at): [string, Passage] => {
        const boat = at % 40;
        // Every second one is wrong, so that what comes nearest is looked for.
        const start = at % 2 ? `Boat ${boat} came to the harbour` : `Boat ${boat} left`;
        return [`p${at}`, { paragraph: boat + 1, start, end: 'as it went.' }];
      }),
    );
    const quotes = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `q${at}`,
        { speaker: speaker!, text: `Boat ${at} sank`, sources: ['p0'] },
      ]),
    );
    const base = datasetOf({ start: 'x', end: 'y' });
    const { faults } = verifyDataset(
      { ...base, passages: { ...base.passages, ...passages }, quotes } as unknown as Dataset,
      { paragraphs: watched.paragraphs, head: [], lines },
    );
    assert.ok(faults.length >= count);
    return reads;
  };
  assert.equal(readsFor(400), readsFor(10));
});

test('the command says what to write, also to machines', async () => {
  write('quay.html', page(`On Monday the north\u2011east wind blew, ${rest}`));
  write('quay.json', JSON.stringify(datasetOf({ start: 'the north-east', end: 'that one.' })));
  const argv = ['verify', 'quay.json', '--article', 'quay.html'] as const;
  const { code, out } = await run(folder, ...argv);
  assert.equal(code, 1);
  assert.match(
    out,
    /passages\.only\.start: not every browser finds .*\n {4}write: start: "the north\u2011east"\n/,
  );
  const { faults } = JSON.parse((await run(folder, ...argv, '--json')).out) as {
    faults: { write: unknown }[];
  };
  assert.deepEqual(faults[0]!.write, { start: 'the north\u2011east' });
});

test('a form that is rendered with the article has links that its browser finds', async () => {
  write('quay.html', page(`On Monday the north\u2011east wind blew, ${rest}`));
  write(
    'quay.json',
    JSON.stringify(datasetOf({ start: 'the north-east', end: 'that one.' }, 'wind blew')),
  );
  const render = ['render', 'quay.json', '--widget', 'quote'] as const;
  assert.match((await run(folder, ...render)).out, /text=the%20north%2Deast,that/);
  const { out, err } = await run(folder, ...render, '--article', 'quay.html');
  assert.match(out, /text=the%20north%E2%80%91east,that/);
  assert.equal(err, '');
});

test('an outline needs no dataset, and takes what an unfinished one says', async () => {
  const text = `Quay in Danger\n\nMara Lind\n\nOn Monday ${rest}\n\nWhat is next?\n\nIn June ${rest}\n`;
  write('plain.txt', text);
  const expected = `   1  On Monday ${rest}`.slice(0, 60);
  const { code, out } = await run(folder, 'verify', '--article', 'plain.txt', '--outline');
  assert.equal(code, 0);
  assert.ok(out.includes(expected.slice(0, 40)), out);
  for (const dataset of [
    '{',
    '[1]',
    'null',
    '{"article": {"title": 5}, "passages": {"a": {"section": "What is next?"}, "b": null}}',
  ]) {
    write('draft.json', dataset);
    const argv = ['verify', 'draft.json', '--article', 'plain.txt', '--outline'] as const;
    const result = await run(folder, ...argv);
    assert.equal(result.code, 0, result.err);
    assert.equal(result.out.includes('\nWhat is next?\n'), dataset.includes('section'));
  }
});
