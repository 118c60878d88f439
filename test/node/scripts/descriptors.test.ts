import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { widgets } from '../../../packages/cli/src/render/form.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packages = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'src/bundle.ts')),
);

for (const widget of packages) {
  const has = (what: string, isThere: () => boolean): void => {
    test(`the widget ${widget} has ${what}`, () => assert.ok(isThere()));
  };
  has('a line in packages/cli/src/render/widgets.ts', () =>
    widgets.some((each) => each === widget),
  );
  has('a budget', () => `factbox-${widget}.js` in JSON.parse(read('scripts/budgets.json')));
  has('stories', () => existsSync(join(root, `stories/${widget}.stories.ts`)));
  has('fields in the block’s editor', () =>
    new RegExp(`^ {4}${widget}: \\[`, 'm').test(read('packages/wordpress/factbox/block/edit.js')),
  );
  has('its package among those of the command', () =>
    [read('packages/cli/package.json'), read('packages/cli/tsconfig.json')].every((text) =>
      text.includes(`/${widget}"`),
    ),
  );
}
