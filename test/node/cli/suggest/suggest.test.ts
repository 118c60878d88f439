import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acronymsIn,
  countriesIn,
  datesIn,
  listsOf,
  namesIn,
  PassageFinder,
  quotationsIn,
  readCountry,
  readCoordinates,
  wholeWords,
  readDate,
  sentencesIn,
  suggestionsFor,
  toId,
} from '../../../../packages/cli/src/suggest/index.js';
import { toArticle } from '../../../../packages/cli/src/verify/to-article.js';
import { arabic, english, german } from '../../../support/foreign-articles.js';

const articles = { en: english, de: german, ar: arabic };
const read = (text: string) => toArticle(text, {}, 'article.md');

describe('sentences', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['en', 'Mr. Tobin met Dr. A. B. Stone. He left.', 2],
    ['en', '“We have signed nothing. Nor will we,” she said. He left.', 2],
    ['en', 'It cost 2.5 million, i.e. too much. Why?', 2],
    ['de', 'Am 3. Februar kam Dr. Weidt. Er blieb.', 2],
    ['de', '„Wir zahlen nicht. Niemals“, sagte er. Dann ging er.', 2],
    ['ar', 'اتفق الطرفان. ولم يرد أحد.', 2],
    ['en', '', 0],
  ];
  for (const [language, text, count] of cases) {
    it(`are ${count} in “${text}”`, () => {
      assert.equal(sentencesIn(text, language).length, count);
    });
  }

  it('lie in their paragraph where they say, and leave out no word of it', () => {
    for (const [language, text] of Object.entries(articles)) {
      for (const paragraph of read(text).paragraphs) {
        const sentences = sentencesIn(paragraph.text, language);
        assert.equal(sentences.map((each) => each.text).join(' '), paragraph.text);
        for (const { from, to, text: own } of sentences) {
          assert.equal(paragraph.text.slice(from, to), own);
        }
      }
    }
  });
});

describe('dates', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['en', 'on 28 January 2024 and January 29, 2024', ['2024-01-28', '2024-01-29']],
    ['en', 'in June 2023, since 1994', ['2023-06', '1994']],
    ['en', 'on February 15', ['2024-02-15']],
    ['en', 'on December 15', ['2023-12-15']],
    ['en', '2000 euros, 1999.5 and 12 may come', []],
    ['en', 'on 31 June 2023', []],
    [
      'de',
      'am 9. Februar 2024, bis zum 30. Juni, im März 2025',
      ['2024-02-09', '2024-06-30', '2025-03'],
    ],
    ['de', 'am 28.1.2024', ['2024-01-28']],
    ['ru', '28 января 2024 года', ['2024-01-28']],
    ['ar', 'يوم 14 يناير 2024 ثم ١٥ شباط ٢٠٢٤', ['2024-01-14', '2024-02-15']],
    ['fr', 'le 3 août 2023', ['2023-08-03']],
    ['ja', '2023年1月28日に可決し、2月3日と2025年に', ['2023-01-28', '2024-02-03', '2025']],
    ['zh', '2024年3月起', ['2024-03']],
    ['ko', '2024년 1월 28일', ['2024-01-28']],
  ];
  for (const [language, text, dates] of cases) {
    it(`of “${text}” are ${dates.join(', ') || 'none'}`, () => {
      const found = datesIn(text, { language, published: '2024-03-03' });
      assert.deepEqual(
        found.map(({ date }) => date),
        dates,
      );
    });
  }

  it('without a year are left out where nothing tells the year', () => {
    assert.deepEqual(datesIn('on February 15', { language: 'en' }), []);
  });

  const typed: readonly (readonly [string, unknown])[] = [
    ['28 January 2024', { date: '2024-01-28' }],
    ['Sunday, 28 January 2024', { date: '2024-01-28' }],
    ['28.1.2024', { date: '2024-01-28' }],
    ['2024/1/28', { date: '2024-01-28' }],
    ['1/2024', { date: '2024-01' }],
    ['2024', { date: '2024' }],
    ['28/1/2024', { date: '2024-01-28' }],
    ['1/28/2024', { date: '2024-01-28' }],
    ['3/4/2024', { choices: ['2024-04-03', '2024-03-04'] }],
    ['31.2.2024', undefined],
    ['soon', undefined],
    ['from 2021 to 2023', { date: '2021/2023' }],
    ['2021 – May 2023', { date: '2021/2023-05' }],
    ['about 2023', { date: '2023~' }],
    ['circa 28 January 2024', { date: '2024-01-28~' }],
    ['May 2023?', { date: '2023-05?' }],
    ['early 2023', { date: '2023-37' }],
    ['2024年1月28日', { date: '2024-01-28' }],
    ['Ende 2023', { date: '2023-39' }],
    ['autumn of 2023', { date: '2023-23' }],
    ['since 1994', { date: '1994/..' }],
    ['until 31 December 2026', { date: '../2026-12-31' }],
    ['2023 to 2021', undefined],
    ['about soon', undefined],
  ];
  for (const [text, date] of typed) {
    it(`that are typed as “${text}” are ${JSON.stringify(date)}`, () => {
      assert.deepEqual(readDate(text, 'en'), date);
    });
  }
});

describe('countries', () => {
  it('are found by their names in the language of the text', () => {
    const codes = (text: string, language: string) =>
      countriesIn(text, language).map(({ code }) => code);
    assert.deepEqual(codes('South Sudan, Sudan and the U.S.', 'en'), ['SS', 'SD', 'US']);
    assert.deepEqual(codes('Österreichs Nachbarn, die USA', 'de'), ['AT', 'US']);
    assert.deepEqual(codes('в России и Франции', 'ru'), ['RU', 'FR']);
    assert.deepEqual(codes('اتفقت السعودية ومصر', 'ar'), ['SA', 'EG']);
    assert.deepEqual(codes('韓国と中国、米国も', 'ja'), ['KR', 'CN', 'US']);
    assert.deepEqual(codes('印度尼西亚和印度', 'zh'), ['ID', 'IN']);
    assert.deepEqual(codes('they chad about turkey', 'en'), []);
  });

  it('are read by code and by name in any language', () => {
    const languages = ['de', 'ar', 'fa', 'ru'];
    assert.equal(readCountry(' tj ', languages), 'TJ');
    assert.equal(readCountry('Tajikistan', languages), 'TJ');
    assert.equal(readCountry('Таджикистан', languages), 'TJ');
    assert.equal(readCountry('ÖSTERREICH', languages), 'AT');
    assert.equal(readCountry('UK', languages), 'GB');
    assert.equal(readCountry('Atlantis', languages), undefined);
  });
});

describe('quotations', () => {
  const found = (text: string, language: string) =>
    suggestionsFor(read(text).paragraphs, { language }).quotations.map(({ text: words, name }) => [
      words,
      name,
    ]);

  it('of an English article have the speakers who are named beside them', () => {
    assert.deepEqual(found(english, 'en'), [
      ['Not one boat will leave', 'Ines Varga'],
      ['We have signed nothing yet. Nor will we.', 'Ines Varga'],
      ['a gift to nobody', 'Alan Tobin'],
      ['Sluice', undefined],
    ]);
  });

  it('of a German article have them, too, by "er" the one who was named last', () => {
    assert.deepEqual(found(german, 'de'), [
      ['Wir zahlen keinen Euro', 'Ruth Köppel'],
      ['Frau Köppel hat selbst unterschrieben', 'Jonas Weidt'],
    ]);
  });

  it('of an Arabic article have them without capital letters', () => {
    assert.deepEqual(found(arabic, 'ar'), [
      ['الميناء لن يغلق أبدا', 'سالم الحداد'],
      ['الرصيف يهبط سنتيمترين كل عام', 'ليلى منصور'],
    ]);
  });

  it('are no single words only because nothing parts their words', () => {
    const [first, second] = quotationsIn('「港は漁師のものだ」と『緑』の会', { language: 'ja' });
    assert.deepEqual([first?.text, first?.isShort], ['港は漁師のものだ', undefined]);
    assert.deepEqual([second?.text, second?.isShort], ['緑', true]);
  });

  it('have speakers who are named by a title with a full stop', () => {
    const speakersIn = (text: string): (string | undefined)[] =>
      quotationsIn(text, { language: 'en' }).map(({ speaker }) => speaker?.text);
    assert.deepEqual(speakersIn('“No boat will leave,” said Mr. Tobin, a clerk. “None.”'), [
      ...['Tobin', 'Tobin'],
    ]);
    assert.deepEqual(speakersIn('“No boat will leave,” Mrs. Tobin said. Nobody left.'), ['Tobin']);
    assert.deepEqual(speakersIn('He met Lt. Reed. Capt. Varga said: “No boat will leave.”'), [
      'Varga',
    ]);
  });

  it('are neither apostrophes nor what stands between two of them', () => {
    const text = `The dogs' bowls aren't the cats’. «One thing,» she said, «and another.»`;
    const words = quotationsIn(text, { language: 'en' }).map((each) => each.text);
    assert.deepEqual(words, ['One thing', 'and another.']);
  });
});

describe('names', () => {
  it('leave out offices, days and the first word of a sentence', () => {
    const text = 'Monday came. President Ada Reed met Niels Bo of the River League. Nobody saw it.';
    const names = namesIn(text, { language: 'en' }).map((each) => each.text);
    assert.deepEqual(names, ['Ada Reed', 'Niels Bo of the River League']);
  });

  it('have acronyms with their long form, and lists', () => {
    const [first] = acronymsIn('The Lake Board (LB) and the NRC (Norwell River Council) met.');
    assert.deepEqual([first!.short.text, first!.name.text], ['NRC', 'Norwell River Council']);
    const { paragraphs } = read(english);
    const { text } = paragraphs[1]!;
    const lists = listsOf(text, namesIn(text, { language: 'en' }));
    assert.deepEqual(
      lists.map((list) => list.map((each) => each.text)),
      [
        ['Eastmere', 'Norwell', 'Sutby'],
        ['Eastmere', 'Norwell', 'Sutby'],
      ],
    );
  });
});

describe('passages', () => {
  it('of every sentence lead back to it alone', () => {
    for (const [language, text] of Object.entries(articles)) {
      const article = read(text);
      const finder = new PassageFinder(article);
      for (const { paragraph, from, to } of suggestionsFor(article.paragraphs, { language })
        .sentences) {
        const passage = finder.passageOf({ paragraph, from, to });
        const range = finder.rangeOf(passage)!;
        const whole = wholeWords(paragraph.text, [from, to]);
        assert.equal(range.paragraph, paragraph);
        assert.deepEqual(wholeWords(paragraph.text, [range.from, range.to]), whole);
      }
    }
  });

  it('have words before them where their own are in the article twice', () => {
    const article = read(
      'One two three four five six seven eight nine. And then: one two three four five six seven eight nine.',
    );
    const finder = new PassageFinder(article);
    const [first, second] = finder.find('one two three four five six seven eight nine.');
    assert.ok(first && second);
    const passage = finder.passageOf(second);
    assert.equal(passage.prefix, 'then:');
    assert.deepEqual(finder.rangeOf(passage)!.from, second.from);
  });

  it('are found by a sentence however it was typed, and with words left out', () => {
    const finder = new PassageFinder(read(english));
    const [range] = finder.find('"not one boat will leave," said the lake board\'s … Varga');
    assert.equal(range!.text, english.split('\n')[6]!.match(/“Not one.*?Varga\./)![0]);
    assert.deepEqual(finder.find('No such words'), []);
  });
});

describe('ids', () => {
  it('are made from names of any script, and no one twice', () => {
    assert.equal(toId('Jens Köster', new Set(), 'actor'), 'jens-koester');
    assert.equal(toId("L'Été à Nîmes", new Set(), 'actor'), 'lete-a-nimes');
    assert.equal(toId('Россия', new Set(), 'actor'), 'rossiya');
    assert.equal(toId('Reed', new Set(['reed', 'reed-2']), 'actor'), 'reed-3');
    assert.equal(toId('2019 talks', new Set(), 'event'), 'event-2019-talks');
    assert.equal(toId('…', new Set(), 'event'), 'event');
    assert.match(toId('ليلى منصور', new Set(), 'actor'), /^[a-z]+-[a-z]+$/);
  });
});

it('where a place lies is read as people and maps write it', () => {
  const tallinn = { latitude: 59.437, longitude: 24.7536 };
  for (const text of [
    '59.4370, 24.7536',
    ' 59.4370 24.7536 ',
    '59,4370; 24,7536',
    '59,4370 24,7536',
    '59.4370° 24.7536°',
    '(59.4370, 24.7536)',
    '59.4370° N, 24.7536° E',
    'N 59.4370 E 24.7536',
    '24.7536 E 59.4370 N',
    'geo:59.4370,24.7536',
    'https://www.openstreetmap.org/#map=15/59.4370/24.7536',
    'https://www.openstreetmap.org/?mlat=59.4370&mlon=24.7536#map=5/1/2',
    'https://www.google.com/maps/@59.4370,24.7536,15z',
    'https://www.google.com/maps/place/Tallinn/@1,2,11z/data=!3m1!4b1!8m2!3d59.4370!4d24.7536',
    'https://maps.google.com/?q=59.4370,24.7536',
    'https://maps.apple.com/?ll=59.4370,24.7536&z=12',
    'https://www.bing.com/maps?cp=59.4370~24.7536&lvl=12',
    'https://yandex.com/maps/?ll=24.7536%2C59.4370&z=10',
  ])
    assert.deepEqual(readCoordinates(text), tallinn, text);
  const minutes = { latitude: 59.43333, longitude: 24.75 };
  for (const text of ['59°26′N 24°45′E', "59° 26' N, 24° 45' E", '59°26′ с. ш. 24°45′ в. д.'])
    assert.deepEqual(readCoordinates(text), minutes, text);
  assert.deepEqual(readCoordinates('33°51′35.9″S 151°12′40″E'), {
    latitude: -33.85997,
    longitude: 151.21111,
  });
  assert.deepEqual(readCoordinates('−33.86, -151.21'), { latitude: -33.86, longitude: -151.21 });
  for (const text of [
    '',
    '59',
    '59.4',
    'Tallinn',
    '95, 10',
    '10, 190',
    '59°N 24°N',
    'https://maps.google.com/',
    '1, 2, 3',
    '59.4370.1, 2',
  ])
    assert.equal(readCoordinates(text), undefined, text);
});
