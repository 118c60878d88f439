import { type LonLat } from '@factbox/map/geometry.js';
import { type Area, type Polygon } from './area.js';
import {
  CONTESTED_AREAS,
  type ContestedArea,
  DISPUTED_BORDERS,
  drawnWith,
  LEFT_OUT,
  type WorldviewId,
} from './border-policy.js';
import { cutAlong } from './cut.js';
import { clipPolygons } from './project.js';
import { type Source } from './source.js';

/** An area with the contested area it belongs to, if any, and the state it is drawn with. */
export interface AssignedArea extends Area {
  /** Id of a contested area, or the country's code for what is left of it. */
  readonly unit: string;
  readonly state: string;
}

const claims = ({ areas }: ContestedArea, area: Area): boolean =>
  areas.includes(area.code) || areas.includes(area.id) || areas.includes(area.country);

/** Degrees, about a decimetre. */
const CUT_GRID = 1e-6;

/** The parts of an area on either side of a parallel. */
const cutAtParallel = (polygons: readonly Polygon<LonLat>[], latitude: number) => ({
  south: clipPolygons(polygons, [-180, -90, 180, latitude], CUT_GRID) as Polygon<LonLat>[],
  north: clipPolygons(polygons, [-180, latitude, 180, 90], CUT_GRID) as Polygon<LonLat>[],
});

/** What remains of an area, and the contested part that is cut from it. */
const parted = (
  area: Area,
  { id, cut }: ContestedArea,
  claimLines: Source['claimLines'],
): { readonly plain: readonly Polygon<LonLat>[]; readonly claimed: readonly Polygon<LonLat>[] } => {
  if (!cut?.areas.includes(area.code)) return { plain: [], claimed: area.polygons };
  if (cut.southOf !== undefined) {
    const { north, south } = cutAtParallel(area.polygons, cut.southOf);
    return { plain: north, claimed: south };
  }
  const { left, right } = cutAlong(area.polygons, claimLines[id]!);
  return { plain: left, claimed: right };
};

type Drawn = Pick<Source, 'areas' | 'claimLines'>;

const assigned = new WeakMap<Drawn, Map<WorldviewId, readonly AssignedArea[]>>();

/** Areas assigned to states as a worldview has it, those cut that it parts; found once for each source. */
export const assignAreas = (source: Drawn, worldview: WorldviewId): readonly AssignedArea[] => {
  const known = assigned.get(source) ?? new Map<WorldviewId, readonly AssignedArea[]>();
  assigned.set(source, known);
  const areas = known.get(worldview) ?? assign(source, worldview);
  known.set(worldview, areas);
  return areas;
};

const assign = ({ areas, claimLines }: Drawn, worldview: WorldviewId): AssignedArea[] =>
  areas
    .filter(({ id, country }) => !LEFT_OUT.includes(id) && !LEFT_OUT.includes(country))
    .flatMap((area): AssignedArea[] => {
      const rest = { ...area, unit: area.country, state: area.country };
      const contested = CONTESTED_AREAS.find((entry) => claims(entry, area));
      if (!contested) return [rest];
      const { plain, claimed } = parted(area, contested, claimLines);
      return [
        { ...rest, polygons: plain },
        {
          ...area,
          unit: contested.id,
          state: drawnWith(contested, worldview),
          polygons: claimed,
        },
      ].filter(({ polygons }) => polygons.length);
    });

/** Whether the border between two units is dashed. */
export const isDisputed = (one: string, other: string): boolean =>
  DISPUTED_BORDERS.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
