import {
  note,
  type Block,
  type Foreign,
  type ImageBlock,
  type Inlines,
  type PortraitBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { element, type Markup } from '@factbox/core/html.js';
import { directionOf } from '@factbox/core';
import * as registry from './widgets.js';

export type Widget = keyof typeof registry;

/** The widgets' names. */
export const widgets = Object.keys(registry) as readonly Widget[];

/** What forms are written for that say all of a widget in words. */
export const textTargets = [
  'web',
  'prerendered',
  'email',
  'strict',
  'basic',
  'markdown',
  'text',
  'apple',
] as const;
/** What a widget can be written for; the last one where it has a picture. */
export const targets = [...textTargets, 'svg'] as const;
export type Target = (typeof targets)[number];

/** A widget's static form with what a serializer needs to write it. */
export interface Form {
  readonly widget: Widget;
  readonly blocks: readonly Block[];
  /** The language of the interface words. */
  readonly locale: string;
  /** The tag's attributes, as the author wrote them. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** The level of the form's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** What the ids in the form begin with. */
  readonly id: string;
  /** The article's address; fragments become links to it. */
  readonly base?: string | undefined;
  /** The address of the map as an image. */
  readonly image?: string | undefined;
}

/** Language and direction as attributes. */
export const languageAttributes = (language: string) => ({
  lang: language,
  dir: directionOf(language),
});

/**
 * The address of a link, if it may stand in the form: only of the web, for mail, or a fragment;
 * a fragment only where the article is on the same page, or its address is known.
 */
export function hrefOf(
  href: string,
  { base, isInArticle }: { readonly base?: string | undefined; readonly isInArticle: boolean },
): string | undefined {
  if (href.startsWith('#')) {
    if (base) return base.split('#')[0] + href;
    return isInArticle ? href : undefined;
  }
  return /^(https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(href) ? href : undefined;
}

/** The address of an image if it may stand in a form: one of the web, or relative to the page. */
export function imageOf(image: string | undefined): string | undefined {
  const page = 'https://page.invalid/';
  const isWeb = image && URL.canParse(image, page) && /^https?:/.test(new URL(image, page).href);
  return isWeb ? image : undefined;
}

/** The picture in a map's form. */
export const imageIn = ({ blocks }: Form): ImageBlock | undefined =>
  blocks.find((block) => block.kind === 'image');

/** The blocks, with a sentence in the place of a picture that cannot be made. */
export const toldInstead = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'image' && block.instead !== undefined ? note(block.instead) : block,
  );

/** A portrait in HTML, of one size before and after it comes. */
export const portraitImage = ({ src, alt, language: lang }: PortraitBlock): Markup =>
  element('img', { src, alt, lang, width: 64, height: 80, loading: 'lazy' });

/** The heading of a form or of its sections, as a level from 1 to 6. */
export const levelOf = ({ headingLevel }: Form, depth: number): number =>
  Math.min(6, headingLevel + depth);

/** The one piece of another language that this text is all made of. */
export function foreignOf(content: Inlines): Foreign | undefined {
  const [only, more] = content;
  return typeof only === 'object' && only.kind === 'foreign' && !more ? only : undefined;
}

/** What the table's empty cells stand for. */
export const emptyMeaning = ({ rows }: TableBlock) =>
  rows.flatMap(({ cells }) => cells).find(({ empty }) => empty)?.empty;
