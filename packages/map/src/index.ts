export { FactboxMap } from './element.js';
