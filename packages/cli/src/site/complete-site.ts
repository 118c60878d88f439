import { pathOf } from './addresses.js';
import { toFile, type SiteFile } from './file.js';
import { toHeaders, toHosting } from './hosting.js';
import { toIndexPage, type BoxEntry } from './index-page.js';
import { manifestName, toManifest, type Manifest } from './manifest.js';
import type { Pictures } from './pictures.js';
import type { Plan } from './plan.js';
import { toPreviewPage } from './preview-page.js';
import { toSnippets } from './snippets.js';
import type { Kit } from './to-kit.js';

/** What a whole site is made of. */
export interface SiteParts {
  readonly plan: Plan;
  readonly kit: Kit;
  readonly pictures: Pictures | undefined;
  /** What takes the place of boxes that are removed. */
  readonly removed: readonly SiteFile[];
  readonly earlier: Manifest | undefined;
  readonly isForced: boolean;
  readonly isBaseGuessed: boolean;
  /** Of the program that makes it. */
  readonly version: string;
}

/** The whole site: what was planned, images, previews, the page of snippets, and what hosts need. */
export function completeSite(parts: SiteParts): SiteFile[] {
  const { plan, kit, pictures, removed, earlier, isForced, isBaseGuessed, version } = parts;
  const { dataset, addresses, boxes } = plan;
  const made = [...plan.files, ...(pictures?.files ?? [])];
  const paths = new Map<string, string[]>();
  for (const { path } of made) {
    const name = path.slice(0, path.indexOf('.', path.lastIndexOf('/')) + 1);
    paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  const previews: SiteFile[] = [];
  const entries: BoxEntry[] = [];
  for (const box of boxes) {
    const snippets = toSnippets({
      dataset,
      box,
      addresses,
      kit,
      pictures: pictures?.byBox.get(box.name),
    });
    for (const snippet of snippets.filter(({ kind }) => hasPreview.has(kind))) {
      const path = pathOf(addresses.updating, box, `${snippet.kind}.html`);
      previews.push(toFile(path, toPreviewPage({ dataset, box, addresses, snippet })));
    }
    const downloads = paths.get(pathOf(addresses.updating, box, '')) ?? [];
    entries.push({ box, snippets, downloads });
  }
  const datasets = {
    [dataset.id]: {
      title: dataset.article.title,
      asOf: dataset.asOf,
      kit: addresses.kit,
      data: addresses.data,
      pages: { pinned: addresses.pinned, updating: addresses.updating },
      boxes: boxes.map(({ name }) => name),
    },
  };
  const others = Object.entries(earlier?.datasets ?? {})
    .filter(([id]) => id !== dataset.id)
    .map(([id, { title }]) => ({ title, path: `${id}/index.html` }));
  const ids = [...new Set([...Object.keys(earlier?.datasets ?? {}), dataset.id])];
  const indexes = ['index.html', `${dataset.id}/index.html`].map((path) =>
    toFile(path, toIndexPage({ dataset, addresses, entries, path, others, isBaseGuessed })),
  );
  const files = [
    ...made,
    ...removed,
    ...previews,
    ...indexes,
    ...kit.site,
    // What a content system takes to load this release, and to hold it to.
    toFile('loader.json', `${JSON.stringify(kit.loader)}\n`),
    toFile('_headers', toHeaders(addresses, ids)),
    toFile('HOSTING.md', toHosting(addresses, ids)),
  ];
  const manifest = toManifest(earlier, {
    generator: `factbox ${version}`,
    base: addresses.base,
    datasets,
    files,
    isForced,
  });
  return [...files, toFile(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`)];
}

const hasPreview = new Set(['tag', 'figure', 'email']);
