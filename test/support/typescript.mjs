// `--import ./test/support/typescript.mjs`: Node runs TypeScript. Not by tsx, which gives each function its
// name back whenever it is made, so that what makes many, such as the dataset's check, takes half as
// long again.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
