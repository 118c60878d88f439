import { bases, core, period, qualifiers, roles } from '@factbox/core/messages/fa.js';
import type { MatrixMessages } from '../messages.js';

// A Persian noun stays in the singular after any number.
export const messages: MatrixMessages = {
  ...core,
  roles,
  period,
  qualifiers,
  bases,
  brief: { declined: 'خودداری', suspended: 'تعلیق' },
  letters: {
    member: 'ع',
    observer: 'ن',
    partner: 'ش',
    host: 'م',
    participant: 'ک',
    declined: 'ر',
    'not-invited': 'د',
    suspended: 'ت',
    withdrawn: 'خ',
    'non-member': '–',
  },
  title: 'عضویت‌ها در یک نگاه',
  summary: ({ actors, organizations, top, conflicts, format }) => {
    const isOne = top?.actors === 1;
    const all = format(organizations);
    const start = top
      ? `از میان ${format(actors)} بازیگر، ${top.names} در بیشترین شمار سازمان‌ها ${isOne ? 'عضو است یا شرکت دارد' : 'عضوند یا شرکت دارند'}: ${isOne ? '' : 'هر کدام '}${top.count === organizations ? `هر ${all} سازمان` : `${format(top.count)} سازمان از ${all}`}`
      : `آنچه مقاله دربارهٔ ${format(actors)} بازیگر و ${all} سازمان می‌گوید`;
    const points = conflicts === 1 ? 'یک' : format(conflicts);
    return `${start}${conflicts ? `؛ در ${points} مورد مقاله با خود در تناقض است` : ''}.`;
  },
  empty: 'مقاله در این‌جا از عضویتی سخن نمی‌گوید.',
  notStated: 'در مقاله نیامده',
  hint: 'یک یا دو سازمان را انتخاب کنید تا ببینید چه کسانی در همهٔ آن‌ها هستند.',
  shared: ([first, second], actors = 'هیچ‌کدام') =>
    second ? `مشترک میان ${first} و ${second}: ${actors}.` : `در ${first}: ${actors}.`,
  disputed: (name) => `${name} (با روایت متناقض)`,
  conflict: 'مقاله با خود در تناقض است',
  count: (value, all) => `عضو یا شرکت‌کننده: ${value} از ${all}`,
  counted: 'عددها: شمار عضویت یا شرکت',
  sort: 'ترتیب',
  sorts: {
    given: 'اصلی',
    name: 'الفبایی',
    count: 'بیشترین عضویت',
    similarity: 'همانندها کنار هم',
    amount: 'بیشترین مقدار',
  },
  note: (number) => `یادداشت ${number}`,
};
