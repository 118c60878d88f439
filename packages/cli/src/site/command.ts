import { parseDataset, type Dataset, type DatasetInput } from '@factbox/dataset';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArguments } from '../arguments.js';
import { formatNote, notesOf } from '../check/check.js';
import { CommandError, type Command, type Io } from '../io.js';
import { readable } from '../render/readable.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault } from '../source/source.js';
import { mostOfThread } from '@factbox/quote/static.js';
import { openChromium } from './browser.js';
import { changesOf, describeChanges, named, uncorrected, type Changes } from './changes.js';
import { findGeometry } from './geometry.js';
import { integrityOf } from './hash.js';
import { completeSite } from './complete-site.js';
import { readKit } from './kit.js';
import type { Manifest } from './manifest.js';
import { takePictures } from './pictures.js';
import { withArticle } from '../verify/with-article.js';
import { planSite, type Plan } from './plan.js';
import { filesOfRemoved, removedBoxes, type RemovedBox } from './removed.js';
import { readSite, withSite, writeSite } from './write-site.js';

export const usage = `Usage: factbox build FILE --out DIR [--base URL]

Writes a static site of a dataset's fact boxes for any host: bundles, data and shapes under their
hashes; for each box a page to frame, oEmbed, images, CSV and JSON; and index.html with snippets to
copy. Nothing from an earlier build is deleted.

  --out DIR           the folder; made if it is not there
  --base URL          the address that the folder will have
  --article FILE      the article, as for verify: links are made from its own characters
  --article-url URL   the article's address, where the dataset does not name it
  --geometry FILE     shapes of the map (region-large.json, with region-small.json beside it);
                      by default the dataset's own (geometry/ID-large.json beside FILE), or new ones
  --no-images         make no PNG images; without it, an installed Chromium makes them
  --strict            end with an error where a published fact changed and no correction says so
  --force             go on in a folder of other files, or where pinned files are damaged

Exit code: 0 all written, 1 the dataset or the folder's contents are faulty, 2 could not do it.
`;

const options = {
  out: { type: 'string' },
  base: { type: 'string' },
  article: { type: 'string' },
  'article-url': { type: 'string' },
  geometry: { type: 'string' },
  'no-images': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Where a static server on one's own machine usually is. */
const guessedBase = 'http://localhost:8000/';

/** `factbox build FILE --out DIR` */
export const buildCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new CommandError(`give one dataset\n${usage}`);
  const { out } = values;
  if (!out) throw new CommandError(`--out DIR is missing\n${usage}`);
  const base = toBase(values.base);
  const articleUrl = toUrl('article-url', values['article-url']);
  const hasImages = !values['no-images'];

  const reading = await readDataset(file, io);
  if (!reading.ok) {
    for (const fault of reading.faults) io.err(`${formatFault(fault)}\n`);
    io.err(`factbox: ${file}: not a sound dataset, so nothing was built\n`);
    return 1;
  }
  // What is merely odd in a file may be a false fact in a box, such as a region with its country's code.
  for (const note of notesOf(reading)) io.err(formatNote(note));
  const mended = await withArticle(reading.dataset, values.article, io);
  const input = withUrl(mended, articleUrl);
  const dataset = readable(input);
  const folder = resolve(io.cwd, out);
  await withSite(folder, out, async (workshop) => {
    const earlier = await readSite(folder, { name: out, isForced: values.force });
    const kit = await readKit();
    const existing = async (path: string): Promise<Uint8Array | undefined> => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes && integrityOf(bytes) === earlier?.files[path]?.integrity ? bytes : undefined;
    };
    const geometry = await findGeometry(dataset, {
      ...{ file, given: values.geometry, io, existing },
      release: kit.folder,
    });
    const plan = await planSite({ dataset: input, kit, geometry, base, hasImages });
    const facts = await changesSince(earlier, { dataset: input, read: existing });
    if (facts.uncorrected.length && values.strict) {
      throw new CommandError(`${withoutCorrection(facts.uncorrected)}; nothing was built`, 1);
    }
    const gone = removedBoxes(earlier, plan);
    const removed = {
      boxes: gone,
      files: gone.flatMap((each) => filesOfRemoved(each, plan)),
    };
    const pictures = hasImages
      ? await takePictures(plan, {
          ...{ open: openChromium, existing, removed },
          geometry: geometry?.drawn,
        })
      : undefined;
    const site = completeSite({
      plan,
      kit,
      pictures,
      removed: removed.files,
      earlier,
      isForced: values.force,
      isBaseGuessed: values.base === undefined,
      version: version(),
    });

    const { written } = await writeSite(folder, site, {
      name: out,
      isForced: values.force,
      workshop,
    });
    report({ plan, out, count: site.length, written, io });
    reportChanges({ facts, removed: gone, earlier, dataset, hasImages, io });
  });
  if (values.base === undefined) {
    io.err(
      `factbox: no --base: snippets and oEmbed say ${guessedBase}; build with the site's address before you publish it\n`,
    );
  }
  if (!dataset.article.url) {
    io.err(
      'factbox: the dataset names no article.url, so on pages of their own sources lead only to a list of paragraphs; name it, or use --article-url\n',
    );
  }
  return 0;
};

function toUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw new CommandError(`--${name}: "${value}" is no http or https address`);
  }
  return new URL(value).href;
}

function toBase(value: string | undefined): string {
  const { origin, pathname } = new URL(toUrl('base', value) ?? guessedBase);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

const withUrl = (dataset: DatasetInput, url: string | undefined): DatasetInput =>
  url ? { ...dataset, article: { ...dataset.article, url } } : dataset;

function report(done: { plan: Plan; out: string; count: number; written: number; io: Io }): void {
  const { plan, out, count, written, io } = done;
  const quotes = plan.boxes.filter(({ widget }) => widget === 'quote').length;
  const others = Object.keys(plan.dataset.quotes).length - quotes;
  io.out(
    `${out}: ${plan.boxes.length} fact boxes in ${count} files, ${written} of them new or changed\n` +
      `  pinned pages:  ${plan.addresses.pinned}\n` +
      `  snippets:      index.html\n` +
      (others
        ? `  ${others} quotes of threads of more than ${mostOfThread} have no box of their own: those of the first ${mostOfThread} show them\n`
        : ''),
  );
}

type FactChanges = Changes & { readonly uncorrected: readonly string[] };

const noChanges: FactChanges = { changed: [], removed: [], added: [], uncorrected: [] };

/** What became of the facts since the last build of the same dataset, if its file is whole. */
async function changesSince(
  earlier: Manifest | undefined,
  {
    dataset: next,
    read,
  }: {
    readonly dataset: DatasetInput;
    readonly read: (path: string) => Promise<Uint8Array | undefined>;
  },
): Promise<FactChanges> {
  const before = earlier?.datasets[next.id];
  const bytes = before && (await read(before.data.updating));
  const result = bytes && parseDataset(JSON.parse(new TextDecoder().decode(bytes)));
  if (!result?.ok) return noChanges;
  const changes = changesOf(result.dataset, next);
  return { ...changes, uncorrected: uncorrected(changes, { earlier: result.dataset, next }) };
}

const withoutCorrection = (facts: readonly string[]): string =>
  `${facts.length} published ${facts.length === 1 ? 'fact' : 'facts'} changed and no new entry in corrections says so: ${named(facts)}`;

function reportChanges(done: {
  readonly facts: FactChanges;
  readonly removed: readonly RemovedBox[];
  readonly earlier: Manifest | undefined;
  readonly dataset: Dataset;
  readonly hasImages: boolean;
  readonly io: Io;
}): void {
  const { facts, removed, earlier, dataset, hasImages, io } = done;
  const lines = describeChanges(facts);
  if (lines.length) io.out(`  facts since the last build:\n${lines.join('\n')}\n`);
  if (facts.uncorrected.length) io.err(`factbox: ${withoutCorrection(facts.uncorrected)}\n`);
  for (const { box } of removed.filter(({ isNew }) => isNew)) {
    io.err(
      `factbox: the box ${box.name} is no more; a page at its updating address says so, and its pinned page stays as it was\n`,
    );
  }
  const old = Object.keys(earlier?.files ?? {}).filter(
    (path) => path.startsWith(`${dataset.id}/`) && /^[^/]+\/[^/]+\.png$/.test(path),
  );
  if (!hasImages && lines.length && old.length) {
    io.err(
      `factbox: ${old.length} pictures at updating addresses, such as ${old[0]}, still show earlier facts; build without --no-images\n`,
    );
  }
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
