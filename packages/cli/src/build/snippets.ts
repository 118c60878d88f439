import { element, raw, toHtml } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { renderWidget, type RenderOptions } from '../render/render-widget.js';
import { pathOf, type Addresses } from './addresses.js';
import type { Box } from './boxes.js';
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

export interface SnippetOptions {
  readonly dataset: Dataset;
  readonly box: Box;
  readonly addresses: Addresses;
  readonly kit: Kit;
  readonly geometry: RenderOptions['geometry'];
  /** The image of the box, if images were made. */
  readonly picture: Picture | undefined;
}

/** All that can be copied of a box; every address in it is pinned. */
export async function toSnippets(options: SnippetOptions): Promise<Snippet[]> {
  const { box, addresses, kit, picture } = options;
  const { base, pinned } = addresses;
  const page = base + pathOf(pinned, box, 'html');
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
      title: box.title,
      loading: 'lazy',
      'data-factbox-frame': '',
      style: 'border:0',
    }),
    raw('\n'),
    element('script', {
      src: `${base}${addresses.kit}factbox-host.js`,
      integrity: kit.integrity('factbox-host.js'),
      crossorigin: 'anonymous',
      async: true,
    }),
  ];
  const image =
    picture &&
    element(
      'a',
      { href: page },
      element('img', {
        src: base + picture.path,
        alt: await altOf(options),
        width: picture.width,
        height: picture.height,
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
export function render(
  { dataset, box, addresses, geometry, picture }: SnippetOptions,
  target: RenderOptions['target'],
): Promise<string> {
  const { base, data } = addresses;
  const isMap = box.widget === 'map';
  return renderWidget({
    dataset,
    widget: box.widget,
    target,
    attributes: {
      ...box.attributes,
      src: base + data.pinned,
      ...(isMap && addresses.geometry && { geometry: base + addresses.geometry }),
    },
    base: dataset.article.url,
    id: `factbox-${box.name}`,
    ...(isMap && {
      geometry,
      image: base + (picture?.path ?? pathOf(addresses.pinned, box, 'svg')),
    }),
  });
}

async function altOf(options: SnippetOptions): Promise<string> {
  const text = await render(options, 'text');
  return text.replace(/\s+/g, ' ').trim().slice(0, 1000);
}
