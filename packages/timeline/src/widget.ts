import { defineWidget } from '@factbox/core/widget.js';
import { timelineBoxes, timelineRows } from './boxes.js';
import { catalogue } from './messages.js';
import { attributes, toTimelineModel } from './model.js';
import { prerender } from './prerender.js';
import { timelineStatic } from './static.js';

/** All that others need to know of the timeline. */
export const widget = defineWidget({
  tag: 'factbox-timeline',
  attributes,
  catalogue,
  title: ({ title }) => title,
  toModel: toTimelineModel,
  toDocument: timelineStatic,
  prerender,
  toBoxes: timelineBoxes,
  toRows: timelineRows,
  budget: 17_720,
  height: 700,
});
