import type {
  CoreMessages,
  RoleMessages,
  StatementMessages,
  actorKinds as kinds,
  bases as basesInEnglish,
  qualifiers as qualifiersInEnglish,
  statuses as statusesInEnglish,
  votes as votesInEnglish,
  interestKinds as interests,
  period as inEnglish,
} from './en.js';

export const core: CoreMessages = {
  failed: 'تعذّر تحميل المعلومات.',
  retry: 'إعادة المحاولة',
  source: (paragraph, section) => `المصدر: الفقرة ${paragraph}${section ? `، «${section}»` : ''}`,
  asOf: (date) => `المعلومات حتى ${date}`,
  article: 'من المقال:',
  picture: 'الصورة:',
  corrected: 'تصحيح',
  share: 'مشاركة واقتباس',
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ المرجع',
  download: (kind) => `تنزيل ${kind}`,
  copied: 'تم النسخ',
  selected: 'تم التحديد؛ اضغط Ctrl+C',
  dates: {
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    from: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    parts: {
      21: (year) => `ربيع ${year}`,
      22: (year) => `صيف ${year}`,
      23: (year) => `خريف ${year}`,
      24: (year) => `شتاء ${year}`,
      37: (year) => `أوائل ${year}`,
      38: (year) => `منتصف ${year}`,
      39: (year) => `أواخر ${year}`,
    },
  },
};

export const period: typeof inEnglish = (from, to) =>
  from && to ? `من ${from} إلى ${to}` : from ? `منذ ${from}` : `حتى ${to}`;

export const roles: RoleMessages = {
  member: 'عضو',
  observer: 'جهة مراقبة',
  partner: 'شريك',
  host: 'جهة مضيفة',
  participant: 'جهة مشاركة',
  declined: 'رفض المشاركة',
  'not-invited': 'لم تُوجَّه دعوة',
  suspended: 'عضوية معلّقة',
  withdrawn: 'انسحاب',
  'non-member': 'غير عضو',
};

export const actorKinds: typeof kinds = {
  state: 'دولة',
  movement: 'حركة',
  'armed-group': 'جماعة مسلحة',
  bloc: 'تكتل',
  region: 'منطقة',
  group: 'مجموعة',
  document: 'وثيقة',
  person: 'شخص',
  organization: 'منظمة',
  company: 'شركة',
  party: 'حزب',
  'government-body': 'جهة حكومية',
  court: 'محكمة',
  union: 'نقابة',
  team: 'فريق',
};

export const interestKinds: typeof interests = {
  security: 'الأمن',
  influence: 'النفوذ',
  political: 'السياسة',
  economic: 'الاقتصاد',
  legitimacy: 'الشرعية',
};

export const bases: typeof basesInEnglish = {
  view: 'رأي هذا الطرف',
  analysis: 'تحليل الكاتب',
  implied: 'يُفهم ضمنًا',
};

export const statuses: typeof statusesInEnglish = {
  stated: 'لم ينفه أحد',
  disputed: 'محل خلاف',
  denied: 'منفي',
  corrected: 'مصحَّح',
  open: 'قائم',
  met: 'تحقَّق',
  'partly-met': 'تحقَّق جزئيًا',
  refused: 'مرفوض',
  dropped: 'سُحب',
  planned: 'مقرَّر',
  cancelled: 'أُلغي',
};

export const qualifiers: typeof qualifiersInEnglish = {
  about: (amount) => `نحو ${amount}`,
  'up-to': (amount) => `بحد أقصى ${amount}`,
  'at-least': (amount) => `${amount} على الأقل`,
  'more-than': (amount) => `أكثر من ${amount}`,
  'less-than': (amount) => `أقل من ${amount}`,
};

export const votes: typeof votesInEnglish = {
  for: 'مع',
  against: 'ضد',
  abstained: 'امتناع',
  absent: 'غياب',
};

export const statements: StatementMessages = {
  statementKinds: { claim: 'ادعاء', demand: 'مطلب' },
  demand: (names) => `مطلب موجّه إلى ${names}`,
  claim: 'قول محل خلاف',
  answer: (names) => `رد على ${names}`,
  scope: 'بشأن',
  conflict: 'يناقض المقال نفسه:',
  statuses,
  bases,
  qualifiers,
};
