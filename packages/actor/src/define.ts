import { defineElement } from '@factbox/core';
import { FactboxActor } from './element.js';

defineElement('factbox-actor', FactboxActor);

export type * from './index.js';
