// `npm run manifest` writes what is generated from the elements' doc comments: each widget's
// custom elements manifest and JSX types, the merged manifest, and the API tables; and from the schema
// the page of the dataset format.
// `--check` writes nothing and fails where one of them is out of date.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { apiTables } from './api-tables.mjs';
import { eventFields } from './event-fields.mjs';
import { formatPage } from './format-page.ts';
import { disagreements, generated, missingWords } from './generated.ts';
import { jsxTypes } from './jsx-types.mjs';
import { ROOT, WIDGETS } from './packages.mjs';

const LIT = [
  'properties',
  'styles',
  'observedAttributes',
  'attributeChangedCallback',
  'defaultSource',
];
const CORE = 'packages/core/src/element.ts';
const sources = Object.fromEntries(
  WIDGETS.map((name) => [`packages/${name}/src/element.ts`, name]),
);

const manifest = analyze([CORE, ...Object.keys(sources)]);
const widgets = Object.entries(sources).map(([path, name]) => {
  const { declarations } = manifest.modules.find((module) => module.path === path);
  return { name, element: declarations.find(({ tagName }) => tagName) };
});
const isCheck = process.argv.includes('--check');
const faults = [
  ...missingWords(),
  ...widgets.flatMap(undocumented),
  ...widgets.flatMap(({ name, element }) =>
    disagreements(
      name,
      (element?.attributes ?? []).flatMap((each) =>
        ['src', 'lang', 'dir'].includes(each.name) ? [] : [each.name],
      ),
    ),
  ),
];

for (const [path, text] of Object.entries(await outputs())) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) {
    faults.push(`${path} is out of date: run npm run manifest`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

function analyze(paths) {
  const modules = paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });
  return create({ modules, plugins: [...litPlugin(), publicOnly()] });
}

/** Leaves out what no user of an element sees: private members, state, and Lit's own workings. */
function publicOnly() {
  const states = new Map();
  const setters = new Map();
  return {
    name: 'public-only',
    analyzePhase({ node, moduleDoc }) {
      if (ts.isSetAccessorDeclaration(node)) {
        setters.set(node.name.getText(), node.parameters[0].type?.getText());
      }
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
      if (!node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
      const names = node.initializer.properties
        .filter((property) => /\bstate:\s*true\b/.test(property.getText()))
        .map((property) => property.name.getText());
      states.set(moduleDoc.path, names);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        const isState = (name) => (states.get(path) ?? []).includes(name);
        for (const each of declarations.filter(({ kind }) => kind === 'class')) {
          each.members = each.members?.filter(
            (member) => isPublic(member) && !isState(member.name),
          );
          each.attributes = each.attributes?.filter(({ fieldName }) => !isState(fieldName));
          // Only `@fires` knows an event's name; what the analyzer guesses besides has none.
          each.events = each.events?.filter(({ name }) => name?.startsWith('factbox-'));
          for (const member of each.members ?? []) {
            if (setters.get(member.name)) member.type = { text: setters.get(member.name) };
          }
        }
      }
    },
  };
}

function isPublic({ name, privacy, static: isStatic }) {
  return (
    (!privacy || privacy === 'public') && !name.startsWith('#') && !isStatic && !LIT.includes(name)
  );
}

function undocumented({ name, element }) {
  if (!element) return [`packages/${name}/src/element.ts has no @tagname`];
  const { tagName, description, members = [], attributes = [], cssParts = [] } = element;
  const { cssProperties = [], cssStates = [], events = [], slots = [] } = element;
  const bare = [
    ...members,
    ...attributes,
    ...cssParts,
    ...cssProperties,
    ...cssStates,
    ...events,
    ...slots,
  ]
    .filter((each) => !each.description)
    .map((each) => `<${tagName}>: ${each.name ?? each.fieldName} has no description`);
  return [...(description ? [] : [`<${tagName}> has no description`]), ...new Set(bare)];
}

async function outputs() {
  const known = widgets.filter(({ element }) => element);
  const files = {};
  for (const widget of known) {
    files[`packages/${widget.name}/custom-elements.json`] = json([packaged(widget)]);
    files[`packages/${widget.name}/jsx.d.ts`] = await pretty(jsxTypes(widget), 'typescript');
  }
  files['custom-elements.json'] = json(
    known.map((widget) => packaged(widget, `packages/${widget.name}/`)),
  );
  for (const [path, [text, parser]] of Object.entries(generated())) {
    files[path] = parser ? await pretty(text, parser) : text;
  }
  files['docs/format.md'] = await pretty(formatPage(), 'markdown');
  files['docs/api.md'] = await pretty(apiTables(known, eventFields()), 'markdown');
  return files;
}

function packaged({ element }, folder = '') {
  const path = `${folder}dist/element.js`;
  const declaration = { name: element.name, module: path };
  const { tagName } = element;
  return {
    kind: 'javascript-module',
    path,
    declarations: [withoutOrigin(element)],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: tagName, declaration },
    ],
  };
}

// Inherited members point at a file of core, which a user of the package does not have.
function withoutOrigin(element) {
  return JSON.parse(
    JSON.stringify(element, (key, value) => (key === 'inheritedFrom' ? undefined : value)),
  );
}

function json(modules) {
  return `${JSON.stringify({ schemaVersion: '1.0.0', readme: '', modules }, undefined, 2)}\n`;
}

async function pretty(text, parser) {
  const options = await prettier.resolveConfig(join(ROOT, 'package.json'));
  return prettier.format(text, { ...options, parser });
}
