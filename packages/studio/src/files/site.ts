import { completeSite, planSite, toKit, toSiteGeometry } from '@factbox/cli/authoring.js';
import type { DatasetInput } from '@factbox/dataset';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { kitTexts } from './kit.js';

/**
 * The static site of a dataset as a ZIP: the files that `factbox build` writes, but its pictures, which take
 * a browser of their own, and Studio itself; none where the bundles were to be chosen, and were not.
 *
 * @param base The address that the site will have.
 * @param shapes The shapes of its map, where there are some.
 */
export async function zippedSite(
  dataset: DatasetInput,
  { base, shapes }: { readonly base: string; readonly shapes: string | undefined },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const texts = await kitTexts();
  if (!texts) return undefined;
  const kit = toKit(texts);
  const geometry =
    shapes === undefined ? undefined : toSiteGeometry(dataset.id, { small: shapes, large: shapes });
  const plan = await planSite({ dataset, kit, geometry, base, hasImages: false });
  const files = completeSite({
    plan,
    kit,
    pictures: undefined,
    removed: [],
    earlier: undefined,
    isForced: false,
    isBaseGuessed: false,
    version: texts['version'] ?? '',
  });
  const entries: Zippable = { [`${dataset.id}.json`]: strToU8(JSON.stringify(dataset, null, 2)) };
  for (const { path, bytes } of files) entries[path] = [bytes, { level: 6 }];
  // What stands there is the same whenever it is made.
  return zipSync(entries, { mtime: '2000-01-01T12:00:00' });
}
