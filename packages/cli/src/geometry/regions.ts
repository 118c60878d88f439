import { type MakeOptions } from './make-geometry.js';

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

/** The datasets whose geometry is committed as `factbox geometry --dataset` alone makes it. */
export const DATASETS: readonly string[] = ['baltic-2024'];
