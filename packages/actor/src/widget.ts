import { defineWidget } from '@factbox/core/widget.js';
import { actorBoxes, actorRows } from './boxes.js';
import { catalogue } from './messages.js';
import { attributes, toActorModel } from './model.js';
import { prerender } from './prerender.js';
import { actorStatic } from './static.js';

/** All that others need to know of the card. */
export const widget = defineWidget({
  tag: 'factbox-actor',
  attributes,
  catalogue,
  toModel: toActorModel,
  toDocument: actorStatic,
  prerender,
  toBoxes: actorBoxes,
  toRows: actorRows,
  budget: 18_160,
  height: 560,
});
