import { FactboxElement } from '@factbox/core';
import './define.js';

FactboxElement.defaultSource = new URL('dataset.json', import.meta.url).href;
