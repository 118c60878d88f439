import { waitUntil as wait } from '@open-wc/testing';
import { PATIENCE } from './patience.mjs';

/** Waits for a condition, however slow the machine is; the library's own gives up after a second. */
export const waitUntil = (condition: () => unknown, what?: string): Promise<void> =>
  wait(condition as () => boolean, what, { timeout: PATIENCE });
