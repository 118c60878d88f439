import type {
  CoreMessages,
  RoleMessages,
  StatementMessages,
  actorKinds as kinds,
  bases as basesInEnglish,
  qualifiers as qualifiersInEnglish,
  statuses as statusesInEnglish,
  votes as votesInEnglish,
  interestKinds as interests,
  period as inEnglish,
} from './en.js';

export const core: CoreMessages = {
  failed: 'Не удалось загрузить сведения.',
  retry: 'Повторить',
  source: (paragraph, section) => `Источник: абзац ${paragraph}${section ? `, «${section}»` : ''}`,
  asOf: (date) => `По состоянию на ${date}`,
  article: 'По статье:',
  picture: 'Изображение:',
  corrected: 'Исправлено',
  share: 'Поделиться и сослаться',
  copyLink: 'Копировать ссылку',
  copyCitation: 'Копировать библиографическую ссылку',
  download: (kind) => `Скачать ${kind}`,
  copied: 'Скопировано',
  selected: 'Выделено; нажмите Ctrl+C',
  dates: {
    // Behind the date, which stands in the nominative.
    about: (date) => `${date} (приблизительно)`,
    uncertain: (date) => `${date} (неточно)`,
    from: (date) => `${date} и позже`,
    until: (date) => `${date} и раньше`,
    parts: {
      21: (year) => `весна ${year}`,
      22: (year) => `лето ${year}`,
      23: (year) => `осень ${year}`,
      24: (year) => `зима ${year}`,
      37: (year) => `начало ${year}`,
      38: (year) => `середина ${year}`,
      39: (year) => `конец ${year}`,
    },
  },
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
  organization: 'Организация',
  company: 'Компания',
  party: 'Партия',
  'government-body': 'Орган власти',
  court: 'Суд',
  union: 'Профсоюз или союз',
  team: 'Команда',
};

export const interestKinds: typeof interests = {
  security: 'Безопасность',
  influence: 'Влияние',
  political: 'Политика',
  economic: 'Экономика',
  legitimacy: 'Легитимность',
};

export const bases: typeof basesInEnglish = {
  view: 'мнение стороны',
  analysis: 'анализ автора',
  implied: 'подразумевается',
};

export const statuses: typeof statusesInEnglish = {
  stated: 'никем не оспорено',
  disputed: 'оспаривается',
  denied: 'опровергается',
  corrected: 'исправлено',
  open: 'открыто',
  met: 'выполнено',
  'partly-met': 'выполнено частично',
  refused: 'отклонено',
  dropped: 'снято',
  planned: 'запланировано',
  cancelled: 'отменено',
};

export const qualifiers: typeof qualifiersInEnglish = {
  about: (amount) => `примерно ${amount}`,
  'up-to': (amount) => `не более ${amount}`,
  'at-least': (amount) => `не менее ${amount}`,
  'more-than': (amount) => `более ${amount}`,
  'less-than': (amount) => `менее ${amount}`,
};

export const votes: typeof votesInEnglish = {
  for: 'за',
  against: 'против',
  abstained: 'воздержались',
  absent: 'отсутствовали',
};

export const statements: StatementMessages = {
  statementKinds: { claim: 'Утверждение', demand: 'Требование' },
  demand: (names) => `Требование, адресат: ${names}`,
  claim: 'Спорное утверждение',
  answer: (names) => `Ответ на слова: ${names}`,
  scope: 'касается:',
  conflict: 'Статья противоречит сама себе:',
  statuses,
  bases,
  qualifiers,
};
