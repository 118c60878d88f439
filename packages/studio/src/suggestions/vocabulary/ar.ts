import { noVocabulary, type Vocabulary } from './vocabulary.js';

/** Vowels and doubling, which may be written or not. */
const MARKS = '[\\u064b-\\u0652]*';

/** Words as they begin, behind "and" or "so" and the article, with or without their marks. */
const begins = (words: string, flags = 'u'): RegExp => {
  const marked = words.replace(/\p{Script=Arabic}/gu, (letter) => `${letter}${MARKS}`);
  return new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|ل)?(?:${marked})`, flags);
};

const LETTER = '[\\p{L}\\p{M}]';
const WORD = `${LETTER}+`;
/** A name of two words, as of a person: `هدى بن ناصر`. */
const PERSON = `${WORD} (?:(?:بن|ابن|بنت|أبو|عبد|آل) )?${WORD}`;
/** What a name begins with depends on: nouns without article, up to the first that has one. */
const OF = `(?:(?!ال|(?:في|من|على|إلى|عن|التي|الذي|إن|أن)(?!\\p{L}))${WORD} ){0,2}ال${WORD}`;

const heads =
  'رابطة|هيئة|اتحاد|مجلس|شركة|نقابة|حزب|وزارة|محكمة|منظمة|لجنة|صندوق|مصرف|بنك|مؤسسة|جمعية|حركة|وكالة|جامعة|بلدية';
const papers = 'ميثاق|تقرير|حكم|اتفاق|معاهدة|بيان|خطة';
const places =
  'بلدة|مدينة|قرية|ولاية|محافظة|واحة|بئر|ميناء|نهر|وادي|جبل|جزيرة|بحيرة|حي|ساحة|مطار|منطقة|إقليم';
const offices = 'رئيس|مدير|وزير|أمين|متحدث|عضو|عمدة|نائب|سفير|ناطق|محامي|قائد|زعيم';

export const ar: Vocabulary = {
  ...noVocabulary,
  roles: {
    member: begins('تنتم|ينتم|عضو|أعضاء|انضم|يضم|تضم'),
    observer: begins('مراقب'),
    partner: begins('شريك|شراكة'),
    host: begins('استضاف|تستضيف|يستضيف'),
    participant: begins('شارك|حضر|يحضر|تحضر|مشارك'),
    declined: begins('اعتذر|امتنع'),
    'not-invited': /لم ي[\u064b-\u0652]*دع/u,
    suspended: begins('علق|تعليق'),
    withdrawn: begins('انسحب|غادر'),
    'non-member': begins('ليس عضو|ليست عضو'),
  },
  ownRoles: [
    [{ name: 'مموِّل', standing: 'part' }, begins('تمول|يمول|ممول|تمويل')],
    [{ name: 'رئيس', standing: 'full' }, begins('رئيس')],
    [{ name: 'مدير', standing: 'full' }, begins('مدير')],
    [{ name: 'مالك', standing: 'full' }, begins('يملك|تملك|مالك')],
    [{ name: 'مساهم', standing: 'part' }, begins('أسهم|مساهم|حصة')],
    [{ name: 'مستشار', standing: 'part' }, begins('مستشار')],
    [{ name: 'مؤسس', standing: 'full' }, begins('مؤسس')],
    [{ name: 'مرشح', standing: 'outside' }, begins('مرشح')],
  ],
  interests: {
    security: begins(
      'أمن|استقرار|تهديد|إرهاب|هجوم|عسكري|حدود|حرب|سلام|نزاع|خلاف|جيش|سلاح|خطر|خوف',
      'gu',
    ),
    influence: begins('نفوذ|هيمن|سيطر|أهم|تأثير|حضور|دور', 'gu'),
    political: begins(
      'انتخاب|حكومة|أغلبية|برلمان|حزب|مفاوض|سياس|قرار|مطالب|إصلاح|محكمة|ميثاق|راجع|تصويت|صوت',
      'gu',
    ),
    economic: begins(
      'اقتصاد|تجار|سوق|سعر|يورو|دولار|مليون|ملايين|حصة|استثمار|عقوبات|مال|أموال|ميزانية|تمويل|دفع|وظائف|باع|بيع|تبيع|يبيع|شراء|ربح|ضريب|أرخص',
      'gu',
    ),
    legitimacy: begins('شرعي|اعتراف|مصداقي|ثقة|سمعة', 'gu'),
  },
  ownInterests: [
    [{ name: 'الماء' }, begins('ماء|مياه|آبار|بئر|جفاف|تجف|يجف|عطش|ري(?!\\p{L})')],
    [{ name: 'العمل' }, begins('وظائف|عمال|أجور|إضراب|نقابة')],
    [{ name: 'السكن' }, begins('سكن|مساكن|إيجار')],
    [{ name: 'البيئة' }, begins('بيئ|مناخ|تلوث')],
    [{ name: 'الصحة' }, begins('صحة|مستشف|مرض')],
    [{ name: 'الحقوق' }, begins('حقوق|حرية|مساواة')],
  ],
  pronouns: /^و?(?:هو|هي|هما|هم|كلاهما)(?!\p{L})/u,
  oblique:
    /(?<!\p{L})(?:في|من|على|إلى|عن|مع|بين|ضد|نحو|لدى|عند|محل|منذ|قبل|بعد)[\s\u064b-\u0652]*$|(?<!\p{L})[بلك]$/u,
  actors: {
    union: begins('اتحاد|نقابة'),
    party: begins('حزب'),
    court: begins('محكمة'),
    'government-body': begins('وزارة|هيئة|وكالة|مجلس|لجنة|شرطة|بلدية'),
    company: begins('شركة|مصرف|بنك|مؤسسة'),
    'armed-group': begins('جيش|كتيبة|ميليشيا|مسلح'),
    movement: begins('حركة'),
    group: begins('عائلة|مجموعة|قبيلة|سكان|أهالي'),
    organization: begins('رابطة|منظمة|جمعية|صندوق|نادي'),
    document: begins('ميثاق|تقرير|حكم|معاهدة|بيان|خطة|اتفاق'),
  },
  place: new RegExp(`^(?:${places})(?!\\p{L})`, 'u'),
  body: new RegExp(`(?<=(?<!\\p{L})[وفبلك]?)(?:${heads}|${papers}) ${OF}`, 'gu'),
  head: new RegExp(`(?<=(?<!\\p{L})[وفبك]?(?:ال|لل))(?:${heads})(?!\\p{L})`, 'gu'),
  person: new RegExp(
    `(?<=(?<!\\p{L})(?:${offices})(?:ها|هم|ة|ته|تها|تهم|ه)(?: ال${WORD})?،? |(?<!\\p{L})(?:${offices})ة? ال${WORD}،? )${PERSON}(?!\\p{L})`,
    'gu',
  ),
  site: new RegExp(
    `(?<=(?<!\\p{L})[وفبلك]?)(?:${places}) (?:(?:عين|بني|أبو|أم|رأس|تل|بئر) )?${WORD}`,
    'gu',
  ),
  title: /^شركة /u,
  places: {
    city: begins('بلدة|مدينة|قرية'),
    province: begins('ولاية|محافظة'),
    region: begins('منطقة|إقليم'),
    district: begins('حي|دائرة'),
    river: begins('نهر|وادي'),
    sea: begins('بحر|بحيرة|خليج|مضيق'),
    site: begins('بئر|ميناء|جبل|جزيرة|ساحة|مطار|مصنع|سد'),
  },
  noun: new RegExp(`^(?:${heads})(?!\\p{L})`, 'u'),
  said: /^[وف]?(?:قالت?|[تي]قول|[تي]رى|[تي]عتقد|[تي]ؤكد|أكدت?|أعلنت?|ذكرت?|أوضحت?|[تي]طالب|طالبت?|زعمت?) .{1,50}? (?:إن|أن|إنّ|أنّ|بأن)(?:ه|ها|هم)?(?!\p{L}) ?/u,
  short: (name) => {
    const [head = ''] = name.split(/\s+/);
    return head.startsWith('ال') ? [] : [`ال${head}`, `ل${head}`];
  },
  toward: /(?<!\p{L})(?:تجاه|ضد|إزاء|تعتمد على|يعتمد على|بدون|من دون)\s*$/u,
};
