import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { textOf } from '../panels/naming.js';
import { at, isFields, type Draft } from '../commands/draft.js';

/** A draft as this browser keeps it. */
export interface Kept {
  readonly key: string;
  readonly time: number;
  readonly draft: Draft;
  /** Whether some of it is in the note alone, which does not last. */
  readonly isNoted?: boolean;
}

let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore('factbox-studio', 'drafts'));

/** All drafts that this browser keeps, the newest first; none where it keeps nothing. */
export async function keptDrafts(): Promise<readonly Kept[]> {
  const all = new Map(await entries<string, Omit<Kept, 'key'>>(drafts()).catch(() => []));
  return [...new Set([...all.keys(), ...notedKeys()])]
    .flatMap((key) => newest(key, all.get(key)) ?? [])
    .sort((a, b) => b.time - a.time);
}

/** Keeps a draft; throws where the browser does not let it. */
export const keepDraft = ({ key, time, draft }: Kept): Promise<void> =>
  set(key, { time, draft }, drafts());

export async function forgetDraft(key: string): Promise<void> {
  dropNote(key);
  await del(key, drafts());
}

export const keptDraft = async (key: string): Promise<Kept | undefined> =>
  newest(key, await get<Omit<Kept, 'key'>>(key, drafts()).catch(() => undefined));

/** What was written down at once, before the browser had time to keep the draft. */
type Note = Pick<Kept, 'time'> & Pick<Draft, 'dataset' | 'article'>;

const NOTE = 'factbox-studio-note-';

/**
 * Writes down what a draft says now, before anything else happens: where drafts are kept, the browser
 * writes when it comes to it, and may be killed before. An article that is kept already is left out.
 */
export function noteDraft(key: string, { dataset, article }: Draft, kept: Draft | undefined): void {
  const note: Note = { time: Date.now(), dataset, ...(article !== kept?.article && { article }) };
  try {
    localStorage.setItem(NOTE + key, JSON.stringify(note));
  } catch {
    // Then the draft is as old as it was kept last.
    dropNote(key);
  }
}

export function dropNote(key: string): void {
  try {
    localStorage.removeItem(NOTE + key);
  } catch {
    // Nothing is kept where nothing can be.
  }
}

function notedKeys(): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(NOTE) ? [name.slice(NOTE.length)] : [],
    );
  } catch {
    return [];
  }
}

/** A kept draft with what was written down after it. */
function newest(key: string, kept: Omit<Kept, 'key'> | undefined): Kept | undefined {
  const note = readNote(key);
  if (!note || (kept && note.time < kept.time)) return kept && { key, ...kept };
  const { time, ...said } = note;
  return { key, time, draft: { ...kept?.draft, ...said }, isNoted: true };
}

function readNote(key: string): Note | undefined {
  try {
    const note = JSON.parse(localStorage.getItem(NOTE + key) ?? 'null') as Note | null;
    return note && isFields(note.dataset) ? note : undefined;
  } catch {
    return undefined;
  }
}

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
