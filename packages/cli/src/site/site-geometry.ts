import { decodeGeometry, type Geometry, type GeometryJson } from '@factbox/map/static.js';
import { toFile, type SiteFile } from './file.js';
import { contentHash } from './hash.js';

/** The shapes of a dataset's map, as they are published and as they are drawn. */
export interface SiteGeometry {
  readonly files: readonly SiteFile[];
  /** The address below the root, with `{level}` in it. */
  readonly address: string;
  readonly drawn: Geometry;
}

/** The texts of a geometry, by how detailed they are. */
export type Levels = Readonly<Record<string, string>>;

/** Shapes as files of a site. */
export function toSiteGeometry(
  id: string,
  levels: Levels,
  folder = `geometry/${contentHash(Object.entries(levels).flat())}/`,
): SiteGeometry {
  return {
    files: Object.entries(levels).map(([level, text]) =>
      toFile(`${folder}${id}-${level}.json`, text, true),
    ),
    address: `${folder}${id}-{level}.json`,
    drawn: decodeGeometry(JSON.parse(levels['large']!) as GeometryJson),
  };
}
