import type { HeightMessage } from './messages.js';

/** What there is to tell a host. */
export interface Announcement {
  /** CSS pixels that the content needs. */
  readonly height: number;
  /** The query of the page's address: Pym's host writes its id there. */
  readonly search: string;
  /** What WordPress knows the frame by. */
  readonly secret: string | undefined;
}

/** WordPress shows no embed lower or higher than this. */
export const wordPressHeights = [200, 1000] as const;

/** The height in the words of every host that may be listening. */
export function announcements({ height, search, secret }: Announcement): unknown[] {
  const plain: HeightMessage = { factbox: 1, type: 'height', height };
  const messages: unknown[] = [plain, { sentinel: 'amp', type: 'embed-size', height }];
  if (secret) {
    const [least, most] = wordPressHeights;
    const value = Math.min(most, Math.max(least, height));
    messages.push({ message: 'height', value, secret });
  }
  const child = new URLSearchParams(search).get('childId');
  if (child) messages.push(['pym', child, 'height', height].join('xPYMx'));
  return messages;
}

/** The secret that WordPress puts behind `#?secret=` in the frame's address. */
export function wordPressSecret(hash: string): string | undefined {
  return /[?&#]secret=([a-z\d]{10,})/i.exec(hash)?.[1];
}

/**
 * The address of a passage on this page of a fact box, from where the page at the top of the window
 * goes on to the article: WordPress follows a frame's links to the frame's own host alone.
 */
export const sourceHash = (source: string): string => `#source=${encodeURIComponent(source)}`;

/** The article's fragment in such an address. */
export function sourceOf(hash: string): string | undefined {
  const [, source] = /^#source=(.+)/.exec(hash) ?? [];
  if (!source) return undefined;
  try {
    const fragment = decodeURIComponent(source);
    // It may not change the address that it is put behind.
    return fragment.startsWith('#') ? fragment : undefined;
  } catch {
    return undefined;
  }
}

/** The colours that the host asks for with `?theme=`; the reader's own without. */
export function themeOf(search: string): 'light' | 'dark' | undefined {
  const theme = new URLSearchParams(search).get('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
