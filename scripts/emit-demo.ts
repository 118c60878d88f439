// Writes the demonstration article to `dist/demo`, each tag prerendered, as a newsroom whose server
// writes its pages would publish it: that is what is read before any script, without one, and on paper;
// and in words in a reader view.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderWidget, type Widget } from '@factbox/cli/render';
import type { GeometryJson } from '@factbox/map/static.js';
import demo from '../demo/dataset.js';

const root = join(import.meta.dirname, '..');
const source = join(root, 'demo');
const target = join(root, 'dist/demo');

const geometry = JSON.parse(
  readFileSync(join(root, 'data/geometry/russia-taliban-2023-small.json'), 'utf8'),
) as GeometryJson;
const html = readFileSync(join(source, 'index.html'), 'utf8');
// Prerendered in the page's language, so that dates and lists stay the same when the script comes.
const [, language] = /<html lang="([^"]+)"/.exec(html)!;
const filled = html.split(/(?=<\/factbox-)/).map(async (part, index) => {
  const [, widget, tag] = /<factbox-(\w+)([^>]*)>$/.exec(part) ?? [];
  if (!widget) return part;
  const named = [...tag!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  // These say nothing of what is shown.
  const attributes = Object.fromEntries(
    named.filter(([name]) => !['class', 'src', 'geometry'].includes(name!)),
  ) as Record<string, string>;
  const content = await renderWidget({
    dataset: demo,
    widget: widget as Widget,
    target: 'prerendered',
    language,
    attributes,
    geometry,
    id: `demo-${index}`,
    // The article's column on phones, on tablets, and beside its wide figure.
    widths: [344, 560, 832],
    isBare: true,
  });
  return part + content;
});

mkdirSync(target, { recursive: true });
cpSync(join(source, 'article.css'), join(target, 'article.css'));
writeFileSync(join(target, 'index.html'), (await Promise.all(filled)).join(''));
