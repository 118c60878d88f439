/** A date as precise as it is known: EDTF level 0 split into numbers (month and day from 1). */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2023`, `2023-02` or `2023-02-14`; undefined for anything else, also for 30 February. */
export function parseDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  // A day that its month does not have is no date or rolls over into another month.
  if (!match || !new Date(text).toJSON()?.startsWith(text)) return undefined;
  const [year, month, day] = match.slice(1).map((part) => part && +part) as [
    number,
    number,
    number,
  ];
  return day ? { year, month, day } : month ? { year, month } : { year };
}
