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
  member: 'член',
  observer: 'наблюдатель',
  partner: 'партнёр',
  host: 'принимающая сторона',
  participant: 'участник',
  declined: 'участвовать отказался',
  'not-invited': 'без приглашения',
  suspended: 'участие приостановлено',
  withdrawn: 'вышел',
  'non-member': 'не член',
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
