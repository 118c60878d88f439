import type { Dataset, DatasetInput } from '@factbox/dataset';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { toSheet, type CellValue } from '../../../packages/cli/src/exchange/sheet.js';
import { fromSheets, type Imported } from '../../../packages/cli/src/exchange/from-sheets.js';
import { googleDocText, readArchie } from '../../../packages/cli/src/exchange/archie.js';
import { PassageFinder } from '../../../packages/cli/src/suggest/passage.js';
import { toArticle } from '../../../packages/cli/src/verify/to-article.js';
import { collections, fieldsOf, inWords } from '../../../packages/cli/src/exchange/shape.js';
import { toTemplate } from '../../../packages/cli/src/exchange/template.js';
import { sheetName } from '../../../packages/cli/src/exchange/to-tables.js';
import { readXlsx, writeXlsx } from '../../../packages/cli/src/exchange/xlsx.js';
import { english } from '../../support/foreign-articles.js';
import { run, useFolder } from './support.js';

const folder = useFolder();
folder.write('article.md', english);
const finder = new PassageFinder(toArticle(english, {}, 'article.md'));

type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** What a reporter typed, with names and sentences; a lake, its towns and people are made up. */
const typed: Tables = {
  Dataset: [
    ['Field', 'Value'],
    ['format', 1],
    ['id', 'sluice'],
    ['Language', 'en'],
    ['as of', '3 March 2024'],
    ['Article title', 'Two lakes, one sluice'],
    ['article author', 'Nora Pell'],
    ['article published', new Date('2024-03-02T00:00:00Z')],
  ],
  Actors: [
    ['Name', 'Kind', 'Code', 'Affiliation', 'Source'],
    [
      'Finland',
      'State',
      'فنلندا',
      '',
      'The mayor of Eastmere, Mr. Alan Tobin, met fishermen from Finland and Estonia on Monday.',
    ],
    [
      'Ines Varga',
      'PERSON',
      '',
      'LB',
      '"not one boat will leave," said the Lake Board\'s director, Ines Varga.',
    ],
    ['Alan Tobin', 'person', '', '', 'Tobin called … nobody”'],
  ],
  Organizations: [
    ['Name', 'Short name', 'Kind', 'Sources'],
    [
      'The Lake Board',
      'LB',
      'board',
      'The Lake Board (LB) was founded on 28 January 1994 and has offices in Eastmere, Norwell and Sutby.',
    ],
  ],
  Memberships: [
    ['Actor', 'Organization', 'Role', 'From', 'Sources'],
    ['finland', 'Lake Board', 'non member', '28.1.1994', 'the-lake-board-lb'],
    ['Ines Varga', 'LB', 'member', 'January 1994', 'the-lake-board-lb; not-one-boat-will'],
  ],
  Places: [
    ['Name', 'Kind', 'Coordinates', 'Sources'],
    [
      'Norwell',
      'city',
      '12.65, -8.0',
      'The Lake Board (LB) was founded on 28 January 1994 and has offices in Eastmere, Norwell and Sutby.',
    ],
    [
      'Sutby',
      'city',
      '8,0° S; 12,65° E',
      'The Lake Board (LB) was founded on 28 January 1994 and has offices in Eastmere, Norwell and Sutby.',
    ],
  ],
  Quotes: [
    ['Speaker', 'Text', 'Responds to', 'About', 'Sources'],
    ['Ines Varga', 'Not one boat will leave', '', 'Finland, Norwell', 'not-one-boat-will'],
    [
      'Alan Tobin',
      'a gift to nobody',
      'Not one boat will leave',
      '',
      'Tobin called the plan “a gift to nobody”.',
    ],
  ],
};

const importTables = (tables: Tables): Imported =>
  fromSheets(
    Object.entries(tables).map(([name, rows]) => toSheet(name, rows)),
    { languages: ['en', 'ar', 'fa', 'ru'], finder },
  );

const lines = (notices: Imported['problems']): string[] =>
  notices.map(({ at, message }) => `${at}: ${message}`);

const withCell = (sheet: string, row: number, column: number, value: CellValue): Tables => ({
  ...typed,
  [sheet]: typed[sheet]!.map((cells, index) =>
    index === row ? Object.assign([...cells], { [column]: value }) : cells,
  ),
});

describe('a workbook as a reporter fills it', () => {
  const { problems, ignored, value } = importTables(typed);
  const { actors, places, memberships, quotes, passages, asOf, article } =
    value as unknown as Dataset;

  it('is a sound dataset', () => {
    assert.deepEqual([lines(problems), lines(ignored)], [[], []]);
  });

  it('has dates, countries and coordinates as they were meant', () => {
    assert.deepEqual([asOf, article.published], ['2024-03-03', '2024-03-02']);
    assert.deepEqual(
      memberships.map(({ from }) => from),
      ['1994-01-28', '1994-01'],
    );
    assert.equal(actors['finland']!.code, 'FI');
    assert.deepEqual(
      [places['norwell']!.coordinates, places['sutby']!.coordinates],
      [
        [12.65, -8],
        [12.65, -8],
      ],
    );
  });

  it('has ids made from names, and names resolved to ids', () => {
    assert.deepEqual(Object.keys(actors), ['finland', 'ines-varga', 'alan-tobin']);
    assert.deepEqual(
      memberships.map(({ actor, organization, role }) => [actor, organization, role]),
      [
        ['finland', 'the-lake-board', 'non-member'],
        ['ines-varga', 'the-lake-board', 'member'],
      ],
    );
    assert.equal(quotes['a-gift-to-nobody']!.respondsTo, 'not-one-boat-will-leave');
    assert.deepEqual(quotes['not-one-boat-will-leave']!.about, ['finland', 'norwell']);
  });

  it('has a passage for each sentence, once', () => {
    const ids = Object.keys(passages);
    assert.equal(ids.length, 4);
    assert.deepEqual(actors['alan-tobin']!.sources, quotes['a-gift-to-nobody']!.sources);
    for (const passage of Object.values(passages)) assert.ok(finder.rangeOf(passage));
  });
});

describe('an error of a workbook', () => {
  const cases: readonly (readonly [string, number, number, CellValue, string])[] = [
    [
      'Memberships',
      1,
      0,
      'Finnland',
      'Memberships!A2: no actor or organization "Finnland"; did you mean Finland?',
    ],
    [
      'Quotes',
      2,
      0,
      'Tobin',
      'Quotes!A3: no actor or organization "Tobin"; did you mean Alan Tobin?',
    ],
    ['Memberships', 1, 2, 'memebr', 'Memberships!C2: no role "memebr"; did you mean member?'],
    [
      'Memberships',
      1,
      3,
      '3/4/1994',
      'Memberships!D2: "3/4/1994" is 1994-04-03 or 1994-03-04; write one of these',
    ],
    ['Memberships', 1, 3, 'lately', 'Memberships!D2: expected a date'],
    ['Actors', 1, 2, 'Finlnd', 'Actors!C2: no country "Finlnd"; did you mean Finland?'],
    [
      'Actors',
      1,
      4,
      'The mayor of Eastmere met no one at all.',
      'Actors!E2: no passage "The mayor of Eastmere met no one at all."; the article has no such sentence, and nearest, in paragraph 1: “The mayor of Eastmere,”',
    ],
    ['Actors', 2, 0, null, 'Actors!3: name: missing'],
    ['Places', 1, 2, 'far away', 'Places!C2: expected [longitude, latitude] in degrees'],
    ['Dataset', 3, 1, 'zz-!', 'Dataset!B4: expected a language tag'],
  ];
  for (const [sheet, row, column, value, message] of cases) {
    it(`names its cell: ${message.slice(0, 60)}`, () => {
      const { problems } = importTables(withCell(sheet, row, column, value));
      assert.ok(
        lines(problems).some((line) => line.startsWith(message)),
        lines(problems).join('\n'),
      );
    });
  }

  it('is told once, and what follows from it not at all', () => {
    const sound = importTables(typed).problems.length;
    const { problems } = importTables(withCell('Memberships', 1, 0, 'Finnland'));
    assert.equal(problems.length, sound + 1);
  });
});

describe('columns of the format', () => {
  it('hold a name in several languages, amounts, votes and words of the dataset itself', () => {
    const { problems, ignored, value } = importTables({
      ...typed,
      Roles: [
        ['Name', 'name (de)', 'Standing'],
        ['Chair', 'Vorsitz', 'full'],
      ],
      Actors: typed['Actors']!.map((row, index) => [...row, ['Name (ar)', 'فنلندا'][index]]),
      Memberships: [
        [
          'Actor',
          'Organization',
          'Role',
          'Sources',
          'Amount number',
          'amount unit',
          'Amount: qualifier',
          'Basis',
        ],
        ['Finland', 'LB', 'Vorsitz', 'the-lake-board-lb', '1.234,5', '%', 'at least', 'Analysis'],
      ],
    });
    assert.deepEqual([lines(problems), lines(ignored)], [[], []]);
    const { actors, memberships, roles } = value as unknown as DatasetInput;
    assert.deepEqual(actors['finland']!.name, { en: 'Finland', ar: 'فنلندا' });
    assert.deepEqual(roles!['chair'], { name: { en: 'Chair', de: 'Vorsitz' }, standing: 'full' });
    assert.deepEqual(memberships[0], {
      actor: 'finland',
      organization: 'the-lake-board',
      role: 'chair',
      amount: { number: 1234.5, unit: '%', qualifier: 'at-least' },
      basis: 'analysis',
      sources: ['the-lake-board-lb'],
    });
  });
});

describe('the template', () => {
  it('has a sheet for each collection, and no column that import does not know', async () => {
    await run(folder.path, 'template', 'template.xlsx');
    const bytes = readFileSync(join(folder.path, 'template.xlsx'));
    const sheets = await readXlsx(new Uint8Array(bytes).buffer);
    const { ignored } = fromSheets(sheets, { languages: ['en'] });
    assert.deepEqual(lines(ignored), []);
    const names = sheets.map(({ name }) => name);
    for (const name of [
      'Dataset',
      'Passages',
      'Actors',
      'Memberships',
      'Quotes',
      'Events',
      'Places',
    ]) {
      assert.ok(names.includes(name), name);
    }
    // Each field of the format has a column.
    const headers = new Map(
      sheets.map(({ name, headers: own }) => [name, own.map(({ header }) => header)]),
    );
    for (const { name, record } of collections) {
      for (const field of fieldsOf(record)) {
        const own = headers.get(sheetName(name))!;
        const header = inWords(field.name);
        assert.ok(
          own.some((each) => each === header || each.startsWith(`${header} `)),
          `${name}.${field.name}`,
        );
      }
    }
  });

  it('has its comments where every reader looks for them, in runs of text', async () => {
    await run(folder.path, 'template', 'comments.xlsx');
    const parts = unzipSync(readFileSync(join(folder.path, 'comments.xlsx')));
    const names = Object.keys(parts).filter((name) => /comments|vmlDrawing/.test(name));
    assert.ok(names.length > 20);
    for (const name of names)
      assert.match(name, /^xl\/(?:comments\d+\.xml|drawings\/vmlDrawing\d+\.vml)$/);
    const texts = names.filter((name) => name.endsWith('.xml')).map((name) => parts[name]!);
    const xml = texts.map((bytes) => new TextDecoder().decode(bytes)).join('');
    assert.match(xml, /<text><r><t xml:space="preserve">A short name/);
    assert.doesNotMatch(xml, /<text><t/);
  });

  it('explains each column and offers words and names', async () => {
    const [, actors] = toTemplate().filter(({ name }) => ['Dataset', 'Actors'].includes(name));
    const look = (column: string) => actors!.looks![actors!.columns.indexOf(column)]!;
    assert.match(look('kind').comment!, /person: A person\./);
    assert.ok((look('kind').choices as string[]).includes('person'));
    assert.match(String(look('affiliation').choices), /^'Actors'!\$B\$2:\$B\$500$/);
    for (const { columns, looks } of toTemplate()) {
      columns.forEach((column, index) => {
        if (column !== 'field' && column !== 'value' && column !== 'meaning')
          assert.match(looks![index]!.comment ?? '', /.{5}/, column);
      });
    }
  });
});

describe('what is left out of a workbook', () => {
  it('is listed: columns, sheets, and cells without a column', () => {
    const { ignored } = importTables({
      ...typed,
      Actors: typed['Actors']!.map((row, index) => [
        ...row,
        index ? 'x' : 'Colour',
        index === 1 ? 'y' : null,
      ]),
      Notes: [['Anything'], ['at all']],
    });
    assert.deepEqual(lines(ignored), [
      'Actors!F1: no field is called "Colour"',
      'Actors!G2: stands in a column without a name',
      'Notes: no collection is called so; did you mean quotes?',
    ]);
  });
});

const archie = `A line that says nothing.
id: sluice
language: en
asOf: 3 March 2024
{article}
title: Two lakes
author: Nora Pell
published: 3.3.2024
{}
[actors]
name: Finland
kind: state
code: Finland
sources: The mayor of Eastmere, Mr. Alan Tobin, met fishermen from Finland and Estonia on Monday.
colour: blue

name: Ines Varga
kind: person
summary: The director
of the board.
:end
sources: “Not one boat will leave,” said the Lake Board's director, Ines Varga.
A forgotten line
[]
[events]
name: Meeting
[.participants]
actor: Finland
role: host
[]
sources: The mayor of Eastmere, Mr. Alan Tobin, met fishermen from Finland and Estonia on Monday.
[]
__proto__.polluted: yes
{constructor.prototype}
polluted: yes
{}
`;

describe('ArchieML', () => {
  const { sheets, ignored } = readArchie(archie);
  const imported = fromSheets(sheets, { languages: ['en'], finder, otherwise: { format: 1 } });

  it('makes a sound dataset', () => {
    assert.deepEqual(lines(imported.problems), []);
    const { actors, events } = imported.value as unknown as Dataset;
    assert.deepEqual(Object.keys(actors), ['finland', 'ines-varga']);
    assert.equal(actors['ines-varga']!.summary, 'The director\nof the board.');
    assert.deepEqual(events['meeting']!.participants, [{ actor: 'finland', role: 'host' }]);
  });

  it('tells of each line that the language leaves out without a word', () => {
    assert.deepEqual(
      [...ignored, ...imported.ignored].map(({ at }) => at),
      ['line 1', 'line 23', 'line 33', 'line 34', 'line 35', 'line 15'],
    );
  });

  it('changes nothing that all objects inherit', () => {
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('names the line of an error', () => {
    const wrong = readArchie(archie.replace('actor: Finland', 'actor: Finnland'));
    const { problems } = fromSheets(wrong.sheets, {
      languages: ['en'],
      finder,
      otherwise: { format: 1 },
    });
    assert.deepEqual(lines(problems), [
      'line 28: no actor or organization "Finnland"; did you mean Finland?',
    ]);
  });

  it('is read from a page that Google Docs wrote, without its comments', () => {
    const page = `<html><head><style>p{}</style><title>x</title></head><body>${archie
      .split('\n')
      .map(
        (line) =>
          `<p class="c1"><span>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span></p>`,
      )
      .join(
        '',
      )}<p><span>kind</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Really?</span></p></div></body></html>`;
    const text = googleDocText(page);
    assert.equal(text.trimEnd(), `${archie}\nkind`.trimEnd());
  });
});

describe('the command', () => {
  it('makes a dataset of a workbook that check finds sound and verify finds in the article', async () => {
    const tables = Object.entries(typed).map(([name, [columns, ...rows]]) => ({
      name,
      columns: columns as readonly string[],
      rows,
    }));
    writeFileSync(
      join(folder.path, 'facts.xlsx'),
      await writeXlsx(
        tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell) => (cell instanceof Date ? '2024-03-02' : cell)),
          ),
        })),
      ),
    );
    const { code, err } = await run(
      folder.path,
      'import',
      'facts.xlsx',
      '--article',
      'article.md',
      '--out',
      'facts.yaml',
    );
    assert.deepEqual(
      [code, err],
      [0, 'facts.yaml: sound; next: factbox verify facts.yaml --article article.md\n'],
    );
    assert.equal((await run(folder.path, 'check', 'facts.yaml')).code, 0);
    const verified = await run(folder.path, 'verify', 'facts.yaml', '--article', 'article.md');
    assert.equal(verified.code, 0, verified.out);
    const again = await run(folder.path, 'import', 'facts.xlsx', '--out', 'facts.yaml');
    assert.equal(again.code, 2);
    assert.match(again.err, /is there already; give another name, or --force/);
  });

  it('writes nothing while there is an error, and says so', async () => {
    folder.write('actors.csv', 'name;kind;sources\nFinland;stat;x\n');
    const { code, err } = await run(
      folder.path,
      'import',
      'actors.csv',
      '--article',
      'article.md',
      '--out',
      'none.yaml',
    );
    assert.equal(code, 1);
    assert.match(err, /^actors!B2: expected one of .*; did you mean state\?$/m);
    assert.match(err, /^actors!C2: no passage "x"$/m);
    assert.match(err, /problems; nothing was written\n$/);
    assert.throws(() => readFileSync(join(folder.path, 'none.yaml')));
  });

  const unread: readonly (readonly [string, string, string])[] = [
    ['broken.xlsx', 'PK not a zip', 'is no workbook'],
    ['old.xls', 'x', '.xls is not read; save it as'],
    ['facts.rtf', 'x', 'its name does not say what it is'],
    ['empty.json', '{}', 'holds no annotations'],
    ['broken.json', '{', 'not JSON'],
  ];
  for (const [file, text, message] of unread) {
    it(`says why ${file} cannot be read`, async () => {
      folder.write(file, text);
      const { code, err } = await run(folder.path, 'import', file);
      assert.equal(code, 2);
      assert.ok(err.includes(message), err);
    });
  }

  it('reads back the annotations and CSV that it wrote', async () => {
    const facts = (): unknown => parse(readFileSync(join(folder.path, 'facts.yaml'), 'utf8'));
    const written = await run(
      folder.path,
      'export',
      'facts.yaml',
      '--article',
      'article.md',
      '--annotations',
      'page.json',
      '--hypothesis',
      'notes.json',
      '--csv',
      'tables',
    );
    assert.equal(written.code, 0, written.err);
    const tables = written.out.split('\n').filter((file) => file.endsWith('.csv'));
    for (const files of [['page.json'], ['notes.json'], tables]) {
      const { code, err } = await run(
        folder.path,
        'import',
        ...files,
        '--out',
        'back.yaml',
        '--force',
      );
      assert.equal(code, 0, err);
      assert.deepEqual(parse(readFileSync(join(folder.path, 'back.yaml'), 'utf8')), facts());
    }
  });

  it('gives annotations whose selectors fit the text', async () => {
    const { items } = JSON.parse(readFileSync(join(folder.path, 'page.json'), 'utf8')) as {
      items: { type: string; target: unknown; body: { value: string } }[];
    };
    const text = toArticle(english, {}, 'article.md').lines.join('\n');
    let selectors = 0;
    for (const { type, target, body } of items) {
      assert.equal(type, 'Annotation');
      assert.equal((JSON.parse(body.value) as { factbox: number }).factbox, 1);
      if (!Array.isArray(target)) continue;
      for (const { selector } of target as {
        selector: [
          { exact: string; prefix: string; suffix: string },
          { start: number; end: number },
        ];
      }[]) {
        const [{ exact, prefix, suffix }, { start, end }] = selector;
        assert.equal(text.slice(start, end), exact);
        assert.ok(text.includes(prefix + exact + suffix));
        selectors += 1;
      }
    }
    assert.ok(selectors > 10);
  });
});
