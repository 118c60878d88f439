import type { TextFile } from './open.js';
import type { ShapeMaker } from './shapes.js';

/** The files that a program on this computer lets this page read and write, and nobody else. */
export interface Served {
  readonly dataset: TextFile | undefined;
  readonly article: TextFile | undefined;
  /** Writes the dataset's file; false where another program has changed it meanwhile. */
  readonly save: (text: string) => Promise<boolean>;
  readonly toShapes: ShapeMaker;
}

/** The program that serves this page, where it says that it makes shapes for anybody who sees the page. */
export function offeredShapes(): ShapeMaker | undefined {
  const address = document.querySelector<HTMLMetaElement>('meta[name="factbox-shapes"]')?.content;
  if (address === undefined) return undefined;
  return async (body) => {
    const response = await fetch(address, { method: 'POST', body });
    return response.ok ? response.text() : undefined;
  };
}

/** Asks the program that opened this page for its files; undefined where none did. */
export async function servedFiles(): Promise<Served | undefined> {
  const token = location.hash.slice(1);
  if (!/^http:$/.test(location.protocol) || !/^[\w-]{32}$/.test(token)) return undefined;
  const headers = { 'x-factbox-token': token };
  const read = async (key: string): Promise<TextFile | undefined> => {
    const response = await fetch(`file/${key}`, { headers });
    return response.ok ? ((await response.json()) as TextFile) : undefined;
  };
  const [dataset, article] = await Promise.all([read('dataset'), read('article')]);
  let before = dataset?.text;
  const save = async (text: string): Promise<boolean> => {
    const body = JSON.stringify({ before, text });
    const response = await fetch('file/dataset', { method: 'PUT', headers, body });
    if (response.status === 409) return false;
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    before = text;
    return true;
  };
  const toShapes: ShapeMaker = async (body) => {
    const response = await fetch('shapes', { method: 'POST', headers, body });
    return response.ok ? response.text() : undefined;
  };
  return { dataset, article, save, toShapes };
}
