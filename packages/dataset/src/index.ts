export { asDataset, isDataset } from './check.js';
export { isCountry } from './country.js';
export { defineDataset } from './define.js';
export { parseDate, type PartialDate } from './date.js';
export { formatProblem, parseDataset, type ParseResult, type Problem } from './parse.js';
export * from './query.js';
export { roleFacts, standingOf, takesPart, type Standing } from './roles.js';
export {
  interestKinds,
  roles,
  schema,
  type Actor,
  type ArticleEvent,
  type CollectionName,
  type Conflict,
  type Dataset,
  type Interest,
  type Membership,
  type Organization,
  type Passage,
  type Place,
  type Quote,
  type Role,
} from './schema.js';
export { suggest } from './suggest.js';
