import { values } from './values.js';

/** The most letters of an id. Ids become names of files, to which more is added. */
export const longestId = 64;

/** What a site of facts has beside its datasets, and so no dataset may be called. */
const ofSites = 'data|geometry|index|kit|manifest|pinned';

/** What Windows keeps for devices, as a name of a file or folder and as the beginning of one. */
const ofWindows = 'con|prn|aux|nul|com[0-9]|lpt[0-9]';

/** A regular expression's text that fits an id that no dataset may have. */
export const reservedIds = `${ofSites}|${ofWindows}`;

/** Whether a value can be the id of a record. */
export const isId = (value: unknown): value is string =>
  values['id']!(value) && (value as string).length <= longestId;

/** Whether an id is kept for something else than a dataset. */
export const isReserved = (value: unknown): boolean =>
  isId(value) && new RegExp(`^(${reservedIds})$`).test(value);
