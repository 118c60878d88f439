import { noVocabulary, type Vocabulary } from './vocabulary.js';

export const de: Vocabulary = {
  ...noVocabulary,
  roles: {
    member:
      /(?:mitglied|gehör(?:t|en|te|ten)\s|beigetreten|tritt .*bei\b|beteiligt|\bsitz(?:t|en)?\b)/iu,
    observer: /beobachter/iu,
    partner: /partner/iu,
    host: /(?:gastgeber|richtet .* aus\b|ausgerichtet)/iu,
    participant:
      /(?:nahm(?:en)? .*teil|nimmt .*teil|nehmen .*teil|teilgenommen|teilnehmer|trafen? sich)/iu,
    declined: /(?:lehnte(?:n)? .*ab\b|blieb(?:en)? .*fern|sagte(?:n)? .*ab\b)/iu,
    'not-invited': /(?:nicht eingeladen|uneingeladen)/iu,
    suspended: /(?:suspendiert|ausgesetzt)/iu,
    withdrawn: /(?:ausgetreten|trat(?:en)? .*aus\b|zog(?:en)? sich zurück|verließ)/iu,
    'non-member': /(?:kein mitglied|nie beigetreten)/iu,
  },
  ownRoles: [
    [{ name: 'Geschäftsführung', standing: 'full' }, /geschäftsführ/iu],
    [{ name: 'Vorsitz', standing: 'full' }, /(?:vorsitz|\bvorstand)/iu],
    [{ name: 'Aufsichtsrat', standing: 'part' }, /aufsichtsrat/iu],
    [
      { name: 'Gesellschafter', standing: 'part' },
      /(?:gesellschafter|\banteil|\baktien|aktionär)/iu,
    ],
    [{ name: 'Leitung', standing: 'full' }, /(?:\bleitet|\bleiter)/iu],
    [{ name: 'Ministerium', standing: 'full' }, /minister(?:in)?\b/iu],
    [{ name: 'Sprecher', standing: 'full' }, /sprecher/iu],
    [{ name: 'Kläger', standing: 'outside' }, /(?:\bklag(?:t|te|en)\b|kläger|geklagt)/iu],
  ],
  interests: {
    security:
      /(?:sicher|bedroh|terror|angriff|militär|grenz|krieg|frieden|konflikt|verteidig|truppen|waffen|gefahr)/giu,
    influence: /(?:einfluss|macht\b|präsenz|gewicht|rolle\b)/giu,
    political:
      /(?:wahl|wähl|regierung|mehrheit|parlament|landtag|partei|verhandl|politi|entscheid|forder|reform|gericht|streit|klag)/giu,
    economic:
      /(?:wirtschaft|handel|markt|preis|euro|dollar|million|milliard|prozent|kosten|invest|sanktion|geld|zahl(?:t|en)|arbeitspl|verkauf|kauf|unternehm|gewinn|steuer|lastwagen|güter)/giu,
    legitimacy: /(?:legitim|anerkenn|akzept|glaubw|vertrau|ansehen)/giu,
  },
  ownInterests: [
    [{ name: 'Arbeitsplätze' }, /(?:arbeitspl|gewerkschaft|beschäftigt|löhne|streik)/iu],
    [{ name: 'Wohnen' }, /(?:wohnung|miete|mieter)/iu],
    [{ name: 'Umwelt' }, /(?:umwelt|klima|naturschutz|emission)/iu],
    [{ name: 'Gesundheit' }, /(?:gesundheit|krankenh|patient)/iu],
    [{ name: 'Rechte' }, /(?:\brechte?\b|freiheit|gleichheit)/iu],
  ],
  pronouns: /^(?:er|sie|es|beide|diese|dieser|dieses|seine?|ihre?)\b/iu,
  personal: /^(?:er|seine?)\b/iu,
  oblique:
    /(?<!\p{L})(?:von|vom|in|im|ohne|mit|aus|gegen|zu|zum|zur|zwischen|durch|auf|bei|beim|an|am|vor|über|nach|des|für)(?: (?:dem|den|der|die|das|des|einem|einer|seinem|seiner|ihrem|ihrer))?\s*$/iu,
  actors: {
    union: /gewerkschaft/iu,
    party: /(?:partei|grüne|\bspd\b|\bcdu\b|\bcsu\b|\bfdp\b|\bafd\b|linke\b)/iu,
    court: /gericht/iu,
    'government-body':
      /(?:ministerium|behörde|\bamt\b|samt\b|agentur|kommission|\brat\b|srat\b|polizei|ausschuss|senat)/iu,
    company: /(?:gmbh|\bag\b|\bkg\b|\bse\b|unternehmen|firma|konzern|\bbank\b|werke?\b|reederei)/iu,
    'armed-group': /(?:armee|brigade|miliz|kämpfer)/iu,
    movement: /(?:bewegung|initiative)/iu,
    organization: /(?:verband|verein|bund\b|stiftung|liga|kammer|genossenschaft|gesellschaft)/iu,
    group: /(?:familie|gruppe|brüder|anwohner|landwirte)/iu,
    document: /(?:bericht|urteil|vertrag|gutachten|erklärung|abkommen)/iu,
    region:
      /^(?:Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen)$/u,
  },
  place: /(?:straße|platz|hafen|brücke|fluss|see|insel|wald|berg|tal|ufer)$/iu,
  at: /(?<!\p{L})(?:in|im|bei|nahe|über|aus|um|zwischen|nach|vor)(?: (?:der|dem|den))?(?: (?:Stadt|Gemeinde|Region|Provinz))?\s*$|(?<!\p{L})(?:Stadt|Gemeinde|Region|Provinz|Ort|Dorf)\s*$/u,
  asRole: /\bals \p{Lu}\p{L}+/gu,
  // A compound of what a body is called, behind its article; or the first name of a state, office or person.
  body: /(?<=\b(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[mr]?|[Vv]om|[Bb]eim) )\p{Lu}[\p{L}-]*(?:verband|bund|verein|partei|gericht|ministerium|kommission|ausschuss|behörde|gesellschaft|gewerkschaft|stiftung|kammer|rat|amt)(?![\p{L}-])|\p{Lu}[\p{L}-]+ GmbH(?: des \p{Lu}\p{L}+)?/gu,
  person:
    /(?<=(?:minister|präsident|sprecher|chef|kanzler|direktor|leiter|meister|kolleg|botschafter|senator|richter|vorsitzende)(?:in|e|en|r)? )\p{Lu}\p{Ll}+(?: (?:von )?\p{Lu}\p{Ll}+)+/gu,
  site: /(?<=(?:[Ii]n|[Bb]ei|[Aa]us|[Nn]ach|[Zz]wischen) )\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?(?= |[.,;:)])/gu,
  places: {
    city: /\b(?:stadt|gemeinde|dorf|ort)\b/iu,
    province:
      /^(?:Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen)$|provinz|bundesland/u,
    region: /region|gegend/iu,
    district: /(?:viertel|bezirk|stadtteil)/iu,
    river: /fluss/iu,
    sea: /(?:\bsee\b|meer\b|bucht)/iu,
    site: /(?:straße|platz|hafen|brücke|insel|wald|berg|ufer|bahnhof|tunnel|werk)$/iu,
  },
  noun: /(?:rat|bund|verein|partei|gericht|verband|ministerium|kommission|ausschuss|behörde|gesellschaft|gewerkschaft|stiftung|kammer|bündnis|konferenz|bank|fonds)(?![\p{L}])/iu,
  said: /^[^,]{1,60} (?:sagt|sagte|meint|meinte|erklärt|erklärte|behauptet|fordert|forderte|warnt|warnte)(?: [^,]{1,40})?, (?:dass )?/u,
  short: (name) => {
    const last =
      /(verband|bund|verein|partei|gericht|ministerium|kommission|gesellschaft|rat|amt)$/iu.exec(
        name.split(' ')[0]!,
      )?.[1];
    if (!last) return [];
    const noun = last.charAt(0).toUpperCase() + last.slice(1).toLowerCase();
    return ['der', 'die', 'das', 'dem', 'des'].flatMap((the) => [
      `${the} ${noun}`,
      `${the.charAt(0).toUpperCase()}${the.slice(1)} ${noun}`,
    ]);
  },
  toward:
    /\b(?:gegenüber|gegen|abhängig von|angewiesen auf|ohne)(?: (?:dem|den|der|die|das))?\s*$/iu,
};
