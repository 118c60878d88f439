import { element, raw, toHtml } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { languageAttributes } from '../render/form.js';
import { renderSpoken, renderWidget, type RenderOptions } from '../render/render-widget.js';
import { pathOf, type Addresses } from './addresses.js';
import { fullTitleOf, shorten, type SiteBox } from './boxes.js';
import type { Kit } from './kit.js';
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
  readonly box: SiteBox;
  readonly addresses: Addresses;
  readonly kit: Kit;
  readonly geometry: RenderOptions['geometry'];
  /** The images of the box, if images were made. */
  readonly pictures: BoxPictures | undefined;
}

/** How much of a box is said of its picture: readers of Braille and of speech cannot skim it. */
const longestAlt = 1000;

/** All that can be copied of a box; every address in it is pinned. */
export async function toSnippets(options: SnippetOptions): Promise<Snippet[]> {
  const { dataset, box, addresses, kit, pictures } = options;
  const { base, pinned } = addresses;
  const page = base + pathOf(pinned, box, 'html');
  const language = languageAttributes(dataset.language);
  const script = toHtml(
    element('script', {
      type: 'module',
      src: `${base}${addresses.kit}factbox.js`,
      integrity: kit.integrity('factbox.js'),
      crossorigin: 'anonymous',
    }),
  );
  const frame = [
    element('iframe', {
      src: page,
      ...frameSize(box),
      width: '100%',
      title: fullTitleOf(box),
      loading: 'lazy',
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
        alt: await altOf(options),
        ...language,
        width: pictures.whole.width,
        height: pictures.whole.height,
        // On a screen that is narrower than the picture; no attribute can say it.
        style: 'max-width:100%;height:auto',
      }),
    );
  return [
    { kind: 'tag', text: `${await render(options, 'web')}\n${script}` },
    { kind: 'figure', text: `${await render(options, 'strict')}\n${script}` },
    { kind: 'iframe', text: toHtml(frame) },
    { kind: 'oembed', text: page },
    { kind: 'email', text: await render(options, 'email') },
    ...(image ? [{ kind: 'image' as const, text: toHtml(image) }] : []),
  ];
}

/** The static form of a box for some target, with addresses that hold from anywhere. */
function render(options: SnippetOptions, target: RenderOptions['target']): Promise<string> {
  const { base, data, geometry } = options.addresses;
  const isMap = options.box.widget === 'map';
  return renderWidget({
    ...subjectOf(options),
    target,
    attributes: {
      ...options.box.attributes,
      src: base + data.pinned,
      ...(isMap && geometry && { geometry: base + geometry }),
    },
    ...(isMap && { image: base + drawingOf(options, target) }),
  });
}

const subjectOf = ({ dataset, box, geometry }: SnippetOptions) => ({
  dataset,
  widget: box.widget,
  attributes: box.attributes,
  base: dataset.article.url,
  id: `factbox-${box.name}`,
  geometry,
});

/** The map's drawing: sharp at any size, but no program for mail shows an SVG. */
function drawingOf(
  { box, addresses, pictures }: SnippetOptions,
  target: RenderOptions['target'],
): string {
  const drawing = target === 'email' && pictures?.drawing;
  return drawing ? drawing.path : pathOf(addresses.pinned, box, 'drawing.svg');
}

const altOf = async (options: SnippetOptions): Promise<string> =>
  shorten(await renderSpoken(subjectOf(options)), longestAlt);
