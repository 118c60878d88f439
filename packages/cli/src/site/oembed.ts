import { element, toHtml } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { descriptorOf } from '../render/models.js';
import { pathOf, type Addresses } from './addresses.js';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { cardSize, describe } from './embed-page.js';

/** The width that a frame has where its host does not say. */
const width = 640;

/** The size that a box's frame begins with. */
export const frameSize = ({ widget }: Pick<SiteBox, 'widget'>) => ({
  width,
  height: descriptorOf(widget).height,
});

/**
 * What a content system gets when it asks how to embed a box: a frame, with only the attributes
 * that WordPress leaves to providers it does not know, and a quotation to show until it is there.
 */
export function toOembed(options: {
  readonly dataset: Dataset;
  readonly box: SiteBox;
  readonly addresses: Addresses;
  readonly folder: string;
  readonly hasImages: boolean;
}): string {
  const { dataset, box, addresses, folder, hasImages } = options;
  const { article } = dataset;
  const { base } = addresses;
  const url = base + pathOf(folder, box, 'html');
  const size = frameSize(box);
  const html = [
    element(
      'blockquote',
      {},
      element('a', { href: url }, `${fullTitleOf(box)} – ${article.title}`),
    ),
    element('iframe', { src: url, ...size, frameborder: 0, title: fullTitleOf(box) }),
  ];
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: fullTitleOf(box),
      author_name: article.author,
      provider_name: article.publisher ?? 'Factbox',
      provider_url: base,
      url,
      description: describe(dataset, box),
      html: toHtml(html),
      ...size,
      cache_age: 86400,
      ...(hasImages && {
        thumbnail_url: base + pathOf(folder, box, 'og.png'),
        thumbnail_width: cardSize.width,
        thumbnail_height: cardSize.height,
      }),
    },
    undefined,
    2,
  )}\n`;
}
