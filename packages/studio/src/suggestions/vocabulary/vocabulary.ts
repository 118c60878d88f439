/** A word that the format has not, as a dataset may have it for its own. */
export interface OwnWord {
  readonly name: string;
  readonly standing?: 'full' | 'part' | 'outside';
}

/** By what words of a language a sentence says what it states. */
export interface Vocabulary {
  /** Roles of the format. */
  readonly roles: Readonly<Record<string, RegExp>>;
  /** Roles that a dataset may have for its own, the likelier first where both are said. */
  readonly ownRoles: readonly (readonly [OwnWord, RegExp])[];
  /** Kinds of interest. */
  readonly interests: Readonly<Record<string, RegExp>>;
  readonly ownInterests: readonly (readonly [OwnWord, RegExp])[];
  /** What stands for somebody who was named before. */
  readonly pronouns: RegExp;
  readonly personal: RegExp;
  /** What stands before a name that the sentence is not about. */
  readonly oblique: RegExp;
  /** Kinds of actor, by words of the name, and by words beside it. */
  readonly actors: Readonly<Record<string, RegExp>>;
  /** What may stand for a longer name: `the union`. */
  readonly head: RegExp;
  /** Names of places, by their last word. */
  readonly place: RegExp;
  /** What stands before the name of a place. */
  readonly at: RegExp;
  /** What belongs to a name though it is written small: `Kask family`. */
  readonly group: RegExp;
  /** A role that is said of the name before it alone. */
  readonly asRole: RegExp;
  /** The first word of a sentence where it can only be a name. */
  readonly first: RegExp;
  /** A body without a name of its own: `the planning committee`. */
  readonly body: RegExp;
  /** Who says something, up to what is said. */
  readonly said: RegExp;
  /** What an organization is, by its name. */
  readonly noun: RegExp;
  /** A person, where no capital letters tell: behind an office. */
  readonly person: RegExp;
  /** A place, where no capital letters tell: with what it is. */
  readonly site: RegExp;
  /** Kinds of place, by words of the name or right before it. */
  readonly places: Readonly<Record<string, RegExp>>;
  /** What stands before the name of an organization that is a company: `شركة`. */
  readonly title: RegExp;
  /** How the article may speak of something by a part of its name: `the council` for a River Council. */
  readonly short: (name: string) => readonly string[];
  /** What stands right before the name of the one toward whom something is meant. */
  readonly toward: RegExp;
}

const never = /(?!)/gu;

/** Where there are no rules for a language, hardly anything is found. */
export const noVocabulary: Vocabulary = {
  ...{ roles: {}, ownRoles: [], interests: {}, ownInterests: [], actors: {}, places: {} },
  ...{ pronouns: never, personal: never, oblique: never, head: never, place: never, at: never },
  ...{ group: never, asRole: never, first: never, body: never, person: never, site: never },
  ...{ title: never, toward: never, said: never },
  noun: /\b(?:council|union|organi[sz]ation|alliance|bank|court|party|ministry|commission|committee|league|association|company|forum|summit|agency|parliament|fund|community|conference|pact|office|authority)\b/i,
  short: () => [],
};
