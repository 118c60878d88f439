import { defineDataset } from '@factbox/dataset';

const WATER = 'خلاف على الماء';
const WELL = 'البئر المغلقة';
const MONEY = 'المال والتمور';
const NEXT = 'ما بعد الاجتماع';

/**
 * The facts of `index.html` beside it, in Arabic and English. States and provinces are real, and all
 * else is invented.
 */
export default defineDataset({
  format: 1,
  id: 'oases',
  language: 'ar',
  asOf: '2026-02-12',
  article: {
    title: { ar: 'رابطة الواحات تستأنف عملها', en: 'The League of Oases is back at work' },
    author: 'Factbox',
    published: '2026-02-12',
  },

  roles: {
    funder: { name: { ar: 'مموِّل', en: 'funder' }, letter: { ar: 'ت', en: 'F' }, standing: 'part' },
  },
  interestKinds: { water: { name: { ar: 'الماء', en: 'Water' } } },
  placeKinds: { oasis: { name: { ar: 'واحة', en: 'oasis' } } },

  passages: {
    meeting: { paragraph: 1, start: 'استأنفت رابطة الواحات', end: 'التونسية' },
    members: { paragraph: 1, start: 'وتنتمي إلى الرابطة', end: 'بصفة مراقب' },
    delegates: { paragraph: 1, start: 'وجاء إلى البلدة', end: 'أصحاب النخيل' },
    last: { paragraph: 1, start: 'وكان آخر اجتماع', end: 'في شتاء 2022' },
    seat: { paragraph: 1, start: 'ولم يُحدَّد بعدُ', end: 'للرابطة' },

    replaced: { paragraph: 2, start: 'وقد حلّت الرابطة', end: 'في أوائل عام 2019' },
    'former-members': { paragraph: 2, start: 'ولم يكن في الهيئة', end: 'والجزائر' },
    fund: { paragraph: 2, start: 'وكان لها صندوق', end: '2016 و2018' },
    report: { paragraph: 2, start: 'وقال آخر تقرير', end: 'منذ عام 1999' },

    'less-water': { section: WATER, paragraph: 3, start: 'تقول الرابطة إن', end: 'منذ عام 2019' },
    denial: { section: WATER, paragraph: 3, start: 'وينفي ذلك', end: 'أصحاب النخيل' },
    deeper: { section: WATER, paragraph: 3, start: 'وقالت رئيسته سلمى', end: 'وقت مضى' },
    published: { section: WATER, paragraph: 3, start: 'وردّت الرابطة في', end: 'أن يقرأها' },
    well: { section: WATER, paragraph: 4, start: 'ويطالب الاتحاد بأن', end: 'وقد رفضت ذلك' },
    council: { section: WATER, paragraph: 4, start: 'وفي صيف 2025', end: 'حتى الآن' },
    fear: { section: WATER, paragraph: 4, start: 'ويخشى الاتحاد أن', end: 'الصغيرة أولًا' },

    sidra: { section: WELL, paragraph: 5, start: 'ويدور أقدم خلاف', end: 'وواحة النعام' },
    closed: { section: WELL, paragraph: 5, start: 'فُتحت هذه البئر', end: 'تذكر سببًا' },
    lorries: { section: WELL, paragraph: 5, start: 'ومنذ ذلك الحين', end: '900 شخص' },
    reopen: { section: WELL, paragraph: 5, start: 'وقد طلب مجلس الواحة', end: 'نهاية عام 2026' },
    ink: { section: WELL, paragraph: 5, start: 'وتصف رئيسة المجلس', end: 'الواحة كلهم' },

    money: { section: MONEY, paragraph: 6, start: 'تموّل شركة تمور', end: 'في السنة' },
    cheaper: { section: MONEY, paragraph: 6, start: 'ويرى مديرها نادر', end: 'الضائع' },
    thirst: { section: MONEY, paragraph: 6, start: 'ومصلحة الشركة ظاهرة', end: 'عطشت النخيل' },
    budget: { section: MONEY, paragraph: 7, start: 'أما بقية الميزانية', end: 'مصر شيئًا' },
    return: { section: MONEY, paragraph: 7, start: 'ولذلك تبدو عودة', end: 'لأي دولة' },
    festival: { section: MONEY, paragraph: 8, start: 'ويُقام في كل', end: 'الجزائرية' },
    heat: { section: MONEY, paragraph: 8, start: 'وقد أُلغي مهرجان', end: 'في خريف 2026' },

    vote: { section: NEXT, paragraph: 9, start: 'صوّتت الدول الثلاث', end: 'أي منها' },
    charter: { section: NEXT, paragraph: 9, start: 'ويقول ميثاق الرابطة', end: 'يسقي به' },
    review: { section: NEXT, paragraph: 9, start: 'وتريد ليبيا أن', end: 'الميثاق' },
    next: { section: NEXT, paragraph: 9, start: 'ومن المقرر أن', end: 'في ربيع 2027' },
    own: { section: NEXT, paragraph: 9, start: 'أما أصحاب النخيل', end: 'في صيف 2026' },
  },

  actors: {
    tunisia: {
      name: { ar: 'تونس', en: 'Tunisia' },
      kind: 'state',
      code: 'TN',
      sources: ['members'],
    },
    algeria: {
      name: { ar: 'الجزائر', en: 'Algeria' },
      kind: 'state',
      code: 'DZ',
      sources: ['members'],
    },
    libya: { name: { ar: 'ليبيا', en: 'Libya' }, kind: 'state', code: 'LY', sources: ['members'] },
    egypt: { name: { ar: 'مصر', en: 'Egypt' }, kind: 'state', code: 'EG', sources: ['members'] },
    growers: {
      name: { ar: 'اتحاد أصحاب النخيل', en: 'Union of Palm Growers' },
      inSentence: { ar: 'اتحاد أصحاب النخيل', en: 'the Union of Palm Growers' },
      kind: 'union',
      sources: ['denial'],
    },
    dates: {
      name: { ar: 'تمور الجنوب', en: 'Southern Dates' },
      inSentence: { ar: 'شركة تمور الجنوب', en: 'Southern Dates' },
      kind: 'company',
      sources: ['money'],
    },
    naam: {
      name: { ar: 'مجلس واحة النعام', en: 'Council of Naam' },
      inSentence: { ar: 'مجلس واحة النعام', en: 'the council of Naam' },
      kind: 'government-body',
      sources: ['reopen'],
    },
    charter: {
      name: { ar: 'ميثاق الرابطة', en: 'Charter of the league' },
      inSentence: { ar: 'ميثاق الرابطة', en: 'the charter of the league' },
      kind: 'document',
      sources: ['charter'],
    },
    'al-wardi': {
      name: { ar: 'سلمى الوردي', en: 'Salma al-Wardi' },
      kind: 'person',
      role: { ar: 'رئيسة الاتحاد', en: 'president' },
      affiliation: 'growers',
      sources: ['deeper'],
    },
    'bin-naser': {
      name: { ar: 'هدى بن ناصر', en: 'Huda bin Naser' },
      kind: 'person',
      role: { ar: 'رئيسة المجلس', en: 'head' },
      affiliation: 'naam',
      sources: ['ink'],
    },
    'al-salmi': {
      name: { ar: 'نادر السالمي', en: 'Nader al-Salmi' },
      kind: 'person',
      role: { ar: 'مدير الشركة', en: 'director' },
      affiliation: 'dates',
      sources: ['cheaper'],
    },
  },

  organizations: {
    league: {
      name: { ar: 'رابطة الواحات', en: 'League of Oases' },
      inSentence: { ar: 'رابطة الواحات', en: 'the League of Oases' },
      kind: { ar: 'منظمة دول', en: 'organization of states' },
      summary: {
        ar: 'جاءت بعد هيئة مياه الجنوب. ليس لها مقرّ حتى الآن.',
        en: 'Replaced the Southern Water Authority. Has no seat as yet.',
      },
      from: '2019',
      sources: ['members', 'replaced', 'seat'],
    },
    authority: {
      name: { ar: 'هيئة مياه الجنوب', en: 'Southern Water Authority' },
      inSentence: { ar: 'هيئة مياه الجنوب', en: 'the Southern Water Authority' },
      kind: { ar: 'هيئة مشتركة', en: 'joint authority' },
      from: '1998~',
      to: '2019-37',
      sources: ['replaced'],
      conflicts: [
        {
          text: {
            ar: 'بحسب تقريرها الأخير بدأت عملها عام 1999.',
            en: 'According to its last report, it began its work in 1999.',
          },
          sources: ['report'],
        },
      ],
    },
  },

  memberships: [
    {
      actor: 'tunisia',
      organization: 'league',
      role: 'member',
      from: '2019',
      amount: { number: 30, unit: '%', qualifier: 'about' },
      note: { ar: 'من حصة الدول في الميزانية.', en: 'Of what the states pay.' },
      sources: ['members', 'budget'],
    },
    {
      actor: 'algeria',
      organization: 'league',
      role: 'member',
      from: '2019',
      amount: { number: 50, unit: '%' },
      note: { ar: 'من حصة الدول في الميزانية.', en: 'Of what the states pay.' },
      sources: ['members', 'budget'],
    },
    {
      actor: 'libya',
      organization: 'league',
      role: 'member',
      from: '2019',
      amount: { number: 20, unit: '%', qualifier: 'less-than' },
      note: { ar: 'من حصة الدول في الميزانية.', en: 'Of what the states pay.' },
      sources: ['members', 'budget'],
    },
    {
      actor: 'egypt',
      organization: 'league',
      role: 'observer',
      note: { ar: 'لا تموّل الرابطة.', en: 'Pays nothing.' },
      sources: ['members', 'budget'],
    },
    {
      actor: 'dates',
      organization: 'league',
      role: 'funder',
      amount: { number: 4_000_000, unit: 'USD', qualifier: 'at-least' },
      note: { ar: 'كل سنة.', en: 'Each year.' },
      sources: ['money'],
    },
    {
      actor: 'tunisia',
      organization: 'authority',
      role: 'member',
      to: '2019-37',
      sources: ['former-members', 'replaced'],
    },
    {
      actor: 'algeria',
      organization: 'authority',
      role: 'member',
      to: '2019-37',
      sources: ['former-members', 'replaced'],
    },
  ],

  interests: [
    {
      actor: 'growers',
      kind: 'water',
      text: {
        ar: 'تخاف على الواحات الصغيرة قبل غيرها من الجفاف.',
        en: 'Fears that the small oases will dry up before the others.',
      },
      basis: 'view',
      sources: ['fear'],
    },
    {
      actor: 'dates',
      kind: 'economic',
      text: {
        ar: 'بيعها مرهون بريّ النخيل.',
        en: 'Has nothing to sell unless the palms are watered.',
      },
      basis: 'analysis',
      sources: ['thirst'],
    },
    {
      actor: 'dates',
      kind: 'influence',
      text: {
        ar: 'ترى فائدة في عمل الرابطة أكثر من الدول.',
        en: 'Has more to gain from a league at work than the states.',
      },
      toward: ['league'],
      basis: 'analysis',
      sources: ['return'],
    },
    {
      actor: 'libya',
      kind: 'political',
      text: { ar: 'إعادة النظر في الميثاق.', en: 'To have the charter revised.' },
      toward: ['league'],
      sources: ['review'],
    },
  ],

  quotes: {
    deeper: {
      speaker: 'al-wardi',
      text: {
        ar: 'آبارنا اليوم أعمق من أي وقت مضى',
        en: 'Our wells are deeper today than they ever were',
      },
      about: ['league'],
      respondsTo: 'less-water',
      sources: ['deeper', 'denial'],
    },
    published: {
      speaker: 'league',
      text: {
        ar: 'الأرقام منشورة لمن يريد أن يقرأها',
        en: 'the figures are published for whoever wants to read them',
      },
      occasion: { ar: 'بيان', en: 'A statement' },
      respondsTo: 'deeper',
      sources: ['published'],
    },
    ink: {
      speaker: 'bin-naser',
      text: { ar: 'حبر على ماء', en: 'ink on water' },
      about: ['league'],
      respondsTo: 'promise',
      sources: ['ink'],
    },
    charter: {
      speaker: 'charter',
      text: { ar: 'الماء لمن يسقي به', en: 'Water belongs to those who water with it' },
      about: ['league'],
      sources: ['charter'],
    },
  },

  claims: {
    'less-water': {
      speaker: 'league',
      text: {
        ar: 'قلّ استهلاك الواحات للماء بنحو 12 في المئة.',
        en: 'The oases use about 12 percent less water.',
      },
      amount: { number: 12, unit: '%', qualifier: 'about', date: '2019/..' },
      about: ['league'],
      status: 'denied',
      sources: ['less-water', 'denial'],
    },
    promise: {
      speaker: 'league',
      text: { ar: 'ستُفتح البئر.', en: 'The well will be opened.' },
      about: ['sidra'],
      respondsTo: 'reopen',
      status: 'disputed',
      sources: ['reopen', 'ink'],
    },
    cheaper: {
      speaker: 'al-salmi',
      text: {
        ar: 'تكلفة الماء دون خسارة التمر.',
        en: 'Water costs less than dates that are lost.',
      },
      about: ['dates'],
      basis: 'view',
      sources: ['cheaper'],
    },
  },

  demands: {
    well: {
      speaker: 'growers',
      of: ['league'],
      text: { ar: 'بئر أخرى لكل واحة.', en: 'One more well for each oasis.' },
      status: 'refused',
      sources: ['well'],
    },
    reopen: {
      speaker: 'naam',
      of: ['league'],
      text: { ar: 'فتح بئر السدرة.', en: 'To open the Sidra well again.' },
      about: ['sidra'],
      status: 'open',
      sources: ['reopen'],
    },
    day: {
      speaker: 'bin-naser',
      of: ['league'],
      text: {
        ar: 'تحديد يوم فتح البئر أمام السكان.',
        en: 'To name, before all who live there, the day on which the well is opened.',
      },
      respondsTo: 'promise',
      scope: { ar: 'الموعد', en: 'the date' },
      status: 'open',
      sources: ['ink'],
    },
    council: {
      speaker: 'growers',
      of: ['league'],
      text: { ar: 'مقعد للاتحاد في المجلس.', en: 'A seat on the council of the league.' },
      date: '2025-22',
      status: 'open',
      sources: ['council'],
    },
  },

  events: {
    opened: {
      date: '195X',
      name: { ar: 'فتح بئر السدرة أول مرة', en: 'The Sidra well is opened' },
      place: 'sidra',
      sources: ['closed', 'sidra'],
    },
    closed: {
      date: '2014-38',
      name: { ar: 'إغلاق بئر السدرة', en: 'The Sidra well is closed' },
      note: {
        ar: 'بلا سبب معلن؛ والخلاف على هذه البئر هو الأقدم.',
        en: 'No reason was given; the dispute about this well is the oldest.',
      },
      organization: 'authority',
      place: 'sidra',
      participants: [{ actor: 'authority', role: 'participant' }],
      sources: ['closed', 'sidra'],
    },
    lorries: {
      date: '2014-38/..',
      name: { ar: 'نقل الماء بالشاحنات', en: 'Water is brought by lorry' },
      note: { ar: 'لسكان الواحة، ونحوهم 900.', en: 'For the 900 or so who live there.' },
      place: 'naam-oasis',
      participants: [{ actor: 'naam', role: 'participant' }],
      sources: ['lorries'],
    },
    fund: {
      date: '2016/2018',
      name: { ar: 'ضياع مال صندوق الآبار', en: 'The money of the wells fund is lost' },
      organization: 'authority',
      participants: [{ actor: 'authority', role: 'participant' }],
      sources: ['fund'],
    },
    founded: {
      date: '1998~',
      name: { ar: 'تأسيس هيئة مياه الجنوب', en: 'The Southern Water Authority is founded' },
      organization: 'authority',
      participants: [{ actor: 'authority', role: 'participant' }],
      sources: ['replaced'],
      conflicts: [
        {
          text: {
            ar: 'بحسب تقريرها الأخير بدأت عملها عام 1999.',
            en: 'According to its last report, it began its work in 1999.',
          },
          sources: ['report'],
        },
      ],
    },
    replaced: {
      date: '2019-37',
      name: {
        ar: 'حلّ هيئة مياه الجنوب',
        en: 'The Southern Water Authority is dissolved',
      },
      organization: 'authority',
      participants: [{ actor: 'authority', role: 'participant' }],
      sources: ['replaced'],
    },
    last: {
      date: '2022-24',
      name: { ar: 'الاجتماع السابق للرابطة', en: 'The league meets, for the last time until 2026' },
      organization: 'league',
      participants: [{ actor: 'league', role: 'participant' }],
      sources: ['last'],
    },
    cancelled: {
      date: '2025-23',
      name: { ar: 'مهرجان التمر', en: 'Date festival' },
      note: { ar: 'السبب هو الحرّ.', en: 'Because of the heat.' },
      status: 'cancelled',
      place: 'zarqa',
      sources: ['heat', 'festival'],
    },
    meeting: {
      date: '2026-02-10',
      name: {
        ar: 'الرابطة تعود إلى العمل وتصوّت لنشر أرقام الآبار سنويًا',
        en: 'The league is back at work, and votes to publish the figures of the wells each year',
      },
      organization: 'league',
      place: 'ain-ghazal',
      note: { ar: 'حضره نحو 60 مندوبًا.', en: 'About 60 delegates came.' },
      participants: [
        { actor: 'tunisia', role: 'host', vote: 'for' },
        { actor: 'algeria', role: 'participant', vote: 'for' },
        { actor: 'libya', role: 'participant', vote: 'for' },
        { actor: 'growers', role: 'not-invited' },
      ],
      vote: { for: 3, against: 0 },
      sources: ['meeting', 'delegates', 'vote'],
    },
    festival: {
      date: '2026-23',
      name: { ar: 'مهرجان التمر', en: 'Date festival' },
      note: { ar: 'يُقام كل خريف.', en: 'Held each autumn.' },
      status: 'planned',
      place: 'zarqa',
      sources: ['heat', 'festival'],
    },
    reopening: {
      date: '../2026',
      name: { ar: 'إعادة فتح بئر السدرة', en: 'The Sidra well is opened again' },
      status: 'planned',
      place: 'sidra',
      participants: [{ actor: 'league', role: 'participant' }],
      sources: ['reopen'],
    },
    own: {
      date: '2026-22',
      name: { ar: 'اجتماع خاص لأصحاب النخيل', en: 'The palm growers meet on their own' },
      status: 'planned',
      participants: [{ actor: 'growers', role: 'host' }],
      sources: ['own'],
    },
    next: {
      date: '2027-21',
      name: { ar: 'اجتماع الرابطة المقبل', en: 'Next meeting of the league' },
      status: 'planned',
      organization: 'league',
      participants: [{ actor: 'league', role: 'participant' }],
      sources: ['next'],
    },
  },

  places: {
    'ain-ghazal': {
      name: { ar: 'عين الغزال', en: 'Ain Ghazal' },
      kind: 'city',
      coordinates: [8.9, 33.5],
      note: { ar: 'بلدة اجتمعت فيها الرابطة.', en: 'The league met in this town.' },
      sources: ['meeting'],
    },
    kebili: {
      name: { ar: 'ولاية قبلي', en: 'Kebili' },
      kind: 'province',
      code: 'TN-73',
      sources: ['meeting'],
    },
    zarqa: {
      name: { ar: 'واحة الزرقاء', en: 'Zarqa' },
      kind: 'oasis',
      coordinates: [5.6, 31.9],
      note: {
        ar: 'مكان مهرجان التمر كل خريف؛ أُلغي عام 2025 بسبب الحر، ويعود عام 2026.',
        en: 'The date festival is held here each autumn; that of 2025 was cancelled because of the heat, and it is to return in 2026.',
      },
      sources: ['festival', 'heat'],
    },
    'naam-oasis': {
      name: { ar: 'واحة النعام', en: 'Naam' },
      kind: 'oasis',
      coordinates: [6.7, 31.3],
      note: { ar: 'فيها نحو 900 شخص.', en: 'About 900 people live here.' },
      sources: ['lorries'],
    },
    sidra: {
      name: { ar: 'بئر السدرة', en: 'Sidra well' },
      kind: 'site',
      note: {
        ar: 'بين الزرقاء والنعام؛ تعود إلى الخمسينيات.',
        en: 'Between Zarqa and Naam; it dates from the 1950s.',
      },
      sources: ['sidra', 'closed'],
    },
    ouargla: {
      name: { ar: 'ولاية ورقلة', en: 'Ouargla' },
      kind: 'province',
      code: 'DZ-30',
      sources: ['festival'],
    },
  },
});
