/**
 * The sentences of a map's note on contested borders, in the four languages of the interface: like
 * the policy beside it, a table that an editor can read and change.
 */
import type { ContestedAreaId, WorldviewId } from './border-policy.js';

/** The note's languages. */
export const NOTE_LANGUAGES = ['en', 'ru', 'fa', 'ar'] as const;

type Words = Readonly<Record<(typeof NOTE_LANGUAGES)[number], string>>;

/** What the note says of each worldview. */
export const WORLDVIEW_WORDS: Readonly<Record<WorldviewId, Words>> = {
  neutral: {
    en: 'Neutral view: dashed lines are disputed borders or lines of control.',
    ru: 'Нейтральное изображение границ: спорные границы и линии контроля — пунктиром.',
    fa: 'نمای بی‌طرف: خط‌چین‌ها مرزهای مورد اختلاف یا خطوط کنترل‌اند.',
    ar: 'عرض محايد: تدل الخطوط المتقطعة على حدود متنازع عليها أو خطوط سيطرة.',
  },
  un: {
    en: 'Borders follow United Nations maps; dashed lines are disputed.',
    ru: 'Границы показаны по картам ООН, спорные — пунктиром.',
    fa: 'مرزها بر پایهٔ نقشه‌های سازمان ملل‌اند؛ خط‌چین‌ها مورد اختلاف‌اند.',
    ar: 'الحدود وفق خرائط الأمم المتحدة؛ والخطوط المتقطعة متنازع عليها.',
  },
  'de-facto': {
    en: 'Borders show who is in control; dashed lines are disputed.',
    ru: 'Границы показывают, кто контролирует территорию; спорные — пунктиром.',
    fa: 'مرزها نشان می‌دهند کنترل در دست کیست؛ خط‌چین‌ها مورد اختلاف‌اند.',
    ar: 'تبيّن الحدود من يسيطر فعليًا؛ والخطوط المتقطعة متنازع عليها.',
  },
};

const kashmir: Words = {
  en: 'Kashmir is divided along lines of control.',
  ru: 'Кашмир разделён линиями контроля.',
  fa: 'کشمیر با خطوط کنترل تقسیم شده است.',
  ar: 'كشمير مقسّمة بخطوط سيطرة.',
};
const abkhazia: Words = {
  en: 'Abkhazia, outside Georgia’s control, is drawn as part of Georgia.',
  ru: 'Абхазия, не подконтрольная Грузии, показана в её составе.',
  fa: 'آبخازیا، بیرون از کنترل گرجستان، بخشی از آن کشیده شده است.',
  ar: 'أبخازيا، الخارجة عن سيطرة جورجيا، مرسومة جزءًا منها.',
};
const transnistria: Words = {
  en: 'Transnistria, outside Moldova’s control, is drawn as part of Moldova.',
  ru: 'Приднестровье, не подконтрольное Молдавии, показано в её составе.',
  fa: 'ترانس‌نیستریا، بیرون از کنترل مولداوی، بخشی از آن کشیده شده است.',
  ar: 'ترانسنيستريا، الخارجة عن سيطرة مولدوفا، مرسومة جزءًا منها.',
};

const golan: Words = {
  en: 'The Golan Heights, held by Israel since 1967, are drawn as part of Syria.',
  ru: 'Голанские высоты, с 1967 года под контролем Израиля, показаны в составе Сирии.',
  fa: 'بلندی‌های جولان، از ۱۹۶۷ در دست اسرائیل، بخشی از سوریه کشیده شده است.',
  ar: 'مرتفعات الجولان، الخاضعة لسيطرة إسرائيل منذ 1967، مرسومة جزءًا من سوريا.',
};
const golanHeld: Words = {
  en: 'The Golan Heights, held by Israel since 1967, are recognized by most as part of Syria.',
  ru: 'Голанские высоты, с 1967 года под контролем Израиля, большинство признаёт частью Сирии.',
  fa: 'بلندی‌های جولان، از ۱۹۶۷ در دست اسرائیل، نزد بیشتر کشورها بخشی از سوریه است.',
  ar: 'مرتفعات الجولان، الخاضعة لسيطرة إسرائيل منذ 1967، يعترف بها معظم الدول جزءًا من سوريا.',
};

const inAll = (words: Words): Readonly<Record<WorldviewId, Words>> => ({
  neutral: words,
  un: words,
  'de-facto': words,
});

/** What the note adds where a contested area is in sight, in each worldview that needs a word. */
export const AREA_WORDS: Readonly<
  Partial<Record<ContestedAreaId, Readonly<Partial<Record<WorldviewId, Words>>>>>
> = {
  crimea: {
    neutral: {
      en: 'Crimea, held by Russia since 2014, is drawn as part of Ukraine.',
      ru: 'Крым, с 2014 года под контролем России, показан в составе Украины.',
      fa: 'کریمه، از ۲۰۱۴ در دست روسیه، بخشی از اوکراین کشیده شده است.',
      ar: 'القرم، الخاضعة لسيطرة روسيا منذ 2014، مرسومة جزءًا من أوكرانيا.',
    },
    un: {
      en: 'Crimea is drawn as part of Ukraine (General Assembly resolution 68/262).',
      ru: 'Крым показан в составе Украины (резолюция Генеральной Ассамблеи 68/262).',
      fa: 'کریمه بخشی از اوکراین کشیده شده است (قطعنامهٔ ۶۸/۲۶۲ مجمع عمومی).',
      ar: 'القرم مرسومة جزءًا من أوكرانيا (قرار الجمعية العامة 68/262).',
    },
    'de-facto': {
      en: 'Crimea, held by Russia since 2014, is recognized as part of Ukraine.',
      ru: 'Крым, с 2014 года под контролем России, признан частью Украины.',
      fa: 'کریمه، از ۲۰۱۴ در دست روسیه، بخشی از اوکراین شناخته می‌شود.',
      ar: 'القرم، الخاضعة لسيطرة روسيا منذ 2014، معترف بها جزءًا من أوكرانيا.',
    },
  },
  'kashmir-india': inAll(kashmir),
  abkhazia: inAll(abkhazia),
  transnistria: inAll(transnistria),
  golan: { neutral: golan, un: golan, 'de-facto': golanHeld },
  'western-sahara': {
    neutral: {
      en: 'Western Sahara, mostly held by Morocco, is drawn apart.',
      ru: 'Западная Сахара, в основном под контролем Марокко, показана отдельно.',
      fa: 'صحرای غربی، بیشتر در دست مراکش، جداگانه کشیده شده است.',
      ar: 'الصحراء الغربية، ومعظمها تحت سيطرة المغرب، مرسومة على حدة.',
    },
    un: {
      en: 'Western Sahara is a Non-Self-Governing Territory.',
      ru: 'Западная Сахара — несамоуправляющаяся территория.',
      fa: 'صحرای غربی سرزمینی غیرخودگردان است.',
      ar: 'الصحراء الغربية إقليم غير متمتع بالحكم الذاتي.',
    },
    'de-facto': {
      en: 'Western Sahara is mostly held by Morocco.',
      ru: 'Западная Сахара в основном под контролем Марокко.',
      fa: 'صحرای غربی بیشتر در دست مراکش است.',
      ar: 'معظم الصحراء الغربية تحت سيطرة المغرب.',
    },
  },
  kosovo: {
    neutral: {
      en: 'Serbia does not recognize Kosovo’s independence.',
      ru: 'Сербия не признаёт независимость Косова.',
      fa: 'صربستان استقلال کوزوو را به رسمیت نمی‌شناسد.',
      ar: 'لا تعترف صربيا باستقلال كوسوفو.',
    },
    un: {
      en: 'Kosovo is drawn under Security Council resolution 1244.',
      ru: 'Косово показано согласно резолюции Совета Безопасности 1244.',
      fa: 'کوزوو بر پایهٔ قطعنامهٔ ۱۲۴۴ شورای امنیت کشیده شده است.',
      ar: 'كوسوفو مرسومة وفق قرار مجلس الأمن 1244.',
    },
  },
  taiwan: {
    neutral: {
      en: 'China claims Taiwan, which governs itself.',
      ru: 'Китай претендует на Тайвань, который управляется сам.',
      fa: 'چین مدعی تایوان است که خود را اداره می‌کند.',
      ar: 'تطالب الصين بتايوان التي تحكم نفسها بنفسها.',
    },
    un: {
      en: 'Taiwan is drawn as the United Nations lists it, with China.',
      ru: 'Тайвань показан вместе с Китаем, как его учитывает ООН.',
      fa: 'تایوان، چنان که سازمان ملل می‌آورد، با چین کشیده شده است.',
      ar: 'تايوان مرسومة مع الصين، كما تدرجها الأمم المتحدة.',
    },
  },
};

/** The note of a map that shows these contested areas, in each language. */
export const worldviewNotes = (worldview: WorldviewId, shown: ReadonlySet<string>): Words => {
  const words = [
    WORLDVIEW_WORDS[worldview],
    ...Object.entries(AREA_WORDS).flatMap(([id, each]) =>
      shown.has(id) ? (each[worldview] ?? []) : [],
    ),
  ];
  return Object.fromEntries(
    NOTE_LANGUAGES.map((language) => [language, words.map((each) => each[language]).join(' ')]),
  ) as Words;
};
