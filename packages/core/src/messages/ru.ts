import type {
  CoreMessages,
  RoleMessages,
  actorKinds as kinds,
  interestKinds as interests,
} from './en.js';

export const core: CoreMessages = {
  failed: 'Не удалось загрузить сведения.',
  retry: 'Повторить',
  source: (paragraph, section) => `Источник: абзац ${paragraph}${section ? `, «${section}»` : ''}`,
  asOf: (date) => `По состоянию на ${date}`,
  corrected: 'Исправлено',
};

export const roles: RoleMessages = {
  member: { long: 'член', short: 'Ч' },
  observer: { long: 'наблюдатель', short: 'Н' },
  partner: { long: 'партнёр', short: 'П' },
  host: { long: 'принимающая сторона', short: 'Х' },
  participant: { long: 'участник', short: 'У' },
  declined: { long: 'участвовать отказался', short: 'О' },
  'not-invited': { long: 'без приглашения', short: 'Б' },
  suspended: { long: 'участие приостановлено', short: 'С' },
  withdrawn: { long: 'вышел', short: 'В' },
  'non-member': { long: 'не член', short: '–' },
};

export const actorKinds: typeof kinds = {
  state: 'Государство',
  movement: 'Движение',
  'armed-group': 'Вооружённая группировка',
  bloc: 'Блок',
  region: 'Регион',
  person: 'Персона',
};

export const interestKinds: typeof interests = {
  security: 'Безопасность',
  influence: 'Влияние',
  political: 'Политика',
  economic: 'Экономика',
  legitimacy: 'Легитимность',
};
