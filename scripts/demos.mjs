// The demonstration articles: `demo/` itself and each folder in it, with a page and its dataset.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';

/** The dataset that a widget shows when its page names none. */
export const DEFAULT = 'russia-taliban-2023';

/** Each with the path of its page on the server, its page, its dataset and this one's name in `dist/data`. */
export const DEMOS = ['', ...readdirSync(join(ROOT, 'demo'))].flatMap((name) => {
  const folder = name ? `demo/${name}` : 'demo';
  const html = `${folder}/index.html`;
  if (!existsSync(join(ROOT, html))) return [];
  const [, title] = /<h1>([^<]*)/.exec(readFileSync(join(ROOT, html), 'utf8'));
  const path = name ? `/${name}/` : '/';
  return [{ path, title, html, dataset: `${folder}/dataset.ts`, data: name || 'demo' }];
});
