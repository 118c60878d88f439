import {
  FactboxElement,
  baseStyles,
  drawMarkup,
  hideLost,
  readAttributes,
  type Markup,
  type Reading,
  type PropertyDeclarations,
} from '@factbox/core';
import { actorStyles } from './styles.js';
import { catalogue, type ActorMessages } from './messages.js';
import { attributes, toActorModel, type ActorModel } from './model.js';
import { actorView } from './view.js';

/**
 * One actor's card: who it is, what it wants and from whom, where it sits, what it said and did.
 *
 * @tagname factbox-actor
 * @slot - The fallback: shown until the facts are there, and kept where they do not arrive.
 * @csspart base - All that the widget shows.
 * @csspart headline - The author's own headline, above the name.
 * @csspart portrait - The actor's picture.
 * @csspart credit - Whose picture it is.
 * @csspart kind - What sort of actor it is, above its name.
 * @csspart title - The actor's name.
 * @csspart summary - Who the actor is, in a sentence or two.
 * @csspart interests - The interests that the dataset names first.
 * @csspart relations - How many interests there are between the actor and each other one, either way.
 * @csspart label - The title of a section, with how much is in it.
 * @csspart name - A name that can be selected, of an actor, an organization or a place.
 * @csspart conflict - Roles of which the article gives more than one for the same thing.
 * @csspart source - A link to a passage of the article.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart error - The message where the facts could not be shown.
 * @cssproperty [--factbox-accent=color-mix(in oklab, #f0381e 55%, currentColor)] - Marks, focus and what is selected.
 * @cssproperty [--factbox-muted=color-mix(in srgb, currentColor 75%, transparent)] - Lesser text.
 * @cssproperty [--factbox-rule=color-mix(in srgb, currentColor 22%, transparent)] - Hairlines.
 * @cssproperty [--factbox-wash=color-mix(in srgb, var(--factbox-accent) 9%, transparent)] - Behind what is selected.
 * @cssproperty [--factbox-font=inherit] - The font family.
 * @cssproperty [--factbox-font-size=0.9375em] - The size of text.
 * @fires {FactboxReadyEvent} factbox-ready - The card is shown.
 * @fires {FactboxErrorEvent} factbox-error - The card could not be shown; the fallback is.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose a name in the card, or gave it up.
 */
export class FactboxActor extends FactboxElement<ActorMessages, ActorModel, Markup> {
  static override properties: PropertyDeclarations = {
    actor: {},
    compact: { type: Boolean, reflect: true },
  };
  static override styles = [baseStyles, actorStyles];

  /** The id of the actor; the dataset's first where absent. */
  declare actor?: string;
  /** Begins with as little as can be, and stands at the end of its line, with the page's text beside it. */
  declare compact: boolean;

  #model?: ActorModel;
  #view?: Markup;

  /** @internal */
  override readonly catalogue = catalogue;

  constructor() {
    super();
    // Told by its type that it is a flag, Vue sets it to true for `compact=""`.
    this.compact = false;
  }

  protected override toModel(reading: Reading<ActorMessages>): ActorModel {
    const { dataset } = reading;
    const options = readAttributes(attributes, this, dataset);
    return toActorModel(dataset, { ...reading, ...options });
  }

  protected override view(model: ActorModel, reading: Reading<ActorMessages>): Markup {
    if (model !== this.#model) this.#view = actorView((this.#model = model), reading);
    return this.#view!;
  }

  protected override draw(base: HTMLElement, view: Markup, reading: Reading<ActorMessages>): void {
    drawMarkup(base, view, reading);
    base.addEventListener('error', hideLost, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-actor': FactboxActor;
  }
}
