import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../io.js';
import { toFile } from './file.js';
import { isOfKit, toKit, type Kit } from './to-kit.js';

const [project, workspace, published] = [
  '../../../../scripts/build.mjs',
  '../../../../dist/',
  '../../kit/',
].map((path) => fileURLToPath(new URL(path, import.meta.url))) as [string, string, string];

/** Where the built bundles are: in the project, or in the published package. */
export const kitFolder = (): string => (existsSync(project) ? workspace : published);

/** Reads the bundles that a site serves. */
export async function readKit(): Promise<Kit> {
  const texts = await readKitTexts();
  // Studio, and what it takes along for sites that it makes.
  const own = ['studio.html', 'kit.json'].map(async (name) =>
    toFile(name, await readFile(join(kitFolder(), name))),
  );
  return toKit(texts, await Promise.all(own));
}

/** The texts of all bundles that a site needs, by name. */
export async function readKitTexts(): Promise<Record<string, string>> {
  const root = kitFolder();
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const chosen = names.map((name) => name.replaceAll('\\', '/')).filter(isOfKit);
  if (!chosen.includes('factbox.js')) {
    throw new CommandError('the bundles are missing; run npm run build first');
  }
  const read = async (name: string) =>
    [
      name,
      // The maps stay behind.
      (await readFile(join(root, name), 'utf8')).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'),
    ] as const;
  return Object.fromEntries(await Promise.all(chosen.sort().map(read)));
}
