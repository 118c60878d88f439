// Rules that find in an article what a dataset could say of it. They know no page and no files, so
// that the editor uses them as the command does.
export { guessLanguage, readHead, type ArticleHead } from './article-head.js';
export { readCoordinates, type LatLng } from './coordinates.js';
export {
  countriesIn,
  countryName,
  countryNames,
  readCountry,
  type FoundCountry,
} from './countries.js';
export { datesIn, readDate, type FoundDate, type ReadDate } from './dates.js';
export { toId } from './id.js';
export { acronymsIn, listsOf, mentionsIn, namesIn, type Acronym } from './names.js';
export { toPassage, wholeWords, type Choice } from './to-passage.js';
export { PassageFinder, type Range } from './passage.js';
export { quotationsIn, type Quotation } from './quotations.js';
export { sentencesIn } from './sentences.js';
export { type Span } from './span.js';
export { suggestionsFor, type Placed, type Suggestions } from './suggestions.js';
