/** A file of the site, not yet written. */
export interface SiteFile {
  /** Below the site's root, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether its address holds a hash of what it is made from, so that it never changes. */
  readonly isPinned: boolean;
}

/** A file of the site from text or bytes. */
export function toFile(path: string, contents: string | Uint8Array, isPinned = false): SiteFile {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return { path, bytes, isPinned };
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
};

/** The media type that a host should send with a file. */
export function mediaTypeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
}
