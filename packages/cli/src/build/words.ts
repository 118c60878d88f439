import { baseLanguage } from '@factbox/core';

/** The few words that a page of one fact box has besides the box. */
export interface PageWords {
  /** Leads from a part of the box to all of it. */
  readonly whole: string;
  /** Above the list of passages. */
  readonly passages: string;
  readonly paragraph: (paragraph: string, section?: string) => string;
}

const words: Readonly<Record<string, PageWords>> = {
  en: {
    whole: 'See the whole fact box',
    passages: 'Where this is in the article',
    paragraph: (paragraph, section) => `Paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
  },
  ru: {
    whole: 'Показать полностью',
    passages: 'Где об этом в статье',
    paragraph: (paragraph, section) => `Абзац ${paragraph}${section ? `, «${section}»` : ''}`,
  },
  fa: {
    whole: 'نمایش کامل',
    passages: 'این‌ها کجای مقاله است',
    paragraph: (paragraph, section) => `بند ${paragraph}${section ? `، «${section}»` : ''}`,
  },
  ar: {
    whole: 'عرض البطاقة كاملة',
    passages: 'أين ورد هذا في المقال',
    paragraph: (paragraph, section) => `الفقرة ${paragraph}${section ? `، «${section}»` : ''}`,
  },
};

/** The words in a language, with the language that they are in: English where there are no others. */
export function pageWords(language: string): PageWords & { readonly language: string } {
  const own = words[baseLanguage(language)];
  return own ? { ...own, language } : { ...words['en']!, language: 'en' };
}
