import { baseLanguage } from '@factbox/dataset';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { noVocabulary, type Vocabulary } from './vocabulary.js';

export { type OwnWord, type Vocabulary } from './vocabulary.js';

const vocabularies: Readonly<Record<string, Vocabulary>> = { ar, de, en };

export const vocabularyFor = (language: string): Vocabulary =>
  vocabularies[baseLanguage(language)] ?? noVocabulary;

/** What an organization is, where its name says so: `council`, `Gesellschaft`. */
export function bodyIn(name: string, language: string): string | undefined {
  const noun = vocabularyFor(language).noun.exec(name)?.[0];
  if (noun === undefined || baseLanguage(language) !== 'de') return noun?.toLowerCase();
  return noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase();
}
