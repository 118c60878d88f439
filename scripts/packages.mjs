// The workspace in one place: which packages there are, and which of them are widgets.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

export const WIDGETS = ['matrix', 'actor', 'map', 'quote'];

export const PACKAGES = ['dataset', 'core', ...WIDGETS, 'cli'];
