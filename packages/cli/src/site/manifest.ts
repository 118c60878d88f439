import { mediaTypeOf, type SiteFile } from './file.js';
import { integrityOf } from './hash.js';

export const manifestName = 'manifest.json';

/** What a site holds, of this build and of all before it. */
export interface Manifest {
  readonly format: 1;
  readonly generator: string;
  readonly base: string;
  /** The datasets by id, the newest build of each. */
  readonly datasets: Readonly<Record<string, ManifestDataset>>;
  readonly files: Readonly<Record<string, ManifestFile>>;
}

export interface ManifestDataset {
  readonly title: string;
  readonly asOf: string;
  readonly kit: string;
  readonly data: { readonly pinned: string; readonly updating: string };
  readonly pages: { readonly pinned: string; readonly updating: string };
  readonly boxes: readonly string[];
}

export interface ManifestFile {
  readonly bytes: number;
  readonly type: string;
  readonly integrity: string;
  readonly isPinned: boolean;
}

/** A manifest's text, if it is one. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    return value?.format === 1 && value.files && value.datasets ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** The manifest after a build: what was there before stays listed, as it stays there. */
export function toManifest(
  earlier: Manifest | undefined,
  next: Pick<Manifest, 'generator' | 'base' | 'datasets'> & {
    readonly files: readonly SiteFile[];
    readonly isForced: boolean;
  },
): Manifest {
  const isKept = ({ path, isPinned }: SiteFile): boolean =>
    isPinned && !next.isForced && earlier?.files[path] !== undefined;
  const fresh = next.files.filter((file) => !isKept(file));
  const files = fresh.map(({ path, bytes, isPinned }) => [
    path,
    { bytes: bytes.length, type: mediaTypeOf(path), integrity: integrityOf(bytes), isPinned },
  ]);
  return {
    format: 1,
    generator: next.generator,
    base: next.base,
    datasets: { ...earlier?.datasets, ...next.datasets },
    files: { ...earlier?.files, ...(Object.fromEntries(files) as Manifest['files']) },
  };
}
