// `npm run prove:studio -- [ARTICLE] [BROWSER…]`: states every fact of a demonstration article in Studio by
// keys alone, and holds what Studio exports against the dataset that was written by hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle, verifyDataset } from '@factbox/cli/authoring.js';
import { parseDataset } from '@factbox/dataset';
import { keyboards } from '../test/support/keyboards.mjs';
import { StudioReporter, compared, textOf } from '../test/support/studio-reporter.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

/** What a reporter copies from the page: its words, without the boxes that stand in it. */
const wordsOf = (html) =>
  /<article>[^]*<\/article>/.exec(html)[0].replace(/<factbox-[^]*?<\/factbox-\w+>/g, '');

async function read(name) {
  if (name === 'first') {
    // It is no part of the project, and lies beside it where it is there at all.
    const path = join(ROOT, '../shared/article.txt');
    if (!existsSync(path)) return undefined;
    const { default: dataset } = await import(join(ROOT, 'data/russia-taliban-2023.ts'));
    return { dataset, article: { name: 'article.txt', text: readFileSync(path, 'utf8') } };
  }
  const { default: dataset } = await import(join(ROOT, 'demo', name, 'dataset.ts'));
  const html = readFileSync(join(ROOT, 'demo', name, 'index.html'), 'utf8');
  return { dataset, article: { name: 'article.html', text: wordsOf(html) } };
}

const given = process.argv.slice(2);
const browsers = Object.keys(keyboards).filter((each) => given.includes(each));
const [name = 'ferry'] = given.filter((each) => !(each in keyboards));
const task = await read(name);
if (!task) {
  console.log(`skipped: ../shared/article.txt is not there`);
  process.exit(0);
}
const { url, close } = await serve({ mounts: { '/': join(ROOT, 'dist/studio') } });
for (const browser of browsers.length ? browsers : Object.keys(keyboards)) {
  const keyboard = await keyboards[browser]();
  const reporter = new StudioReporter(keyboard, task);
  try {
    await keyboard.goto(`${url}/`);
    await reporter.paste();
    await reporter.stateAll();
    report(browser, reporter, await reporter.exported());
  } finally {
    await keyboard.close();
  }
}
await close();

function report(browser, reporter, dataset) {
  const { counts, failures, article } = reporter;
  const seconds = Math.round((Date.now() - reporter.began) / 1000);
  const { facts } = counts;
  const sum = (key) => facts.reduce((total, each) => total + each[key], 0);
  const mean = (key) => (sum(key) / facts.length).toFixed(1);
  const { alike, unlike, more } = compared(dataset, task.dataset, article);
  const parsed = parseDataset(dataset);
  const faults = parsed.ok
    ? verifyDataset(
        parsed.dataset,
        toArticle(
          task.article.text,
          { ...dataset.article, title: textOf(dataset.article.title) },
          task.article.name,
        ),
      ).faults
    : parsed.problems;
  const few = facts.filter(({ sound }) => sound <= 3).length;
  console.log(`${browser}, ${name}: ${facts.length} facts, ${counts.actions} actions, ${counts.keys} keys, ${seconds} s; the first box after ${((reporter.firstBox ?? 0) / 1000).toFixed(1)} s
  actions a fact: ${mean('sound')} until it is sound (${few} of ${facts.length} with at most three), ${mean('actions')} with all that was written by hand
  alike: ${alike.length} of ${alike.length + unlike.length}; faults of check and verify: ${faults.length}`);
  for (const { path, sound } of facts.filter((each) => each.sound > 3))
    console.log(`  ${sound} actions: ${path}`);
  for (const each of unlike) console.log(`  otherwise: ${each}`);
  for (const each of more) console.log(`  only in Studio: ${each}`);
  for (const each of failures) console.log(`  could not: ${each}`);
  for (const { path, message } of faults) console.log(`  fault: ${path}: ${message}`);
}
