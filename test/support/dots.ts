import assert from 'node:assert/strict';
import type { MapLayout } from '../../packages/map/src/layout.js';

/** The dots of a map are all seen: none lies upon another, nor does what a finger means by it. */
export function assertApart({ dots, crop }: Pick<MapLayout, 'dots' | 'crop'>): void {
  const radius = (key: string): number => (key.startsWith('actor/') ? 5 : 3);
  const all = [...dots];
  all.forEach(([key, { at, reach }], i) => {
    const edge = Math.min(at[0], at[1], crop.size[0] - at[0], crop.size[1] - at[1]);
    assert.ok(edge >= radius(key), `${key} is cut by the frame`);
    for (const [other, next] of all.slice(i + 1)) {
      const away = Math.hypot(at[0] - next.at[0], at[1] - next.at[1]);
      assert.ok(away > radius(key) + radius(other), `${key} lies on ${other}: ${away} px`);
      assert.ok(away >= reach + next.reach - 1e-6, `${key} is chosen in place of ${other}`);
    }
  });
}
