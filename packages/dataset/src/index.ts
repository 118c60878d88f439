export { asDataset, inOwnLanguage, isDataset } from './check.js';
export { isCountry } from './country.js';
export { defineDataset } from './define.js';
export { boundsOf, isBefore, parseDate, type DatePart, type DateParts } from './date.js';
export { excerptOf, type Excerpt } from './readable.js';
export { baseLanguage } from './language.js';
export { formatProblem, parseDataset, type ParseResult, type Problem } from './parse.js';
export * from './query.js';
export { factsOf, roleFacts, standingOf, takesPart, type Standing } from './roles.js';
export {
  interestKinds,
  roles,
  schema,
  type Actor,
  type Amount,
  type ArticleEvent,
  type Basis,
  type Claim,
  type CollectionName,
  type Conflict,
  type Dataset,
  type DatasetInput,
  type Demand,
  type FormatInterestKind,
  type FormatPlaceKind,
  type FormatRole,
  type Interest,
  type Membership,
  type Organization,
  type OtherRole,
  type Passage,
  type Place,
  type Quote,
  type Role,
  type Words,
} from './schema.js';
export { suggest } from './suggest.js';
