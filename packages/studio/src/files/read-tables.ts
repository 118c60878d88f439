import { toArticle } from '@factbox/cli/authoring.js';
import {
  fromSheets,
  readArchie,
  readCsv,
  readXlsx,
  type Notice,
  type Sheet,
} from '@factbox/cli/exchange';
import { PassageFinder } from '@factbox/cli/suggest';
import { languages } from '@factbox/core/languages.js';
import { newDataset } from '../commands/new-dataset.js';
import type { ArticleFile, Fields } from '../commands/draft.js';
import { languageOf } from './open.js';

/** Files that hold facts in tables, or in ArchieML. */
export const isTable = (name: string): boolean => /\.(?:xlsx|csv|tsv|aml|archieml)$/i.test(name);

/** A dataset of tables, which may be unfinished, and all that was left out or is wrong in them. */
export interface TablesRead {
  readonly dataset: Fields;
  readonly notices: readonly string[];
}

/** Reads tables as the command does; sentences in them are found in the article. Throws for a damaged file. */
export async function readTables(
  files: readonly File[],
  article: ArticleFile | undefined,
  today: string,
): Promise<TablesRead> {
  const sheets: Sheet[] = [];
  const ignored: Notice[] = [];
  for (const file of files) {
    const bare = file.name.replace(/\.\w+$/, '');
    if (/\.xlsx$/i.test(file.name)) {
      sheets.push(...(await readXlsx(await file.arrayBuffer())));
      continue;
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (/\.[ct]sv$/i.test(file.name)) sheets.push(readCsv(bare, text));
    else {
      const archie = readArchie(text, `${file.name}: line`);
      sheets.push(...archie.sheets);
      ignored.push(...archie.ignored);
    }
  }
  const read = article && toArticle(article.text, {}, article.name);
  const begun = newDataset(read, { language: read ? languageOf(read) : 'en', today });
  const imported = fromSheets(sheets, {
    languages,
    finder: read && new PassageFinder(read),
    otherwise: begun,
  });
  const told = [...imported.problems, ...imported.notes, ...ignored, ...imported.ignored];
  return {
    dataset: { ...begun, ...imported.value },
    notices: told.map(({ at, message }) => `${at}: ${message}`),
  };
}
