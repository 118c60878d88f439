import { fileOpen, fileSave } from 'browser-fs-access';
import type { TextFile } from './open.js';
import { readDocx } from './read-docx.js';

const extensions =
  '.json .yaml .yml .txt .md .html .htm .docx .xlsx .csv .tsv .aml .archieml'.split(' ');

/** A file that can be written again, where the browser lets a page do so. */
let handle: FileSystemFileHandle | undefined;

/** Forgets which file was opened, as where another draft begins. */
export function forgetFile(): void {
  handle = undefined;
}

/** Lets a person choose files. Throws an `AbortError` where none was chosen. */
export async function chooseFiles(): Promise<readonly File[]> {
  const files = await fileOpen({ multiple: true, extensions, id: 'factbox' });
  const dataset = files.find(({ name }) => /\.(?:json|ya?ml)$/i.test(name));
  handle = dataset?.handle as FileSystemFileHandle | undefined;
  return files;
}

/** The texts of some files; throws for one that is no text. */
export const readTexts = (files: readonly File[]): Promise<TextFile[]> =>
  Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer();
      if (/\.docx$/i.test(file.name)) return readDocx(file.name, new Uint8Array(bytes));
      return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }),
  );

/** Saves to the file that was opened or chosen before, else to one that a person chooses. */
export async function saveFile({ name, text }: TextFile, isNew: boolean): Promise<string> {
  const blob = new Blob([text], { type: 'application/octet-stream' });
  const extension = `.${name.split('.').at(-1)}`;
  const saved = await fileSave(
    blob,
    { fileName: name, extensions: [extension], id: 'factbox' },
    isNew ? null : (handle ?? null),
  );
  handle = (saved as FileSystemFileHandle | null) ?? undefined;
  return handle?.name ?? name;
}

/** Gives a person a file to keep. */
export function download({
  name,
  text,
}: TextFile | { readonly name: string; readonly text: Uint8Array<ArrayBuffer> }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
