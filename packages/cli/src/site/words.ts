import { baseLanguage } from '@factbox/core';
import { words } from './languages.js';

/** The few words that a page of one fact box has besides the box. */
export interface PageWords {
  /** Leads from a part of the box to all of it. */
  readonly whole: string;
  /** Above the list of passages. */
  readonly passages: string;
  readonly paragraph: (paragraph: string, section?: string) => string;
  /** Leads from a page that stays as it is to the newest facts. */
  readonly newer: string;
  /** In place of a box whose facts are gone. */
  readonly removed: string;
  readonly removedOn: (date: string) => string;
}

/** The words in a language, with the language that they are in: English where there are no others. */
export function pageWords(language: string): PageWords & { readonly language: string } {
  const own = (words as Readonly<Record<string, PageWords>>)[baseLanguage(language)];
  return own ? { ...own, language } : { ...words.en, language: 'en' };
}
