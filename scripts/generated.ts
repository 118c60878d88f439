// What is written from the widgets' descriptors and from the map's colours, for those who cannot read
// TypeScript: the loader, the plugin, style sheets and scripts. `npm run manifest` writes the files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@factbox/dataset';
import { flag } from '@factbox/core';
import type { Attributes } from '@factbox/core/attributes.js';
import * as registry from '../packages/cli/src/render/widgets.js';
import { toneOf, tones } from '../packages/map/src/static/colours.js';
import { ROOT } from './packages.mjs';

const widgets = Object.entries(registry).map(([name, { tag, attributes, budget }]) => ({
  name,
  tag,
  budget,
  attributes: Object.entries(attributes as Attributes),
}));
const tags = widgets.map(({ tag }) => tag);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

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
  'packages/loader/src/tags.ts': [
    `// Written by \`npm run manifest\`.\nexport const tags = '${tags.join()}';\n`,
  ],
  'packages/wordpress/factbox/includes/widgets.php': [php()],
  'packages/wordpress/factbox/block/block.json': [block(), 'json'],
  'packages/core/src/fallback.css': [fallback(), 'css'],
});

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
  const colours = new Map([...Object.values(tones), ...roles.map(toneOf)]);
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
