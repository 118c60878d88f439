export { main } from './cli.js';
export { CommandError, type Command, type Io } from './io.js';
export { type Target, type Widget } from './render/form.js';
export { renderMapImage, renderWidget, type RenderOptions } from './render/render-widget.js';
