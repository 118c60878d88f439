// Asks the installed browsers which words a text fragment finds, and writes what they answer to
// docs/text-fragments.md and, for the tests of `factbox verify`, to test/support/text-fragments.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { askBrowser, browserNames } from '../test/support/fragment-browsers.mjs';
import { characters, markup, places, questions } from '../test/support/fragment-cases.mjs';
import { ROOT } from './packages.mjs';

const RESULTS = 'test/support/text-fragments.json';
const PAGE = 'docs/text-fragments.md';

const answers = [];
for (const name of browserNames) answers.push(await askBrowser(name, questions()));
const foundOf = (at) => answers.map(({ screens }) => screens[at] === 1);
const withAnswers = (cases, from) =>
  cases.map((each, at) => ({ ...each, found: foundOf(from + at) }));

const results = {
  browsers: browserNames.map((name, at) => `${name} ${answers[at].version}`),
  characters: withAnswers(characters, 0),
  markup: withAnswers(markup, characters.length),
  places: withAnswers(places, characters.length + markup.length),
};
await write(RESULTS, JSON.stringify(results));

const head = (first) =>
  `| ${first} | ${results.browsers.join(' | ')} |\n|---|${results.browsers.map(() => '---|').join('')}`;
const cells = (found) => found.map((is) => (is ? 'found' : 'no')).join(' | ');
const table = (first, rows) =>
  `${head(first)}\n${rows.map(({ name, found }) => `| ${name} | ${cells(found)} |`).join('\n')}`;
const both = results.characters.filter((_, at) => at % 2 === 0);
const pairs = both.map(({ name, found }, at) => {
  const back = results.characters[2 * at + 1].found;
  return { name, found: found.map((is, browser) => say(is, back[browser])) };
});
function say(is, back) {
  if (is === back) return is ? 'found' : 'no';
  return is ? 'page has the first' : 'page has the second';
}
const pairRows = pairs.map(({ name, found }) => `| ${name} | ${found.join(' | ')} |`).join('\n');

const BEGIN = '<!-- measured by scripts/text-fragments.mjs -->';
const [words] = readFileSync(join(ROOT, PAGE), 'utf8').split(BEGIN);
await write(
  PAGE,
  `${words}${BEGIN}

## Characters

Two ways to write the same, one in the page and one in the link. Where only one way round is found, the
table says what the page must have.

${head('characters')}
${pairRows}

## Markup within the words

The page has a paragraph with “The north wind” and something in it; the link names the three words.

${table('in the paragraph', results.markup)}

## Where words begin and end

${table('the link names', results.places)}
`,
);

// The driver of WebKit and its screen would keep this process alive.
process.exit();

async function write(path, text) {
  const file = join(ROOT, path);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
}
