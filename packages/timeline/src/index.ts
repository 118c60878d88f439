export { FactboxTimeline } from './element.js';
