import type { DatasetInput } from '@factbox/dataset';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, writeCsv } from '../../../packages/cli/src/exchange/csv.js';
import { defused, undefused } from '../../../packages/cli/src/exchange/defuse.js';
import { fromSheets } from '../../../packages/cli/src/exchange/from-sheets.js';
import { toTables } from '../../../packages/cli/src/exchange/to-tables.js';
import { writeYaml } from '../../../packages/cli/src/exchange/write-yaml.js';
import { readXlsx, writeXlsx } from '../../../packages/cli/src/exchange/xlsx.js';
import { parseSource } from '../../../packages/cli/src/source/parse-source.js';
import { seeded } from '../../support/mutate.js';
import { randomDataset } from '../../support/random-dataset.js';

const rounds = 24;

/** What spreadsheets, CSV and YAML take for something else. */
const pieces = [
  '=1+1',
  "'=1+1",
  "''+2",
  '@SUM(A1)',
  '-3',
  '\t=x',
  "'\ty",
  'a; =b',
  "a;\n'-b",
  '＝wide',
  '2023',
  '007',
  '1e5',
  'TRUE',
  'null',
  '~',
  '28.1.2024',
  '3/4/2024',
  'a, b; c',
  '"quoted"',
  ' spaces ',
  'two\nlines',
  'carriage\r\nreturn',
  '\r',
  '_x0041_',
  '_x005F_x0041_',
  'bell\u0007',
  'delete\u007F',
  '\uFFFD\uFFFE',
  '\u{1FFFE}',
  '\u2028line',
  '\u202Eturned',
  'عربي',
  'Россия',
  '😀',
  '# comment',
  'key: value',
  '[]',
  '{a}',
  '<b>&amp;</b>',
  'id',
];

function datasetOf(seed: number): DatasetInput {
  const random = seeded(seed);
  const piece = (): string => pieces[Math.floor(random() * pieces.length)]!;
  let count = 0;
  return randomDataset({
    random,
    // Each different, since two records of one name are told apart by their ids alone.
    words: () =>
      [piece(), piece(), `w${++count}`]
        .slice(random() < 0.3 ? 1 : 0)
        .join(random() < 0.5 ? ' ' : ''),
  });
}

const back = (sheets: Parameters<typeof fromSheets>[0]) =>
  fromSheets(sheets, { languages: ['en', 'ar', 'fa', 'ru'] });

describe('a dataset as tables', () => {
  it('comes back from a workbook as it was, whatever its texts are', async () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const dataset = datasetOf(seed);
      const { value, problems, ignored } = back(
        await readXlsx((await writeXlsx(toTables(dataset as never))).buffer as ArrayBuffer),
      );
      assert.deepEqual(value, JSON.parse(JSON.stringify(dataset)), `seed ${seed}`);
      assert.deepEqual([problems, ignored], [[], []], `seed ${seed}`);
    }
  });

  it('comes back from CSV as it was, whatever its texts are', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const dataset = datasetOf(seed);
      const sheets = toTables(dataset as never).map((table) =>
        readCsv(table.name, writeCsv(table)),
      );
      const { value, problems, ignored } = back(sheets);
      assert.deepEqual(value, JSON.parse(JSON.stringify(dataset)), `seed ${seed}`);
      assert.deepEqual([problems, ignored], [[], []], `seed ${seed}`);
    }
  });

  it('comes back from the YAML that import writes', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const dataset = datasetOf(seed);
      const parsed = parseSource('facts.yaml', writeYaml(dataset));
      assert.ok(parsed.ok, `seed ${seed}: ${JSON.stringify(parsed)}`);
      assert.deepEqual(parsed.source.value, JSON.parse(JSON.stringify(dataset)), `seed ${seed}`);
    }
  });

  it('has no word that a spreadsheet runs as a formula', () => {
    for (const text of pieces) {
      const cell = defused(text);
      assert.doesNotMatch(cell, /^[\s;\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u);
      assert.doesNotMatch(cell, /^[\t\r]/);
      assert.equal(undefused(cell), text);
    }
  });
});
