import { defineElement } from '@factbox/core';
import { FactboxMatrix } from './element.js';

defineElement('factbox-matrix', FactboxMatrix);

export type * from './index.js';
