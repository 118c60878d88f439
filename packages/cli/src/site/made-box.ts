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

/** Where the files of a box lie, and which there are. */
export interface Placed {
  readonly box: MadeBox;
  readonly addresses: Addresses;
  /** The folder that the box is shown from: the pinned one or the updating one. */
  readonly folder: string;
  readonly hasImages: boolean;
}

/** The form of a box with addresses that hold where it is shown. */
export function formIn(
  { box, addresses, folder, hasImages }: Placed,
  /** The address of a file of the site. */
  to: (path: string) => string,
  drawing = pathOf(folder, box, 'drawing.svg'),
): Form {
  const { form, widget, attributes, downloads } = box;
  const { data, geometry } = addresses;
  const isMap = widget === 'map';
  const fileOf = (ending: string): string => to(pathOf(folder, box, ending));
  return {
    ...form,
    attributes: {
      ...attributes,
      src: to(data.pinned),
      ...(isMap && geometry && { geometry: to(geometry) }),
      link: fileOf('html'),
      downloads: ['csv', ...(hasImages ? ['png'] : [])].map(fileOf).join(' '),
    },
    ...('drawing.svg' in downloads && { image: to(drawing) }),
  };
}
