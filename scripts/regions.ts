import type { MakeOptions } from '../packages/cli/src/geometry/make-geometry.js';

/**
 * The regions whose geometry is committed, each named like the dataset that it serves;
 * `npm run geometry` makes them anew.
 */
export const REGIONS: readonly Omit<MakeOptions, 'source'>[] = [
  {
    id: 'russia-taliban-2023',
    countries: ['RU', 'CN', 'IN', 'PK', 'IR', 'AF', 'KZ', 'KG', 'TJ', 'TM', 'UZ', 'AM', 'BY'],
    provinces: ['AF'],
    extent: [46, 24, 93, 53],
    projection: [70, 27, 51],
  },
];

/** The datasets whose geometry is committed as `factbox geometry --dataset` makes it, by their ids. */
export const DATASETS: Readonly<Record<string, readonly [file: string, ...options: string[]]>> = {
  'baltic-2024': ['data/baltic-2024.ts'],
  oases: ['demo/oases/dataset.ts'],
  ferry: ['demo/ferry/dataset.ts', '--extent', '14,55.2,29,62.5'],
};
