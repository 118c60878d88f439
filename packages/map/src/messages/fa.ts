import { bases, core, roles } from '@factbox/core/messages/fa.js';
import type { MapMessages } from '../messages.js';

export const messages: MapMessages = {
  ...core,
  roles,
  title: 'محل رویدادها',
  showRoles: 'نمایش نقش‌ها در',
  none: 'هیچ‌کدام',
  notStated: 'در مقاله نیامده',
  conflict: 'مقاله دو نقش ذکر کرده است',
  elsewhere: (role) => `در جای دیگر مقاله: ${role}`,
  hint: 'برای جزئیات، کشور یا جایی را انتخاب کنید.',
  countries: 'کشورها',
  places: 'مکان‌ها',
  offMap: 'بیرون از این نقشه',
  placeKinds: {
    city: (country) => (country ? `شهری در ${country}` : 'شهر'),
    province: (country) => (country ? `ولایتی در ${country}` : 'ولایت'),
    region: () => 'منطقه',
    district: (country) => (country ? `ناحیه‌ای در ${country}` : 'ناحیه'),
    site: () => 'مکان',
    river: () => 'رود',
    sea: () => 'دریا',
  },
  comma: '، ',
  mapData: 'مرزها، بر پایهٔ داده‌های نقشه',
  fromMap: (words) => `بر پایهٔ داده‌های نقشه: ${words}`,
  within: (country) => `در ${country}`,
  borders: (names) => `هم‌مرز با ${names}`,
  neighbours: (name, names) => `همسایه‌های ${name} بر این نقشه: ${names}.`,
  provincesAt: (neighbour, names, country) =>
    `ولایت‌های ${country} که با ${neighbour} مرز دارند: ${names}.`,
  outside: ['شرق', 'جنوب شرقی', 'جنوب', 'جنوب غربی', 'غرب', 'شمال غربی', 'شمال', 'شمال شرقی'].map(
    (direction) => `بیرون از نقشه، در ${direction}`,
  ),
  bases,
  demandedBy: (names) => `به خواست ${names}`,
  claimedBy: (names) => `به ادعای ${names}`,
  deniedBy: (names) => `ردشده از سوی ${names}`,
  answeredBy: (names) => `پاسخ از سوی ${names}`,
  answeredInTurn: (names) => `سپس پاسخ از سوی ${names}`,
  roleList: (role, names) => `${role}: ${names}.`,
  map: (name) => `نقشه: ${name}`,
  keys: 'کلیدهای جهت‌نما به همسایه می‌روند، Enter انتخاب می‌کند و Escape انتخاب را برمی‌دارد.',
  noMap: 'نقشه کشیده نشد. فهرست همان اطلاعات را دارد.',
  credit: (source, license) =>
    `داده‌های نقشه: ${source} (${license === 'Public domain' ? 'مالکیت عمومی' : license})`,
};
