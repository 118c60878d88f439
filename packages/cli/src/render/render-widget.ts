import { isSamePage } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { toApple } from './apple.js';
import { checkAttributes, type TagAttributes } from './attributes.js';
import { toBasic } from './basic.js';
import { tell } from './blocks.js';
import { toEmail } from './email.js';
import { imageOf, type Form, type Target, type Widget } from './form.js';
import { toMarkdown } from './markdown.js';
import { word, type Facts } from './models.js';
import { toStrict } from './strict.js';
import { toSpoken, toText } from './text.js';
import { toWeb } from './web.js';

/** What to render, and for what. */
export interface RenderOptions {
  readonly dataset: Dataset;
  readonly widget: Widget;
  readonly target: Target;
  /** The tag's own attributes. */
  readonly attributes?: TagAttributes | undefined;
  /** The language of the interface words; the dataset's where absent. */
  readonly language?: string | undefined;
  /** The article's address, where the form stands on another page or in a mail. */
  readonly base?: string | undefined;
  /** The address of the page that the form stands on. */
  readonly page?: string | undefined;
  /** The level of the form's heading; 3 where absent. */
  readonly headingLevel?: number | undefined;
  /** What ids begin with; two forms of one widget on a page need two. */
  readonly id?: string | undefined;
  /** The address of the map as an image. */
  readonly image?: string | undefined;
  /** The shapes that a map is drawn from. */
  readonly geometry?: Geometry | undefined;
  /** The width of a map's picture in CSS pixels. */
  readonly width?: number | undefined;
  /** The widths that a map is drawn for before any script, in CSS pixels, besides one for each crop. */
  readonly widths?: readonly number[] | undefined;
  /** For the web: what the tag holds, without the tag. For an image: without title and credit. */
  readonly isBare?: boolean | undefined;
}

type Text = string | Promise<string>;

const serializers: Readonly<Record<Target, (form: Form, options: RenderOptions) => Text>> = {
  async prerendered(form, options) {
    // With a renderer of its own, which no other form has to wait for.
    const { toPrerendered } = await import('./prerendered.js');
    return toPrerendered(form, toFacts(options), options);
  },
  web: (form, { isBare = false }) => toWeb(form, { isBare }),
  email: toEmail,
  strict: toStrict,
  basic: toBasic,
  markdown: toMarkdown,
  text: (form) => toText(form),
  apple: toApple,
};

/** The static form of one widget as text: the same facts as the widget shows, and all of them. */
export async function renderWidget(options: RenderOptions): Promise<string> {
  const form = await toForm(options);
  return serializers[options.target](form, options);
}

/** What a widget says in plain sentences, for where a picture of it stands. */
export async function renderSpoken(options: Omit<RenderOptions, 'target'>): Promise<string> {
  return toSpoken(await toForm({ ...options, target: 'text' }));
}

/** The map as an SVG document; undefined without shapes. */
export async function renderMapImage(
  options: Omit<RenderOptions, 'widget' | 'target'>,
): Promise<{ svg: string; width: number; height: number; alt: string } | undefined> {
  const kind = { isStandalone: true, isTitled: !options.isBare };
  const form = await toForm({ ...options, widget: 'map', target: 'web' }, kind);
  const { svg, width, height, alt } = form.blocks.find((block) => block.kind === 'image')!;
  return svg && width && height ? { svg, width, height, alt } : undefined;
}

const toFacts = ({ dataset, attributes = {}, language, page, geometry }: RenderOptions): Facts => ({
  // A form stands in any page that shows the article, from wherever its readers come.
  page: page && isSamePage(page, dataset.article.url ?? '') ? '' : undefined,
  dataset,
  attributes,
  language: language ?? word(attributes['lang']) ?? dataset.language,
  geometry,
});

async function toForm(
  options: RenderOptions,
  // An image with an address is a file of its own, and its size is that file's.
  picture = { isStandalone: imageOf(options.image) !== undefined, isTitled: false },
): Promise<Form> {
  const { widget, target, attributes = {}, language, headingLevel = 3, base, width } = options;
  const { id = `factbox-${widget}` } = options;
  checkAttributes(widget, attributes, options);
  // What is drawn beforehand would else turn into the page's language when the reader comes.
  const isSaid = language !== undefined || target === 'prerendered';
  const { blocks, locale } = await tell[widget](toFacts(options), { width, id, ...picture });
  return {
    widget,
    blocks,
    locale,
    // A tag that is upgraded later speaks the same language as what it holds.
    attributes: isSaid && !('lang' in attributes) ? { ...attributes, lang: locale } : attributes,
    headingLevel,
    id,
    base,
    image: imageOf(options.image),
  };
}
