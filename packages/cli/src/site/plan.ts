import type { Dataset, DatasetInput } from '@factbox/dataset';
import { widgets } from '../render/form.js';
import { readable } from '../render/readable.js';
import { loadTitles } from '../render/models.js';
import { newestOf, pathOf, type Addresses } from './addresses.js';
import { toBoxes } from './boxes.js';
import { toEmbedPage } from './embed-page.js';
import { toFile, type SiteFile } from './file.js';
import { toFragment } from './fragment.js';
import type { SiteGeometry } from './site-geometry.js';
import { contentHash } from './hash.js';
import type { Kit } from './to-kit.js';
import { makeBox, type MadeBox } from './made-box.js';
import { toOembed } from './oembed.js';

export interface PlanOptions {
  readonly dataset: DatasetInput;
  readonly kit: Kit;
  readonly geometry: SiteGeometry | undefined;
  /** The site's own address, with a slash at its end. */
  readonly base: string;
  readonly hasImages: boolean;
}

/** A site without its images and the page that shows them. */
export interface Plan {
  readonly dataset: Dataset;
  readonly addresses: Addresses;
  readonly boxes: readonly MadeBox[];
  readonly files: readonly SiteFile[];
}

/** All that follows from a dataset alone: bundles, data, shapes, and the pages of each box. */
export async function planSite(options: PlanOptions): Promise<Plan> {
  const { dataset: written, kit, geometry, base } = options;
  const { id } = written;
  const dataset = readable(written);
  const json = `${JSON.stringify(written)}\n`;
  const data = {
    updating: `${id}/data.json`,
    pinned: `${id}/data.${contentHash([json])}.json`,
  };
  const addresses = (edition: string): Addresses => ({
    base,
    data,
    kit: kit.folder,
    geometry: geometry?.address,
    updating: `${id}/`,
    pinned: `${id}/pinned/${edition}/`,
  });
  const titles = await loadTitles(dataset.language);
  const found = toBoxes(dataset, { titles, hasMap: geometry !== undefined });
  const boxes = await Promise.all(
    found.map((box) => makeBox(box, { dataset, geometry: geometry?.drawn })),
  );
  const write = (some: readonly MadeBox[], edition: string, isPinned: boolean): SiteFile[] =>
    some.flatMap((box) =>
      filesOf(box, { ...options, dataset, addresses: addresses(edition), isPinned }),
    );
  const updating = write(boxes, '', false);
  // The edition is named by what its pages hold: what the updating ones do, which know no name, and
  // what all pinned ones have besides.
  const alike = write(boxes.slice(0, 1), 'edition', true);
  const edition = contentHash([...updating, ...alike].flatMap(({ path, bytes }) => [path, bytes]));
  const known = addresses(edition);
  return {
    dataset,
    addresses: known,
    boxes,
    files: [
      ...kit.files,
      ...(geometry?.files ?? []),
      toFile(data.pinned, json, true),
      toFile(data.updating, json),
      toFile(newestOf(known), toNewest(dataset, known)),
      ...write(boxes, edition, true),
      ...updating,
      ...updatingBundles(kit),
    ],
  };
}

/** What a pinned page asks, to tell its readers of newer facts: which dataset is the newest. */
function toNewest({ asOf }: Dataset, { data }: Addresses): string {
  return `${JSON.stringify({ data: data.pinned.split('/').at(-1), asOf })}\n`;
}

type BoxOptions = Omit<PlanOptions, 'dataset'> & {
  readonly dataset: Dataset;
  readonly addresses: Addresses;
  readonly isPinned: boolean;
};

/** What lies at a box's addresses in one of the two folders. */
function filesOf(box: MadeBox, options: BoxOptions): SiteFile[] {
  const { addresses, isPinned } = options;
  const folder = isPinned ? addresses.pinned : addresses.updating;
  const placed = { ...options, box, folder };
  const contents = {
    html: toEmbedPage(placed),
    'oembed.json': toOembed(placed),
    'fragment.json': toFragment(placed),
    ...box.downloads,
  };
  return Object.entries(contents).map(([ending, text]) =>
    toFile(pathOf(folder, box, ending), text, isPinned),
  );
}

/** Short addresses that stay while what they lead to is replaced. */
function updatingBundles(kit: Kit): SiteFile[] {
  const modules = new Set(['factbox.js', ...widgets.map((widget) => `factbox-${widget}.js`)]);
  const found = kit.files
    .map(({ path }) => path.slice(kit.folder.length))
    .filter((name) => modules.has(name));
  const host = kit.files.find(({ path }) => path === `${kit.folder}factbox-host.js`)!;
  return [
    ...found.map((name) => toFile(name, `export * from './${kit.folder}${name}';\n`)),
    toFile('factbox-host.js', host.bytes),
    toFile('factbox-fallback.css', kit.fallback.text),
  ];
}
