import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { textOf } from '../panels/naming.js';
import { at, type Draft } from '../commands/draft.js';

/** A draft as this browser keeps it. */
export interface Kept {
  readonly key: string;
  readonly time: number;
  readonly draft: Draft;
}

let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore('factbox-studio', 'drafts'));

/** All drafts that this browser keeps, the newest first; none where it keeps nothing. */
export async function keptDrafts(): Promise<readonly Kept[]> {
  try {
    const all = await entries<string, Omit<Kept, 'key'>>(drafts());
    return all.map(([key, kept]) => ({ key, ...kept })).sort((a, b) => b.time - a.time);
  } catch {
    return [];
  }
}

/** Keeps a draft; throws where the browser does not let it. */
export const keepDraft = ({ key, ...kept }: Kept): Promise<void> => set(key, kept, drafts());

export const forgetDraft = (key: string): Promise<void> => del(key, drafts());

export const keptDraft = (key: string): Promise<Omit<Kept, 'key'> | undefined> =>
  get(key, drafts());

export const titleOfDraft = ({ dataset }: Draft): string =>
  textOf(at(dataset, ['article', 'title']));

/**
 * Takes a draft for this tab, for as long as it is open; false where another tab has it, so that no
 * two ever write over one another.
 */
export function claim(key: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(false);
  return new Promise((done) => {
    navigator.locks
      .request(`factbox-studio-${key}`, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        // Held until the tab is closed, or the draft is left.
        return lock && new Promise<void>((leave) => held.set(key, leave));
      })
      .catch(() => done(false));
  });
}

const held = new Map<string, () => void>();

/** Gives a draft free for other tabs. */
export function release(key: string): void {
  held.get(key)?.();
  held.delete(key);
}

/** Whether another tab has a draft open. */
export async function isElsewhere(key: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held: all = [] } = await navigator.locks.query();
  return !held.has(key) && all.some(({ name }) => name === `factbox-studio-${key}`);
}
