import { sha256, sha384 } from '@noble/hashes/sha2.js';
import type { digestOf as digest } from './digest.js';

/** The same in a browser, whose own digests are not at once, nor in every page. */
export const digestOf: typeof digest = (algorithm, parts) => {
  const hash = { sha256, sha384 }[algorithm].create();
  for (const part of parts) {
    hash.update(typeof part === 'string' ? new TextEncoder().encode(part) : part);
  }
  return hash.digest();
};
