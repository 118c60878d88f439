import { defineElement } from '@factbox/core';
import { FactboxQuote } from './element.js';

defineElement('factbox-quote', FactboxQuote);

export type * from './index.js';
