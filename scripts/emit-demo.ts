// Writes the demonstration articles to `dist/demo`, each tag prerendered, as a newsroom whose server
// writes its pages would publish it: that is what is read before any script, without one, and on paper;
// and in words in a reader view.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderWidget, type Widget } from '@factbox/cli/render';
import type { DatasetInput } from '@factbox/dataset';
import type { GeometryJson } from '@factbox/map/static.js';
import { DEMOS } from './demos.mjs';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist');

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The shapes that a tag loads on a phone; none where it names no file. */
function geometryAt(address = ''): GeometryJson | undefined {
  const [, name] = /^\/dist\/(geometry\/.+)$/.exec(address) ?? [];
  return name === undefined
    ? undefined
    : (JSON.parse(read(`data/${name.replace('{level}', 'small')}`)) as GeometryJson);
}

async function fill(html: string, dataset: DatasetInput): Promise<string> {
  // Prerendered in the page's language, so that dates and lists stay the same when the script comes.
  const [, language] = /<html lang="([^"]+)"/.exec(html)!;
  const filled = html.split(/(?=<\/factbox-)/).map(async (part, index) => {
    const [, widget, tag] = /<factbox-(\w+)([^>]*)>$/.exec(part) ?? [];
    if (!widget) return part;
    const attributes = Object.fromEntries(
      [...tag!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name!, value]),
    );
    const geometry = geometryAt(attributes['geometry']);
    // These say nothing of what is shown.
    const shown = Object.entries(attributes).filter(
      ([name]) => !['class', 'src', 'geometry', 'lang', 'dir'].includes(name),
    );
    const content = await renderWidget({
      dataset,
      widget: widget as Widget,
      target: 'prerendered',
      language: attributes['lang'] ?? language,
      attributes: Object.fromEntries(shown),
      ...(geometry && { geometry }),
      id: `demo-${index}`,
      // The article's column on phones, on tablets, and beside its wide figure.
      widths: [344, 560, 832],
      isBare: true,
    });
    return part + content;
  });
  return (await Promise.all(filled)).join('');
}

for (const { html, dataset } of DEMOS) {
  const { default: facts } = (await import(join(root, dataset))) as { default: DatasetInput };
  mkdirSync(join(target, html, '..'), { recursive: true });
  writeFileSync(join(target, html), await fill(read(html), facts));
}
for (const name of ['article.css', 'pictures']) {
  cpSync(join(root, 'demo', name), join(target, 'demo', name), { recursive: true });
}
