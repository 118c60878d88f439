import type {
  CoreMessages,
  RoleMessages,
  actorKinds as kinds,
  interestKinds as interests,
  period as inEnglish,
} from './en.js';

export const core: CoreMessages = {
  failed: 'Не удалось загрузить сведения.',
  retry: 'Повторить',
  source: (paragraph, section) => `Источник: абзац ${paragraph}${section ? `, «${section}»` : ''}`,
  asOf: (date) => `По состоянию на ${date}`,
  article: 'По статье:',
  corrected: 'Исправлено',
};

// Without prepositions, since a month's name stands in the nominative.
export const period: typeof inEnglish = (from, to) =>
  from && to
    ? /\D/.test(from + to)
      ? `${from} – ${to}`
      : `${from}–${to}`
    : from
      ? `начало: ${from}`
      : `окончание: ${to}`;

// Nouns, which fit actors of any gender and number.
export const roles: RoleMessages = {
  member: 'член',
  observer: 'наблюдатель',
  partner: 'партнёр',
  host: 'принимающая сторона',
  participant: 'участник',
  declined: 'отказ от участия',
  'not-invited': 'приглашения не было',
  suspended: 'участие приостановлено',
  withdrawn: 'выход',
  'non-member': 'не состоит',
};

export const actorKinds: typeof kinds = {
  state: 'Государство',
  movement: 'Движение',
  'armed-group': 'Вооружённая группировка',
  bloc: 'Блок',
  region: 'Регион',
  group: 'Группа',
  document: 'Документ',
  person: 'Персона',
};

export const interestKinds: typeof interests = {
  security: 'Безопасность',
  influence: 'Влияние',
  political: 'Политика',
  economic: 'Экономика',
  legitimacy: 'Легитимность',
};
