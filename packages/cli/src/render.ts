// What a server or a build needs to write widgets into pages; it loads neither commands nor browsers.
import { decodeGeometry, explainGeometry, type GeometryJson } from '@factbox/map/static.js';
import { CommandError } from './io.js';
import {
  toMapImage,
  writeWidget,
  type MapImage,
  type WriteOptions,
} from './render/render-widget.js';

export { CommandError } from './io.js';
export { type Target, type Widget } from './render/form.js';
export { type MapImage } from './render/render-widget.js';

/** What to render, and for what. */
export interface RenderOptions extends Omit<WriteOptions, 'geometry'> {
  /** The shapes that a map is drawn from, as their file has them. */
  readonly geometry?: GeometryJson | undefined;
}

/** The static form of one widget as text: the same facts as the widget shows, and all of them. */
export const renderWidget = ({ geometry, ...options }: RenderOptions): Promise<string> =>
  writeWidget({ ...options, geometry: decoded(geometry) });

/** The map as an SVG document; undefined without shapes. */
export const renderMapImage = ({
  geometry,
  ...options
}: Omit<RenderOptions, 'widget' | 'target'>): Promise<MapImage | undefined> =>
  toMapImage({ ...options, geometry: decoded(geometry) });

const shapes = new WeakMap<GeometryJson, ReturnType<typeof decodeGeometry>>();

/** Shapes that are read once, however many maps are drawn from them. */
function decoded(json: GeometryJson | undefined) {
  if (!json) return undefined;
  const known = shapes.get(json);
  if (known) return known;
  try {
    const geometry = decodeGeometry(json);
    shapes.set(json, geometry);
    return geometry;
  } catch {
    throw new CommandError(`geometry: ${explainGeometry(json, decodeGeometry)}`);
  }
}
