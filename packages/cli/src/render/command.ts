import { flag as flagAttribute } from '@factbox/core';
import { languages } from '@factbox/core/languages.js';
import type { Geometry } from '@factbox/map/static.js';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArguments } from '../arguments.js';
import { writeWhole } from '../files.js';
import { CommandError, type Command, type Io } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { readGeometry } from '../source/read-geometry.js';
import { formatFault } from '../source/source.js';
import { withArticle } from '../verify/with-article.js';
import { attributesOf, toTarget, toWidget, type TagAttributes } from './attributes.js';
import { descriptorOf } from './models.js';
import { imageOf, targets, widgets, type Target } from './form.js';
import { writeWidget, type WriteOptions } from './render-widget.js';

export const usage = `Usage: factbox render FILE --widget ${widgets.join('|')} [--target ${targets.join('|')}]

Prints one widget of a dataset without script, for where there is none.

  --target NAME       web (semantic HTML in its tag; the default), prerendered (the tag with its
                      shadow root, for pages that a server writes), email (tables with inline
                      styles), strict (what WordPress lets authors keep), basic (Drupal's Basic
                      HTML), markdown, text, apple (Apple News Format), svg (the picture alone, of
                      a map)
  --out FILE          writes the file instead of printing
  --language TAG      language of the interface words (${languages.join(', ')}); the dataset's by default
  --article FILE      the article, as for verify: links are made from its own characters
  --base URL          the article's address, where the form stands on another page or in a mail
  --page URL          the address of the page that the form stands on
  --heading-level N   level of the form's heading, 1 to 6; 3 by default
  --id NAME           what ids in the form begin with
  --bare              web, prerendered: what the tag holds, alone; svg: without title and credit
  --image URL         map: the address of its image
  --geometry FILE     map: shapes to draw; geometry/ID-….json beside FILE by default
  --width N           map: width of the picture in pixels; 360 by default, alone 640; prerendered,
                      several with commas between them, besides one for each crop

The tags' attributes: --src; ${widgets
  .map(
    (each) =>
      `${each}: ${attributesOf(each)
        .map((name) => `--${name}`)
        .join(' ')}`,
  )
  .join('; ')}.
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  widget: text,
  target: { ...text, default: 'web' },
  out: text,
  language: text,
  article: text,
  base: text,
  page: text,
  'heading-level': text,
  id: text,
  bare: flag,
  image: text,
  width: text,
  src: text,
  ...(Object.fromEntries(
    widgets.flatMap((widget) =>
      Object.entries(descriptorOf(widget).attributes).map(([name, kind]) => [
        name,
        kind === flagAttribute ? flag : text,
      ]),
    ),
  ) as Readonly<Record<'geometry', typeof text>>),
} as const;

/** `factbox render`: one widget as static text, printed or written to a file. */
export const renderCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, more] = positionals;
  if (!file) throw new CommandError(`render needs a dataset\n${usage}`);
  if (more) throw new CommandError(`render takes one dataset, and "${more}" is another`);
  if (values.widget === undefined) {
    throw new CommandError(`render needs --widget ${widgets.join('|')}\n${usage}`);
  }
  const widget = toWidget(values.widget);
  const target = toTarget(values.target);
  const settings = {
    widget,
    target,
    attributes: toAttributes(values),
    language: checkLanguage(values.language),
    base: checkUrl('base', values.base),
    page: checkUrl('page', values.page),
    headingLevel: toNumber('heading-level', values['heading-level'], [1, 6]),
    id: checkId(values.id),
    image: checkImage(values.image),
    ...toWidths(values.width, target),
    isBare: values.bare,
  };

  const reading = await readDataset(file, io);
  if (!reading.ok) {
    for (const fault of reading.faults) io.err(`${formatFault(fault)}\n`);
    return 1;
  }
  const dataset = await withArticle(reading.dataset, values.article, io);
  const geometry =
    widget === 'map'
      ? await geometryOf(
          values.geometry,
          file,
          dataset.id,
          target === 'svg' ? 'large' : 'small',
          io,
        )
      : undefined;
  const output = await writeWidget({ ...settings, dataset, geometry });
  const result = output.endsWith('\n') ? output : `${output}\n`;
  if (values.out === undefined) io.out(result);
  else await writeWhole({ option: 'out', file: values.out, contents: result }, io);
  return 0;
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The options that are the tag's own attributes. */
function toAttributes(values: Values): TagAttributes {
  const names = ['src', ...widgets.flatMap(attributesOf)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      // The file that a picture is drawn from is no address on the web.
      if (name === 'geometry' && !/^https?:/.test(String(value))) return [];
      return value === undefined || value === false ? [] : [[name, value]];
    }),
  ) as TagAttributes;
}

function checkLanguage(language: string | undefined): string | undefined {
  try {
    return language && Intl.getCanonicalLocales(language)[0];
  } catch {
    throw new CommandError(`--language: "${language}" is no language tag such as "fa"`);
  }
}

function checkUrl(name: string, url: string | undefined): string | undefined {
  if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url))) {
    throw new CommandError(`--${name}: "${url}" is no http or https address`);
  }
  return url;
}

function checkImage(image: string | undefined): string | undefined {
  if (image !== undefined && imageOf(image) === undefined) {
    throw new CommandError(
      `--image: "${image}" is no http or https address, nor one within a page`,
    );
  }
  return image;
}

function checkId(id: string | undefined): string | undefined {
  if (id !== undefined && !/^[a-z][\w-]*$/i.test(id)) {
    throw new CommandError(`--id: "${id}" is not of letters, digits and hyphens`);
  }
  return id;
}

function toNumber(
  name: string,
  value: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new CommandError(`--${name}: "${value}" is no whole number from ${least} to ${most}`);
}

/** The one width of a picture; where nothing is drawn anew in the page, all that it is drawn for. */
function toWidths(
  value: string | undefined,
  target: Target,
): Pick<WriteOptions, 'width' | 'widths'> {
  const widths = value?.split(',').map((each) => toNumber('width', each, [240, 2000])!);
  if (!widths) return {};
  if (target === 'prerendered') return { widths };
  if (widths.length > 1) throw new CommandError(`--width: one is enough for ${target}`);
  return { width: widths[0] };
}

/** The shapes that a file names, or those that lie beside the dataset; without any, none. */
async function geometryOf(
  given: string | undefined,
  dataset: string,
  id: string,
  level: 'small' | 'large',
  io: Io,
): Promise<Geometry | undefined> {
  const isFile = given !== undefined && !/^https?:/.test(given);
  const file = isFile ? given : geometryBeside(resolve(io.cwd, dataset), id, level);
  if (file === undefined) return undefined;
  return (await readGeometry(file, io)).geometry;
}

/** The dataset's own shapes, never another's. A picture alone is drawn in detail; in a form, which every reader loads, with fewer points. */
function geometryBeside(dataset: string, id: string, level: 'small' | 'large'): string | undefined {
  const own = join(dirname(dataset), 'geometry', `${id}-${level}.json`);
  return existsSync(own) ? own : undefined;
}
