import { toWeb } from '../render/web.js';
import type { Dataset } from '@factbox/dataset';
import { fullTitleOf } from './boxes.js';
import { formIn, type Placed } from './made-box.js';
import { frameSize } from './oembed.js';

/** A box for a program that puts it into pages of its own, such as a content system's plugin. */
export interface Fragment {
  readonly title: string;
  readonly language: string;
  /** The tag with its fallback; its addresses hold from any page. */
  readonly html: string;
  /** The style sheet of what is read without script. */
  readonly style: string;
  /** Pixels to keep free until the box is there. */
  readonly height: number;
}

/** The tag of a box with its fallback, with addresses that hold from anywhere. */
export const tagOf = (placed: Placed): string =>
  toWeb(formIn(placed, (path) => placed.addresses.base + path));

export function toFragment(options: Placed & { readonly dataset: Dataset }): string {
  const { dataset, box, addresses } = options;
  return fragmentFile({
    title: fullTitleOf(box),
    language: dataset.language,
    html: tagOf(options),
    style: `${addresses.base}${addresses.kit}factbox-fallback.css`,
    height: frameSize(box).height,
  });
}

export const fragmentFile = (fragment: Fragment): string => `${JSON.stringify(fragment)}\n`;
