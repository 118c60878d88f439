/** A date as precise as it is known: EDTF level 0 split into numbers (month and day from 1). */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2023`, `2023-02` or `2023-02-14`; undefined for anything else, also for 30 February. */
export function parseDate(text: string): PartialDate | undefined {
  // A day that its month does not have is no date or rolls over into another month.
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(text) && new Date(text).toJSON()?.startsWith(text);
  if (!isDate) return undefined;
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  return { year, ...(month && { month }), ...(day && { day }) };
}
