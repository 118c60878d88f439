import { core, roles } from '@factbox/core/messages/ar.js';
import type { MapMessages } from '../messages.js';

export const messages: MapMessages = {
  ...core,
  roles,
  title: 'مواقع الأحداث',
  showRoles: 'إظهار الأدوار في',
  none: 'بلا أدوار',
  notStated: 'لم يُذكر في المقال',
  conflict: 'يذكر المقال دورين',
  elsewhere: (role) => `في موضع آخر من المقال: ${role}`,
  hint: 'اختر بلدًا أو مكانًا لمعرفة التفاصيل.',
  countries: 'البلدان',
  places: 'الأماكن',
  offMap: 'خارج هذه الخريطة',
  kinds: {
    city: (country) => (country ? `مدينة في ${country}` : 'مدينة'),
    province: (country) => (country ? `ولاية في ${country}` : 'ولاية'),
    region: () => 'منطقة',
  },
  comma: '، ',
  fromMap: (words) => `بحسب بيانات الخريطة: ${words}`,
  within: (country) => `في ${country}`,
  borders: (names) => `على حدود ${names}`,
  neighbours: (name, names) => `جيران ${name} على هذه الخريطة: ${names}.`,
  provincesAt: (neighbour, names, country) =>
    `ولايات ${country} التي لها حدود مع ${neighbour}: ${names}.`,
  outside: [
    'الشرق',
    'الجنوب الشرقي',
    'الجنوب',
    'الجنوب الغربي',
    'الغرب',
    'الشمال الغربي',
    'الشمال',
    'الشمال الشرقي',
  ].map((direction) => `خارج الخريطة، إلى ${direction}`),
  claimedBy: (names) => `قول محل خلاف: ${names}`,
  deniedBy: (names) => `نفاه ${names}`,
  answeredBy: (names) => `رد عليه ${names}`,
  roleList: (role, names) => `${role}: ${names}.`,
  map: (name) => `خريطة: ${name}`,
  keys: 'تنقل مفاتيح الأسهم إلى الجار، ويختار Enter، ويلغي Escape الاختيار.',
  noMap: 'تعذّر رسم الخريطة. تحتوي القائمة على المعلومات نفسها.',
  credit: (source, license) =>
    `بيانات الخريطة: ${source} (${license === 'Public domain' ? 'ملكية عامة' : license})`,
};
