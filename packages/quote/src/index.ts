export { FactboxQuote } from './element.js';
