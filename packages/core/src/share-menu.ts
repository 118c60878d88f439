/** Loaded only once a reader opens the menu: what may be taken along of a fact box. */
import { offered, readAttributes } from './attributes.js';
import { copyText } from './copy.js';
import { formatDate } from './format.js';
import { comma } from './language.js';
import type { CoreMessages } from './messages/en.js';
import { elementOf } from './nodes.js';
import type { Reading } from './reading.js';

/** Opens the menu beside its button, or closes it: a citation of the article, the box's link, its files. */
export function toggleMenu(
  button: HTMLElement,
  host: HTMLElement,
  { dataset, messages }: Reading<CoreMessages>,
): void {
  const menu = button.nextElementSibling!;
  const isOpen = !menu.firstChild;
  button.setAttribute('aria-expanded', `${isOpen}`);
  if (!isOpen) {
    menu.replaceChildren();
    return;
  }
  const { language } = dataset;
  const { title, author, publisher, published } = dataset.article;
  const { link, downloads } = readAttributes(offered, host, dataset);
  const page = new URL(link ?? '', location.href);
  if (!link) page.hash = host.closest('[id]')?.id ?? '';
  const { href } = page;
  const origin = [author, publisher, formatDate(published, { locale: language })];
  const words = `${title}. ${origin.filter(Boolean).join(comma(language))}.`;
  const address = elementOf('a', { href }, href);
  const citation = elementOf('span', {}, elementOf('bdi', { lang: language }, words), ' ', address);
  const status = elementOf('span', { role: 'status' });
  const copying = (label: string, text: string, shown: Node): HTMLElement => {
    const copy = elementOf('button', { class: 'quiet', type: 'button' }, label);
    copy.onclick = async () => {
      // Emptied first, so that the same words are announced anew.
      status.replaceChildren();
      status.append(messages[await copyText(text, shown)]);
    };
    return copy;
  };
  const actions = [
    copying(messages.copyLink, href, address),
    copying(messages.copyCitation, `${words} ${href}`, citation),
    ...downloads.map((file) => {
      const [, kind = ''] = /\.(\w+)[^.]*$/.exec(file) ?? [];
      const label = messages.download(kind.toUpperCase());
      return elementOf('a', { href: file, download: '', target: '_blank' }, label);
    }),
  ];
  const list = elementOf('span', {}, ...actions.flatMap((action) => [action, ' ']), status);
  for (const line of [citation, list]) {
    line.style.cssText = 'display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em';
  }
  menu.append(citation, list);
}
