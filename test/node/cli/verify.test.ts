import type { Dataset } from '@factbox/dataset';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArticle } from '../../../packages/cli/src/verify/to-article.js';
import { verifyDataset } from '../../../packages/cli/src/verify/verify-dataset.js';
import { articlePage, articleText, changed, harbour, run, useFolder } from './support.js';

const { path: folder, write } = useFolder();
const known = { title: harbour.article.title, author: 'Mara Lind', sections: [] };
const verify = (dataset: Dataset, text = articleText) =>
  verifyDataset(dataset, toArticle(text, known));
const told = (dataset: Dataset, text?: string): string[] =>
  verify(dataset, text).faults.map(({ path, message }) => `${path}: ${message}`);

const forms = {
  'plain text': articleText,
  'plain text without empty lines': articleText.replaceAll('\n\n', '\n'),
  'plain text of Windows': articleText.replaceAll('\n', '\r\n'),
  'text wrapped at a width': articleText.replace(/(.{40}\S*) /g, '$1\n'),
  Markdown: articleText.replace('A Quarrel', '## A Quarrel').replace('What Comes', '## What Comes'),
  'a page': articlePage,
  'a page with bold lines for headings': articlePage.replace(
    /<h2>(.*?)<\/h2>/g,
    '<p><strong>$1</strong></p>',
  ),
  'a page that parts paragraphs by line breaks': `<body><div>${articleText
    .trim()
    .replaceAll('\n\n', '<br>\n<br>\n')}</div></body>`,
};

for (const [name, text] of Object.entries(forms)) {
  test(`paragraphs are counted, and everything found, in ${name}`, () => {
    const { paragraphs } = toArticle(text, known);
    assert.deepEqual(
      paragraphs.map(({ number, section }) => [number, section]),
      [
        [1, undefined],
        [2, 'A Quarrel of Years'],
        [3, 'A Quarrel of Years'],
        [4, 'What Comes Next?'],
      ],
    );
    assert.deepEqual(verify(harbour, text), { faults: [], notes: [] });
  });
}

const faults: Record<string, [string, unknown, string]> = {
  'a changed word': [
    'quotes.sinking.text',
    'The quay sinks by three centimetres a year',
    'quotes.sinking.text: is not in the article word for word',
  ],
  'a word cut in two': [
    'quotes.nonsense.text',
    'sense',
    'quotes.nonsense.text: is not in the article word for word',
  ],
  'a changed capital letter': [
    'quotes.nonsense.text',
    'Nonsense',
    'quotes.nonsense.text: differs from the article in capital letters',
  ],
  'a quotation whose sources are elsewhere': [
    'quotes.nonsense.sources',
    ['vote', 'meeting'],
    'quotes.nonsense.sources: the words are in paragraph 2, but the sources are in paragraph 4 and 1',
  ],
  'a moved paragraph': [
    'passages.vote.paragraph',
    3,
    'passages.vote.paragraph: is in paragraph 4, not 3',
  ],
  'another section': [
    'passages.money.section',
    'What Comes Next?',
    'passages.money.section: is under “A Quarrel of Years”, not under “What Comes Next?”',
  ],
  'a section before the first heading': [
    'passages.meeting.section',
    'Intro',
    'passages.meeting.section: is before the first heading, not under “Intro”',
  ],
  'a duplicated anchor': [
    'passages.money.start',
    'the province',
    'passages.money.start: “the province” is on the page 2 times (paragraph 3), so a link may lead to the wrong place; if you mean the first, add prefix: "asked"; the second, add prefix: "money;"',
  ],
  'an end that is there twice': [
    'passages.money.end',
    'the province',
    'passages.money.end: “the province” follows “Who pays for” 2 times in paragraph 3; if you mean the first, add suffix: "for"; the second, add suffix: "has"',
  ],
  'first words that are not there': [
    'passages.vote.start',
    'A poll is',
    'passages.vote.start: “A poll is” is not in the article',
  ],
  'last words of another paragraph': [
    'passages.vote.end',
    'has not answered',
    'passages.vote.end: “has not answered” does not follow “A vote is” in paragraph 4',
  ],
  'an anchor in a heading alone': [
    'passages.vote.start',
    'What comes next',
    "passages.vote.start: “What comes next” is not in the article's paragraphs, only in its head, a heading or beside it",
  ],
};

for (const [name, [path, value, expected]] of Object.entries(faults)) {
  test(`${name} is a fault, in a text as on a page`, () => {
    assert.deepEqual(told(changed(path, value)), [expected]);
    assert.deepEqual(told(changed(path, value), articlePage), [expected]);
  });
}

test('an anchor that a heading repeats is a fault: a link would lead to the heading', () => {
  const text = articleText.replace('A Quarrel of Years', 'Who Pays for It');
  assert.match(
    told(harbour, text).join('\n'),
    /“Who pays for” is on the page 2 times \(paragraph 3, and outside the paragraphs\)/,
  );
});

test('the text that comes nearest is shown, with the paragraph that it is in', () => {
  const [fault] = verify(
    changed(
      'quotes.sinking.text',
      'The quay is sinking two centimetres a year, more than any repair',
    ),
  ).faults;
  assert.deepEqual(fault?.nearest, {
    paragraph: 2,
    text: '“The quay sinks by two centimetres a year, which is more than any repair',
  });
});

test('nothing is called near that is not', () => {
  const [fault] = verify(
    changed('quotes.sinking.text', 'Some other words entirely, of cheese'),
  ).faults;
  assert.equal(fault?.nearest, undefined);
});

const allowed: Record<string, [string, string[]]> = {
  'other quote marks, dashes and spaces': ['The  quay\u00A0sinks by two centimetres a year', []],
  'an ellipsis': [
    'The quay sinks … more than any repair can mend',
    ['allowed: leaves out 7 words before “more than any repair can mend”'],
  ],
  'an ellipsis in brackets': [
    'The quay sinks by two centimetres [...] more than any repair can mend',
    ['allowed: leaves out 4 words before “more than any repair can mend”'],
  ],
  "an editor's insertion": [
    'The quay sinks by two centimetres a year, which is more than any [of the] repair can mend',
    ['allowed: leaves out 0 words before “repair can mend”', 'allowed: puts in [of the]'],
  ],
  'words that the article does not quote': [
    'the quay is unsafe',
    ['the article does not set these words in quotation marks'],
  ],
};

for (const [open, close] of ['「」', '『』', '‹›', '«»', '„“', '〝〟', '＂＂']) {
  test(`words between ${open} and ${close} are quoted`, () => {
    const article = articleText.replaceAll(/[“”]/g, (mark) => (mark === '“' ? open! : close!));
    assert.deepEqual(verify(harbour, article).notes, []);
  });
}

for (const [name, [text, notes]] of Object.entries(allowed)) {
  test(`${name} in a quotation: allowed${notes.length ? ', and reported' : ''}`, () => {
    const result = verify(changed('quotes.sinking.text', text));
    assert.deepEqual(result.faults, []);
    assert.deepEqual(
      result.notes.map(({ message }) => message),
      notes,
    );
  });
}

test('an ellipsis joins words in their order alone', () => {
  assert.deepEqual(told(changed('quotes.sinking.text', 'any repair … The quay sinks')), [
    'quotes.sinking.text: is not in the article word for word',
  ]);
});

test('the command prints faults at their lines with the nearest text, and ends with code 1', async () => {
  write('article.txt', articleText);
  write('facts.json', JSON.stringify(changed('quotes.nonsense.text', 'Nonsense'), undefined, 2));
  const { code, out } = await run(folder, 'verify', 'facts.json', '--article', 'article.txt');
  assert.equal(code, 1);
  assert.match(
    out,
    /^facts\.json:\d+:15: quotes\.nonsense\.text: differs .*\n {4}nearest, in paragraph 2: “nonsense\.”\n/,
  );
  assert.match(out, /held 2 quotations and 4 passages against 4 paragraphs: 1 fault\n$/);
});

test('the command passes a sound dataset, prints JSON for machines and the outline', async () => {
  write('article.html', articlePage);
  write('facts.json', JSON.stringify(harbour));
  const argv = ['verify', 'facts.json', '--article', 'article.html'] as const;
  assert.equal((await run(folder, ...argv)).code, 0);
  assert.deepEqual(JSON.parse((await run(folder, ...argv, '--json')).out), {
    ok: true,
    faults: [],
    notes: [],
  });
  const { out } = await run(folder, ...argv, '--outline');
  assert.match(out, /\nA Quarrel of Years\n {3}2 {2}The port authority/);
});

test('nothing is verified from a dataset that is not sound', async () => {
  write('article.txt', articleText);
  write('facts.json', '{"format": 1}');
  const { code, out, err } = await run(folder, 'verify', 'facts.json', '--article', 'article.txt');
  assert.equal(code, 1);
  assert.match(out, /facts\.json:1:1: id: missing/);
  assert.match(err, /not a sound dataset, so nothing was verified/);
});
