export { FactboxMatrix } from './element.js';
