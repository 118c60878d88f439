import type { Dataset } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { imageIn, type Form } from '../render/form.js';
import { toMapImage, toForm } from '../render/render-widget.js';
import { pathOf, type Addresses } from './addresses.js';
import type { SiteBox } from './boxes.js';
import { toCsv, toJson } from './downloads.js';

/** A box with what is made of it once, wherever it is then written. */
export interface MadeBox extends SiteBox {
  /** What it says. */
  readonly form: Form;
  /** What can be downloaded of it, by how the file's name ends. */
  readonly downloads: Readonly<Record<string, string>>;
}

/** Makes of a box all that does not depend on where it is shown. */
export async function makeBox(
  box: SiteBox,
  { dataset, geometry }: { readonly dataset: Dataset; readonly geometry: Geometry | undefined },
): Promise<MadeBox> {
  const { widget, attributes } = box;
  const own = { dataset, widget, attributes, geometry };
  const form = await toForm(
    { ...own, base: dataset.article.url, id: `factbox-${box.name}` },
    { isStandalone: true, isTitled: false },
  );
  const titled = widget === 'map' ? await toMapImage(own) : undefined;
  const downloads = {
    csv: toCsv(dataset, box),
    json: toJson(dataset, box),
    ...(titled && {
      svg: titled.svg,
      // For forms, which say title and credit themselves.
      'drawing.svg': imageIn(form)!.svg!,
    }),
  };
  return { ...box, form, downloads };
}

/** The form of a box with addresses that hold where it is shown. */
export function formIn(
  { form, widget, attributes }: MadeBox,
  {
    addresses: { data, geometry },
    to,
    drawing,
  }: {
    readonly addresses: Addresses;
    /** The address of a file of the site. */
    readonly to: (path: string) => string;
    /** The path of the map's drawing. */
    readonly drawing: string;
  },
): Form {
  const isMap = widget === 'map';
  return {
    ...form,
    attributes: {
      ...attributes,
      src: to(data.pinned),
      ...(isMap && geometry && { geometry: to(geometry) }),
    },
    ...(isMap && { image: to(drawing) }),
  };
}

/** The path of a map's drawing in one of the folders. */
export const drawingOf = (folder: string, box: SiteBox): string =>
  pathOf(folder, box, 'drawing.svg');
