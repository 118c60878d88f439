import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '@factbox/cli/authoring.js';
import { stringify } from 'yaml';
import { put, type Fields } from '../../../packages/studio/src/commands/draft.js';
import { writeSource } from '../../../packages/studio/src/files/write-source.js';
import { harbour } from '../cli/support.js';

const open = (name: string, text: string) => {
  const parsed = parseSource(name, text);
  assert.ok(parsed.ok, JSON.stringify(!parsed.ok && parsed.faults));
  return { name, text, dataset: parsed.source.value as Fields };
};

const commented = `# Facts of one article, kept by the desk.
format: 1
id: quay-2021   # as in the address
language: en
asOf: 2021-03
article: { title: 'The quay', author: "N. N.", published: 2021-03-02 }

passages:
  # Found twice, so with what stands before.
  first: { paragraph: 1, prefix: 'Mayor', start: Ada Holt, end: Ada Holt }
  second:
    paragraph: 2
    start: "It's, we hear,"   # with a comma
    end: |-
      the end
actors:
  holt:
    name: Ada Holt
    kind: person
    sources: [first]

  guild: { name: The guild, kind: group, sources: [ second ] }
organizations: {}
memberships:
- actor: holt        # not indented
  organization: port
  role: member
  sources: [ first, second ]
- { actor: guild, organization: port, role: observer, sources: [second] }
interests: []
quotes: {}
events: {}
places: {}
`;

test('what nothing was changed in is the same to the byte', () => {
  for (const [name, text] of Object.entries({
    'x.yaml': commented,
    'x.json': '{"format":1,\n\t"b" : [1 , 2]}',
  })) {
    const source = open(name, text);
    assert.equal(writeSource(source, structuredClone(source.dataset)), text);
  }
});

/** The lines that differ, as a reader of a change would see them. */
const changeOf = (before: string, after: string): string[] => {
  const [old, young] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !young.includes(line)).map((line) => `- ${line}`),
    ...young.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
};

const edits: Record<string, [path: (string | number)[], value: unknown, change: string[]]> = {
  'a text that is given in one more language becomes one of several, and nothing else moves': [
    ['actors', 'holt', 'name'],
    { en: 'Ada Holt', ar: 'آدا هولت' },
    ['-     name: Ada Holt', '+     name:', '+       en: Ada Holt', '+       ar: آدا هولت'],
  ],
  'the same where it stands in one line': [
    ['actors', 'guild', 'name'],
    { en: 'The guild', ar: 'النقابة' },
    [
      '-   guild: { name: The guild, kind: group, sources: [ second ] }',
      '+   guild: { name: { en: The guild, ar: النقابة }, kind: group, sources: [ second ] }',
    ],
  ],
  'a text in quotation marks keeps them': [
    ['article', 'author'],
    'Ada Holt',
    [
      `- article: { title: 'The quay', author: "N. N.", published: 2021-03-02 }`,
      `+ article: { title: 'The quay', author: "Ada Holt", published: 2021-03-02 }`,
    ],
  ],
  'a plain text that would be read otherwise gets quotation marks': [
    ['actors', 'guild', 'name'],
    'No, we: ask',
    [
      '-   guild: { name: The guild, kind: group, sources: [ second ] }',
      '+   guild: { name: "No, we: ask", kind: group, sources: [ second ] }',
    ],
  ],
  'a new field stands behind the one before it, and a comment stays': [
    ['memberships', 0, 'from'],
    '1994',
    ['+   from: "1994"'],
  ],
  'a new record is set out like the one before it': [
    ['passages', 'third'],
    { paragraph: 3, start: 'a', end: 'b' },
    ['+   third:', '+     paragraph: 3', '+     start: a', '+     end: b'],
  ],
  'a first record makes lines of an empty collection': [
    ['organizations', 'port'],
    { name: 'The port', kind: 'authority', sources: ['first'] },
    [
      '- organizations: {}',
      '+ organizations:',
      '+   port:',
      '+     name: The port',
      '+     kind: authority',
      '+     sources:',
      '+     - first',
    ],
  ],
  'one more item stands behind the last, as it is written': [
    ['memberships', 2],
    { actor: 'holt', organization: 'port', role: 'host', sources: ['second'] },
    ['+ - { actor: holt, organization: port, role: host, sources: [ second ] }'],
  ],
  'a record that goes takes its own lines': [
    ['actors', 'guild'],
    undefined,
    ['-   guild: { name: The guild, kind: group, sources: [ second ] }'],
  ],
  'a source more is one word more': [
    ['actors', 'holt', 'sources'],
    ['first', 'second'],
    ['-     sources: [first]', '+     sources: [first, second]'],
  ],
};

for (const [title, [path, value, expected]] of Object.entries(edits)) {
  test(title, () => {
    const source = open('x.yaml', commented);
    const written = writeSource(source, put(source.dataset, path, value) as Fields);
    assert.deepEqual(changeOf(commented, written), expected);
    assert.deepEqual(open('x.yaml', written).dataset, put(source.dataset, path, value));
  });
}

test('another id is written in its place, and what stands around it stays', () => {
  const source = open('x.yaml', commented);
  const actors = Object.entries(source.dataset['actors'] as Fields);
  const renamed = Object.fromEntries(
    actors.map(([id, actor]) => [id === 'holt' ? 'ada' : id, actor]),
  );
  const written = writeSource(source, { ...source.dataset, actors: renamed });
  assert.deepEqual(changeOf(commented, written), ['-   holt:', '+   ada:']);
});

/** A source of chance that says the same each time. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Some change somewhere, as a person makes it: another text, one less, one more. */
function changedAtRandom(value: unknown, pick: (most: number) => number): unknown {
  if (Array.isArray(value)) {
    const index = pick(value.length + 1);
    if (!pick(4)) return [...value.slice(0, index), ...value.slice(index + 1)];
    if (index === value.length) return [...value, structuredClone(value[0] ?? 'new: one')];
    return value.map((item: unknown, at) => (at === index ? changedAtRandom(item, pick) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const index = pick(entries.length + 1);
    if (index === entries.length) return { ...value, [`added-${pick(99)}`]: 'a # b' };
    const [name, inner] = entries[index]!;
    if (!pick(5)) return Object.fromEntries(entries.filter(([each]) => each !== name));
    return { ...value, [name]: changedAtRandom(inner, pick) };
  }
  return ['no', '- a', 'x: y', "it's", '12', 'multi\nline', '«да»', 'ok, then'][pick(8)];
}

const json = structuredClone(harbour) as unknown as Fields;
const styles: Record<string, string> = {
  'set out.yaml': stringify(json),
  'flow.yaml': stringify(json, { collectionStyle: 'flow' }),
  'lists at the margin.yaml': stringify(json, { indentSeq: false, indent: 4 }),
  'four.json': JSON.stringify(json, undefined, 4),
  'one line.json': JSON.stringify(json),
  'windows.yaml': stringify(json).replaceAll('\n', '\r\n'),
};

for (const [name, text] of Object.entries(styles)) {
  test(`whatever is changed, the file holds it, and the rest stays: ${name}`, () => {
    const pick = chance(7);
    const source = open(name, text);
    for (let round = 0; round < 60; round++) {
      let after: unknown = source.dataset;
      for (let count = pick(4); count >= 0; count--) after = changedAtRandom(after, pick);
      const written = writeSource(source, after as Fields);
      assert.deepEqual(open(name, written).dataset, after);
    }
  });
}
