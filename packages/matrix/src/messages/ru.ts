import { core, roles } from '@factbox/core/messages/ru.js';
import type { Count, MatrixMessages } from '../messages.js';

const rules = new Intl.PluralRules('ru');

/** A number with its noun; 1, 21 and 101 take one case ending, all other numbers another. */
const counted = ({ value, text }: Count, one: string, many: string): string =>
  `${text} ${rules.select(value) === 'one' ? one : many}`;

export const messages: MatrixMessages = {
  ...core,
  roles,
  title: 'Кто где состоит',
  summary: ({ actors, organizations, top, conflicts }) => {
    const isOne = top?.actors === 1;
    const start = top
      ? `Из ${counted(actors, 'стороны', 'сторон')} ${top.names} ${isOne ? 'состоит или участвует' : 'состоят или участвуют'} в наибольшем числе организаций: ${isOne ? '' : 'каждая сторона '}${top.count.value === organizations.value ? 'во всех' : `в ${top.count.text} из`} ${organizations.text}`
      : `Что статья сообщает о ${counted(actors, 'стороне', 'сторонах')} и ${counted(organizations, 'организации', 'организациях')}`;
    const points =
      conflicts.value === 1 ? 'одном вопросе' : counted(conflicts, 'вопросе', 'вопросах');
    return `${start}${conflicts.value ? `; в ${points} статья противоречит сама себе` : ''}.`;
  },
  empty: 'О членстве статья здесь не сообщает.',
  notStated: 'в статье не указано',
  hint: 'Выберите одну или две организации, чтобы увидеть, кто состоит в каждой из них.',
  shared: ([first, second], actors = 'нет') =>
    second
      ? `${first} и ${second}, общие участники: ${actors}.`
      : `${first}, участники: ${actors}.`,
  disputed: (name) => `${name} (сведения расходятся)`,
  conflict: 'статья противоречит сама себе',
  sort: 'Порядок',
  sorts: {
    given: 'исходный',
    name: 'по алфавиту',
    count: 'по числу организаций',
    similarity: 'похожие рядом',
  },
  note: (number) => `Примечание ${number}`,
  back: (number) => `Примечание ${number}, назад к таблице`,
  // Without prepositions, since a month's name stands in the nominative.
  period: (from, to) =>
    from && to ? `${from} — ${to}` : from ? `начало: ${from}` : `окончание: ${to}`,
};
