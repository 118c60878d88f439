import { createHash } from 'node:crypto';
import {
  copyFile,
  lstat,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../io.js';
import type { SiteFile } from './file.js';
import { integrityOf } from './hash.js';
import { manifestName, readManifest, type Manifest } from './manifest.js';
import { openWorkshop, type Workshop } from './workshop.js';

/** What is in the folder from earlier builds; throws if it is not whole, or not a site at all. */
export async function readSite(
  folder: string,
  { name, isForced }: { readonly name: string; readonly isForced: boolean },
): Promise<Manifest | undefined> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandError(`--out ${name}: ${reasonOf(error)}`);
  });
  const others = entries.filter((each) => !each.startsWith('.'));
  if (!others.length) return undefined;
  if (!others.includes(manifestName)) {
    if (isForced) return undefined;
    throw new CommandError(
      `--out ${name}: holds files but no ${manifestName}, so it is no site of Factbox; name an empty folder, or go on with --force`,
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

/** Takes a site's folder for one build, and gives it free again whatever comes of the work. */
export async function withSite<T>(
  folder: string,
  name: string,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const recover = (left: string): Promise<void> => finishMoves(folder, left);
  let workshop: Workshop;
  try {
    await makeFolder(dirname(folder));
    workshop = await openWorkshop(folder, { name, recover });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`--out ${name}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
  try {
    return await work(workshop);
  } finally {
    await workshop.close();
  }
}

/**
 * Writes the files: first all into the workshop, then each to its place in one step, pinned ones
 * first and the manifest last. So nobody ever gets half a file, and pages never name what is not
 * there yet. What is to be moved is written down before the first move, so that the next build ends
 * what a dead one began. Nothing is deleted; a pinned file that is there already stays as it is.
 */
export async function writeSite(
  folder: string,
  files: readonly SiteFile[],
  { name, isForced, workshop }: WriteOptions,
): Promise<{ written: number }> {
  try {
    await checkWays(
      folder,
      files.map(({ path }) => path),
    );
    const changed = await changedOf(folder, files, isForced);
    for (const { path, bytes } of changed) await writeFile(stagedIn(workshop.path, path), bytes);
    workshop.check();
    await workshop.finish(async () => {
      const list = join(workshop.path, movesName);
      await writeFile(`${list}.part`, JSON.stringify(inOrder(changed).map(({ path }) => path)));
      await rename(`${list}.part`, list);
      await finishMoves(folder, workshop.path);
    });
    return { written: changed.length };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`--out ${name}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

export interface WriteOptions {
  readonly name: string;
  readonly isForced: boolean;
  readonly workshop: Workshop;
}

/** What a build has still to move into the site. */
const movesName = 'moves.json';

/** Moves what a build, dead or alive, has made whole in its workshop and not yet moved. */
async function finishMoves(folder: string, workshop: string): Promise<void> {
  const list = await readFile(join(workshop, movesName), 'utf8').catch(() => '[]');
  const paths = JSON.parse(list) as string[];
  await checkWays(folder, paths);
  await makeFolder(folder);
  for (const path of paths) {
    const staged = stagedIn(workshop, path);
    const isMoved = await lstat(staged).then(
      () => false,
      () => true,
    );
    if (isMoved) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await move(staged, join(folder, path));
  }
}

/** Puts a file in its place in one step, from another disk too. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, `${to}.part`);
    await rename(`${to}.part`, to);
    await rm(from);
  }
}

/** Most bytes that file systems allow in one name. */
const longestName = 255;

/** Ends the command where a file could not be written, or would be written outside the folder. */
async function checkWays(folder: string, paths: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of paths) {
    const names = path.split('/');
    if (names.some((each) => /^\.{0,2}$/.test(each))) throw blocked(path, 'no path', 'one');
    const long = names.find((name) => Buffer.byteLength(`${name}.part`) > longestName);
    if (long) throw new CommandError(`${long.slice(0, 40)}… is too long to be a file's name`, 1);
    names.slice(0, -1).forEach((_, at) => folders.add(names.slice(0, at + 1).join('/')));
    const info = await lstat(join(folder, path)).catch(() => undefined);
    if (info?.isDirectory()) throw blocked(path, 'a folder', 'a file');
  }
  for (const path of folders) {
    const info = await lstat(join(folder, path)).catch(() => undefined);
    if (info?.isSymbolicLink()) throw blocked(path, 'a symbolic link', 'a folder of the site');
    if (info && !info.isDirectory()) throw blocked(path, 'a file', 'a folder');
  }
}

const blocked = (path: string, found: string, wanted: string): CommandError =>
  new CommandError(`${path} is ${found} where the build needs ${wanted}; nothing was written`, 1);

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

const stagedIn = (workshop: string, path: string): string =>
  join(workshop, createHash('sha256').update(path).digest('hex'));

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
