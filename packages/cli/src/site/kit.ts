import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../io.js';
import { toFile, type SiteFile } from './file.js';
import { contentHash, integrityOf } from './hash.js';

/** The bundles of this release, in a folder that is named by their hash. */
export interface Kit {
  /** The folder below the site's root, with a slash at its end. */
  readonly folder: string;
  readonly files: readonly SiteFile[];
  /** The integrity hash of one of its files, by name. */
  readonly integrity: (name: string) => string;
  /** The pinned loader: its path below the site's root, and what browsers check it by. */
  readonly loader: { readonly src: string; readonly integrity: string };
  /** What lies at the site's root: script and style sheet of the page of snippets, the schema, Studio. */
  readonly site: readonly SiteFile[];
}

const [project, workspace, published] = [
  '../../../../scripts/build.mjs',
  '../../../../dist/',
  '../../kit/',
].map((path) => fileURLToPath(new URL(path, import.meta.url))) as [string, string, string];

/** Where the built bundles are: in the project, or in the published package. */
export const kitFolder = (): string => (existsSync(project) ? workspace : published);

const wanted =
  /^(?:factbox(?:-(?!site)[a-z]+)?\.(?:js|css)|(?:chunk|map)-[\w-]+\.js|messages\/[\w.-]+\.js)$/;

/** Reads the bundles that a site serves. */
export async function readKit(): Promise<Kit> {
  const root = kitFolder();
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const chosen = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => wanted.test(name));
  if (!chosen.includes('factbox.js')) {
    throw new CommandError('the bundles are missing; run npm run build first');
  }
  const contents = new Map<string, string>();
  for (const name of chosen.sort()) {
    const text = await readFile(join(root, name), 'utf8');
    // The maps stay behind.
    contents.set(name, text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
  }
  const folder = `kit/${contentHash(...[...contents].flat())}/`;
  const text = (name: string): string => {
    const found = contents.get(name);
    if (found === undefined)
      throw new CommandError(`the bundle ${name} is missing; run npm run build`);
    return found;
  };
  return {
    folder,
    site: await Promise.all(
      [
        ['site.js', 'factbox-site.js'],
        ['site.css', 'factbox-site.css'],
        ['dataset.schema.json', 'dataset.schema.json'],
        ['studio.html', 'studio.html'],
      ].map(async ([path, name]) => toFile(path!, await readFile(join(root, name!)))),
    ),
    files: [...contents].map(([name, bytes]) => toFile(folder + name, bytes, true)),
    integrity: (name) => integrityOf(text(name)),
    loader: { src: `${folder}factbox.js`, integrity: integrityOf(text('factbox.js')) },
  };
}
