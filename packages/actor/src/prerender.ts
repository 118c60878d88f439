import { baseStyles, type Prerendered, type Reading } from '@factbox/core';
import type { ActorMessages } from './messages.js';
import type { ActorModel } from './model.js';
import { actorStyles } from './styles.js';
import { actorView } from './view.js';

/** The card as it stands before the reader has done anything, without a page. */
export const prerender = (model: ActorModel, reading: Reading<ActorMessages>): Prerendered => ({
  view: actorView(model, reading),
  styles: [baseStyles, actorStyles],
});
