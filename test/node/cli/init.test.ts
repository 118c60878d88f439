import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { arabic, english, german } from '../../support/foreign-articles.js';
import { articlePage, articleText, run, useFolder } from './support.js';

const folder = useFolder();
const articles = {
  'english.md': english,
  'german.md': german,
  'arabic.md': arabic,
  'harbour.txt': articleText,
  'page.html': articlePage,
  'bare.txt': 'Nothing was said and nobody came.\n\nThen it rained for two days.\n',
};

interface Report {
  readonly files: readonly [{ problems: readonly { line: number; message: string }[] }];
}

/** What an author would write into a gap, by what check expects there. */
function filling(message: string): string {
  if (/one of (?!.*id)/.test(message)) return /one of ([\w-]+)/.exec(message)![1]!;
  if (message.includes('a date')) return '2024-03-01';
  if (message.includes('language tag')) return 'en';
  if (message.includes('known actor')) return 'someone';
  if (message.includes('an id')) return 'facts';
  return 'Something';
}

describe('init', () => {
  for (const [file, text] of Object.entries(articles)) {
    it(`begins a dataset of ${file} that check and verify find sound once its gaps are filled`, async () => {
      folder.write(file, text);
      const begun = await run(folder.path, 'init', '--article', file, '--out', `${file}.yaml`);
      assert.equal(begun.code, 0, begun.err);
      const path = join(folder.path, `${file}.yaml`);
      const yaml = readFileSync(path, 'utf8');
      const gaps = yaml.split('\n').filter((line) => /^\s*[\w$]+: # fill in:/.test(line)).length;
      assert.match(begun.out, new RegExp(`^${gaps} gaps are marked`, 'm'));
      const { out } = await run(folder.path, 'check', `${file}.yaml`, '--json');
      const { problems } = (JSON.parse(out) as Report).files[0];
      // Each gap is a problem at its own line, and there are no others.
      assert.deepEqual(
        problems.map(({ line }) => line),
        yaml
          .split('\n')
          .flatMap((line, index) =>
            /: # fill in:/.test(line) && !/^\s*#/.test(line) ? [index + 1] : [],
          ),
      );
      const lines = yaml.split('\n');
      for (const { line, message } of problems) {
        lines[line - 1] = lines[line - 1]!.replace(/: #.*/, `: ${filling(message)}`);
      }
      let filled = lines.join('\n');
      if (filled.includes('speaker: someone')) {
        const someone = '  someone: { name: Someone, kind: person, sources: [p1-1] }\n';
        filled = filled.replace(/^actors:.*\n/m, `actors:\n${someone}`);
      }
      writeFileSync(path, filled);
      const checked = await run(folder.path, 'check', `${file}.yaml`);
      assert.equal(checked.code, 0, checked.out);
      const verified = await run(folder.path, 'verify', `${file}.yaml`, '--article', file);
      assert.equal(verified.code, 0, verified.out);
    });
  }

  it('writes what it found: passages, quotations with speakers, dates and countries', async () => {
    const dataset = parse(readFileSync(join(folder.path, 'english.md.yaml'), 'utf8')) as {
      language: string;
      asOf: string;
      article: Record<string, string>;
      passages: Record<string, unknown>;
      actors: Record<string, { name: string; code?: string }>;
      quotes: Record<string, { speaker: string; text: string }>;
      organizations: Record<string, { shortName: string }>;
    };
    assert.deepEqual(dataset.article, {
      title: 'Two lakes, one sluice',
      author: 'Nora Pell',
      published: '2024-03-03',
    });
    assert.deepEqual([dataset.language, dataset.asOf], ['en', '2024-03-03']);
    assert.equal(Object.keys(dataset.passages).length, 7);
    assert.deepEqual(
      Object.values(dataset.actors).flatMap(({ code }) => code ?? []),
      ['FI', 'EE'],
    );
    assert.deepEqual(
      Object.values(dataset.quotes).map(({ speaker }) => dataset.actors[speaker]!.name),
      ['Ines Varga', 'Ines Varga', 'Alan Tobin'],
    );
    const ofArabic = parse(readFileSync(join(folder.path, 'arabic.md.yaml'), 'utf8')) as {
      actors: object;
    };
    assert.deepEqual(Object.keys(ofArabic.actors).slice(0, 3), ['saudi-arabia', 'egypt', 'france']);
    assert.equal(dataset.organizations['lb']!.shortName, 'LB');
    const yaml = readFileSync(join(folder.path, 'english.md.yaml'), 'utf8');
    for (const date of ['1994-01-28', '2023-06'])
      assert.match(yaml, new RegExp(`^# +date: ${date} #`, 'm'));
  });

  it('explains every field of the format once, in the words of its schema', async () => {
    const yaml = readFileSync(join(folder.path, 'english.md.yaml'), 'utf8');
    for (const field of ['respondsTo', 'affiliation', 'conflicts', 'coordinates', 'toward']) {
      assert.match(yaml, new RegExp(`^ *# +(?:- )?${field}: .{20}`, 'm'));
    }
  });

  const refused: readonly (readonly [readonly string[], string])[] = [
    [['init'], '--article FILE is missing'],
    [['init', '--article', 'none.md'], 'no such file'],
    [['init', '--article', 'english.md', '--out', 'english.md.yaml'], 'is there already'],
    [['init', '--article', 'english.md', '--out', 'x.json'], 'ends with .yaml'],
    [['init', '--article', 'english.md', '--out', 'y.yaml', '--language', '!'], 'is no tag'],
  ];
  for (const [argv, message] of refused) {
    it(`refuses: ${message}`, async () => {
      const { code, err } = await run(folder.path, ...argv);
      assert.equal(code, 2);
      assert.ok(err.includes(message), err);
    });
  }

  it('tells where a file has no article', async () => {
    folder.write('empty.txt', '\n');
    const { code, err } = await run(
      folder.path,
      'init',
      '--article',
      'empty.txt',
      '--out',
      'e.yaml',
    );
    assert.equal(code, 1);
    assert.match(err, /no paragraph of an article/);
  });
});
