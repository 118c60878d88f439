import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageIndex, toArticle, verifyPassage } from '@factbox/cli/authoring.js';
import { inOwnLanguage } from '@factbox/dataset';
import { soundPart } from '../../../packages/studio/src/reading.js';
import { toChoice, toPassage, wholeWords } from '../../../packages/studio/src/anchoring/anchor.js';
import { sentencesOf } from '../../../packages/studio/src/anchoring/sentences.js';
import { example } from '../../../packages/studio/src/example.js';

const { dataset } = soundPart({});

const articles: Record<string, [name: string, text: string, language: string]> = {
  English: ['a.txt', example, 'en'],
  'a page with marks, notes and no-break spaces': [
    'a.html',
    `<article><h1>Harbour</h1><p>The port’s council met on 3&nbsp;May. The port’s council met again
     on 4&nbsp;May, and <em>nobody</em> came<sup><a href="#n1">1</a></sup>.</p>
     <h2>Money</h2><p>“We pay,” said Ms. Lee. “We pay,” said Mr. Lee, too; the sum was 1.5 million.</p>
     <blockquote>The port’s council met, for once.</blockquote></article>`,
    'en',
  ],
  German: [
    'a.md',
    `# Der Hafen\n\nDie Städte sind erfunden. Der Hafenrat tagte am 3. Mai in Osthafen, z. B. über Geld. Der Rat zahlt 2,5 Mio. Euro.\n\n## Streit\n\n„Wir zahlen nicht“, sagte Bürgermeisterin Grün. Der Hafenrat tagte am 4. Mai wieder.`,
    'de',
  ],
  Arabic: [
    'a.txt',
    'هذه المدن مُختلَقة. عقد مجلس النهر اجتماعه في البلدة الشرقية يوم ٦ مايو. وقالت العمدة إن «السد أُغلق بلا كلمة». ثم عقد مجلس النهر اجتماعه مرة أخرى.\n\nوافق المجلس على انضمام البلدة الثالثة، ولم تُعلن النتيجة بعد.',
    'ar',
  ],
  Chinese: [
    'a.txt',
    '河流委员会五月六日在东镇开会。河流委员会又开会了。\n\n西镇没有参加会议，因为没有被邀请。',
    'zh',
  ],
};

for (const [title, [name, text, language]] of Object.entries(articles)) {
  test(`what is chosen is found again, there and nowhere else: ${title}`, () => {
    const article = toArticle(text, {}, name);
    const page = new PageIndex(article, inOwnLanguage(dataset));
    assert.ok(article.paragraphs.length);
    for (const { number, text: own } of article.paragraphs) {
      const words = [...own.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [
        index,
        index + word.length,
      ]);
      const runs = words.flatMap(([begin], first) =>
        [0, 1, 2, 5, 9].flatMap((more) =>
          words[first + more] ? [[begin, words[first + more]![1]]] : [],
        ),
      );
      for (const [from, to] of [...sentencesOf(own, language), ...runs]) {
        const [begin, end] = wholeWords(own, [from!, to!]);
        const passage = toPassage(page, { paragraph: number, begin, end });
        assert.ok(passage, own.slice(begin, end));
        const nearest = () => ({});
        const findings = verifyPassage('x', passage, { page, nearest });
        // A word that stands at the end alike cannot be told apart; all others can.
        if (end - begin > 12) assert.deepEqual(findings, [], JSON.stringify(passage));
        if (findings.length || own.includes('\v')) continue;
        const found = toChoice(page, passage)!;
        assert.equal(found.begin, begin, JSON.stringify(passage));
        // Some words more, where they are needed to tell it apart.
        assert.ok(found.end >= end && found.end <= end + 60, JSON.stringify(passage));
      }
    }
  });
}

test('half words are made whole, and marks at the ends are left out', () => {
  const text = 'She said: “We pay,” twice.';
  assert.equal(text.slice(...wholeWords(text, [11, 19])), 'We pay');
  assert.equal(text.slice(...wholeWords(text, [12, 16])), 'We pay');
});
