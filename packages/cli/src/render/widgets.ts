// Every widget by its name, a line each.
export { widget as actor } from '@factbox/actor/widget.js';
export { widget as map } from '@factbox/map/widget.js';
export { widget as matrix } from '@factbox/matrix/widget.js';
export { widget as quote } from '@factbox/quote/widget.js';
export { widget as timeline } from '@factbox/timeline/widget.js';
