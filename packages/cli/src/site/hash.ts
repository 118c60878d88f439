import { sha256, sha384 } from '@noble/hashes/sha2.js';

/** Twelve characters that change when any of the parts does; what immutable files are named by. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = sha256.create();
  for (const part of parts) {
    // The length first, so that no two lists of parts run together into the same bytes.
    hash.update(bytesOf(`${part.length}:`)).update(bytesOf(part));
  }
  const hex = [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, 12);
}

/** What a browser checks a file by before it uses it. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${btoa(String.fromCharCode(...sha384(bytesOf(bytes))))}`;
}

const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? new TextEncoder().encode(part) : part;
