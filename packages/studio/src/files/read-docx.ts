import { strFromU8, unzipSync } from 'fflate';
import type { TextFile } from './open.js';

/** More than any article has, unpacked. */
const MOST = 20_000_000;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The paragraphs and headings of a Word document as a page with nothing else in it. Throws where it is
 * no such document.
 */
export function readDocx(name: string, bytes: Uint8Array): TextFile {
  const path = 'word/document.xml';
  const unpacked = unzipSync(bytes, {
    filter: (file) => file.name === path && file.originalSize < MOST,
  })[path];
  if (!unpacked) throw new TypeError(name);
  const page = new DOMParser().parseFromString(strFromU8(unpacked), 'application/xml');
  const paragraphs = [...page.getElementsByTagNameNS(WORD, 'p')].map(toHtml).filter(Boolean);
  return {
    name: name.replace(/\.docx$/i, '.html'),
    text: `<!doctype html><article>\n${paragraphs.join('\n')}\n</article>\n`,
  };
}

function toHtml(paragraph: Element): string {
  const style =
    paragraph.getElementsByTagNameNS(WORD, 'pStyle')[0]?.getAttributeNS(WORD, 'val') ?? '';
  const parts = [...paragraph.getElementsByTagNameNS(WORD, '*')].map(
    ({ localName, textContent }) => {
      if (localName === 't') return escaped(textContent ?? '');
      if (localName === 'br' || localName === 'cr') return '<br>';
      return localName === 'tab' ? ' ' : '';
    },
  );
  const text = parts.join('').trim();
  if (!text) return '';
  const [, level] =
    /^(?:Heading|heading|berschrift|Titre|Ttulo|Kop)\s?([1-6])/.exec(style.replace(/^Ü/, '')) ?? [];
  const element = level
    ? `h${Math.max(2, Number(level))}`
    : /^(?:Title|Titel)$/.test(style)
      ? 'h1'
      : 'p';
  return `<${element}>${text}</${element}>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
