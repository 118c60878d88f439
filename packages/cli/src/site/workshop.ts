import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../io.js';

/** Who is at work on a site. */
interface Owner {
  readonly token: string;
  readonly process: number;
  readonly host: string;
}

/**
 * The folder beside a site in which one build at a time makes its files. It is the lock, too: it
 * comes and goes as a whole, and says which process on which machine holds it.
 */
export interface Workshop {
  readonly path: string;
  /** Throws where another build has taken over, as after the machine slept. */
  readonly check: () => void;
  /** Runs what must not stop half-way; a signal ends the process only after it. */
  readonly finish: <T>(work: () => Promise<T>) => Promise<T>;
  /** Gives the site free. */
  readonly close: () => Promise<void>;
}

/** How often the owner shows that it lives, and after how long without a sign it does not. */
const beat = 15_000;
const silence = 10 * 60_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What a build begins with. */
export interface WorkshopOptions {
  /** How the command line names the site. */
  readonly name: string;
  /** Ends what a dead build had begun to move into the site, from the folder that it left. */
  readonly recover: (left: string) => Promise<void>;
}

/**
 * Takes a site for this process before anything of it is read, or ends the command where another
 * build has it. What a dead build left is brought to its end first, and is gone afterwards.
 *
 * @param site The site's folder; the one above it is there.
 */
export async function openWorkshop(
  site: string,
  { name, recover }: WorkshopOptions,
): Promise<Workshop> {
  const owner: Owner = { token: randomUUID(), process: process.pid, host: hostname() };
  const { path, draft } = await makeDraft(site);

  let isFinishing = false;
  let ending: number | undefined;
  const onSignal = (signal: (typeof signals)[number]): void => {
    ending = exitCodes[signal];
    if (isFinishing) return;
    rmSync(draft, { recursive: true, force: true });
    if (isOwn(path, owner)) rmSync(path, { recursive: true, force: true });
    process.exit(ending);
  };
  for (const signal of signals) process.on(signal, onSignal);

  const ownerFile = join(path, ownerName);
  const pulse = setInterval(() => {
    const now = new Date();
    utimes(ownerFile, now, now).catch(() => {});
  }, beat);
  pulse.unref();

  const close = async (): Promise<void> => {
    clearInterval(pulse);
    held.delete(owner.token);
    for (const own of isOwn(path, owner) ? [draft, path] : [draft]) {
      await rm(own, { recursive: true, force: true });
    }
    for (const signal of signals) process.off(signal, onSignal);
    if (ending !== undefined) process.exit(ending);
  };
  try {
    // Whole before it is in its place, so that nobody ever reads half of it.
    writeFileSync(join(draft, ownerName), JSON.stringify(owner));
    held.add(owner.token);
    while (!(await take(draft, path))) await setAside(path, name);
    for (const left of await leftBeside(path)) {
      await recover(left);
      await rm(left, { recursive: true, force: true });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    path,
    check: () => {
      if (!isOwn(path, owner)) {
        throw new CommandError(`--out ${name}: another build took over meanwhile; build again`);
      }
    },
    finish: async (work) => {
      isFinishing = true;
      return await work();
    },
    close,
  };
}

const ownerName = 'owner.json';

/** Whose workshops this process has. */
const held = new Set<string>();

/**
 * A folder of one's own that can become the workshop. It lies beside the site, so that nothing
 * unfinished is ever in it and files need only be moved; where that may not be written, where the
 * system keeps what is temporary.
 */
async function makeDraft(site: string): Promise<{ path: string; draft: string }> {
  const real = await realpath(site).catch(async () =>
    join(await realpath(dirname(site)), basename(site)),
  );
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 12);
  const beside = join(dirname(real), `.${basename(real)}.factbox-build`);
  for (const path of [beside, join(tmpdir(), `factbox-build-${hash}`)]) {
    const draft = await mkdtemp(`${path}-draft-`).catch(() => undefined);
    if (draft) return { path, draft };
  }
  throw new CommandError(`${dirname(real)}: may not be written`);
}

/** Moves the draft to its place, unless somebody is there. */
async function take(draft: string, path: string): Promise<boolean> {
  try {
    await rename(draft, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(code) && (await exists(path)))
      return false;
    throw error;
  }
}

/** Moves out of the way what a dead build left; ends the command where the build lives. */
async function setAside(path: string, name: string): Promise<void> {
  const owner = readOwner(path);
  if (await isAlive(path, owner)) {
    const who = owner ? `process ${owner.process} on ${owner.host}` : 'somebody';
    throw new CommandError(
      `--out ${name}: another build is at work there (${who}); wait for it, and build again`,
    );
  }
  const left = `${path}-left-${randomUUID()}`;
  await rename(path, left).catch(() => {
    // Another build was quicker.
  });
  // And at work already.
  if (readOwner(left)?.token !== owner?.token) await rename(left, path).catch(() => {});
}

/** Folders of builds that died, the oldest first. */
async function leftBeside(path: string): Promise<string[]> {
  const [folder, own] = [dirname(path), basename(path)];
  const found: { left: string; since: number }[] = [];
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${own}-`)) continue;
    const left = join(folder, name);
    if (await isAlive(left, readOwner(left))) continue;
    const since = await stat(left).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    found.push({ left, since });
  }
  return found.sort((a, b) => a.since - b.since).map(({ left }) => left);
}

async function isAlive(path: string, owner: Owner | undefined): Promise<boolean> {
  const info = await stat(join(path, ownerName)).catch(() => stat(path).catch(() => undefined));
  if (!info || Date.now() - info.mtimeMs > silence) return false;
  if (owner?.host !== hostname()) return true;
  // Otherwise it was an earlier process of the same number.
  if (owner.process === process.pid) return held.has(owner.token);
  try {
    process.kill(owner.process, 0);
    return true;
  } catch (error) {
    // A process of another user is one, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(path, ownerName), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

const isOwn = (path: string, { token }: Owner): boolean => readOwner(path)?.token === token;

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
