import { actorStatic } from '@factbox/actor/static.js';
import type { Block } from '@factbox/core/document.js';
import { mapStatic } from '@factbox/map/static.js';
import { matrixStatic } from '@factbox/matrix/static.js';
import { quoteStatic } from '@factbox/quote/static.js';
import type { Widget } from './form.js';
import type { Seen } from './models.js';

/** What a map's picture is made for. */
export interface Drawn {
  /** In CSS pixels. */
  readonly width?: number | undefined;
  /** What its ids begin with. */
  readonly id: string;
  /** Whether it is to leave the form. */
  readonly isStandalone: boolean;
  /** Whether it then says title and credit itself. */
  readonly isTitled: boolean;
}

/** What each widget says, from the same models as the tags; without a picture where none is shown. */
export const tell: {
  readonly [W in Widget]: (seen: Seen[W], drawn: Drawn | undefined) => readonly Block[];
} = {
  matrix: ({ model, reading }) => matrixStatic(model, reading),
  actor: ({ model, reading }) => actorStatic(model, reading),
  map({ model, region, geometry, reading }, drawn) {
    const { width, ...picture } = drawn ?? {};
    const options = { ...reading, geometry, region, isDrawn: drawn !== undefined, ...picture };
    return mapStatic(model, { ...options, ...(width && { width }) });
  },
  quote: ({ model, reading }) => quoteStatic(model, reading),
};
