import {
  FactboxElement,
  baseStyles,
  drawMarkup,
  readAttributes,
  type Markup,
  type Reading,
  type PropertyDeclarations,
} from '@factbox/core';
import { catalogue, type TimelineMessages } from './messages.js';
import { attributes, toTimelineModel, type TimelineModel } from './model.js';
import { timelineStyles } from './styles.js';
import { timelineView } from './view.js';

/**
 * What happened, was said and is planned, in order: each beside its date, as exactly as that is known.
 *
 * @tagname factbox-timeline
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart title - The title, or a headline of the author's own.
 * @csspart summary - From when until when there is something.
 * @csspart axis - The scale with a mark for each entry, where there is room for it.
 * @csspart entry - One thing that happened, was said or is planned.
 * @csspart date - Its date.
 * @csspart label - What sort of thing it is, whom it answers and how it stands.
 * @csspart speaker - Who says it.
 * @csspart fact - What it is, or what is said.
 * @csspart text - Verbatim words.
 * @csspart name - A name that can be selected, of an actor, an organization or a place.
 * @csspart conflict - What a second passage says otherwise.
 * @csspart source - A link to a passage of the article.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart error - The message where the facts could not be loaded.
 * @cssproperty [--factbox-font=inherit] - Font family.
 * @cssproperty [--factbox-font-size=0.9375em] - Size of the text that the rest is measured in.
 * @cssproperty [--factbox-accent=red in the text's colour] - Colour of what was said, of the day of publication and of what is selected.
 * @cssproperty [--factbox-muted=75 % of the text's colour] - Colour of secondary text.
 * @cssproperty [--factbox-rule=22 % of the text's colour] - Colour of hairlines.
 * @fires {FactboxReadyEvent} factbox-ready - The facts are shown.
 * @fires {FactboxErrorEvent} factbox-error - The facts could not be shown; the fallback stays.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose a name, or gave the choice up.
 */
export class FactboxTimeline extends FactboxElement<TimelineMessages, TimelineModel, Markup> {
  static override properties: PropertyDeclarations = {
    actor: {},
    organization: {},
    place: {},
    order: {},
    kinds: {},
  };
  static override styles = [baseStyles, timelineStyles];

  /** The id of the actor that all has to do with, itself or by its people; any where absent. */
  declare actor?: string;
  /** The id of the organization that all has to do with; any where absent. */
  declare organization?: string;
  /** The id of the place that all has to do with; any where absent. */
  declare place?: string;
  /** Which comes first: `oldest` or `newest`. */
  declare order?: 'oldest' | 'newest';
  /** What is shown: `events`, `memberships`, `quotes`, `claims`, `demands`; all where absent. */
  declare kinds?: string;

  #model?: TimelineModel;
  #view?: Markup;

  /** @internal */
  override readonly catalogue = catalogue;

  protected override toModel(reading: Reading<TimelineMessages>): TimelineModel {
    const { dataset } = reading;
    const options = readAttributes(attributes, this, dataset);
    return toTimelineModel(dataset, { ...reading, ...options });
  }

  protected override view(model: TimelineModel, reading: Reading<TimelineMessages>): Markup {
    if (model !== this.#model) this.#view = timelineView((this.#model = model), reading);
    return this.#view!;
  }

  protected override draw(
    base: HTMLElement,
    view: Markup,
    reading: Reading<TimelineMessages>,
  ): void {
    drawMarkup(base, view, reading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-timeline': FactboxTimeline;
  }
}
