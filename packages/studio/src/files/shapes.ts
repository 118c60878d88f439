import { isFields, type Fields } from '../commands/draft.js';
import type { TextFile } from './open.js';

/** Whether a file holds the shapes of a map, as `factbox geometry` writes them. */
export const isShapes = (value: unknown): boolean =>
  isFields(value) && Array.isArray(value['frame']) && isFields(value['projection']);

/** Asks for shapes to be made for a dataset. */
export type ShapeMaker = (dataset: string) => Promise<string | undefined>;

/** The shapes of maps: from a file that was opened, or made by the program that serves Studio. */
export class Shapes {
  readonly #addresses = new Map<string, string>();
  readonly #made = new Map<string, string>();
  #making: Promise<unknown> = Promise.resolve();
  /** Whether some were asked for and have not come yet. */
  isMaking = false;

  /**
   * The address of the shapes for a dataset, within this page; undefined where there are none yet.
   *
   * @param onChange Called once they are being made, and once they have come or did not.
   */
  addressFor(
    dataset: Fields,
    {
      opened,
      maker,
      onChange,
    }: {
      readonly opened: TextFile | undefined;
      readonly maker: ShapeMaker | undefined;
      readonly onChange: () => void;
    },
  ): string | undefined {
    if (opened) return this.#addressOf(opened.text);
    const key = JSON.stringify([dataset['id'], codesIn(dataset)]);
    const made = this.#made.get(key);
    if (made !== undefined) return made ? this.#addressOf(made) : undefined;
    if (!maker) return undefined;
    // Asked once, whatever comes of it.
    this.#made.set(key, '');
    this.isMaking = true;
    onChange();
    this.#making = maker(JSON.stringify(dataset))
      .then((text) => {
        if (text !== undefined) this.#made.set(key, text);
      })
      .finally(() => {
        this.isMaking = false;
        onChange();
      });
    return undefined;
  }

  /** Done once all shapes that were asked for have come, or did not come. */
  ready(): Promise<void> {
    return this.#making.then(() => {}).catch(() => {});
  }

  #addressOf(text: string): string {
    let address = this.#addresses.get(text);
    if (!address) {
      address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      this.#addresses.set(text, address);
    }
    return address;
  }
}

/** What a map is made of: codes and coordinates. */
const codesIn = (dataset: Fields): unknown[] =>
  ['actors', 'places'].flatMap((name) => {
    const records = dataset[name];
    return Object.values(isFields(records) ? records : {}).map((record) =>
      isFields(record) ? [record['code'], record['coordinates']] : [],
    );
  });
