import type { Role } from '@factbox/dataset';
import { svg, type SVGTemplateResult } from 'lit';
import { round, tiles } from '../patterns.js';

/** The roles' patterns: as they are, and kept at that size inside a group that is drawn to scale. */
export const hatches = (roles: readonly Role[], scale: number): SVGTemplateResult[] =>
  roles.map(
    (role) =>
      svg`<pattern id=${role} width="8" height="8" patternUnits="userSpaceOnUse"><path class="line ${role}" d=${tiles[role]} /></pattern><pattern id="map-${role}" href="#${role}" patternTransform="scale(${round(1 / scale, 4)})" />`,
  );

/** A role's sample for the legend and the list. */
export const swatch = (role: Role | undefined): SVGTemplateResult =>
  svg`<rect class="land actor ${role ?? ''}" width="22" height="14" />${role && svg`<rect class="hatch ${role}" width="22" height="14" fill="url(#${role})" />`}<rect class="edge-line" x="0.5" y="0.5" width="21" height="13" />`;
