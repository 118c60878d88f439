// What an editor in a browser needs of the command, so that both say the same; nothing here loads Node.
export type { Article, Known, Paragraph } from './verify/article.js';
export type { Finding, FindingName, Findings } from './verify/finding.js';
export { PageIndex, type Span } from './verify/page-index.js';
export { knownOf } from './verify/read-article.js';
export { toArticle } from './verify/to-article.js';
export { toNotes } from './check/notes.js';
export { verifyDataset } from './verify/verify-dataset.js';
export { findPassage, verifyPassage } from './verify/verify-passage.js';
export { nearestIn } from './verify/nearest.js';
export { parseSource, type Parsed } from './source/parse-source.js';
export { loadTitles } from './render/models.js';
export { toBoxes, fullTitleOf, type SiteBox } from './site/boxes.js';
export { writeWidget } from './render/render-widget.js';
export { completeSite } from './site/complete-site.js';
export { planSite, type Plan } from './site/plan.js';
export { toSiteGeometry } from './site/site-geometry.js';
export { needed as neededOfKit, toKit } from './site/to-kit.js';
