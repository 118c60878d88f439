import { sourceHash } from './protocols.js';

/** What is known of the page of a fact box where a link is followed. */
export interface LinkContext {
  /** The article's address, if it is known. */
  readonly article: string | undefined;
  readonly isFramed: boolean;
  /** What WordPress knows the frame by. */
  readonly secret: string | undefined;
  readonly post: (message: unknown) => void;
}

const bare = (url: string): string => url.split('#')[0]!;

/** Has a link of a fact box lead somewhere: in the page, out of the frame, through WordPress. */
export function followLink(event: Event, link: HTMLAnchorElement, context: LinkContext): void {
  const { article, isFramed, secret, post } = context;
  const { href, hash, host } = link;
  if (bare(href) === bare(location.href)) {
    if (hash && showPassage(hash)) event.preventDefault();
    // All of the fact box, from a frame that shows a part of it.
    if (hash || !secret) return;
  }
  if (!isFramed) return;
  if (!secret) {
    // An article within the frame of its own fact box would be no help.
    link.target ||= '_top';
    return;
  }
  const isSource = article !== undefined && bare(href) === bare(article);
  const value =
    host === location.host
      ? href
      : isSource
        ? bare(location.href) + sourceHash(hash || '#')
        : undefined;
  if (!value) return;
  event.preventDefault();
  post({ message: 'link', value, secret });
}

/** Opens the list of passages at the first one that a link names. */
function showPassage(hash: string): boolean {
  const [, directive] = /:~:([^&]*)/.exec(hash) ?? [];
  const passage = [...document.querySelectorAll<HTMLElement>('.passages [data-directive]')].find(
    ({ dataset }) => dataset['directive'] === directive,
  );
  if (!passage) return false;
  passage.closest('details')!.open = true;
  passage.focus();
  return true;
}
