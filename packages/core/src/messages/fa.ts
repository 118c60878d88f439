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
  failed: 'بارگذاری اطلاعات ممکن نشد.',
  retry: 'تلاش دوباره',
  source: (paragraph, section) => `منبع: بند ${paragraph}${section ? `، «${section}»` : ''}`,
  asOf: (date) => `اطلاعات تا ${date}`,
  article: 'از مقاله:',
  picture: 'تصویر:',
  corrected: 'اصلاح‌شده',
  share: 'هم‌رسانی و ارجاع',
  copyLink: 'کپی پیوند',
  copyCitation: 'کپی ارجاع',
  download: (kind) => `دریافت ${kind}`,
  copied: 'کپی شد',
  selected: 'انتخاب شد؛ Ctrl+C را بزنید',
  dates: {
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامشخص)`,
    from: (date) => `از ${date} به بعد`,
    until: (date) => `تا ${date}`,
    parts: {
      21: (year) => `بهار ${year}`,
      22: (year) => `تابستان ${year}`,
      23: (year) => `پاییز ${year}`,
      24: (year) => `زمستان ${year}`,
      37: (year) => `اوایل ${year}`,
      38: (year) => `اواسط ${year}`,
      39: (year) => `اواخر ${year}`,
    },
  },
};

export const period: typeof inEnglish = (from, to) =>
  from && to ? `از ${from} تا ${to}` : from ? `از ${from}` : `تا ${to}`;

export const roles: RoleMessages = {
  member: 'عضو',
  observer: 'ناظر',
  partner: 'شریک',
  host: 'میزبان',
  participant: 'شرکت‌کننده',
  declined: 'خودداری از شرکت',
  'not-invited': 'دعوت‌نشده',
  suspended: 'عضویت تعلیق‌شده',
  withdrawn: 'خارج‌شده',
  'non-member': 'غیرعضو',
};

export const actorKinds: typeof kinds = {
  state: 'کشور',
  movement: 'جنبش',
  'armed-group': 'گروه مسلح',
  bloc: 'بلوک',
  region: 'منطقه',
  group: 'گروه',
  document: 'سند',
  person: 'شخص',
  organization: 'سازمان',
  company: 'شرکت',
  party: 'حزب',
  'government-body': 'نهاد دولتی',
  court: 'دادگاه',
  union: 'اتحادیه',
  team: 'تیم',
};

export const interestKinds: typeof interests = {
  security: 'امنیت',
  influence: 'نفوذ',
  political: 'سیاست',
  economic: 'اقتصاد',
  legitimacy: 'مشروعیت',
};

export const bases: typeof basesInEnglish = {
  view: 'دیدگاه این طرف',
  analysis: 'تحلیل نویسنده',
  implied: 'به‌طور ضمنی',
};

export const statuses: typeof statusesInEnglish = {
  stated: 'کسی آن را رد نکرده',
  disputed: 'مورد اختلاف',
  denied: 'رد شده',
  corrected: 'اصلاح‌شده',
  open: 'باز',
  met: 'برآورده‌شده',
  'partly-met': 'تا حدی برآورده‌شده',
  refused: 'ردشده',
  dropped: 'کنار گذاشته‌شده',
  planned: 'برنامه‌ریزی‌شده',
  cancelled: 'لغوشده',
};

export const qualifiers: typeof qualifiersInEnglish = {
  about: (amount) => `حدود ${amount}`,
  'up-to': (amount) => `حداکثر ${amount}`,
  'at-least': (amount) => `دست‌کم ${amount}`,
  'more-than': (amount) => `بیش از ${amount}`,
  'less-than': (amount) => `کمتر از ${amount}`,
};

export const votes: typeof votesInEnglish = {
  for: 'موافق',
  against: 'مخالف',
  abstained: 'ممتنع',
  absent: 'غایب',
};

export const statements: StatementMessages = {
  statementKinds: { claim: 'ادعا', demand: 'خواسته' },
  demand: (names) => `خواسته از ${names}`,
  claim: 'ادعای مورد اختلاف',
  answer: (names) => `پاسخ به ${names}`,
  scope: 'دربارهٔ',
  conflict: 'مقاله در این‌باره با خود در تناقض است:',
  statuses,
  bases,
  qualifiers,
};
