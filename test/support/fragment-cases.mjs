// What a page may have and a link may name: a table that each browser is asked about.

const inWord = (character) => `north${character}south`;
const before = (character) => `north ${character}south`;
const behind = (character) => `north${character} south`;

/** Characters of the page and what is typed for them, each asked both ways. */
const pairs = [
  ['hyphen (U+2010), hyphen-minus', inWord, '\u2010', '-'],
  ['non-breaking hyphen, hyphen-minus', inWord, '\u2011', '-'],
  ['figure dash, hyphen-minus', inWord, '\u2012', '-'],
  ['en dash, hyphen-minus', inWord, '–', '-'],
  ['em dash, hyphen-minus', inWord, '—', '-'],
  ['horizontal bar, hyphen-minus', inWord, '―', '-'],
  ['minus, hyphen-minus', inWord, '−', '-'],
  ['en dash, em dash', inWord, '–', '—'],
  ['spaced en dash, en dash', inWord, ' – ', '–'],
  ['hyphen, space', inWord, '-', ' '],
  ['’ and straight quote', inWord, '’', "'"],
  ['‘ and straight quote', inWord, '‘', "'"],
  ['‛ and straight quote', inWord, '‛', "'"],
  ['‚ and straight quote', inWord, '‚', "'"],
  ['prime, straight quote', inWord, '′', "'"],
  ['grave accent, straight quote', inWord, '`', "'"],
  ['acute accent, straight quote', inWord, '´', "'"],
  ['letter apostrophe (U+02BC), straight quote', inWord, 'ʼ', "'"],
  ['okina (U+02BB), straight quote', inWord, 'ʻ', "'"],
  ['ayn (U+02BF), straight quote', inWord, 'ʿ', "'"],
  ['‹ and straight quote', inWord, '‹', "'"],
  ['“ and straight quote', before, '“', '"'],
  ['” and straight quote', behind, '”', '"'],
  ['‟ and straight quote', before, '‟', '"'],
  ['„ and straight quote', before, '„', '"'],
  ['„ and “', before, '„', '“'],
  ['double prime, straight quote', behind, '″', '"'],
  ['« and straight quote', before, '«', '"'],
  ['« and “', before, '«', '“'],
  ['two apostrophes, straight quote', behind, "''", '"'],
  ['no-break space, space', inWord, '\u00A0', ' '],
  ['narrow no-break space, space', inWord, '\u202F', ' '],
  ['thin space, space', inWord, '\u2009', ' '],
  ['hair space, space', inWord, '\u200A', ' '],
  ['ideographic space, space', inWord, '\u3000', ' '],
  ['line feed, space', inWord, '\n', ' '],
  ['two spaces, one', inWord, '  ', ' '],
  ['soft hyphen, nothing', inWord, '\u00AD', ''],
  ['zero-width space, nothing', inWord, '\u200B', ''],
  ['zero-width non-joiner, nothing', inWord, '\u200C', ''],
  ['zero-width joiner, nothing', inWord, '\u200D', ''],
  ['left-to-right mark, nothing', inWord, '\u200E', ''],
  ['right-to-left mark, nothing', inWord, '\u200F', ''],
  ['Arabic letter mark, nothing', inWord, '\u061C', ''],
  ['word joiner, nothing', inWord, '\u2060', ''],
  ['direction isolate, nothing', inWord, '\u2066', ''],
  ['zero-width non-joiner, space', inWord, '\u200C', ' '],
  ['… and three full stops', behind, '…', '...'],
  ['capital, small letter', inWord, 'A', 'a'],
  ['capital, small letter with accent', inWord, 'É', 'é'],
  ['accent apart, letter with accent', inWord, 'e\u0301', 'é'],
  ['letter with accent, without', inWord, 'é', 'e'],
  ['ß and ss', inWord, 'ß', 'ss'],
  ['ı and i', inWord, 'ı', 'i'],
  ['æ and ae', inWord, 'æ', 'ae'],
  ['ø and o', inWord, 'ø', 'o'],
  ['ł and l', inWord, 'ł', 'l'],
  ['ё and е', inWord, 'ё', 'е'],
  ['й and и', inWord, 'й', 'и'],
  ['ς and σ', inWord, 'ς', 'σ'],
  ['ligature fi, fi', inWord, 'fi', 'fi'],
  ['² and 2', inWord, '²', '2'],
  ['fraction slash, slash', inWord, '⁄', '/'],
  ['Arabic yeh, Persian yeh', inWord, 'ي', 'ی'],
  ['Arabic kaf, Persian kaf', inWord, 'ك', 'ک'],
  ['alef with hamza, alef', inWord, 'أ', 'ا'],
  ['teh marbuta, heh', inWord, 'ة', 'ه'],
  ['alef maksura, yeh', inWord, 'ى', 'ي'],
  ['kaf with fatha, kaf', inWord, 'كَ', 'ك'],
  ['tatweel, nothing', inWord, 'كـ', 'ك'],
  ['Arabic digit, digit', inWord, '٣', '3'],
  ['Persian digit, Arabic digit', inWord, '۳', '٣'],
  ['Arabic comma, comma', behind, '،', ','],
  ['maqaf, hyphen-minus', inWord, '־', '-'],
];

export const characters = pairs.flatMap(([name, place, a, b]) => [
  { name, page: place(a), link: place(b) },
  { name: `${name}, the other way`, page: place(b), link: place(a) },
]);

/** What may stand within the words “The north wind” of a paragraph. */
const structures = {
  'a link or emphasis': 'The <em>north</em> wind',
  'emphasis within a word': 'The no<b>rt</b>h wind',
  'a line break': 'The north<br>wind',
  'a place for a line break (wbr)': 'The nor<wbr>th wind',
  'a comment': 'The nor<!-- x -->th wind',
  'a style sheet': 'The <style>b{}</style>north wind',
  'a script': 'The <script>1</script>north wind',
  noscript: 'The <noscript>x</noscript>north wind',
  'a template': 'The <template>x</template>north wind',
  'hidden words': 'The <span hidden>x </span>north wind',
  'words without display': 'The <span style="display:none">x </span>north wind',
  'words hidden from the ear (aria-hidden)': 'The <span aria-hidden="true">x </span>north wind',
  'words for the ear alone':
    'The <span style="position:absolute;width:1px;height:1px;overflow:hidden">x </span>north wind',
  'the mark of a note': 'The north<sup><a href="#1">1</a></sup> wind',
  'an icon (svg)': 'The <svg width="9" height="9"></svg>north wind',
  'an icon with spaces around': 'The <svg width="9" height="9"></svg> north wind',
  'a picture': 'The <img alt="" width="9" height="9">north wind',
  'a button': 'The <button>x</button>north wind',
  'a frame': 'The <iframe width="9" height="9"></iframe>north wind',
  'ruby annotation': 'The <ruby>north<rt>x</rt></ruby> wind',
  mathematics: 'The <math><mi>x</mi></math>north wind',
  'a floating first letter': '<span style="float:left">T</span>he north wind',
  'an inline block': 'The <span style="display:inline-block">north</span> wind',
  'a block': 'The <span style="display:block">north</span> wind',
};

export const markup = Object.entries(structures).map(([name, html]) => ({ name, html }));
markup.push({
  name: 'a large first letter (::first-letter)',
  html: '<style>p::first-letter{float:left;font-size:3em}</style>The north wind',
});

/** Where words may begin and end, and what may stand around them. */
export const places = [
  ['part of a word', 'The northern wind', ['The north']],
  ['a word before an apostrophe', 'The north’s wind', ['The north']],
  ['a word before a hyphen', 'The north-east wind', ['The north']],
  ['a number before its decimals', 'The 1.5 winds', ['The 1']],
  ['punctuation at both ends', 'He said: “The north wind.” It blew.', ['“The north', 'wind.”']],
  ['the same first and last words', 'Baseless.', ['Baseless.', 'Baseless.']],
  ['last words within the first', 'The north wind', ['The north wind', 'wind']],
  ['words across two paragraphs', 'The north</p><p>wind', ['The north wind']],
  ['from one paragraph to the next', 'The north</p><p>wind blew', ['The north', 'wind blew']],
  ['a prefix', 'the north wind. That north wind', ['That-', 'north', 'wind']],
  ['a prefix in the paragraph before', 'That</p><p>north wind', ['That-', 'north', 'wind']],
  ['a prefix with an opening quote mark', 'That “north wind”', ['That “-', 'north', 'wind']],
  ['a suffix', 'north wind one. north wind two', ['north', 'wind', '-two']],
  ['a suffix in the paragraph behind', 'north wind</p><p>two', ['north', 'wind', '-two']],
  ['a suffix of punctuation', 'north wind, now', ['north', 'wind', '-, now']],
  ['Thai words', 'เรือออกจากท่าเรือ', ['ออกจากท่าเรือ']],
  ['Chinese words', '船离开了港口。', ['离开了']],
  ['an Arabic word behind its conjunction', 'وقال المتحدث', ['قال المتحدث']],
  ['a Persian word behind a non-joiner', 'او می\u200Cرود خانه', ['رود خانه']],
].map(([name, html, words]) => ({ name, html, words }));

const encode = (text) => encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
const escape = (text) => text.replace(/[&<>]/g, (each) => `&#${each.charCodeAt(0)};`);

/** All cases as pages and fragments, in the order of the three tables. */
export const questions = () => [
  ...characters.map(({ page, link }) => ({
    body: `<p>${escape(page)}</p>`,
    fragment: encode(link),
  })),
  ...markup.map(({ html }) => ({ body: `<p>${html}</p>`, fragment: encode('The north wind') })),
  ...places.map(({ html, words }) => ({ body: `<p>${html}</p>`, fragment: fragmentOf(words) })),
];

/** A prefix ends with `-`, a suffix begins with one, as in the address. */
const fragmentOf = (words) =>
  words
    .map((word) => word.replace(/^(-?)(.*?)(-?)$/s, (_, a, text, b) => a + encode(text) + b))
    .join(',');
