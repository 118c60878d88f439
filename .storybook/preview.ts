import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { languages } from '@factbox/core/languages.js';
import manifest from '../custom-elements.json';
import { inArticle } from './article.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [inArticle],
  globalTypes: {
    theme: toolbar('Theme', 'circlehollow', { light: 'Light', dark: 'Dark' }),
    direction: toolbar('Direction', 'transfer', { auto: 'As the language', ltr: '→', rtl: '←' }),
    language: toolbar('Language', 'globe', Object.fromEntries(languages.map(named))),
    width: toolbar('Width', 'grow', { column: 'Column', phone: '320 px', wide: 'Wide' }),
    face: toolbar('Typeface', 'document', { serif: 'Serif', sans: 'Sans-serif' }),
  },
  initialGlobals: {
    theme: 'light',
    direction: 'auto',
    language: 'en',
    width: 'column',
    face: 'serif',
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    docs: { codePanel: true },
  },
  tags: ['autodocs'],
};

/** A language with its own name for itself. */
function named(language: string): [string, string] {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language)!;
  return [language, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)];
}

function toolbar(title: string, icon: string, words: Readonly<Record<string, string>>) {
  const items = Object.entries(words).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

export default preview;
