import { isSamePage } from '@factbox/core';
import type { DatasetInput } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { toApple } from './apple.js';
import { checkAttributes, type TagAttributes } from './attributes.js';
import { toBasic } from './basic.js';
import { toEmail } from './email.js';
import { imageIn, imageOf, toldInstead, type Form, type Target, type Widget } from './form.js';
import { CommandError } from '../io.js';
import { toMarkdown } from './markdown.js';
import { descriptorOf, read, word, type Asked, type Seen } from './models.js';
import { readable } from './readable.js';
import { toStrict } from './strict.js';
import { toText } from './text.js';
import { toWeb } from './web.js';

/** What a form is made from. */
export interface FormOptions {
  readonly dataset: DatasetInput;
  readonly widget: Widget;
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
}

/** A form, and for what it is to be written. */
export interface WriteOptions extends FormOptions {
  readonly target: Target;
  /** The widths that a map is drawn for before any script, in CSS pixels, besides one for each crop. */
  readonly widths?: readonly number[] | undefined;
  /** For the web: what the tag holds, without the tag. For an image: without title and credit. */
  readonly isBare?: boolean | undefined;
}

/** How a map's picture is made; undefined where the form shows none. */
type Picture = { readonly isStandalone: boolean; readonly isTitled: boolean } | undefined;

/** A map as an SVG document. */
export interface MapImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const writers: Readonly<
  Record<Exclude<Target, 'prerendered'>, (form: Form, options: WriteOptions) => string>
> = {
  web: (form, { isBare = false }) => toWeb(form, { isBare }),
  email: toEmail,
  strict: toStrict,
  basic: toBasic,
  markdown: toMarkdown,
  text: (form) => toText(form),
  apple: toApple,
  svg: toSvg,
};

/** The picture alone, as a file. */
function toSvg(form: Form): string {
  const image = imageIn(form);
  if (image?.svg) return `${image.svg}\n`;
  throw new CommandError(
    image
      ? 'no shapes to draw; name a file with --geometry'
      : 'no map: the places lie too near one another',
  );
}

/** Forms that show a picture by its address, with its size. */
const sized: ReadonlySet<Target> = new Set(['web', 'prerendered', 'email', 'strict', 'basic']);

/** The static form of one widget as text: the same facts as the widget shows, and all of them. */
export async function writeWidget(options: WriteOptions): Promise<string> {
  const { target, widget } = options;
  if (target === 'svg' && !descriptorOf(widget).hasPicture) {
    throw new CommandError(`factbox-${widget} has no picture to be written as svg`);
  }
  // What is drawn beforehand would else turn into the page's language when the reader comes, and a
  // figure into that of its own words, where these are English for want of others.
  const said =
    target === 'prerendered' || target === 'strict' ? { language: languageOf(options) } : {};
  const { form, seen } = await make({ ...options, ...said }, pictureFor(options));
  if (target !== 'prerendered') return writers[target](form, options);
  // With a renderer of its own, which no other form has to wait for.
  const { toPrerendered } = await import('./prerendered.js');
  return toPrerendered(form, seen, options);
}

/** How the picture of a form is made. */
function pictureFor({ target, image, isBare = false }: WriteOptions): Picture {
  if (target === 'svg') return { isStandalone: true, isTitled: !isBare };
  // An image with an address is a file of its own, and its size is that file's.
  const isStandalone = imageOf(image) !== undefined;
  const isDrawn = isStandalone ? sized.has(target) : target === 'web';
  return isDrawn ? { isStandalone, isTitled: false } : undefined;
}

/** What a widget says, to be written in whatever way; its picture is made as for a file. */
export async function toForm(options: FormOptions, picture: Picture): Promise<Form> {
  return (await make(options, picture)).form;
}

/** The map as an SVG document; undefined without shapes. */
export async function toMapImage({
  isBare = false,
  ...options
}: Omit<WriteOptions, 'widget' | 'target'>): Promise<MapImage | undefined> {
  const picture = { isStandalone: true, isTitled: !isBare };
  const {
    svg,
    width,
    height,
    alt = '',
  } = imageIn(await toForm({ ...options, widget: 'map' }, picture)) ?? {};
  return svg && width && height ? { svg, width, height, alt } : undefined;
}

const languageOf = ({ dataset, attributes = {}, language }: FormOptions): string =>
  language ?? word(attributes['lang']) ?? dataset.language;

const toAsked = (options: FormOptions): Asked => ({
  // A form stands in any page that shows the article, from wherever its readers come.
  page:
    options.page && isSamePage(options.page, options.dataset.article.url ?? '') ? '' : undefined,
  dataset: readable(options.dataset, languageOf(options)),
  attributes: options.attributes ?? {},
  language: languageOf(options),
  geometry: options.geometry,
});

async function make(
  options: FormOptions,
  picture: Picture,
): Promise<{ readonly form: Form; readonly seen: Seen }> {
  const { widget, attributes = {}, language, headingLevel = 3, base, width } = options;
  const { id = `factbox-${widget}` } = options;
  const asked = toAsked(options);
  checkAttributes(widget, attributes, asked);
  const seen = await read(widget, asked);
  const { locale } = seen.facts;
  const drawn = picture && { width, id, ...picture };
  const image = imageOf(options.image);
  const blocks = descriptorOf(widget).toDocument(seen.model, seen.facts, drawn);
  const form = {
    widget,
    blocks: image === undefined ? toldInstead(blocks) : blocks,
    locale,
    // A tag that is upgraded later is asked for the same language, and names everything alike.
    attributes:
      language !== undefined && !('lang' in attributes)
        ? { ...attributes, lang: language }
        : attributes,
    headingLevel,
    id,
    base,
    image,
  };
  return { form, seen };
}
