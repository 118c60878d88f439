import { createHash } from 'node:crypto';

/** Twelve characters that change when any of the parts does; what immutable files are named by. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    // The length first, so that no two lists of parts run together into the same bytes.
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest('hex').slice(0, 12);
}

/** What a browser checks a file by before it uses it. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
