import { formatDate } from '@factbox/core';
import { emptyBox } from '@factbox/core/box.js';
import { element, toHtml, type Content } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { languageAttributes, widgets } from '../render/form.js';
import { pathOf, relative, type Addresses } from './addresses.js';
import type { SiteBox } from './boxes.js';
import { originOf } from './embed-page.js';
import { toFile, type SiteFile } from './file.js';
import { fragmentFile } from './fragment.js';
import type { Manifest } from './manifest.js';
import { frameSize, toOembed } from './oembed.js';
import { empty, toPage } from './page.js';
import { pageWords } from './words.js';

/** A box of an earlier build that the dataset has nothing to show in any more. */
export interface RemovedBox {
  readonly box: SiteBox;
  /** Endings of its files at the addresses that are updated. */
  readonly endings: readonly string[];
  /** Whether the last build had it yet. */
  readonly isNew: boolean;
}

/** The boxes that some earlier build of the same dataset had, and this one has not. */
export function removedBoxes(
  earlier: Manifest | undefined,
  { dataset, boxes }: { readonly dataset: Dataset; readonly boxes: readonly SiteBox[] },
): RemovedBox[] {
  const folder = `${dataset.id}/`;
  const endings = new Map<string, string[]>();
  for (const [path, { isPinned }] of Object.entries(earlier?.files ?? {})) {
    const [, name, ending] = /^([^/.]+)\.([^/]+)$/.exec(path.slice(folder.length)) ?? [];
    if (isPinned || !path.startsWith(folder) || !name || !ending) continue;
    endings.set(name, [...(endings.get(name) ?? []), ending]);
  }
  const before = earlier?.datasets[dataset.id]?.boxes ?? [];
  return (
    [...endings]
      // Other files of the dataset have no oEmbed.
      .filter(
        ([name, own]) => own.includes('oembed.json') && !boxes.some((box) => box.name === name),
      )
      .map(([name, own]) => ({
        box: toBox(name, dataset),
        endings: own,
        isNew: before.includes(name),
      }))
  );
}

function toBox(name: string, { language }: Dataset): SiteBox {
  return {
    ...emptyBox,
    name,
    widget: widgets.find((widget) => name.split('-')[0] === widget) ?? 'matrix',
    title: pageWords(language).removed,
  };
}

/**
 * What stands at the updating addresses of a box that is removed: that it is, as of when, and what was
 * corrected. What was a fact must not go on as one where an article still frames or links to it. Its
 * pictures are taken of this page.
 */
export function filesOfRemoved(
  { box, endings }: RemovedBox,
  { dataset, addresses }: { readonly dataset: Dataset; readonly addresses: Addresses },
): SiteFile[] {
  const folder = addresses.updating;
  const page = toRemovedPage(box, { dataset, addresses });
  const note = noteOf(dataset).join('. ');
  const contents = (ending: string): string | undefined => {
    switch (ending.split('.').at(-1)) {
      case 'html':
        return page;
      case 'csv':
        return `\uFEFF"${note.replaceAll('"', '""')}"\r\n`;
      case 'svg':
        return toPicture(dataset);
      case 'json':
        return ending === 'oembed.json'
          ? toOembed({ dataset, box, addresses, folder, hasImages: false })
          : ending === 'fragment.json'
            ? toRemovedFragment(box, { dataset, addresses })
            : `${JSON.stringify({ dataset: dataset.id, asOf: dataset.asOf, removed: true, note })}\n`;
      default:
        return undefined;
    }
  };
  return endings.flatMap((ending) => {
    const text = contents(ending);
    return text === undefined ? [] : [toFile(pathOf(folder, box, ending), text)];
  });
}

/** That the box is removed, in the dataset's language, or in English where there are no words in it. */
function noteOf({ asOf, language }: Dataset): readonly [string, string] {
  const words = pageWords(language);
  return [words.removed, words.removedOn(formatDate(asOf, { locale: words.language }))];
}

function toRemovedPage(
  box: SiteBox,
  { dataset, addresses }: { readonly dataset: Dataset; readonly addresses: Addresses },
): string {
  const { language, article, corrections = [] } = dataset;
  const [removed, removedOn] = noteOf(dataset);
  const path = pathOf(addresses.updating, box, 'html');
  const to = (file: string): string => relative(path, file);
  const corrected: Content[] = corrections.map(({ date, text }) =>
    element(
      'li',
      {},
      element('time', { datetime: date }, formatDate(date, { locale: language })),
      ` · ${text}`,
    ),
  );
  return toPage({
    language,
    title: `${removed} – ${article.title}`,
    head: [
      empty('meta', { name: 'robots', content: 'noindex' }),
      empty('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: addresses.base + pathOf(addresses.updating, box, 'oembed.json'),
        title: removed,
      }),
      empty('link', { rel: 'stylesheet', href: to(`${addresses.kit}factbox-embed.css`) }),
      element('script', {
        src: to(`${addresses.kit}factbox-embed.js`),
        'data-article': article.url,
      }),
    ],
    bodyAttributes: { class: 'embed' },
    body: [
      element(
        'main',
        { class: 'removed' },
        element(
          'div',
          languageAttributes(pageWords(language).language),
          element('h1', {}, removed),
          element('p', {}, removedOn),
        ),
        corrected.length > 0 && element('ul', {}, corrected),
      ),
      originOf(dataset),
    ],
  });
}

/** The same for a page of others, that it goes on with no fact which is none any more. */
function toRemovedFragment(
  box: SiteBox,
  { dataset, addresses }: { readonly dataset: Dataset; readonly addresses: Addresses },
): string {
  const { language } = pageWords(dataset.language);
  const words = element('p', languageAttributes(language), noteOf(dataset).join('. '));
  return fragmentFile({
    title: box.title,
    language,
    html: toHtml(words),
    style: `${addresses.base}${addresses.kit}factbox-fallback.css`,
    height: frameSize(box).height,
  });
}

/** The same as a picture, for forms that show one. */
function toPicture(dataset: Dataset): string {
  const { width, height } = frameSize({ widget: 'quote' });
  const { lang, dir } = languageAttributes(pageWords(dataset.language).language);
  const words = noteOf(dataset).map((line, at) => {
    const place = { x: width / 2, y: height / 2 + at * 28, 'text-anchor': 'middle' };
    return element('text', { ...place, direction: dir }, line);
  });
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, lang, role: 'img' },
      ...{ 'font-family': 'sans-serif', 'font-size': 18 },
    },
    element('title', {}, noteOf(dataset).join('. ')),
    element('rect', { width: '100%', height: '100%', fill: '#fff' }),
    words,
  );
  return `${toHtml(picture)}\n`;
}
