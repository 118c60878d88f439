export {
  address,
  common,
  flag,
  idOf,
  idsOf,
  oneOf,
  optionalIdOf,
  readAttributes,
  readCommon,
  someOf,
} from './attributes.js';
export { loadWording, type Catalogue, type Wording } from './catalogue.js';
export { copyText } from './copy.js';
export { defineElement } from './define.js';
export { FactboxElement } from './element.js';
export { FactboxErrorEvent, FactboxReadyEvent, FactboxSelectEvent } from './events.js';
export { toFoot, type Foot } from './foot.js';
export {
  actorName,
  formatAmount,
  formatDatedAmount,
  formatDate,
  formatList,
  formatNumber,
  isForMachines,
  qualifying,
  type Qualified,
  regionNames,
  toDated,
  type Dated,
  type AmountMessages,
  type Style,
} from './format.js';
export {
  baseLanguage,
  comma,
  directionOf,
  isolated,
  isPlainEnglish,
  languageOfText,
} from './language.js';
export {
  actorKinds,
  bases,
  core,
  interestKinds,
  period,
  qualifiers,
  roles,
  statements,
  statuses,
  votes,
  type CoreMessages,
  type DateMessages,
  type RoleMessages,
  type StatementMessages,
  type WordsFor,
} from './messages/en.js';
export { forgetJson, loadJson } from './load.js';
export type { Content, Markup } from './html.js';
export type { CSSResult, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
export {
  conflictsMarkup,
  datasetMarkup,
  dots,
  footMarkup,
  markup,
  messageMarkup,
  nameMarkup,
  nameTextMarkup,
  sourcedMarkup,
  sourcesMarkup,
  statementWriter,
  timeMarkup,
} from './markup.js';
export { actorInSentence, isTranslated, type Named } from './names.js';
export { drawMarkup, drawPieces, fill, setText, showSelection } from './nodes.js';
export { withOwnWords } from './own-words.js';
export { isSamePage } from './page.js';
export { toOthers, toSources, type Otherwise, type Source } from './passage.js';
export { creditMarkup, hideLost, portraitMarkup, toPortrait, type Portrait } from './portrait.js';
export { FactboxProblem, attributeProblem, checkId, type FactboxErrorReason } from './problem.js';
export { type Prerendered, type Reading } from './reading.js';
export { type Selection } from './shared.js';
export {
  detailsOf,
  labelsOf,
  toStatements,
  type Statement,
  type StatementWriter,
} from './statement.js';
export { baseStyles, css, unsafeCSS, visuallyHidden } from './styles.js';
