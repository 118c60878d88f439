// `npm run new:widget NAME` makes a widget that shows the title of the article and up to when its facts
// hold, with its package, a story and tests. From there on, it is changed into what it is to show.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './packages.mjs';
import { run } from './run.mjs';

/** The widget whose package the new one is like, in what says nothing of its subject. */
const LIKE = 'quote';
const ALIKE = [
  'tsconfig.json',
  ...['bundle', 'define', 'index', 'languages', 'widget'].map((name) => `src/${name}.ts`),
];

const [name] = process.argv.slice(2);
if (!/^[a-z]+$/.test(name ?? ''))
  fail('Give the widget a name of small letters: npm run new:widget timeline');
if (existsSync(join(ROOT, 'packages', name))) fail(`There is a package ${name} already.`);
const Name = name[0].toUpperCase() + name.slice(1);

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const alike = (path) =>
  read(`packages/${LIKE}/${path}`)
    .replaceAll(LIKE, name)
    .replaceAll(LIKE[0].toUpperCase() + LIKE.slice(1), Name);
const languages = readdirSync(join(ROOT, 'packages/core/src/messages'))
  .map((file) => basename(file, '.ts'))
  .filter((language) => language !== 'en');

const files = {
  ...Object.fromEntries(
    ALIKE.filter((path) => existsSync(join(ROOT, `packages/${LIKE}`, path))).map((path) => [
      path,
      alike(path),
    ]),
  ),
  'package.json': packageJson(),
  'README.md': `# @factbox/${name}

\`<factbox-${name}>\` shows the title of the article and up to when its facts hold.

\`\`\`html
<factbox-${name} src="dataset.json">
  <p>What readers get without scripts.</p>
</factbox-${name}>
<script type="module" src="factbox-${name}.js"></script>
\`\`\`
`,
  'src/messages.ts': `import { core, type Catalogue, type CoreMessages } from '@factbox/core';
import { load } from './languages.js';

/** The ${name}'s interface words; of one that is put here the compiler asks for each language. */
export interface ${Name}Messages extends CoreMessages {}

export const messages: ${Name}Messages = core;

${alike('src/messages.ts').replace(/^[^]*(?=export const catalogue)/, '')}`,
  ...Object.fromEntries(
    languages.map((language) => [
      `src/messages/${language}.ts`,
      `import { core } from '@factbox/core/messages/${language}.js';
import type { ${Name}Messages } from '../messages.js';

export const messages: ${Name}Messages = core;
`,
    ]),
  ),
  'src/model.ts': `import { common, toFoot, type Foot } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';

/** What the tag's attributes hold. */
export const attributes = common;

/** What the ${name} says. */
export interface ${Name}Model {
  readonly title: string;
  readonly foot: Foot;
}

/** What a ${name} is made from besides the dataset. */
export interface ${Name}Options {
  readonly locale: string;
  /** The address of the page. */
  readonly page?: string;
}

/** What the ${name} says of a dataset. */
export function to${Name}Model(dataset: Dataset, options: ${Name}Options): ${Name}Model {
  return { title: dataset.article.title, foot: toFoot(dataset, [], options) };
}
`,
  'src/boxes.ts': `import { emptyBox, type Box, type Row } from '@factbox/core/box.js';
import type { Dataset } from '@factbox/dataset';

/** A box of the whole dataset. */
export const ${name}Boxes = (): Box[] => [emptyBox];

/** A line with the title; the passages of records go last. */
export const ${name}Rows = ({ article }: Dataset): Row[] => [['title'], [article.title]];
`,
  'src/view.ts': `import { datasetMarkup, footMarkup, markup, type Markup, type Reading } from '@factbox/core';
import type { ${Name}Messages } from './messages.js';
import type { ${Name}Model } from './model.js';

/** The ${name} as markup. */
export function ${name}View(
  { title, foot }: ${Name}Model,
  reading: Reading<${Name}Messages>,
): Markup {
  return markup\`<p part="title" class="title">\${datasetMarkup(reading, title)}</p>\${footMarkup(foot, reading)}\`;
}
`,
  'src/styles.ts': `import { css } from '@factbox/core';

/** The ${name}'s own look, besides the one that all widgets share. */
export const ${name}Styles = css\`
  .title {
    margin: 0;
  }
\`;
`,
  'src/static.ts': `import { footBlocks, type Block, type StaticReading } from '@factbox/core/document.js';
import type { ${Name}Messages } from './messages.js';
import type { ${Name}Model } from './model.js';

export { catalogue, type ${Name}Messages } from './messages.js';
export { to${Name}Model, type ${Name}Model } from './model.js';

/** The ${name} as a static form. */
export const ${name}Static = (
  { foot }: ${Name}Model,
  reading: StaticReading<${Name}Messages>,
): Block[] => footBlocks(foot, reading);
`,
  'src/prerender.ts': `import { baseStyles, type Prerendered, type Reading } from '@factbox/core';
import type { ${Name}Messages } from './messages.js';
import type { ${Name}Model } from './model.js';
import { ${name}Styles } from './styles.js';
import { ${name}View } from './view.js';

/** The ${name} as it stands before the reader has done anything, without a page. */
export const prerender = (model: ${Name}Model, reading: Reading<${Name}Messages>): Prerendered => ({
  view: ${name}View(model, reading),
  styles: [baseStyles, ${name}Styles],
});
`,
  'src/element.ts': `import { FactboxElement, baseStyles, drawMarkup, type Markup, type Reading } from '@factbox/core';
import { catalogue, type ${Name}Messages } from './messages.js';
import { to${Name}Model, type ${Name}Model } from './model.js';
import { ${name}Styles } from './styles.js';
import { ${name}View } from './view.js';

/**
 * The title of an article and up to when its facts hold.
 *
 * @tagname factbox-${name}
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart title - The article's title.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart error - The message where the facts could not be loaded.
 * @fires {FactboxReadyEvent} factbox-ready - The facts are shown.
 * @fires {FactboxErrorEvent} factbox-error - The facts could not be shown; the fallback stays.
 */
export class Factbox${Name} extends FactboxElement<${Name}Messages, ${Name}Model, Markup> {
  static override styles = [baseStyles, ${name}Styles];

  /** @internal */
  override readonly catalogue = catalogue;

  protected override toModel(reading: Reading<${Name}Messages>): ${Name}Model {
    return to${Name}Model(reading.dataset, reading);
  }

  protected override view(model: ${Name}Model, reading: Reading<${Name}Messages>): Markup {
    return ${name}View(model, reading);
  }

  protected override draw(base: HTMLElement, view: Markup, reading: Reading<${Name}Messages>): void {
    drawMarkup(base, view, reading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-${name}': Factbox${Name};
  }
}
`,
};

const others = {
  [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/${name}/define.js';
import { analysis, fallback, optional, statesOf, type WidgetArguments } from './support.js';

const meta: Meta<WidgetArguments> = {
  title: '${Name}',
  component: 'factbox-${name}',
  render: ({ dataset, src }) =>
    html\`<factbox-${name} src=\${optional(src)} .dataset=\${optional(dataset)}
      >\${fallback}</factbox-${name}
    >\`,
};
export default meta;

type Story = StoryObj<WidgetArguments>;
const states = statesOf<WidgetArguments>({ dataset: analysis });

export const Article: Story = states.ready;
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const RightToLeft: Story = states.rightToLeft;
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
`,
  [`test/node/${name}/model.test.ts`]: `import assert from 'node:assert/strict';
import test from 'node:test';
import analysis from '../../../data/russia-taliban-2023.js';
import { to${Name}Model } from '../../../packages/${name}/src/model.js';

test('the ${name} says the title of the article', () => {
  const { title } = to${Name}Model(analysis, { locale: 'en' });
  assert.equal(title, analysis.article.title);
});
`,
};

for (const [path, text] of [
  ...Object.entries(files).map(([path, text]) => [`packages/${name}/${path}`, text]),
  ...Object.entries(others),
]) {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// The one list of widgets, and what the compiler reads instead of it.
change(
  'packages/cli/src/render/widgets.ts',
  /$/,
  `export { widget as ${name} } from '@factbox/${name}/widget.js';\n`,
);
change(
  'packages/cli/tsconfig.json',
  /( *)(\{ "path": "..\/quote" \})/,
  `$1$2,\n$1{ "path": "../${name}" }`,
);
change(
  'packages/cli/package.json',
  /( *)("@factbox\/quote": ("[^"]*"),\n)/,
  `$1$2$1"@factbox/${name}": $3,\n`,
);
change(
  'tsconfig.json',
  /( *)(\{ "path": "packages\/quote" \},\n)/,
  `$1$2$1{ "path": "packages/${name}" },\n`,
);
const link = join(ROOT, 'node_modules/@factbox', name);
if (!existsSync(link)) symlinkSync(join('../../packages', name), link, 'junction');
run('npm', ['install', '--package-lock-only', '--offline', '--ignore-scripts', '--silent']);
run('npm', ['run', 'manifest', '--silent']);
run('prettier', [
  '--write',
  ...['--log-level', 'warn', `packages/${name}`, ...Object.keys(others), 'tsconfig.json'],
]);
console.log(`
The widget is in packages/${name}. What comes next:

  npm run dev                  shows its stories
  npm run check && npm test    name what it still lacks: pictures of its stories, its words in each
                               language, what its static form says
`);

/** Changes what a file says in one place. */
function change(path, from, to) {
  const text = read(path);
  if (!from.test(text)) fail(`${path} is not as it was: ${from} is not in it.`);
  writeFileSync(join(ROOT, path), text.replace(from, to));
}

function packageJson() {
  const like = JSON.parse(alike('package.json'));
  return `${JSON.stringify({ ...like, description: `<factbox-${name}>: the title of a news article` }, undefined, 2)}\n`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
