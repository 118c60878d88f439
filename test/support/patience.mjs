/**
 * How many milliseconds a test waits for what is to come. Only what never comes takes as long, so that it is
 * for the slowest machine.
 */
export const PATIENCE = 120_000;
