import { noVocabulary, type Vocabulary } from './vocabulary.js';

export const en: Vocabulary = {
  ...noVocabulary,
  roles: {
    member: /\b(?:member|members|join(?:s|ed)?|belong(?:s|ed)?|founded|signed|seats?|sits?)\b/i,
    observer: /\bobserv/i,
    partner: /\bpartner/i,
    host: /\bhost(?:s|ed|ing)?\b/i,
    participant: /\b(?:took part|takes? part|attend|particip|talks|met|meeting)/i,
    declined: /\b(?:declined|refused to|stayed away|did not (?:come|attend))/i,
    'not-invited': /\b(?:not (?:been )?invited|uninvited)\b/i,
    suspended: /\bsuspend/i,
    withdrawn: /\b(?:left|quit|withdr[ae]w|pulled out)/i,
    'non-member': /\b(?:not a member|never joined|outside)\b/i,
  },
  ownRoles: [
    [{ name: 'managing director', standing: 'full' }, /\bmanaging director\b/i],
    [{ name: 'chief executive', standing: 'full' }, /\b(?:chief executive|CEO)\b/],
    [{ name: 'on the board', standing: 'full' }, /\bboard\b/i],
    [{ name: 'bidder', standing: 'outside' }, /\bbid(?:s|der|ding)?\b/i],
    [{ name: 'has seats', standing: 'full' }, /\bseats\b/i],
    [{ name: 'barred', standing: 'outside' }, /\b(?:barred|excluded|expelled)\b/i],
    [{ name: 'owner', standing: 'full' }, /\b(?:own(?:s|ed|er|ers)?|belong(?:s|ed)? to|bought)\b/i],
    [{ name: 'shareholder', standing: 'part' }, /\b(?:per ?cent|shares?|stake|shareholders?)\b|%/i],
    [{ name: 'chair', standing: 'full' }, /\bchair(?:s|ed|man|woman|person)?\b/i],
    [{ name: 'leader', standing: 'full' }, /\b(?:leads?|led|leader|heads?|headed)\b/i],
    [{ name: 'mayor', standing: 'full' }, /\bmayor\b/i],
    [{ name: 'councillor', standing: 'full' }, /\b(?:councillor|alderman)/i],
    [{ name: 'minister', standing: 'full' }, /\bminister\b/i],
    [{ name: 'adviser', standing: 'part' }, /\badvis/i],
    [{ name: 'founder', standing: 'full' }, /\bfound(?:er|ers|ed)\b/i],
    [{ name: 'employee', standing: 'full' }, /\b(?:works? for|worked for|employee|employed)\b/i],
    [{ name: 'candidate', standing: 'outside' }, /\b(?:candidate|applied|applicant)\b/i],
  ],
  interests: {
    security:
      /\b(?:secur|stab(?:le|ility)|threat|terror|extremis|attack|milit|border|safe|war\b|peace|conflict|defen[cs]|troops|arms\b|weapon|danger)/gi,
    influence: /\b(?:influenc|domin|power\b|leverage|presence|engag|weight\b|role\b)/gi,
    political:
      /\b(?:vot(?:e|ing)|elect|government|majority|parliament|part(?:y|ies)\b|diplom|negotiat|talks|settle|polic|decid|decision|demand|reform|court\b)/gi,
    economic:
      /\b(?:econom|trade|market|price|euro|dollar|pound|million|per ?cent|share|cost|invest|sanction|money|fund|paid\b|pay\b|jobs?\b|partner|passenger|sale\b|sell|buy|business|compan|profit|tax|choice|build|flats?\b|aid\b|assets)/gi,
    legitimacy: /\b(?:legitim|recogni|accept|community|credib|trust|reputation|standing\b)/gi,
  },
  ownInterests: [
    [{ name: 'Jobs' }, /\b(?:jobs?|union|workers?|crews?|staff|wages|strike)\b/i],
    [{ name: 'Housing' }, /\b(?:housing|homes?|flats?|rents?|tenants?)\b/i],
    [{ name: 'Environment' }, /\b(?:environment|climate|nature|pollut|emission|wildlife)/i],
    [{ name: 'Health' }, /\b(?:health|hospital|doctors?|patients?|disease)\b/i],
    [{ name: 'Rights' }, /\b(?:rights?|freedom|equality|minorit)/i],
  ],
  pronouns: /^(?:it|they|he|she|both|these|those|this|nor does it|nor do they)\b/i,
  personal: /^(?:he|she)\b/i,
  oblique:
    /(?<!\p{L})(?:of|in|without|with|from|toward|towards|to|between|by|on|against|into|at|near|over|through|and in)(?: (?:the|its|their|his|her|a|an))?(?: (?:north|south|east|west|centr)\p{Ll}+)?\s*$/iu,
  actors: {
    union: /\bunion\b/i,
    party: /\b(?:party|greens|list|democrats|liberals|conservatives|socialists)\b/i,
    court: /\b(?:court|tribunal)\b/i,
    'government-body':
      /\b(?:ministry|office|agency|commission|authority|department|council|police|committee)\b/i,
    company:
      /\b(?:line|lines|ltd|inc|plc|gmbh|ag|compan(?:y|ies)|firm|holdings?|bank|developer|rival)\b/i,
    'armed-group':
      /\b(?:army|brigade|militants?|militia|fighters|guard|al-Qa(?:ida|eda)|Islamic State|IS(?:IS|IL|KP)|Hamas|Hezbollah)\b/i,
    movement: /\b(?:movement|Taliban)\b/i,
    bloc: /\b(?:NATO|EU|European Union|bloc|international community)\b|^The West$/i,
    state: /\brepublic\b/i,
    group:
      /\b(?:family|group|brothers|tribe|residents|advis[eo]rs|ministers|officials|neighbou?rs|independents)\b/i,
    organization: /\b(?:fund|association|organi[sz]ation|league|club|society|foundation|trust)\b/i,
    document: /\b(?:report|judgment|concept|treaty|paper|plan|statement|declaration)\b/i,
  },
  place:
    /\b(?:Straits?|Sound|Sea|River|Lake|Bay|Islands?|Quay|Harbou?r|Valley|Mountains?|Bridge|Marsh(?:es)?|Forest|Province|Region|District)$/u,
  at: /(?<!\p{L})(?:in|at|near|over|from|around|outside|between|to|off|across)(?: (?:the|a) (?:\p{Ll}+ )?(?:of )?)?\s*$|(?<!\p{L})(?:in|at|between|from) .{0,24} and\s*$|(?<!\p{L})(?:town|city|village|port|province|region|district|river) (?:of )?\s*$/iu,
  group: /^ (?:family|group|brothers|tribe|region|movement|government|fund)\b/,
  asRole: /\bas (?:an? |the )?\p{Ll}+/gu,
  first: /^\p{Lu}[\p{L}-]+(?=, (?:an?|the|whose|which|who)\b)/gu,
  body: /(?<=\b(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]heir) )(?:(?:\p{Ll}+ ){1,2}(?:council|court|committee|office|ministry|board|commission|agency|association|union)(?! of)|(?:council|court|committee|ministry|board|association|union) of \p{Lu}\p{L}+)(?![\p{L}-])/gu,
  head: /(?<=\b[Tt]he )\p{Ll}+(?![\p{L}-])/gu,
  places: {
    city: /\b(?:city|town|village|port)\b/i,
    province: /\bprovinces?\b/i,
    region: /\b(?:regions?|countryside|area)\b|^(?:north|south|east|west)ern\b/i,
    district: /\b(?:districts?|quarter|neighbou?rhood|borough|ward)\b/i,
    river: /\b(?:river|creek|stream)\b/i,
    sea: /\b(?:sea|ocean|straits?|sound|gulf|bay|channel|lake)\b/i,
    site: /\b(?:quay|harbou?r|bridge|marsh(?:es)?|island|square|street|park|airport|station|factory|field|tower|castle|valley|forest|mountains?)\b/i,
  },
  said: /^[^,]{1,60}(?:, [^,]{1,60},)? (?:says?|said|believes?|thinks?|claims?|warns?|warned|argues?|argued|adds?|added|insists?|insisted|demands?|demanded) that /u,
  short: (name) => {
    const words = name.split(/\s+/);
    const head = /^\p{Lu}\p{L}+ of /u.test(name) ? words[0]! : words.at(-1)!;
    return words.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(head)
      ? ['the', 'The'].map((the) => `${the} ${head.toLowerCase()}`)
      : [];
  },
  toward:
    /\b(?:towards?|against|at|(?:relations?|relationship|engag(?:e|es|ed|ing|ement)) with(?: \p{Ll}+ powers? like)?|depend(?:s|ed|ent)? on|rel(?:y|ies|ied) on|without)(?: (?:the|its|their))?\s*$/iu,
};
