import { bases, core, period, qualifiers, roles } from '@factbox/core/messages/ru.js';
import type { MatrixMessages } from '../messages.js';

const rules = new Intl.PluralRules('ru');

/** The noun for a number: 1, 21 and 101 take one case ending, all other numbers another. */
const noun = (value: number, one: string, many: string): string =>
  rules.select(value) === 'one' ? one : many;

export const messages: MatrixMessages = {
  ...core,
  roles,
  period,
  qualifiers,
  bases,
  brief: { host: 'хозяин', declined: 'отказ', 'not-invited': 'не звали', suspended: 'пауза' },
  letters: {
    member: 'Ч',
    observer: 'Н',
    partner: 'Т',
    host: 'П',
    participant: 'У',
    declined: 'О',
    'not-invited': 'Б',
    suspended: 'С',
    withdrawn: 'В',
    'non-member': '–',
  },
  title: 'Кто где состоит',
  summary: ({ actors, organizations, top, conflicts, format }) => {
    const isOne = top?.actors === 1;
    const all = format(organizations);
    const start = top
      ? `Из ${format(actors)} ${noun(actors, 'стороны', 'сторон')} ${top.names} ${isOne ? 'состоит или участвует' : 'состоят или участвуют'} в наибольшем числе организаций: ${isOne ? '' : 'каждая сторона '}${top.count === organizations ? 'во всех' : `в ${format(top.count)} из`} ${all}`
      : `Что статья сообщает о ${format(actors)} ${noun(actors, 'стороне', 'сторонах')} и ${all} ${noun(organizations, 'организации', 'организациях')}`;
    const points = `${conflicts === 1 ? 'одном' : format(conflicts)} ${noun(conflicts, 'вопросе', 'вопросах')}`;
    return `${start}${conflicts ? `; в ${points} статья противоречит сама себе` : ''}.`;
  },
  empty: 'О членстве статья здесь не сообщает.',
  notStated: 'в статье не указано',
  hint: 'Выберите одну или две организации, чтобы увидеть, кто в них состоит.',
  shared: ([first, second], actors) =>
    second
      ? `${first} и ${second}: ${actors ? `общие участники: ${actors}` : 'общих участников нет'}.`
      : `${first}: ${actors ? `участники: ${actors}` : 'участников нет'}.`,
  disputed: (name) => `${name} (сведения расходятся)`,
  conflict: 'статья противоречит сама себе',
  count: (value, all) => `участие: ${value} из ${all}`,
  counted: 'числа: сколько участвует',
  sort: 'Порядок',
  sorts: {
    given: 'исходный',
    name: 'по алфавиту',
    count: 'по числу организаций',
    similarity: 'похожие рядом',
    amount: 'сначала наибольшие',
  },
  note: (number) => `Примечание ${number}`,
};
