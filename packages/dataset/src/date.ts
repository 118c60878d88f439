/** A date as precise as it is known: EDTF level 0 split into numbers (month and day from 1). */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2023`, `2023-02` or `2023-02-14`; undefined for anything else, also for 30 February. */
export function parseDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => part && +part) as [
    number,
    number,
    number,
  ];
  // Day 0 or 31 April would roll over into another month.
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (date.getUTCMonth() !== (month ?? 1) - 1 || date.getUTCDate() !== (day ?? 1)) return undefined;
  return day ? { year, month, day } : month ? { year, month } : { year };
}
