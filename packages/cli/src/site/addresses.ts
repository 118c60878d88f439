import type { SiteBox } from './boxes.js';

/** Where the files of a dataset's site lie, below its root. */
export interface Addresses {
  /** The root's own address, with a slash at its end. */
  readonly base: string;
  /** The dataset's folder; its files are replaced by a newer build's. */
  readonly updating: string;
  /** The folder of what this build made; its files never change. */
  readonly pinned: string;
  /** The bundles' folder. */
  readonly kit: string;
  /** The dataset, under its hash and under the name that stays. */
  readonly data: { readonly pinned: string; readonly updating: string };
  /** The geometry, with `{level}` in it. */
  readonly geometry: string | undefined;
}

/** The path of one of a box's files, below the root. */
export const pathOf = (folder: string, { name }: Pick<SiteBox, 'name'>, ending: string): string =>
  `${folder}${name}.${ending}`;

/** The path of the file that names the newest dataset. */
export const newestOf = ({ updating }: Pick<Addresses, 'updating'>): string =>
  `${updating}newest.json`;

/** The way from a page of the site to a file of it. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}
