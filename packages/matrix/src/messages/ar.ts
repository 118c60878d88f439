import { bases, core, period, qualifiers, roles } from '@factbox/core/messages/ar.js';
import type { MatrixMessages } from '../messages.js';

const rules = new Intl.PluralRules('ar');

/** How one noun stands with any number: 1, 2, 3 to 10, 11 to 99, and the others. */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

const party: Forms = ['طرف واحد', 'طرفين', 'أطراف', 'طرفًا', 'طرف'];
const organization: Forms = ['منظمة واحدة', 'منظمتين', 'منظمات', 'منظمة', 'منظمة'];
const point: Forms = ['موضع واحد', 'موضعين', 'مواضع', 'موضعًا', 'موضع'];

const counted = (value: number, text: string, [one, two, few, many, other]: Forms): string => {
  const category = rules.select(value);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${text} ${category === 'few' ? few : category === 'many' ? many : other}`;
};

export const messages: MatrixMessages = {
  ...core,
  roles,
  period,
  qualifiers,
  bases,
  brief: { declined: 'رفض', 'not-invited': 'دون دعوة' },
  letters: {
    member: 'ع',
    observer: 'ق',
    partner: 'ش',
    host: 'ض',
    participant: 'م',
    declined: 'ر',
    'not-invited': 'د',
    suspended: 'ل',
    withdrawn: 'س',
    'non-member': '–',
  },
  title: 'العضويات في لمحة',
  summary: ({ actors, organizations, top, conflicts, format }) => {
    const each = top && ['', 'كلٌّ منهما ', 'كلٌّ منها '][Math.min(top.actors, 3) - 1];
    const parties = counted(actors, format(actors), party);
    const all = counted(organizations, format(organizations), organization);
    const start = top
      ? `الأكثر عضويةً أو مشاركةً من بين ${parties}: ${top.names}، ${each}في ${top.count === organizations ? `جميع المنظمات (${format(organizations)})` : `${format(top.count)} من ${all}`}`
      : `ما يذكره المقال عن ${parties} و${all}`;
    return `${start}${conflicts ? `؛ وفي ${counted(conflicts, format(conflicts), point)} يناقض المقال نفسه` : ''}.`;
  },
  empty: 'لا يذكر المقال أي عضوية هنا.',
  notStated: 'لم يُذكر في المقال',
  hint: 'اختر منظمة أو اثنتين لمعرفة الأطراف المشتركة.',
  shared: ([first, second], actors = 'لا أحد') =>
    second ? `المشترك بين ${first} و${second}: ${actors}.` : `في ${first}: ${actors}.`,
  disputed: (name) => `${name} (متناقض في المقال)`,
  conflict: 'يناقض المقال نفسه',
  count: (value, all) => `العضوية أو المشاركة: ${value} من ${all}`,
  counted: 'الأرقام: عدد العضويات والمشاركات',
  sort: 'الترتيب',
  sorts: {
    given: 'الأصلي',
    name: 'أبجدي',
    count: 'الأكثر عضوية',
    similarity: 'المتشابهة معًا',
    amount: 'الأكبر مقدارًا',
  },
  note: (number) => `ملاحظة ${number}`,
};
