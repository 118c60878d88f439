import { core, roles } from '@factbox/core/messages/ru.js';
import type { MapMessages } from '../messages.js';

export const messages: MapMessages = {
  ...core,
  roles,
  title: 'Где это происходит',
  showRoles: 'Показать роли:',
  none: 'Без ролей',
  notStated: 'в статье не указано',
  conflict: 'в статье названы две роли',
  elsewhere: (role) => `В другом месте статьи: ${role}`,
  hint: 'Выберите страну или место, чтобы узнать больше.',
  countries: 'Страны',
  places: 'Места',
  offMap: 'Не на этой карте',
  kinds: {
    city: (country) => (country ? `город (${country})` : 'город'),
    province: (country) => (country ? `провинция (${country})` : 'провинция'),
    region: () => 'регион',
  },
  comma: ', ',
  fromMap: (words) => `По данным карты: ${words}`,
  within: (country) => `страна — ${country}`,
  borders: (names) => `соседи — ${names}`,
  neighbours: (name, names) => `${name}, соседи на этой карте: ${names}.`,
  provincesAt: (neighbour, names, country) =>
    `провинции на границе со страной ${neighbour} (${country}) — ${names}.`,
  outside: [
    'востоке',
    'юго-востоке',
    'юге',
    'юго-западе',
    'западе',
    'северо-западе',
    'севере',
    'северо-востоке',
  ].map((direction) => `за пределами карты, на ${direction}`),
  claimedBy: (names) => `Утверждает: ${names}`,
  deniedBy: (names) => `отрицает: ${names}`,
  answeredBy: (names) => `ответ на это: ${names}`,
  roleList: (role, names) => `${role}: ${names}.`,
  map: (name) => `Карта: ${name}`,
  keys: 'Клавиши со стрелками ведут к соседней стране или месту, Enter выбирает, Escape отменяет выбор.',
  noMap: 'Не удалось построить карту. Список содержит те же сведения.',
  credit: (source, license) =>
    `Картографические данные: ${source} (${license === 'Public domain' ? 'общественное достояние' : license})`,
};
