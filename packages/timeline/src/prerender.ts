import { baseStyles, type Prerendered, type Reading } from '@factbox/core';
import type { TimelineMessages } from './messages.js';
import type { TimelineModel } from './model.js';
import { timelineStyles } from './styles.js';
import { timelineView } from './view.js';

/** The timeline as it stands before the reader has done anything, without a page. */
export const prerender = (
  model: TimelineModel,
  reading: Reading<TimelineMessages>,
): Prerendered => ({
  view: timelineView(model, reading),
  styles: [baseStyles, timelineStyles],
});
