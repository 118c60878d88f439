// What is written from the widgets' descriptors and from the map's colours, for those who cannot read
// TypeScript: the loader, the plugin, style sheets and scripts. `npm run manifest` writes the files.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { flag } from '@factbox/core';
import type { Attributes } from '@factbox/core/attributes.js';
import * as registry from '../packages/cli/src/render/widgets.js';
import { SMALL_UP_TO } from '../packages/map/src/geometry.js';
import { looks, type LookName } from '../packages/map/src/patterns.js';
import { toneOf, tones } from '../packages/map/src/static/colours.js';

const ROOT = join(import.meta.dirname, '..');
const WIDGETS = Object.keys(registry);
const CORE = 'packages/core/src';
const SITE = 'packages/cli/src/site';
const STUDIO = 'packages/studio/src';

const widgets = Object.entries(registry).map(([name, { tag, attributes, budget }]) => ({
  name,
  tag,
  budget,
  attributes: Object.entries(attributes as Attributes),
}));
const tags = widgets.map(({ tag }) => tag);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The languages that a folder has words in. */
const languagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder, 'messages')).map((file) => basename(file, '.ts'));
const languages = ['en', ...languagesIn(CORE).filter((each) => each !== 'en')];
const WRITTEN = '// Written by `npm run manifest`.';

/** The catalogues that core has a language for, and others have not. */
export const missingWords = (): string[] =>
  [SITE, STUDIO, ...WIDGETS.map((name) => `packages/${name}/src`)].flatMap((folder) => {
    const found = ['en', ...languagesIn(folder)];
    return languages.flatMap((each) =>
      found.includes(each) ? [] : [`${folder}/messages/${each}.ts is missing`],
    );
  });

/** What a package's descriptor, its element and the list of all widgets do not say alike. */
export function disagreements(name: string, found: readonly string[]): string[] {
  const known = widgets.find((each) => each.name === name)?.attributes.map(([each]) => each);
  if (!known) return [`packages/${name} is not in packages/cli/src/render/widgets.ts`];
  const apart = [...known, ...found].filter(
    (each) => !known.includes(each) || !found.includes(each),
  );
  return apart.map(
    (each) => `<factbox-${name}>: ${each} is an attribute of only one of element.ts and model.ts`,
  );
}

/** Files by their paths, with the parser that formats them where one does. */
export const generated = (): Readonly<
  Record<string, readonly [text: string, parser?: string]>
> => ({
  'scripts/budgets.json': [
    json(Object.fromEntries(widgets.map(({ tag, budget }) => [`${tag}.js`, budget]))),
  ],
  ...Object.fromEntries(
    WIDGETS.map((name) => [`packages/${name}/src/languages.ts`, [loading(`packages/${name}/src`)]]),
  ),
  'packages/core/src/languages.ts': [
    `${WRITTEN}\n\n/** The languages of the interface. */\nexport const languages = [${languages.map((each) => `'${each}'`).join(', ')}] as const;\n`,
  ],
  'packages/cli/src/site/languages.ts': [listing(), 'typescript'],
  'packages/studio/src/languages.ts': [studio(), 'typescript'],
  'packages/loader/src/tags.ts': [
    `${WRITTEN}\nexport const tags = '${tags.join()}';\nexport const smallUpTo = ${SMALL_UP_TO};\n`,
    'typescript',
  ],
  'packages/wordpress/factbox/includes/widgets.php': [php()],
  'packages/wordpress/factbox/block/block.json': [block(), 'json'],
  'packages/core/src/fallback.css': [fallback(), 'css'],
});

/** Each language by its code, loaded when a page needs it. */
const loading = (folder: string): string =>
  `${WRITTEN}\n\n/** Loads the words of each language. */\nexport const load = {\n${languagesIn(
    folder,
  )
    .map((each) => `  ${each}: () => import('./messages/${each}.js'),\n`)
    .join('')}};\n`;

/** Each language by its code, all at hand. */
const listing = (): string =>
  `${WRITTEN}\n${languages.map((each) => `import { messages as ${each} } from './messages/${each}.js';\n`).join('')}\n/** The words of all languages. */\nexport const words = { ${languages.join(', ')} };\n`;

/** The words of Studio and those of the format, by language. */
const studio = (): string =>
  `${WRITTEN}\n${languages
    .map(
      (each) =>
        `import * as format_${each} from '@factbox/core/messages/${each}.js';\nimport { messages as words_${each} } from './messages/${each}.js';\n`,
    )
    .join(
      '',
    )}\n/** The words of Studio, and those of the format, by language. */\nexport const catalogues = { ${languages
    .map((each) => `${each}: { words: words_${each}, format: format_${each} }`)
    .join(', ')} };\n`;

function php(): string {
  const list = (names: readonly string[]): string =>
    names.length ? `array( ${names.map((name) => `'${name}'`).join(', ')} )` : 'array()';
  const lines = widgets.map(({ tag, attributes }) => {
    const names = attributes.map(([name]) => name);
    const addresses = attributes.flatMap(([name, kind]) => (kind.isAddress ? [name] : []));
    return `\t'${tag}' => array(\n\t\t'attributes' => ${list(names)},\n\t\t'addresses'  => ${list(addresses)},\n\t),`;
  });
  return `<?php
/**
 * The tags with their attributes. Written by \`npm run manifest\`.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

return array(
${lines.join('\n')}
);
`;
}

/** The block, with what a tag can be told in words. */
function block(): string {
  const file = JSON.parse(read('packages/wordpress/factbox/block/block.json')) as Record<
    string,
    unknown
  >;
  const { address, widget } = file['attributes'] as Record<string, object>;
  const names = widgets.flatMap(({ attributes }) =>
    attributes.flatMap(([name, kind]) => (kind === flag || kind.isAddress ? [] : [name])),
  );
  const attributes = {
    address,
    widget: { ...widget, enum: widgets.map(({ name }) => name) },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string', default: '' }])),
  };
  // Each attribute in a line.
  return json({ ...file, attributes }).replace(
    /\{([^{}]*)\}/g,
    (_, inner: string) => `{${inner.replace(/\s+/g, ' ')}}`,
  );
}

/** The style sheet of the fallback, with all tags, and a dark page's colour for each of the map's. */
function fallback(): string {
  const colours = new Map([
    ...Object.values(tones),
    ...(Object.keys(looks) as LookName[]).map(toneOf),
  ]);
  const rules = [...colours].flatMap(([light, dark]) =>
    ['fill', 'stroke'].map(
      (kind) =>
        `.factbox-map [${kind}='${light}'] {\n  ${kind}: light-dark(${light}, ${dark});\n}\n`,
    ),
  );
  return read('packages/core/src/fallback.css')
    .replace(/^(factbox-[a-z]+,?\s*)+(?=[{,.])/m, `${tags.join(',\n')} `)
    .replace(/:is\(factbox-[^)]*\)/g, `:is(${tags.join(', ')})`)
    .replace(/(\.factbox-map \[(?:fill|stroke)=[^}]*\}\n)+/, rules.join(''));
}
