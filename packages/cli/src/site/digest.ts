import { createHash } from 'node:crypto';

/** A digest of these parts, one after another. */
export function digestOf(
  algorithm: 'sha256' | 'sha384',
  parts: readonly (string | Uint8Array)[],
): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
