import { formatDate } from '@factbox/core';
import { element, raw, type Content } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { pathOf, relative, type Addresses } from './addresses.js';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { frameSize } from './oembed.js';
import { empty, toPage } from './page.js';
import type { Snippet } from './snippets.js';

/** A box with all that can be copied or downloaded of it. */
export interface BoxEntry {
  readonly box: SiteBox;
  readonly snippets: readonly Snippet[];
  /** The paths of its files in the folder that is updated. */
  readonly downloads: readonly string[];
}

export interface IndexOptions {
  readonly dataset: Dataset;
  readonly addresses: Addresses;
  readonly entries: readonly BoxEntry[];
  /** Where the page itself lies, below the root. */
  readonly path: string;
  /** The pages of other datasets on this site, by title. */
  readonly others: readonly { readonly title: string; readonly path: string }[];
  /** Whether nobody said what the site's address will be. */
  readonly isBaseGuessed: boolean;
}

const names: Readonly<Record<Snippet['kind'], readonly [title: string, purpose: string]>> = {
  tag: [
    'Tag',
    'For a page of your own: the fact box, with its whole content for readers without script.',
  ],
  figure: [
    'Figure',
    'For a content system that strips tags and scripts from what authors paste: it keeps this, and the loader in your theme makes it the tag again.',
  ],
  iframe: [
    'Frame',
    'For a page that takes no scripts of others but one; the frame gets the height it needs.',
  ],
  oembed: ['Link', 'For WordPress and others that speak oEmbed: paste it on a line of its own.'],
  email: ['E-mail', 'For newsletters and feeds: tables with inline styles, no script.'],
  image: ['Image', 'For where nothing else goes: a picture of the fact box, described in words.'],
};

/** The page from which an editor copies what an article needs. */
export function toIndexPage(options: IndexOptions): string {
  const { dataset, addresses, entries, path, others, isBaseGuessed } = options;
  const to = (file: string): string => relative(path, file);
  return toPage({
    language: 'en',
    title: `Fact boxes: ${dataset.article.title}`,
    head: [
      empty('meta', { name: 'robots', content: 'noindex' }),
      empty('link', { rel: 'stylesheet', href: to('site.css') }),
      element('script', { src: to(`${addresses.kit}factbox-host.js`), defer: true }),
      element('script', { src: to('site.js'), defer: true }),
    ],
    bodyAttributes: {
      'data-base': addresses.base,
      'data-root': to('') || './',
      'data-guessed': isBaseGuessed,
    },
    body: [
      element(
        'header',
        {},
        element('p', { class: 'kicker' }, 'Fact boxes'),
        element('h1', { lang: dataset.language }, dataset.article.title),
        element(
          'p',
          {},
          `${dataset.article.author} · ${dateOf(dataset.article.published)} · facts as of ${dateOf(dataset.asOf)}`,
        ),
        isBaseGuessed &&
          element(
            'p',
            { class: 'warning' },
            'This site was built without its address. The snippets hold the address at which you see this page; before you publish it, build it with --base and the address that it will have.',
          ),
      ),
      element(
        'main',
        {},
        choiceOf(addresses),
        entries.map((entry, at) => toSection(entry, { options, to, isOpen: at === 0 })),
      ),
      element(
        'footer',
        {},
        others.length > 0 && [
          element('h2', {}, 'Other articles'),
          element(
            'ul',
            {},
            others.map((other) =>
              element('li', {}, element('a', { href: to(other.path) }, other.title)),
            ),
          ),
        ],
        element(
          'p',
          {},
          element('a', { href: to('HOSTING.md') }, 'What the host must send'),
          ' · ',
          element('a', { href: to('manifest.json') }, 'All files with their hashes'),
        ),
      ),
    ],
  });
}

function choiceOf({ pinned, updating, kit, data }: Addresses): Content {
  // What a pinned address begins with, and what stands in its place where it is to be updated.
  const pairs = [
    [pinned, updating],
    [data.pinned, data.updating],
    ...['factbox.js', 'factbox-host.js', 'factbox-fallback.css'].map((name) => [kit + name, name]),
  ];
  const option = (value: string, title: string, purpose: string, checked: boolean): Content =>
    element(
      'label',
      {},
      raw(`<input type="radio" name="address" value="${value}"${checked ? ' checked' : ''}>`),
      element('span', {}, element('strong', {}, title), ` ${purpose}`),
    );
  return element(
    'fieldset',
    { class: 'choice', 'data-pairs': JSON.stringify(pairs), hidden: true },
    element('legend', {}, 'Addresses'),
    option(
      'pinned',
      'Pinned:',
      'the article stays as it is for years, whatever is built later.',
      true,
    ),
    option('updating', 'Updating:', 'corrections and new releases reach the article.', false),
  );
}

function toSection(
  { box, snippets, downloads }: BoxEntry,
  { options, to, isOpen }: { options: IndexOptions; to: (path: string) => string; isOpen: boolean },
): Content {
  return element(
    'details',
    { id: box.name, open: isOpen, class: 'box' },
    element(
      'summary',
      {},
      element('span', { class: 'kind' }, box.widget),
      ' ',
      element(
        'span',
        { class: 'title', lang: options.dataset.language },
        element('strong', {}, box.title),
        box.detail !== undefined && [' ', box.detail],
      ),
    ),
    snippets.map((snippet) => toArticle(box, snippet, options, to)),
    element(
      'p',
      { class: 'downloads' },
      'Files: ',
      downloads.map((path, at) => [
        at > 0 && ' · ',
        element('a', { href: to(path) }, path.slice(path.indexOf('.', path.lastIndexOf('/')) + 1)),
      ]),
    ),
  );
}

function toArticle(
  box: SiteBox,
  snippet: Snippet,
  options: IndexOptions,
  to: (path: string) => string,
): Content {
  const { kind, text } = snippet;
  const [title, purpose] = names[kind];
  const id = `${box.name}-${kind}`;
  return element(
    'article',
    { class: 'snippet' },
    element('h2', { id }, title),
    element('p', {}, purpose),
    element(
      'div',
      { class: 'code' },
      // Reachable by keyboard, as it scrolls.
      element(
        'pre',
        { tabindex: 0, role: 'group', 'aria-labelledby': id },
        element('code', {}, raw(escapeLines(text))),
      ),
      element('button', { type: 'button', hidden: true }, 'Copy'),
    ),
    element('div', { class: 'preview' }, previewOf(box, snippet, options, to)),
  );
}

/** The snippet at work: in a plain page of its own, or as the host would show it. */
function previewOf(
  box: SiteBox,
  { kind }: Snippet,
  { addresses, dataset }: IndexOptions,
  to: (path: string) => string,
): Content {
  const frame = (path: string, more: Readonly<Record<string, string>> = {}): Content =>
    element('iframe', {
      src: to(path),
      title: `Preview: ${names[kind][0]}`,
      height: frameSize(box).height,
      loading: 'lazy',
      'data-factbox-frame': '',
      ...more,
    });
  switch (kind) {
    case 'tag':
    case 'figure':
    case 'email':
      return frame(pathOf(addresses.updating, box, `${kind}.html`));
    case 'iframe':
      return frame(pathOf(addresses.pinned, box, 'html'));
    case 'oembed':
      // As WordPress frames providers that it does not know.
      return frame(pathOf(addresses.pinned, box, 'html'), { sandbox: 'allow-scripts' });
    case 'image':
      return element(
        'a',
        { href: to(pathOf(addresses.pinned, box, 'html')) },
        element('img', {
          src: to(pathOf(addresses.pinned, box, 'png')),
          alt: `${fullTitleOf(box)} – ${dataset.article.title}`,
          loading: 'lazy',
        }),
      );
  }
}

/** A date in words; the page is in English, whatever its boxes speak. */
const dateOf = (date: string): string => formatDate(date, { locale: 'en' });

/** Text for a `pre`, with its line breaks. */
function escapeLines(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
