export { FactboxActor } from './element.js';
