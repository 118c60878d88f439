import { actorStatic } from '@factbox/actor/static.js';
import type { Block } from '@factbox/core/document.js';
import { mapStatic } from '@factbox/map/static.js';
import { matrixStatic } from '@factbox/matrix/static.js';
import { quoteStatic } from '@factbox/quote/static.js';
import type { Widget } from './form.js';
import { read, type Facts } from './models.js';

/** What a map's picture is made for, besides its facts. */
export interface Drawn {
  /** In CSS pixels. */
  readonly width?: number | undefined;
  /** What its ids begin with. */
  readonly id: string;
  /** Whether it is to leave the form. */
  readonly isStandalone: boolean;
  /** Whether it then says title and credit itself. */
  readonly isTitled: boolean;
}

/** A static form in words, with the language that they are in. */
export interface Telling {
  readonly blocks: readonly Block[];
  readonly locale: string;
}

/** What each widget says, from the same models as the tags. */
export const tell: Readonly<Record<Widget, (facts: Facts, drawn: Drawn) => Promise<Telling>>> = {
  async matrix(facts) {
    const { model, reading } = await read.matrix(facts);
    return { blocks: matrixStatic(model, reading), locale: reading.locale };
  },
  async actor(facts) {
    const { model, reading } = await read.actor(facts);
    return { blocks: actorStatic(model, reading), locale: reading.locale };
  },
  async map(facts, { width, ...drawn }) {
    const { model, region, reading } = await read.map(facts);
    const { geometry } = facts;
    const options = { ...reading, ...drawn, geometry, region, ...(width && { width }) };
    return { blocks: mapStatic(model, options), locale: reading.locale };
  },
  async quote(facts) {
    const { model, reading } = await read.quote(facts);
    return { blocks: quoteStatic(model, reading), locale: reading.locale };
  },
};
