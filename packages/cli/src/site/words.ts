import { baseLanguage } from '@factbox/core';

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

const words: Readonly<Record<string, PageWords>> = {
  en: {
    whole: 'See the whole fact box',
    passages: 'Where this is in the article',
    paragraph: (paragraph, section) => `Paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
    newer: 'There is a newer version of these facts',
    removed: 'This fact box was removed',
    removedOn: (date) => `What it showed is no longer among the facts, as of ${date}.`,
  },
  ru: {
    whole: 'Показать полностью',
    passages: 'Где об этом в статье',
    paragraph: (paragraph, section) => `Абзац ${paragraph}${section ? `, «${section}»` : ''}`,
    newer: 'Есть более новая версия этих сведений',
    removed: 'Эта справка удалена',
    removedOn: (date) => `По состоянию на ${date} её содержания среди фактов больше нет.`,
  },
  fa: {
    whole: 'نمایش کامل',
    passages: 'این‌ها کجای مقاله است',
    paragraph: (paragraph, section) => `بند ${paragraph}${section ? `، «${section}»` : ''}`,
    newer: 'نسخهٔ تازه‌تری از این اطلاعات هست',
    removed: 'این جعبهٔ اطلاعات برداشته شده است',
    removedOn: (date) => `آنچه نشان می‌داد از ${date} دیگر جزو اطلاعات نیست.`,
  },
  ar: {
    whole: 'عرض البطاقة كاملة',
    passages: 'أين ورد هذا في المقال',
    paragraph: (paragraph, section) => `الفقرة ${paragraph}${section ? `، «${section}»` : ''}`,
    newer: 'تتوفر نسخة أحدث من هذه المعلومات',
    removed: 'أُزيلت هذه البطاقة',
    removedOn: (date) => `لم يعد ما كانت تعرضه ضمن المعلومات، حتى ${date}.`,
  },
};

/** The words in a language, with the language that they are in: English where there are no others. */
export function pageWords(language: string): PageWords & { readonly language: string } {
  const own = words[baseLanguage(language)];
  return own ? { ...own, language } : { ...words['en']!, language: 'en' };
}
