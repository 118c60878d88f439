import { element, raw } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { pathOf, relative, type Addresses } from './addresses.js';
import { fullTitleOf, type SiteBox } from './boxes.js';
import { empty, toPage } from './page.js';
import type { Snippet } from './snippets.js';

/** A plain page into which one snippet was pasted, as into an article; or the mail itself. */
export function toPreviewPage(options: {
  readonly dataset: Dataset;
  readonly box: SiteBox;
  readonly addresses: Addresses;
  readonly snippet: Snippet;
}): string {
  const { dataset, box, addresses, snippet } = options;
  const path = pathOf(addresses.updating, box, `${snippet.kind}.html`);
  const isMail = snippet.kind === 'email';
  return toPage({
    language: dataset.language,
    title: `${fullTitleOf(box)} – ${dataset.article.title}`,
    head: [
      empty('meta', { name: 'robots', content: 'noindex' }),
      // A mail has no style sheet but its own.
      !isMail &&
        empty('link', {
          rel: 'stylesheet',
          href: relative(path, `${addresses.kit}factbox-embed.css`),
        }),
      !isMail && element('script', { src: relative(path, `${addresses.kit}factbox-embed.js`) }),
    ].filter((each) => each !== false),
    bodyAttributes: isMail ? {} : { class: 'embed' },
    body: [raw(snippet.text)],
  });
}
