import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { layerPlugin } from '../../../scripts/eslint-layers.mjs';

const root = join(import.meta.dirname, '../../..');

function faults(file: string, code: string): (string | undefined)[] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: ts.parser },
    plugins: { factbox: layerPlugin },
    rules: { 'factbox/layers': 'error' },
  };
  const linter = new Linter({ cwd: root });
  const messages = linter.verify(code, [config as Linter.Config], join(root, 'packages', file));
  return messages.map(({ messageId, message }) => messageId ?? message);
}

const forbidden: readonly [string, string, string, string][] = [
  ['dataset reads no other package', 'dataset/src/query.ts', `import '@factbox/core';`, 'package'],
  ['dataset renders nothing', 'dataset/src/query.ts', `import { html } from 'lit';`, 'pure'],
  ['core reads no widget', 'core/src/load.ts', `import '@factbox/matrix';`, 'package'],
  ['a widget reads no widget', 'map/src/view.ts', `import '@factbox/quote';`, 'package'],
  ['nor its entries', 'map/src/element.ts', `import '@factbox/quote/define.js';`, 'package'],
  ['nor when it loads late', 'map/src/element.ts', `import('@factbox/quote');`, 'package'],
  ['nor by a path', 'map/src/view.ts', `import '../../quote/src/view.js';`, 'outside'],
  ['a model knows no Lit', 'map/src/model.ts', `import { html } from 'lit';`, 'pure'],
  ['nor part of it', 'map/src/model.ts', `import 'lit/directives/map.js';`, 'pure'],
  ['a model knows no view', 'map/src/model.ts', `import { a } from './view.js';`, 'layer'],
  ['a model knows no layout', 'map/src/model.ts', `export { a } from './layout.js';`, 'layer'],
  ['a model in a folder is a model', 'map/src/model/sort.ts', `import '../view.js';`, 'layer'],
  [
    'a model takes no element from core',
    'map/src/model.ts',
    `import { FactboxElement } from '@factbox/core';`,
    'pure',
  ],
  ['a layout knows no view', 'map/src/layout.ts', `import './view.js';`, 'layer'],
  ['a view knows no element', 'map/src/view.ts', `import './element.js';`, 'layer'],
  ['a view knows no static form', 'map/src/view.ts', `import './static.js';`, 'layer'],
  ['a static form knows no view', 'map/src/static.ts', `import './view.js';`, 'layer'],
  ['a static form knows no element', 'map/src/static.ts', `export * from './element.js';`, 'layer'],
  ['the entry registers nothing', 'map/src/index.ts', `import './define.js';`, 'layer'],
];

for (const [promise, file, code, fault] of forbidden) {
  test(`the layer rule: ${promise}`, () => assert.deepEqual(faults(file, code), [fault]));
}

const allowed: readonly [string, string, string][] = [
  ['a model reads the dataset', 'map/src/model.ts', `import { a } from '@factbox/dataset';`],
  ['a model may name a view’s type', 'map/src/model.ts', `import type { A } from './view.js';`],
  ['a view reads its model', 'map/src/view.ts', `import { a } from './model.js';`],
  ['a static form reads its model', 'map/src/static.ts', `import { a } from './model.js';`],
  ['an element reads its view', 'map/src/element.ts', `import { a } from './view.js';`],
  ['define registers the element', 'map/src/define.ts', `import { A } from './element.js';`],
  ['a view renders', 'map/src/view.ts', `import { html } from 'lit';`],
];

for (const [promise, file, code] of allowed) {
  test(`the layer rule lets pass: ${promise}`, () => assert.deepEqual(faults(file, code), []));
}
