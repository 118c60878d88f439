import { type MakeOptions } from './make-geometry.js';

/** The regions whose geometry is committed; `npm run geometry` makes them anew. */
export const REGIONS: readonly Omit<MakeOptions, 'source'>[] = [
  {
    id: 'central-asia',
    countries: ['RU', 'CN', 'IN', 'PK', 'IR', 'AF', 'KZ', 'KG', 'TJ', 'TM', 'UZ', 'AM', 'BY'],
    provinces: ['AF'],
    extent: [46, 24, 93, 53],
    projection: [70, 27, 51],
  },
];
