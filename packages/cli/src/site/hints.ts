import type { Content } from '@factbox/core/html.js';
import type { Addresses } from './addresses.js';
import type { SiteBox } from './boxes.js';
import { empty } from './page.js';

/**
 * Links that start a box's script, data and shapes at once: each would else wait for the one before.
 * Of the shapes the level that fits the column of an article.
 */
export function hintsOf(
  { widget }: Pick<SiteBox, 'widget'>,
  { data, geometry }: Pick<Addresses, 'data' | 'geometry'>,
  { modules, to }: { readonly modules: readonly string[]; readonly to: (path: string) => string },
): Content[] {
  const files = [data.pinned, ...(widget === 'map' && geometry ? [geometry] : [])];
  const crossorigin = 'anonymous';
  return [
    ...modules.map((path) => empty('link', { rel: 'modulepreload', href: to(path), crossorigin })),
    ...files.map((path) =>
      empty('link', {
        rel: 'preload',
        as: 'fetch',
        href: to(path.replace('{level}', 'small')),
        crossorigin,
      }),
    ),
  ];
}
