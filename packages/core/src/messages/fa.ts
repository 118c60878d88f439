import type {
  CoreMessages,
  RoleMessages,
  actorKinds as kinds,
  interestKinds as interests,
} from './en.js';

export const core: CoreMessages = {
  failed: 'بارگذاری داده‌ها ممکن نشد.',
  retry: 'تلاش دوباره',
  source: (paragraph, section) => `منبع: بند ${paragraph}${section ? `، «${section}»` : ''}`,
  asOf: (date) => `تا تاریخ ${date}`,
  corrected: 'اصلاح‌شده',
};

export const roles: RoleMessages = {
  member: { long: 'عضو', short: 'ع' },
  observer: { long: 'ناظر', short: 'ن' },
  partner: { long: 'شریک', short: 'ش' },
  host: { long: 'میزبان', short: 'م' },
  participant: { long: 'شرکت‌کننده', short: 'ک' },
  declined: { long: 'شرکت نکرد', short: 'ر' },
  'not-invited': { long: 'دعوت‌نشده', short: 'د' },
  suspended: { long: 'عضویت تعلیق‌شده', short: 'ت' },
  withdrawn: { long: 'خارج‌شده', short: 'خ' },
  'non-member': { long: 'غیرعضو', short: '–' },
};

export const actorKinds: typeof kinds = {
  state: 'کشور',
  movement: 'جنبش',
  'armed-group': 'گروه مسلح',
  bloc: 'بلوک',
  region: 'منطقه',
  person: 'شخص',
};

export const interestKinds: typeof interests = {
  security: 'امنیت',
  influence: 'نفوذ',
  political: 'سیاست',
  economic: 'اقتصاد',
  legitimacy: 'مشروعیت',
};
