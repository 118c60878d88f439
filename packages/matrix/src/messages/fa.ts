export { messages } from '../messages.js';
