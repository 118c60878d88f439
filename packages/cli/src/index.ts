export { main } from './cli.js';
export { type Command, type Io } from './io.js';
export * from './render.js';
