import { element, raw, toHtml } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { languageAttributes } from '../render/form.js';
import { toEmail } from '../render/email.js';
import { toStrict } from '../render/strict.js';
import { toSpoken } from '../render/text.js';
import { pathOf, type Addresses } from './addresses.js';
import { coreStyle } from './core-style.js';
import { hintsOf } from './hints.js';
import { empty } from './page.js';
import { fullTitleOf } from './boxes.js';
import { shorten } from '@factbox/core/box.js';
import { tagOf } from './fragment.js';
import type { Kit } from './to-kit.js';
import { formIn, type MadeBox } from './made-box.js';
import { frameSize } from './oembed.js';

/** Something to copy into an article, a theme or a mail. */
export interface Snippet {
  readonly kind: 'tag' | 'figure' | 'iframe' | 'oembed' | 'email' | 'image';
  readonly text: string;
}

/** An image of a box, as it was made. */
export interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

export interface BoxPictures {
  /** All of the box. */
  readonly whole: Picture;
  /** The map alone, for forms that say in words what stands around it. */
  readonly drawing?: Picture;
}

export interface SnippetOptions {
  readonly dataset: Dataset;
  readonly box: MadeBox;
  readonly addresses: Addresses;
  readonly kit: Kit;
  /** The images of the box, if images were made. */
  readonly pictures: BoxPictures | undefined;
}

/** How much of a box is said of its picture: readers of Braille and of speech cannot skim it. */
const longestAlt = 1000;

/** All that can be copied of a box; every address in it is pinned. */
export function toSnippets(options: SnippetOptions): Snippet[] {
  const { dataset, box, addresses, kit, pictures } = options;
  const { base, pinned } = addresses;
  const page = base + pathOf(pinned, box, 'html');
  const placed = { box, addresses, folder: pinned, hasImages: !!pictures };
  const anywhere = (drawing?: string) => formIn(placed, (path) => base + path, drawing);
  const language = languageAttributes(dataset.language);
  const script = toHtml(
    element('script', {
      type: 'module',
      src: `${base}${addresses.kit}factbox.js`,
      integrity: kit.integrity('factbox.js'),
      crossorigin: 'anonymous',
    }),
  );
  const hints = hintsOf(box, addresses, {
    modules: ['core', box.widget].map((name) => `${addresses.kit}chunk-${name}.js`),
    to: (path) => base + path,
  }).map((link) => toHtml([link, raw('\n')]));
  const frame = [
    element('iframe', {
      src: page,
      ...frameSize(box),
      width: '100%',
      title: fullTitleOf(box),
      loading: 'lazy',
      allow: 'clipboard-write',
      'data-factbox-frame': '',
      // No attribute of HTML takes the border off.
      style: 'border:0',
    }),
    raw('\n'),
    // Where a filter takes the frame out, this stays.
    element('p', language, element('a', { href: page }, fullTitleOf(box))),
    raw('\n'),
    element('script', {
      src: `${base}${addresses.kit}factbox-host.js`,
      integrity: kit.integrity('factbox-host.js'),
      crossorigin: 'anonymous',
      async: true,
    }),
  ];
  const image =
    pictures &&
    element(
      'a',
      { href: page },
      element('img', {
        src: base + pictures.whole.path,
        alt: shorten(toSpoken(box.form), longestAlt),
        ...language,
        width: pictures.whole.width,
        height: pictures.whole.height,
        // On a screen that is narrower than the picture; no attribute can say it.
        style: 'max-width:100%;height:auto',
      }),
    );
  const tag = tagOf(placed);
  return [
    { kind: 'tag', text: `${stylesOf(tag, options)}${hints.join('')}${tag}\n${script}` },
    { kind: 'figure', text: `${toStrict(anywhere())}\n${script}` },
    { kind: 'iframe', text: toHtml(frame) },
    { kind: 'oembed', text: page },
    // No program for mail shows an SVG.
    { kind: 'email', text: toEmail(anywhere(pictures?.drawing?.path)) },
    ...(image ? [{ kind: 'image' as const, text: toHtml(image) }] : []),
  ];
}

/**
 * What a tag needs to look right before its script: the rules that place its parts, and the whole sheet,
 * which holds up no picture of the page. The loader takes it in; where no script runs, the page does.
 */
function stylesOf(tag: string, { addresses: { base }, kit }: SnippetOptions): string {
  const { path, text } = kit.fallback;
  const sheet = {
    href: base + path,
    integrity: kit.integrity('factbox-fallback.css'),
    crossorigin: 'anonymous',
  };
  return toHtml([
    element('style', {}, raw(coreStyle(text, tag))),
    raw('\n'),
    empty('link', { rel: 'preload', as: 'style', ...sheet, 'data-factbox': '' }),
    raw('\n'),
    element('noscript', {}, empty('link', { rel: 'stylesheet', ...sheet })),
    raw('\n'),
  ]);
}
