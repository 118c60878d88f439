import { defineElement } from '@factbox/core';
import { FactboxTimeline } from './element.js';

defineElement('factbox-timeline', FactboxTimeline);

export type * from './index.js';
