import type {
  CoreMessages,
  RoleMessages,
  actorKinds as kinds,
  interestKinds as interests,
} from './en.js';

export const core: CoreMessages = {
  failed: 'تعذّر تحميل المعلومات.',
  retry: 'إعادة المحاولة',
  source: (paragraph, section) => `المصدر: الفقرة ${paragraph}${section ? `، «${section}»` : ''}`,
  asOf: (date) => `حتى ${date}`,
  corrected: 'تصحيح',
};

export const roles: RoleMessages = {
  member: { long: 'عضو', short: 'ع' },
  observer: { long: 'مراقب', short: 'ق' },
  partner: { long: 'شريك', short: 'ش' },
  host: { long: 'مضيف', short: 'ض' },
  participant: { long: 'مشارك', short: 'م' },
  declined: { long: 'امتنع عن المشاركة', short: 'ن' },
  'not-invited': { long: 'لم يُدعَ', short: 'د' },
  suspended: { long: 'عضوية معلّقة', short: 'ل' },
  withdrawn: { long: 'منسحب', short: 'س' },
  'non-member': { long: 'غير عضو', short: '–' },
};

export const actorKinds: typeof kinds = {
  state: 'دولة',
  movement: 'حركة',
  'armed-group': 'جماعة مسلحة',
  bloc: 'تكتل',
  region: 'منطقة',
  person: 'شخص',
};

export const interestKinds: typeof interests = {
  security: 'الأمن',
  influence: 'النفوذ',
  political: 'السياسة',
  economic: 'الاقتصاد',
  legitimacy: 'الشرعية',
};
