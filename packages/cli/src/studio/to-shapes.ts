import { inOwnLanguage, parseDataset } from '@factbox/dataset';
import { fromDataset } from '../geometry/command.js';
import { GeometryInputError } from '../geometry/input-error.js';
import { makeGeometry } from '../geometry/make-geometry.js';
import { readSource } from '../geometry/source.js';

/** The shapes of a dataset's map, as `factbox geometry` makes them; none where there is nothing to draw. */
export function toShapes(value: unknown): string | undefined {
  const result = parseDataset(value);
  if (!result.ok) return undefined;
  const wanted = fromDataset(inOwnLanguage(result.dataset));
  if (!wanted.countries.length && !wanted.places.length) return undefined;
  try {
    const { levels } = makeGeometry({
      ...{ source: readSource(), id: result.dataset.id, mayLack: true },
      ...wanted,
    });
    return JSON.stringify(levels['small']);
  } catch (error) {
    if (error instanceof GeometryInputError) return undefined;
    throw error;
  }
}
