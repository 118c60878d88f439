import { FactboxElement } from '@factbox/core';
import { FactboxMap } from './element.js';
import './define.js';

FactboxElement.defaultSource = new URL('dataset.json', import.meta.url).href;
FactboxMap.defaultGeometry = new URL('geometry/', import.meta.url).href + '{dataset}-{level}.json';
