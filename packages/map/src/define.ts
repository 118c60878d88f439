import { defineElement } from '@factbox/core';
import { FactboxMap } from './element.js';

defineElement('factbox-map', FactboxMap);

export type * from './index.js';
