import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Known } from '../../../packages/cli/src/verify/article.js';
import { toArticle } from '../../../packages/cli/src/verify/to-article.js';

/** The paragraphs of an article, each with its section before a stroke, barriers shown. */
const paragraphsOf = (contents: string, name: string, known: Known = {}): string[] =>
  toArticle(contents, known, name).paragraphs.map(({ section, text }) => {
    const shown = text.replaceAll('\n', '⏎').replaceAll('\v', '¦');
    return section === undefined ? shown : `${section} | ${shown}`;
  });

const long = 'The quay sinks by two centimetres a year, and nobody has said who is to mend it.';
const second = 'The council met on Monday and put the vote off until the summer, as it had before.';
const third = 'Until then the boats go out as they did, and the harbour master counts them in.';
const teaser = 'A market hall in the next town opens its doors again after ten years of building.';
const texts = [long, second, third];
const body = texts.map((text) => `<p>${text}</p>`).join('\n');
const withHeading = `<p>${long}</p><h2>The vote</h2><p>${second}</p><p>${third}</p>`;
const sectioned = [long, `The vote | ${second}`, `The vote | ${third}`];

const pages: Record<string, [html: string, expected: readonly string[]]> = {
  'an advertisement between paragraphs is no section': [
    `<article><h1>Quay</h1><p>${long}</p><div>Advertisement</div><p>${second}</p><div class="ad"><span>Advertisement</span></div><p>${third}</p></article>`,
    texts,
  ],
  'a label before a heading is no section': [
    `<main><p>${long}</p><div>Read more</div><h2>The vote</h2><div>Advertisement</div><p>${second}</p><p>${third}</p></main>`,
    sectioned,
  ],
  'a teaser in an article element beside the text is not the article': [
    `<div class="story">${body}</div><article class="teaser"><a href="/hall"><h3>Hall</h3><p>${teaser}</p></a></article><article class="teaser"><a href="/x"><p>${teaser}</p></a></article>`,
    texts,
  ],
  'teasers before and behind an article are not of it': [
    `<section class="top"><article><a href="/a"><p>${teaser}</p></a></article></section><article><h1>Quay</h1>${body}</article><aside><article><p>${teaser}</p></article></aside>`,
    texts,
  ],
  'the title of another article between paragraphs is not of it': [
    `<article><p>${long}</p><p><a href="/hall">Market hall opens its doors</a></p><p>${second}</p><p><a href="/vote">${third}</a></p></article>`,
    texts,
  ],
  'what stands under a picture that is no figure is not of it': [
    `<article><div><img src="a.png" alt=""><br><span class="pb-caption">${teaser}</span></div><p>${long}</p><div class="wp-caption"><img src="b.png" alt=""><p class="wp-caption-text">${teaser}</p></div><div class="story has-caption"><p>${second}</p><p>${third}</p></div></article>`,
    texts,
  ],
  'a lead that is marked as a heading is a paragraph': [
    `<article><h1>Quay</h1><h2>${long} ${second}</h2><p>${third}</p><h3>${long.slice(0, -1)}, as it is</h3><p>${teaser}</p></article>`,
    [`${long} ${second}`, third, `${long.slice(0, -1)}, as it is | ${teaser}`],
  ],
  'a table that only places the parts of a page is read': [
    `<table width="100%"><tr><td><a href="/">Home</a></td><td><h1>Quay</h1>${body}</td></tr></table>`,
    texts,
  ],
  'a table of data is not': [
    `<article><p>${long}</p><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2020</td><td>31</td></tr></table><p>${second}</p><p>${third}</p></article>`,
    texts,
  ],
  'a table with a caption or with heads is of data, however long its cells are': [
    `<article><p>${long}</p><table><caption>Boats</caption><tr><td>2020</td><td>${`${teaser} `.repeat(3)}</td></tr></table><p>${second}</p><table><tr><th>2021</th><td>${`${teaser} `.repeat(3)}</td></tr></table><p>${third}</p></article>`,
    texts,
  ],
  'a table that is named as none is read': [
    `<article><p>${long}</p><table role="presentation"><thead><tr><td>${second}</td><td></td></tr></thead><tr><td>${third}</td></tr></table></article>`,
    texts,
  ],
  'a table of one column is read': [
    `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
    texts,
  ],
  'paragraphs that are parted by line breaks are read': [
    `<div>${texts.join('<br><br>')}</div>`,
    texts,
  ],
  'paragraphs in div elements are read, with a heading': [
    `<main><div>${long}</div><h2>The vote</h2><div>${second}</div><div>${third}</div></main>`,
    sectioned,
  ],
  'lists and quotes of the text are read': [
    `<article><p>${long}</p><ul><li>${second}</li><li><p>${third}</p></li></ul><blockquote><p>${teaser}</p></blockquote></article>`,
    [...texts, teaser],
  ],
  'a cookie dialog, a comment form and a footer are not': [
    `<div role="dialog" class="cookie-banner"><p>We keep what you read, to show you more of it.</p></div><article>${body}</article><form><p>Write a comment, and keep to the rules of the house.</p></form><footer><p>All rights reserved by the paper.</p></footer>`,
    texts,
  ],
  'what a text processor pastes is read': [
    `<p class=MsoTitle><b>Quay<o:p></o:p></b></p><p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-GB'>${long.replace(' and', '\r\nand')}<o:p></o:p></span></p><h2>The vote<o:p></o:p></h2><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>${second}</p><p class=MsoNormal>${third}</p>`,
    sectioned,
  ],
  'what an online editor pastes is read': [
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-guid"><p dir="ltr"><span style="font-weight:400">${long}</span></p><br><p dir="ltr"><span style="font-weight:700">The vote</span></p><p dir="ltr"><span>${second}</span></p><br><p dir="ltr"><span>${third}</span></p></b>`,
    sectioned,
  ],
};

for (const [promise, [html, expected]] of Object.entries(pages)) {
  test(`on a page, ${promise}`, () => {
    assert.deepEqual(paragraphsOf(html, 'article.html'), expected);
  });
}

const inline: Record<string, [html: string, expected: string]> = {
  'an icon': ['north <svg><title>A flag</title><path/></svg>wind', 'north ¦wind'],
  'a style sheet': ['north <style>b{color:red}</style>wind', 'north wind'],
  'a script': ['north <script>track("x")</script>wind', 'north wind'],
  'words for where there is no script': ['north <noscript>x</noscript>wind', 'north wind'],
  'a template': ['north <template><p>x</p></template>wind', 'north wind'],
  'a button': ['north <button>Share</button>wind', 'north ¦wind'],
  'what is hidden from the ear': ['north <span aria-hidden="true">¶</span>wind', 'north ¦wind'],
  'what is hidden from the eye': [
    'north <span class="sr-only">new window</span>wind',
    'north ¦wind',
  ],
  'what is hidden': ['north <span hidden>x</span><i style="display: none">y</i>wind', 'north wind'],
  'the mark of a note': ['north<sup><a href="#n1">1</a></sup> wind', 'north¦ wind'],
  'a raised number': ['north<sup>2</sup> wind', 'north¦ wind'],
  'an advertising frame': ['north <iframe src="https://ads.example/"></iframe>wind', 'north ¦wind'],
  'a fact box': ['north <factbox-quote quote="x">a box</factbox-quote>wind', 'north ¦wind'],
  'a line break': ['north<br>wind', 'north⏎wind'],
  'a large first letter': ['<span class="dropcap">n</span>orth wind', 'n¦orth wind'],
  'a floating first letter': ['<span style="float:left">n</span>orth wind', 'n¦orth wind'],
  'a link, emphasis and a comment': [
    '<a href="#x">no<em>r</em>th</a><!-- x --> wind',
    'north wind',
  ],
};

for (const [name, [html, expected]] of Object.entries(inline)) {
  test(`${name} does not cut a paragraph`, () => {
    const page = `<article><p>Once ${html} blew, ${long}</p><p>${second}</p><p>${third}</p></article>`;
    const [first, ...rest] = paragraphsOf(page, 'article.html');
    assert.equal(first, `Once ${expected} blew, ${long}`.replace('Once n¦', 'Once ¦n¦'));
    assert.deepEqual(rest, [second, third]);
  });
}

test('a paragraph whose first letter the page sets large has the letter apart', () => {
  const page = `<article><p class="has-drop-cap">${long}</p><p>${second}</p><p>${third}</p></article>`;
  assert.deepEqual(paragraphsOf(page, 'a.html'), [`T¦${long.slice(1)}`, second, third]);
});

const markdown = `---
title: The Quay
tags: [harbour]
---

The Quay
========

By Mara Lind

3 May 2021

The quay **sinks** by *two centimetres* a [year](https://port.example/quay), and
the [council][c] does nothing.[^1] A \`pump\` runs ~~by day~~ at night.

The vote
--------

> “Not one boat will leave,” the mayor said.

- The first boat has gone to the yard in the north.
- The second one lies at the quay.

<div class="note"><p>A paragraph in <b>HTML</b> stands here.</p></div>

### A number: 5 &gt; 4 ###

A line breaks here,\\
and goes on. An <svg></svg>icon stands &mdash; so it does.

| Year | Boats |
| ---- | ----- |
| 2020 | 31    |

1. Counted boats come last, says the harbour master.

[c]: https://council.example/ "The council"
[^1]: So says the port authority itself.
`;

test('Markdown is read as it is shown', () => {
  const known = { title: 'The Quay', author: 'Mara Lind' };
  const expected = [
    'The quay sinks by two centimetres a year, and the council does nothing.¦ A pump runs by day at night.',
    'The vote | “Not one boat will leave,” the mayor said.',
    'The vote | The first boat has gone to the yard in the north.',
    'The vote | The second one lies at the quay.',
    'The vote | A paragraph in HTML stands here.',
    'A number: 5 > 4 | A line breaks here,⏎and goes on. An ¦icon stands — so it does.',
    'A number: 5 > 4 | Counted boats come last, says the harbour master.',
  ];
  assert.deepEqual(paragraphsOf(markdown, 'article.md', known), expected);
  assert.deepEqual(paragraphsOf(`\uFEFF${markdown}`, 'article.MD', known), expected);
});

test('a file without an ending is read as what it begins like', () => {
  assert.deepEqual(paragraphsOf(`<article>${withHeading}</article>`, ''), sectioned);
  assert.deepEqual(paragraphsOf(`<!-- x -->\n<p>${long}</p><p>${second}</p>`, ''), [long, second]);
  assert.deepEqual(paragraphsOf(`${long}\n\n<p> is a tag. ${second}`, ''), [
    long,
    `<p> is a tag. ${second}`,
  ]);
});
