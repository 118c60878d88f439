import { digestOf } from '#digest';

/** Twelve characters that change when any of the parts does; what immutable files are named by. */
export function contentHash(parts: readonly (string | Uint8Array)[]): string {
  // The length first, so that no two lists of parts run together into the same bytes.
  const digest = digestOf(
    'sha256',
    parts.flatMap((part) => [`${part.length}:`, part]),
  );
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, 12);
}

/** What a browser checks a file by before it uses it. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${btoa(String.fromCharCode(...digestOf('sha384', [bytes])))}`;
}
