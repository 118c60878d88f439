import { smallUpTo } from './tags.js';

/**
 * Runs once a prerendered tag is near the screen: fetches what the widget will need when the reader
 * comes to it, and runs none of it. A module, since only a module knows where it lies.
 */
export function fetchAhead(element: Element): void {
  for (const name of ['core', element.localName.slice(8)]) {
    once(`./chunk-${name}.js`, import.meta.url, (href) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'modulepreload', href, fetchPriority: 'low' });
      document.head.append(link);
    });
  }
  const src = element.getAttribute('src');
  const level = element.clientWidth > smallUpTo ? 'large' : 'small';
  const geometry = element.getAttribute('geometry')?.replace('{level}', level);
  once(src || 'dataset.json', src ? document.baseURI : import.meta.url, fetchJson);
  if (geometry) once(geometry, document.baseURI, fetchJson);
}

const known = new Set<string>();

/** Does something with an address, if nothing was done with it before. */
function once(address: string, base: string, use: (href: string) => void): void {
  if (!URL.canParse(address, base)) return;
  const { href } = new URL(address, base);
  if (!known.has(href)) use(href);
  known.add(href);
}

// The browser keeps it as long as its server allows. What does not come is asked for again, and told
// of, when the reader comes.
const fetchJson = (href: string): unknown =>
  fetch(href, { priority: 'low' })
    .then((response) => response.arrayBuffer())
    .catch(() => {});
