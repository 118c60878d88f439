/** Work that may be interrupted at each `yield`, with what comes of it in the end. */
export type Steps<T> = Generator<undefined, T>;

/** Does all the work without a pause, where no page waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lets the page have its turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So many milliseconds of work, then the page's turn: a slow machine's last step may take as long again. */
const SLICE = 8;

/** Does all the work in slices, between which the page answers its reader; gives up once nobody wants it. */
export async function inSlices<T>(steps: Steps<T>, isWanted = () => true): Promise<T | undefined> {
  for (;;) {
    await turn();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (!isWanted()) return undefined;
      const { done, value } = steps.next();
      if (done) return value;
    }
  }
}
