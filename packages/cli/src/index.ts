export { main } from './cli.js';
export { CommandError, type Command, type Io } from './io.js';
