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
import { clipPolygons } from './project.js';

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

/** Assigns areas to states as a worldview has it, cutting those that it parts. */
export const assignAreas = (areas: readonly Area[], worldview: WorldviewId): AssignedArea[] =>
  areas
    .filter(({ id, country }) => !LEFT_OUT.includes(id) && !LEFT_OUT.includes(country))
    .flatMap((area): AssignedArea[] => {
      const plain = { ...area, unit: area.country, state: area.country };
      const contested = CONTESTED_AREAS.find((entry) => claims(entry, area));
      if (!contested) return [plain];
      const claimed = { ...area, unit: contested.id, state: drawnWith(contested, worldview) };
      if (!contested.cut?.areas.includes(area.code)) return [claimed];
      const { south, north } = cutAtParallel(area.polygons, contested.cut.southOf);
      return [
        { ...plain, polygons: north },
        { ...claimed, polygons: south },
      ].filter(({ polygons }) => polygons.length);
    });

/** Whether the border between two units is dashed. */
export const isDisputed = (one: string, other: string): boolean =>
  DISPUTED_BORDERS.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
