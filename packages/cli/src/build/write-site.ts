import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../io.js';
import type { SiteFile } from './file.js';
import { integrityOf } from './hash.js';
import { manifestName, readManifest, type Manifest } from './manifest.js';

const temporary = '.factbox-build-';
/** After this long no build is still running: what lies there was left by one that broke off. */
const abandoned = 60 * 60 * 1000;

/** What is in the folder from earlier builds; throws if it is not whole, or not a site at all. */
export async function readSite(
  folder: string,
  { name, isForced }: { readonly name: string; readonly isForced: boolean },
): Promise<Manifest | undefined> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandError(`--out ${name}: ${reasonOf(error)}`);
  });
  for (const entry of entries.filter((each) => each.startsWith(temporary))) {
    const path = join(folder, entry);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs < abandoned && !isForced) {
      throw new CommandError(
        `--out ${name}: another build seems to be at work there (${entry}); wait for it, or go on with --force`,
      );
    }
    await rm(path, { recursive: true, force: true });
  }
  const others = entries.filter((each) => !each.startsWith('.'));
  if (!others.length) return undefined;
  if (!others.includes(manifestName)) {
    if (isForced) return undefined;
    throw new CommandError(
      `--out ${name}: holds files but no ${manifestName}: an earlier build broke off, or it is no site of Factbox; name an empty folder, or go on with --force`,
      1,
    );
  }
  const manifest = readManifest(await readFile(join(folder, manifestName), 'utf8').catch(() => ''));
  if (!manifest) {
    if (isForced) return undefined;
    throw new CommandError(
      `--out ${name}: ${manifestName} is damaged; restore it, name an empty folder, or go on with --force`,
      1,
    );
  }
  const damaged = isForced ? [] : await damagedIn(folder, manifest);
  if (damaged.length) {
    throw new CommandError(
      `--out ${name}: ${damaged.length} pinned ${damaged.length === 1 ? 'file is' : 'files are'} missing or damaged, such as ${damaged[0]}; restore them, or go on with --force`,
      1,
    );
  }
  return manifest;
}

/** Pinned files of earlier builds that are no longer what they were. */
async function damagedIn(folder: string, { files }: Manifest): Promise<string[]> {
  const pinned = Object.entries(files).filter(([, { isPinned }]) => isPinned);
  const damaged = await Promise.all(
    pinned.map(async ([path, { integrity }]) => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes && integrityOf(bytes) === integrity ? [] : [path];
    }),
  );
  return damaged.flat();
}

/**
 * Writes the files: first all into a temporary folder, then each to its place in one step, pinned
 * ones first and the manifest last. So nobody ever gets half a file, and pages never name what is
 * not there yet. Nothing is deleted; a pinned file that is there already stays as it is.
 */
export async function writeSite(
  folder: string,
  files: readonly SiteFile[],
  { name, isForced }: { readonly name: string; readonly isForced: boolean },
): Promise<{ written: number }> {
  let staging: string | undefined;
  try {
    await makeFolder(folder);
    staging = await mkdtemp(join(folder, temporary));
    const changed = await changedOf(folder, files, isForced);
    for (const { path, bytes } of changed) {
      const staged = join(staging, nameOf(path));
      await writeFile(staged, bytes);
    }
    for (const { path } of inOrder(changed)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, nameOf(path)), join(folder, path));
    }
    return { written: changed.length };
  } catch (error) {
    throw new CommandError(`--out ${name}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  } finally {
    if (staging) await rm(staging, { recursive: true, force: true }).catch(() => {});
  }
}

/** Makes a folder and those above it, one by one: at once, some file systems never answer. */
async function makeFolder(path: string): Promise<void> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (info?.isDirectory()) return;
  if (!info && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

async function changedOf(
  folder: string,
  files: readonly SiteFile[],
  isForced: boolean,
): Promise<SiteFile[]> {
  const changed = await Promise.all(
    files.map(async (file) => {
      const old = await readFile(join(folder, file.path)).catch(() => undefined);
      const isSame = file.isPinned && !isForced ? !!old : old?.equals(file.bytes);
      return isSame ? [] : [file];
    }),
  );
  return changed.flat();
}

const nameOf = (path: string): string => createHash('sha256').update(path).digest('hex');

const inOrder = (files: readonly SiteFile[]): SiteFile[] => {
  const rank = ({ path, isPinned }: SiteFile): number =>
    path === manifestName ? 2 : isPinned ? 0 : 1;
  return [...files].sort((a, b) => rank(a) - rank(b));
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'is on a disk that may not be written',
  ENOENT: 'cannot be made',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  ENOSPC: 'the disk is full',
};

const reasonOf = ({ code = '', message }: NodeJS.ErrnoException): string =>
  reasons[code] ?? message;
