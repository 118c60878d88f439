import { CommandError } from '../io.js';

/** Input that no map can be made of; its message says what to change. */
export class GeometryInputError extends CommandError {}
