import { raw, toHtml } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { loadTitles } from '../render/models.js';
import { renderMapImage, renderWidget } from '../render/render-widget.js';
import { newestOf, pathOf, relative, type Addresses } from './addresses.js';
import { toBoxes, type SiteBox } from './boxes.js';
import { toCsv, toJson } from './downloads.js';
import { toEmbedPage } from './embed-page.js';
import { toFile, type SiteFile } from './file.js';
import type { SiteGeometry } from './geometry.js';
import { contentHash } from './hash.js';
import type { Kit } from './kit.js';
import { toOembed } from './oembed.js';

export interface PlanOptions {
  readonly dataset: Dataset;
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
  readonly boxes: readonly SiteBox[];
  readonly files: readonly SiteFile[];
}

/** All that follows from a dataset alone: bundles, data, shapes, and the pages of each box. */
export async function planSite(options: PlanOptions): Promise<Plan> {
  const { dataset, kit, geometry, base } = options;
  const { id } = dataset;
  const json = `${JSON.stringify(dataset)}\n`;
  const data = {
    updating: `${id}/data.json`,
    pinned: `${id}/data.${contentHash(json)}.json`,
  };
  const addresses = (edition: string): Addresses => ({
    base,
    data,
    kit: kit.folder,
    geometry: geometry?.address,
    updating: `${id}/`,
    pinned: `${id}/pinned/${edition}/`,
  });
  const boxes = toBoxes(dataset, {
    titles: await loadTitles(dataset.language),
    hasMap: geometry !== undefined,
  });
  // The edition is named by what its pages hold, which is the same whatever its name.
  const draft = await boxFiles(boxes, {
    ...options,
    addresses: addresses('edition'),
    isPinned: true,
  });
  const edition = contentHash(...draft.flatMap(({ path, bytes }) => [path, bytes]));
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
      ...(await boxFiles(boxes, { ...options, addresses: known, isPinned: true })),
      ...(await boxFiles(boxes, { ...options, addresses: known, isPinned: false })),
      ...updatingBundles(kit),
    ],
  };
}

/** What a pinned page asks, to tell its readers of newer facts: which dataset is the newest. */
function toNewest({ asOf }: Dataset, { data }: Addresses): string {
  return `${JSON.stringify({ data: data.pinned.split('/').at(-1), asOf })}\n`;
}

type BoxOptions = PlanOptions & { readonly addresses: Addresses; readonly isPinned: boolean };

async function boxFiles(boxes: readonly SiteBox[], options: BoxOptions): Promise<SiteFile[]> {
  return (await Promise.all(boxes.map((box) => filesOf(box, options)))).flat();
}

async function filesOf(box: SiteBox, options: BoxOptions): Promise<SiteFile[]> {
  const { dataset, addresses, isPinned, geometry } = options;
  const folder = isPinned ? addresses.pinned : addresses.updating;
  const drawn = async (isBare: boolean): Promise<string | undefined> => {
    if (box.widget !== 'map') return undefined;
    const { attributes } = box;
    return (await renderMapImage({ dataset, geometry: geometry?.drawn, attributes, isBare }))?.svg;
  };
  const contents: readonly (readonly [string, string | undefined])[] = [
    ['html', toEmbedPage({ ...options, box, folder, tag: await tagOf(box, options, folder) })],
    ['oembed.json', toOembed({ ...options, box, folder })],
    ['csv', toCsv(dataset, box)],
    ['json', toJson(dataset, box)],
    ['svg', await drawn(false)],
    // For forms, which say title and credit themselves.
    ['drawing.svg', await drawn(true)],
  ];
  return contents.flatMap(([ending, text]) =>
    text === undefined ? [] : [toFile(pathOf(folder, box, ending), text, isPinned)],
  );
}

/** The widget's tag with its fallback, for a page of the site: all addresses are relative. */
async function tagOf(box: SiteBox, options: BoxOptions, folder: string): Promise<string> {
  const { dataset, addresses, geometry } = options;
  const path = pathOf(folder, box, 'html');
  const isMap = box.widget === 'map';
  const html = await renderWidget({
    dataset,
    widget: box.widget,
    target: 'web',
    attributes: {
      ...box.attributes,
      src: relative(path, addresses.data.pinned),
      ...(isMap && addresses.geometry && { geometry: relative(path, addresses.geometry) }),
    },
    base: dataset.article.url,
    id: `factbox-${box.name}`,
    ...(isMap && {
      geometry: geometry?.drawn,
      image: relative(path, pathOf(folder, box, 'drawing.svg')),
    }),
  });
  const framed = html
    // The picture is only fetched where the widget does not come to draw it.
    .replaceAll('<img ', '<img loading="lazy" ')
    // The article does not open in the frame.
    .replaceAll('<a href="http', '<a target="_top" href="http');
  return toHtml(raw(framed));
}

/** Short addresses that stay while what they lead to is replaced. */
function updatingBundles(kit: Kit): SiteFile[] {
  const modules = kit.files
    .map(({ path }) => path.slice(kit.folder.length))
    .filter((name) => /^factbox(-(matrix|actor|map|quote))?\.js$/.test(name));
  const host = kit.files.find(({ path }) => path === `${kit.folder}factbox-host.js`)!;
  return [
    ...modules.map((name) => toFile(name, `export * from './${kit.folder}${name}';\n`)),
    toFile('factbox-host.js', host.bytes),
  ];
}
