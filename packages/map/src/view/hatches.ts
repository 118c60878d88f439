import { markup } from '@factbox/core';
import type { Markup } from '@factbox/core/html.js';
import type { Role } from '@factbox/dataset';
import { looks } from '../patterns.js';

/** The roles' patterns: as they are, and kept at that size inside a group that is drawn to scale. */
export const hatches = (roles: readonly Role[], scale: number): Markup[] =>
  roles.map(
    (role) =>
      markup`<pattern id="${role}" width="8" height="8" patternUnits="userSpaceOnUse"><path class="line ${role}" d="${looks[role].tile}"/></pattern><pattern id="map-${role}" href="#${role}" patternTransform="scale(${1 / scale})"/>`,
  );
