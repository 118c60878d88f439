import { countryName } from '@factbox/cli/suggest';
import { listIn } from './list.js';
import type { FindingName } from '@factbox/cli/authoring.js';
import type { FaultName } from '../panels/problem-text.js';
import { fields, type FieldMessages } from './fields/en.js';
/** The words of Studio in one language. */
export interface StudioMessages {
  readonly studio: string;
  readonly undo: string;
  readonly redo: string;
  readonly open: string;
  readonly save: string;
  readonly use: string;
  readonly help: string;
  readonly close: string;
  readonly language: string;
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly placeholder: string;
    readonly read: string;
    readonly openFile: string;
    readonly example: string;
    readonly drafts: string;
    readonly draftOf: (title: string, time: string) => string;
    readonly forget: string;
    readonly elsewhere: string;
    readonly nothing: string;
    readonly privacy: string;
  };
  readonly kept: {
    readonly inBrowser: (time: string) => string;
    readonly inFile: (name: string, time: string) => string;
    readonly not: string;
  };
  readonly article: {
    readonly title: string;
    readonly region: string;
    readonly none: string;
    readonly howTo: string;
    readonly keys: string;
    readonly gaps: string;
    readonly about: string;
    readonly chosen: string;
    readonly state: string;
    readonly others: string;
    readonly addSource: string;
    readonly dismiss: string;
    readonly inParagraph: (number: string) => string;
    readonly more: string;
    readonly fewer: string;
  };
  /** Where another text of the article takes the place of this one. */
  readonly changes: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly look: string;
    readonly exact: (count: number) => string;
    readonly changed: string;
    readonly near: string;
    readonly before: string;
    readonly now: string;
    readonly take: string;
    readonly lost: string;
    readonly apply: string;
    readonly correct: string;
  };
  /** What the words are of, as buttons that state it; names of collections of the format. */
  readonly facts: Readonly<Record<string, string>>;
  readonly list: {
    readonly title: string;
    readonly empty: string;
    readonly problems: (count: number) => string;
    /** What may be right, and should be looked at. */
    readonly notes: (count: number) => string;
    readonly noProblems: string;
    readonly unnamed: (kind: string) => string;
    readonly suggestions: string;
    readonly accept: string;
  };
  readonly form: {
    readonly back: string;
    readonly remove: string;
    readonly duplicate: string;
    readonly id: string;
    readonly idHelp: string;
    readonly more: string;
    readonly choose: string;
    readonly none: string;
    readonly add: (what: string) => string;
    readonly addLanguage: string;
    readonly whichLanguage: string;
    readonly takeOut: (what: string) => string;
    readonly makeNew: (name: string) => string;
    readonly meant: (name: string) => string;
    readonly made: (name: string) => string;
    readonly useDate: (date: string) => string;
    readonly sources: string;
    readonly sourcesHelp: string;
    readonly takeChosen: string;
    readonly lost: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly pasteCoordinates: string;
    /** What is told of a text that the article has. */
    readonly ofArticle: string;
    readonly typeName: string;
    /** A name that is none of the list, where it cannot be made. */
    readonly unknown: (name: string) => string;
    /** The last of a list: a word that is not in it. */
    readonly other: string;
    readonly otherName: string;
    readonly mend: string;
    readonly mended: string;
    readonly removed: (what: string) => string;
  };
  /** What fields are called and mean. */
  readonly fields: FieldMessages;
  readonly problems: {
    readonly missing: string;
    readonly noSource: string;
    readonly date: string;
    readonly url: string;
    readonly country: string;
    readonly subdivision: string;
    readonly coordinates: string;
    readonly language: string;
    readonly id: string;
    readonly number: string;
    readonly oneOf: string;
    readonly unknown: string;
    readonly meant: (suggestion: string) => string;
    /** What is wrong between records, by what the check says of it; `a` and `b` are what it names. */
    readonly faults: Readonly<Record<FaultName, (a: string, b: string) => string>>;
    /** Anything else that the format does not allow. */
    readonly other: string;
    /** What checking and the article say, by the name of the finding, with what it is about. */
    readonly findings: Readonly<Record<FindingName, (values: readonly string[]) => string>>;
    /** The words of the article that come nearest. */
    readonly nearest: (words: string, paragraph: string) => string;
  };
  readonly boxes: {
    /** What is told of a map that has nothing to be drawn on. */
    readonly noShapes: string;
    readonly drawing: string;
    /** What makes each box that is not there yet. */
    readonly ways: Readonly<Record<'matrix' | 'actor' | 'quote' | 'map' | 'timeline', string>>;
    readonly title: string;
    readonly which: string;
    readonly empty: string;
    readonly leftOut: (count: number) => string;
    readonly width: string;
    readonly narrow: string;
    readonly column: string;
    readonly wide: string;
    readonly dark: string;
    readonly readers: string;
    readonly asArticle: string;
    readonly use: string;
  };
  readonly out: {
    readonly title: string;
    readonly lead: string;
    readonly notSound: (count: number) => string;
    readonly dataset: string;
    readonly datasetHelp: string;
    readonly downloadJson: string;
    readonly downloadYaml: string;
    readonly downloadArticle: string;
    readonly snippet: string;
    readonly snippetHelp: string;
    /** What is told of a tag alone. */
    readonly needsScripts: string;
    readonly targets: Readonly<Record<string, string>>;
    readonly copy: string;
    readonly copied: string;
    readonly site: string;
    readonly siteHelp: string;
    readonly base: string;
    readonly where: string;
    readonly downloadSite: string;
    readonly made: string;
    readonly needsKit: string;
    readonly notMade: (reason: string) => string;
    readonly preview: string;
    readonly downloadImage: string;
    readonly address: string;
  };
  readonly files: {
    readonly unreadable: (name: string) => string;
    readonly notDataset: (name: string, reason: string) => string;
    readonly noParagraph: string;
    readonly changedElsewhere: (name: string) => string;
  };
  readonly helping: {
    readonly title: string;
    readonly steps: readonly string[];
    /** Keys, and what they do. */
    readonly keys: readonly (readonly [string, string])[];
  };
}

export const messages: StudioMessages = {
  studio: 'Factbox Studio',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Open or paste',
  save: 'Save',
  use: 'Use the boxes',
  help: 'Help',
  close: 'Close',
  language: 'Language',
  start: {
    title: 'Make the fact boxes of an article',
    lead: 'Paste an article, choose words in it, and say what they state. The boxes appear beside it as you go.',
    label: 'The article',
    placeholder: 'Paste the article here, from a page, a document or a mail.',
    read: 'Begin with this text',
    openFile: 'Open a file',
    example: 'Try it with an example',
    drafts: 'Go on with a draft',
    draftOf: (title, time) => `${title}, ${time}`,
    forget: 'Delete this draft',
    elsewhere: 'open in another tab; here you would work on a copy',
    nothing: 'An article without a title',
    privacy:
      'Everything stays on this computer: there is no account, and nothing is sent anywhere.',
  },
  kept: {
    inBrowser: (time) => `Kept in this browser, ${time}`,
    inFile: (name, time) => `Saved to ${name}, ${time}`,
    not: 'This browser keeps no drafts; save a file before you close it',
  },
  article: {
    title: 'Article',
    region: 'The article. Choose words to state a fact.',
    none: 'No article is open. The facts can be changed, but their words cannot be looked up.',
    howTo: 'Choose words with the mouse, or click a sentence.',
    keys: 'Arrow keys: next sentence. Shift with arrow keys: more or fewer words. Then the letter of a fact, or a number.',
    gaps: 'Show sentences without facts',
    about: 'About the article',
    chosen: 'Chosen words',
    state: 'These words state …',
    others: 'Or, by its number:',
    addSource: 'One more source of the open fact',
    dismiss: 'Choose nothing',
    inParagraph: (number) => `paragraph ${number}`,
    more: 'One word more',
    fewer: 'One word fewer',
  },
  changes: {
    title: 'The article has changed',
    lead: 'Paste the new text. Every fact is looked for in it.',
    label: 'The new text',
    look: 'Look for the facts',
    exact: (count) =>
      count === 1 ? '1 passage is there as it was' : `${count} passages are there as they were`,
    changed: 'Words in between have changed',
    near: 'Something like it was found. Is it this?',
    before: 'Before',
    now: 'Now',
    take: 'Yes, this',
    lost: 'No longer there',
    apply: 'Take the new text',
    correct: 'Write a correction',
  },
  facts: {
    memberships: 'Membership',
    interests: 'Interest',
    quotes: 'Quote',
    claims: 'Claim',
    demands: 'Demand',
    events: 'Event',
    places: 'Place',
    actors: 'Actor',
    organizations: 'Organization',
    corrections: 'Correction',
    passages: 'Passage',
  },
  list: {
    title: 'Facts',
    empty: 'Nothing is stated yet.',
    problems: (count) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
    notes: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    noProblems: 'Nothing to mend',
    unnamed: (kind) => `New: ${kind.toLowerCase()}`,
    suggestions: 'Found in the article',
    accept: 'Take it',
  },
  form: {
    back: 'All facts',
    remove: 'Delete',
    duplicate: 'Duplicate',
    id: 'Name in addresses',
    idHelp:
      'Small letters, digits and hyphens. It is in the addresses of boxes, so leave it once they are published.',
    more: 'More fields',
    choose: 'Choose …',
    none: '—',
    add: (what) => `Add: ${what}`,
    addLanguage: '+ language',
    whichLanguage: 'Which language?',
    takeOut: (what) => `Take out: ${what}`,
    makeNew: (name) => `Make “${name}”`,
    meant: (name) => `Take “${name}”`,
    made: (name) => `“${name}” is new in the list`,
    useDate: (date) => `Read as ${date}`,
    sources: 'Where the article says so',
    sourcesHelp: 'To add a sentence, choose its words in the article.',
    takeChosen: 'Add the chosen words',
    lost: 'These words are no longer in the article.',
    latitude: 'Latitude (north)',
    longitude: 'Longitude (east)',
    ofArticle: 'These are words of the article. Say it in your own, and shorter.',
    pasteCoordinates:
      'Or paste both at once into either field, such as 59.43, 24.75 or 59°26′N 24°45′E, or the link of a place on OpenStreetMap or Google Maps.',
    typeName: 'Type a name',
    unknown: (name) => `Nothing here is called “${name}”.`,
    other: 'Another …',
    otherName: 'What it is called',
    mend: 'Mend it',
    mended: 'Mended',
    removed: (what) => `Deleted: ${what}`,
  },
  fields,
  problems: {
    missing: 'This is still missing.',
    noSource: 'Choose the words in the article that say so.',
    date: 'Write a day, a month or a year, such as 14 February 2023.',
    url: 'Write a whole address, beginning with https://.',
    country: 'Choose a country.',
    subdivision: 'Write the code of a part of a country, such as AF-BDS, or leave it out.',
    coordinates: 'Write latitude and longitude as numbers.',
    language: 'Write the short name of a language, such as en or ar.',
    id: 'Use small letters, digits and hyphens.',
    number: 'Write a number.',
    oneOf: 'Choose one of the list.',
    unknown: 'Nothing in this dataset is called so.',
    faults: {
      word: (a) => `“${a}” is one of the usual words already; leave it out here.`,
      twice: () =>
        'This membership is there already. Where the article contradicts itself, add the other role under “Said otherwise”.',
      self: () => 'Nothing belongs to itself.',
      noEnd: () => 'This role has no end: write when it came about under “Since”.',
      early: (a) => `This date is before ${a}.`,
      taken: () => 'Another fact has this name in addresses already. Give it another.',
      circle: () => 'This answers itself.',
      marks: () => 'Leave the quotation marks out; they are added in the way of each language.',
      currency: (a) => `There is no currency ${a}. Write what is counted in small letters.`,
      votes: () => 'More votes are named one by one than are counted here.',
      asOf: (a) =>
        `A fact is of ${a}, after the day that all holds up to. Move that day, or mark the event as planned.`,
      kept: () => 'This name is kept for other things.',
      language: () => 'This text is not there in the language of the article.',
    },
    other: 'Something here is not as it can be: look at this field.',
    findings: {
      lost: () => 'These words are not in the article, or not in one piece.',
      unfindable: () => 'Not every browser finds these words when a reader follows the link.',
      ambiguous: () =>
        'The same words are there more than once, so a link may lead to the wrong place.',
      overlap: () => 'The last words are a part of the first ones. Choose the words anew.',
      paragraph: (values) => `These words are in paragraph ${values[0]} now.`,
      section: (values) => `These words are under another heading now: ${values[0]}`,
      'not-verbatim': () => 'These words are not in the article letter for letter.',
      capitals: () => 'The article writes these words with other capital letters.',
      elsewhere: (values) =>
        `The words are in paragraph ${values[0]}, but the source is another one.`,
      shortened: () => 'Words are left out or put in; readers will see where.',
      unquoted: () => 'The article does not set these words in quotation marks.',
      'not-named': (values) =>
        `Paragraph ${values[0]} does not name ${listIn('en', values.slice(1))}. Is it the right place?`,
      'other-code': (values) =>
        `The country chosen is ${countryName(values[0]!, 'en')}, but the name is that of ${countryName(values[1]!, 'en')}.`,
      'part-of-state': (values) =>
        `The country chosen is ${countryName(values[0]!, 'en')}, which the name does not say. Only a whole state has a country here.`,
      'no-province': (values) => `There is no part of a country with the code ${values[0]}.`,
      far: (values) =>
        `This place lies about ${values[0]} km away from everything else. Are the numbers right?`,
      swapped: (values) =>
        `This place lies about ${values[0]} km away. Are latitude and longitude swapped?`,
      direction: () =>
        'This text holds an invisible mark that turns the direction of writing and does not end. Write it anew.',
      doubled: () =>
        'This is also written as an organization, and readers see the two as one. One is enough: an organization can speak and act as well.',
    },
    nearest: (words, paragraph) => `Nearest, in paragraph ${paragraph}: “${words}”`,
    meant: (suggestion) => `Did you mean ${suggestion}?`,
  },
  boxes: {
    ways: {
      matrix: 'A membership makes the matrix.',
      actor: 'An interest or a membership of an actor makes its card.',
      quote: 'A quote, claim or demand makes a box of what is said.',
      map: 'A place or a country makes the map.',
      timeline: 'An event or a quote makes the timeline.',
    },
    title: 'Boxes',
    which: 'Box',
    empty: 'The boxes appear here as soon as a fact is complete.',
    leftOut: (count) =>
      count === 1
        ? 'One thing is still missing; what is unfinished is not shown.'
        : `${count} things are still missing; what is unfinished is not shown.`,
    drawing: 'The outlines of the land are being drawn; that takes some seconds.',
    noShapes:
      'This list is what readers see without outlines of the land. Where Studio was begun by the command `factbox studio`, it draws them; here, a file of them can be opened, which `factbox geometry` writes. Ask whoever runs your site.',
    width: 'Width',
    narrow: 'Phone',
    column: 'Column',
    wide: 'Wide',
    dark: 'Dark',
    readers: 'Readers’ language',
    asArticle: 'as the article',
    use: 'Use this box',
  },
  out: {
    title: 'Use the boxes',
    lead: 'Take the site, with all that the boxes need; or copy one box into a page; or keep the file that holds all facts.',
    notSound: (count) =>
      count === 1
        ? 'One thing is still to be mended. A file can be kept, but the boxes of pages need it mended.'
        : `${count} things are still to be mended. A file can be kept, but the boxes of pages need them mended.`,
    dataset: 'The dataset',
    datasetHelp: 'Put it beside the article on your server.',
    downloadJson: 'Download for pages (JSON)',
    downloadYaml: 'Download to read and edit (YAML)',
    downloadArticle: 'Download the article',
    snippet: 'The box',
    needsScripts:
      'This tag is for a page that loads Factbox already, and has the dataset at that address. For any other page, take the lines from the first page of the site.',
    snippetHelp: 'Copy it into the article, where the box is to stand.',
    targets: {
      web: 'Tag for a page',
      prerendered: 'Whole box for a page that a server writes',
      strict: 'Figure for WordPress',
      basic: 'Basic HTML for Drupal',
      email: 'E-mail',
      image: 'Image',
      markdown: 'Markdown',
      text: 'Plain text',
    },
    copy: 'Copy',
    copied: 'Copied',
    site: 'The site',
    siteHelp:
      'A folder for any web host, with all scripts, facts and pages. Unpack it, and send it to its address. There, the first page has each box with the lines to copy into an article, for each content system.',
    base: 'Address that the folder will have',
    made: 'The site is made. Unpack it, send it to its address, and open that: its first page has what to copy.',
    needsKit:
      'This copy of Studio was opened from a disk. To make a site, choose the file kit.json that lies beside it.',
    notMade: (reason) => `The site was not made: ${reason}`,
    where: 'Where it goes',
    downloadSite: 'Download the site (ZIP)',
    preview: 'How it looks',
    downloadImage: 'Download the image',
    address: 'Address of the dataset',
  },
  files: {
    unreadable: (name) => `${name} could not be read: it is no text.`,
    notDataset: (name, reason) => `${name} is no dataset: ${reason}`,
    changedElsewhere: (name) =>
      `${name} was changed by another program meanwhile, so it was not overwritten. Download your version, and open the file anew.`,
    noParagraph: 'No paragraph was found in this text.',
  },
  helping: {
    title: 'How it works',
    steps: [
      'Paste an article, or open a file.',
      'Choose words in it, or click a sentence.',
      'Say what they state, by a button or its letter.',
      'Complete the form; new names are made on the fly.',
      'Look at the box beside it.',
      'Mend what is told, and download the dataset.',
    ],
    keys: [
      ['↑ ↓', 'the sentence before or after'],
      ['Shift ← →', 'one word fewer or more'],
      ['Shift ↑ ↓', 'one sentence fewer or more'],
      ['Alt Shift ← → ↑ ↓', 'the same at the beginning'],
      ['M I Q E P A O', 'what the words state'],
      ['1 … 9', 'something else that they may state'],
      ['+', 'one more source of the open fact'],
      ['Esc', 'from a form back to its words, for the next fact'],
      ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
      ['Ctrl S', 'save'],
    ],
  },
};
