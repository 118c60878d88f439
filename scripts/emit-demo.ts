// Writes the demonstration article to `dist/demo`, each tag with its fallback inside, as a newsroom
// would publish it: that is what is read without scripts, in a reader view and on paper.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderWidget, type Widget } from '@factbox/cli';
import { decodeGeometry, type GeometryJson } from '@factbox/map/static.js';
import demo from '../demo/dataset.js';

const root = join(import.meta.dirname, '..');
const source = join(root, 'demo');
const target = join(root, 'dist/demo');

const geometry = decodeGeometry(
  JSON.parse(
    readFileSync(join(root, 'data/geometry/russia-taliban-2023-large.json'), 'utf8'),
  ) as GeometryJson,
);
const html = readFileSync(join(source, 'index.html'), 'utf8');
// Fallback and widget write dates and lists alike.
const [, language] = /<html lang="([^"]+)"/.exec(html)!;
const filled = html.split(/(?=<\/factbox-)/).map(async (part, index) => {
  const [, widget, tag] = /<factbox-(\w+)([^>]*)>$/.exec(part) ?? [];
  if (!widget) return part;
  const named = [...tag!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  // What concerns the page rather than the facts has no part in the fallback.
  const attributes = Object.fromEntries(
    named.filter(([name]) => !['class', 'src', 'geometry'].includes(name!)),
  ) as Record<string, string>;
  const fallback = await renderWidget({
    dataset: demo,
    widget: widget as Widget,
    target: 'web',
    language,
    attributes,
    geometry,
    id: `demo-${index}`,
    isBare: true,
  });
  return part + fallback;
});

mkdirSync(target, { recursive: true });
cpSync(join(source, 'article.css'), join(target, 'article.css'));
writeFileSync(join(target, 'index.html'), (await Promise.all(filled)).join(''));
