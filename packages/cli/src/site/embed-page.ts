import { formatDate } from '@factbox/core';
import { element, raw, type Content } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { languageAttributes } from '../render/form.js';
import { toWeb } from '../render/web.js';
import { newestOf, pathOf, relative } from './addresses.js';
import { hintsOf } from './hints.js';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { shorten } from '@factbox/core/box.js';
import { toJsonLd, toScriptJson } from './json-ld.js';
import type { Kit } from './to-kit.js';
import { formIn, type Placed } from './made-box.js';
import { empty, toPage } from './page.js';
import { passagesOf } from './passages.js';
import { pageWords } from './words.js';

/** Pixels of the image that is shown where a link to a box is shared. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface EmbedOptions extends Placed {
  readonly dataset: Dataset;
  readonly kit: Kit;
}

/** The page that a host frames, and that a shared link leads to: one box, and where it is from. */
export function toEmbedPage(options: EmbedOptions): string {
  const { dataset, box, addresses, kit, folder } = options;
  const { article, language } = dataset;
  const path = pathOf(folder, box, 'html');
  const to = (file: string): string => relative(path, file);
  const tag = framedTag(options, to);
  const isPinned = folder === addresses.pinned;
  const bundle = `factbox-${box.widget}.js`;
  return toPage({
    language,
    title: `${fullTitleOf(box)} – ${article.title}`,
    head: [
      ...cardOf(options),
      empty('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: addresses.base + pathOf(folder, box, 'oembed.json'),
        title: fullTitleOf(box),
      }),
      ...hintsOf(box, addresses, { modules: [], to }),
      empty('link', { rel: 'stylesheet', href: to(`${addresses.kit}factbox-embed.css`) }),
      // Classic and at once: it sets the host's colours before the page is seen.
      element('script', {
        src: to(`${addresses.kit}factbox-embed.js`),
        'data-article': article.url,
        // A pinned page stays as it is, and says that there is a newer one.
        ...(isPinned && {
          'data-newest': to(newestOf(addresses)),
          'data-data': to(addresses.data.pinned).split('/').at(-1),
        }),
      }),
      element('script', {
        type: 'module',
        src: to(addresses.kit + bundle),
        integrity: kit.integrity(bundle),
        crossorigin: 'anonymous',
      }),
      element('script', { type: 'application/ld+json' }, raw(toScriptJson(toJsonLd(dataset, box)))),
    ],
    bodyAttributes: { class: 'embed' },
    body: [
      element('main', {}, raw(tag)),
      wholeOf(dataset, box),
      ...(article.url ? [] : [passagesOf(dataset, tag)]),
      originOf(dataset),
      ...(isPinned ? [newerOf(dataset, to(pathOf(addresses.updating, box, 'html')))] : []),
    ],
  });
}

/** The widget's tag with its fallback, for a page of the site: all addresses are relative. */
function framedTag(placed: Placed, to: (path: string) => string): string {
  return (
    toWeb(formIn(placed, to))
      // The picture is only fetched where the widget does not come to draw it; a portrait says so itself.
      .replace(/<img (?![^>]* loading=)/g, '<img loading="lazy" ')
      // The article does not open in the frame.
      .replaceAll('<a href="http', '<a target="_top" href="http')
  );
}

/** What social networks and messengers show of a link. */
function cardOf({ dataset, box, addresses, folder, hasImages }: EmbedOptions): Content[] {
  const description = describe(dataset, box);
  const property = (name: string, content: string | number): Content =>
    empty('meta', { property: name, content });
  return [
    empty('meta', { name: 'description', content: description }),
    property('og:type', 'article'),
    property('og:title', fullTitleOf(box)),
    property('og:description', description),
    property('og:url', addresses.base + pathOf(folder, box, 'html')),
    property('og:locale', dataset.language.replace('-', '_')),
    ...(dataset.article.publisher ? [property('og:site_name', dataset.article.publisher)] : []),
    ...(hasImages
      ? [
          property('og:image', addresses.base + pathOf(folder, box, 'og.png')),
          property('og:image:width', cardSize.width),
          property('og:image:height', cardSize.height),
          property('og:image:alt', fullTitleOf(box)),
        ]
      : []),
    empty('meta', { name: 'twitter:card', content: hasImages ? 'summary_large_image' : 'summary' }),
  ];
}

/** One sentence on a box, for where it is only named. */
export function describe({ article, quotes, language }: Dataset, { attributes }: SiteBox): string {
  const origin = `${article.title}, ${article.author}, ${formatDate(article.published, { locale: language })}`;
  const { quote } = attributes;
  return quote ? `“${shorten(quotes[quote]!.text, 140)}” – ${origin}` : origin;
}

/** Stands over the lower edge of a box that its host has cut off; the frame's script shows it. */
function wholeOf({ language }: Dataset, { name }: SiteBox): Content {
  const words = pageWords(language);
  const link = element('a', { href: `${name}.html`, target: '_top' }, words.whole);
  return element(
    'p',
    { class: 'whole', hidden: true, ...languageAttributes(words.language) },
    link,
  );
}

/** Leads to the newest facts; the page's script shows it once there are some. */
function newerOf({ language }: Dataset, href: string): Content {
  const words = pageWords(language);
  const link = element('a', { href, target: '_self' }, words.newer);
  return element(
    'p',
    { class: 'newer', hidden: true, ...languageAttributes(words.language) },
    link,
  );
}

/** The article that the facts were taken from. */
export function originOf({ article, language }: Dataset): Content {
  const { title, author, published, publisher, url } = article;
  return element(
    'footer',
    { class: 'origin' },
    url ? element('a', { href: url, target: '_top' }, title) : element('cite', {}, title),
    ` · ${author} · `,
    element('time', { datetime: published }, formatDate(published, { locale: language })),
    publisher ? ` · ${publisher}` : '',
  );
}
