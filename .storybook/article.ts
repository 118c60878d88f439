import { directionOf } from '@factbox/core';
import { html, type TemplateResult } from 'lit';
import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';

/** Places a story where readers meet a widget: between two paragraphs of an article's column. */
export const inArticle: DecoratorFunction<WebComponentsRenderer> = (
  story,
  { globals, parameters },
) => {
  const { theme, language, width, face } = globals as Record<string, string>;
  const direction =
    globals['direction'] === 'auto' ? directionOf(String(language)) : String(globals['direction']);
  document.documentElement.lang = String(language);
  document.documentElement.dir = direction;
  document.documentElement.dataset['theme'] = theme;
  const content = story() as TemplateResult;
  if (parameters['article'] === false) return content;
  return html`<main class="article" data-width=${String(width)} data-face=${String(face)}>
    <p lang="en" dir="ltr">${BEFORE}</p>
    ${content}
    <p lang="en" dir="ltr">${AFTER}</p>
  </main>`;
};

const BEFORE =
  'The border runs along a river, and on both sides of it people watch what the other side does. ' +
  'Who sits at which table, and who stays away, says more than the statements that follow.';
const AFTER =
  'None of this is settled. Each meeting ends with a promise of another one, and each capital reads ' +
  'the same sentence in its own way.';
