import type { ReactiveElement } from '@lit/reactive-element';
import type { Wording } from './catalogue.js';
import type { State } from './facts-controller.js';
import { directionOf, languageOf } from './language.js';
import type { CoreMessages } from './messages/en.js';
import { elementOf, setText } from './nodes.js';

/** Makes the root what a state asks for; the base, where facts are to be drawn in it. */
export type WriteContent = (
  state: State,
  wording: Wording<CoreMessages>,
) => HTMLElement | undefined;

/** What stands in a widget's root: a base for the facts, or the fallback with what is said of a failure. */
export function rootContent(host: ReactiveElement, retry: () => void): WriteContent {
  /** Of which dataset and language the facts are; none for the fallback. */
  let key: string | undefined;
  let nodes: readonly HTMLElement[] = [];
  return ({ status, dataset, problem }, { locale, messages }) => {
    const isShown = dataset && !problem;
    // Another dataset, or another language, is other nodes.
    const next = isShown ? `${dataset.id} ${locale}` : '';
    if (next !== key) {
      key = next;
      for (const node of nodes) node.remove();
      nodes = isShown
        ? [elementOf('div', {}, elementOf('div', { part: 'base', class: 'base', tabindex: '-1' }))]
        : [elementOf('slot'), elementOf('div', { role: 'status' })];
      // Before what a server drew.
      host.renderRoot.prepend(...nodes);
    }
    let spoken = nodes.at(-1)!;
    if (problem)
      fillMessage(spoken, status === 'failed' ? messages.failed : '', messages.retry, retry);
    else if (!isShown) spoken.replaceChildren();
    spoken = (spoken.firstElementChild as HTMLElement | null) ?? spoken;
    const isOwnLanguage = host.hasAttribute('lang') || locale !== languageOf(host);
    const dir = isOwnLanguage && !host.hasAttribute('dir') ? directionOf(locale) : '';
    // Said anew, either would be a new style for all that is in it.
    if (spoken.lang !== locale) spoken.lang = locale;
    // Words in a language that is not the page's, but in no named direction, are written as theirs.
    if (spoken.dir !== dir) spoken.dir = dir;
    return isShown ? spoken : undefined;
  };
}

/** There before it is filled, and emptied for a second try, so that each failure is announced. */
function fillMessage(status: HTMLElement, text: string, label: string, retry: () => void): void {
  if (!status.firstChild) {
    const button = elementOf('button', { type: 'button' });
    button.onclick = retry;
    status.append(elementOf('p', { part: 'error', class: 'error' }, '', ' ', button));
  }
  const { firstChild, lastChild } = status.firstElementChild!;
  setText(firstChild!, text);
  setText(lastChild!, label);
}
