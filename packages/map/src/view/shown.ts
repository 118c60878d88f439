import type { Reading } from '@factbox/core';
import { layoutSteps, type LayoutOptions } from '../layout.js';
import type { Geometry } from '../geometry.js';
import type { MapMessages } from '../messages.js';
import { toMapModel, type MapModel, type MapOptions } from '../model.js';
import type { Steps } from '../slices.js';
import { toParts, toPicture, type Parts, type Picture } from '../view.js';

/** All that a page shows of a map. */
export interface Shown {
  readonly model: MapModel;
  /** None where there is no geometry. */
  readonly picture: Picture | undefined;
  readonly parts: Parts;
}

/** What it is made from besides the reading. */
export type ShownOptions = Pick<LayoutOptions, 'width' | 'measure' | 'textSize' | 'region'> &
  Pick<MapOptions, 'places' | 'organization'> & { readonly geometry: Geometry | undefined };

/** Makes what is shown, in steps: what is to be said, where it goes, then its markup. */
export function* shownSteps(options: ShownOptions, reading: Reading<MapMessages>): Steps<Shown> {
  const { geometry } = options;
  const { dataset, messages } = reading;
  const model = toMapModel(dataset, { ...reading, ...options });
  yield;
  let picture: Picture | undefined;
  if (geometry) {
    const layout = yield* layoutSteps({ ...options, ...reading, geometry, model });
    picture = toPicture({ geometry, model, layout }, messages);
    yield;
  }
  return { model, picture, parts: toParts(model, picture ? [picture] : [], reading) };
}
