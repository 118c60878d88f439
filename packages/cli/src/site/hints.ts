import type { Content } from '@factbox/core/html.js';
import { SMALL_UP_TO } from '@factbox/map/geometry.js';
import type { Addresses } from './addresses.js';
import type { SiteBox } from './boxes.js';
import { empty } from './page.js';

/**
 * Links that start a box's script, data and shapes at once: each would else wait for the one before.
 * Of the shapes the level that fits the page, since of the column nothing is known yet.
 */
export function hintsOf(
  { widget }: Pick<SiteBox, 'widget'>,
  { data, geometry }: Pick<Addresses, 'data' | 'geometry'>,
  { modules, to }: { readonly modules: readonly string[]; readonly to: (path: string) => string },
): Content[] {
  const crossorigin = 'anonymous';
  const preload = (path: string, media?: string): Content =>
    empty('link', { rel: 'preload', as: 'fetch', href: to(path), crossorigin, media });
  const shapes = widget === 'map' ? geometry : undefined;
  const isNarrow = `(max-width: ${SMALL_UP_TO}px)`;
  const levels = { small: isNarrow, large: `not all and ${isNarrow}` };
  return [
    ...modules.map((path) => empty('link', { rel: 'modulepreload', href: to(path), crossorigin })),
    preload(data.pinned),
    ...Object.entries(levels).flatMap(([level, media]) =>
      shapes ? [preload(shapes.replace('{level}', level), media)] : [],
    ),
  ];
}
