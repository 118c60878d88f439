import {
  FactboxElement,
  baseStyles,
  fill,
  readAttributes,
  showSelection,
  type Reading,
  type PropertyDeclarations,
  type PropertyValues,
} from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import { showState, type State } from './element/state.js';
import { SMALL_UP_TO, type Geometry } from './geometry.js';
import { walk } from './layout/walk.js';
import { loadGeometry } from './load-geometry.js';
import { measureIn } from './measure.js';
import { catalogue, type MapMessages } from './messages.js';
import { attributes, keyOf, subjectsOf, type Subject } from './model.js';
import { shapesOf } from './outline.js';
import { inSlices, type Steps } from './slices.js';
import { mapStyles } from './styles.js';
import { isTooNear } from './too-near.js';
import { lineMarkup, mapMarkup } from './view.js';
import { shownSteps, type Shown } from './view/shown.js';

/** The width to lay out for while the element has none, as in a closed tab. */
const USUAL = 640;

/** What the map answers to. */
const EVENTS = ['pointerover', 'pointerleave', 'focusin', 'focusout', 'click', 'keydown'];

/** The element of this kind in which an event happens. */
const within = (node: EventTarget | null, selector: string): HTMLElement | null =>
  (node as Element | null)?.closest<HTMLElement>(selector) ?? null;

/** The key of the actor or place in which an event happens. */
const keyAt = ({ target }: Event): string | undefined =>
  within(target, '[data-key]')?.dataset['key'];

type Options = ReturnType<typeof readAttributes<typeof attributes>>;

/**
 * The region: where the article's countries and places lie, and who has which role in a chosen
 * organization, as a map and as a list that says the same.
 *
 * @tagname factbox-map
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart figure - Title, map and list.
 * @csspart title - The organization's name, or what the map is.
 * @csspart name - A name that can be selected, of an actor or a place.
 * @csspart switch - The buttons that choose an organization.
 * @csspart legend - What the colours and patterns mean.
 * @csspart map - The picture.
 * @csspart details - The line below it, about what is chosen or pointed at.
 * @csspart list - All that the map shows, in words.
 * @csspart credit - Date, note on borders, source and licence.
 * @csspart source - A link to a passage of the article.
 * @csspart error - The message where the facts could not be loaded.
 * @cssproperty [--factbox-font=inherit] - Font family.
 * @cssproperty [--factbox-font-size=0.9375em] - Size of the text that the rest is measured in.
 * @cssproperty [--factbox-accent=#9b2d1f] - Colour of the places and of what is selected; `#ff9e8a` in the dark.
 * @cssproperty [--factbox-muted=75 % of the text's colour] - Colour of secondary text.
 * @cssproperty [--factbox-rule=22 % of the text's colour] - Colour of hairlines.
 * @cssproperty [--factbox-map-ink=#1a1a1a] - Colour of names and lines on the map; `#e9e6df` in the dark.
 * @cssproperty [--factbox-map-land=#f9f6ef] - Colour of land and of the halo about names; `#333437` in the dark.
 * @cssproperty [--factbox-map-water=#d9e6ec] - Colour of water; `#111d27` in the dark.
 * @cssproperty [--factbox-map-role=#c58f32] - Colour that the roles' tints are made of.
 * @cssproperty [--factbox-map-line=#7b7468] - Colour of borders.
 * @fires {FactboxReadyEvent} factbox-ready - The facts are shown.
 * @fires {FactboxErrorEvent} factbox-error - The facts could not be shown; the fallback stays.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose a country, place or organization, or gave the choice up.
 */
export class FactboxMap extends FactboxElement<MapMessages, Options, Shown> {
  static override properties: PropertyDeclarations = {
    organization: {},
    places: {},
    region: {},
    geometry: {},
    active: { state: true },
    tabStop: { state: true },
    width: { state: true },
    shapes: { state: true },
  };
  static override styles = [baseStyles, mapStyles];

  /**
   * Where a tag without `geometry` finds its own, with `{dataset}` for the dataset's id; set by the
   * bundle to the folder beside it.
   */
  static defaultGeometry?: string;

  /** The id of the organization whose roles colour the map; none where absent or `none`. */
  declare organization?: string;
  /** The ids of the places to show, with spaces or commas between them; all where absent. */
  declare places?: string;
  /** What to crop to: the id of an actor or place, or an ISO code; the whole map where absent. */
  declare region?: string | undefined;
  /**
   * The address of the geometry, a file of the kit or any TopoJSON or GeoJSON; `{level}` in it stands for
   * `small` or `large`, as the width asks.
   */
  declare geometry?: string;
  /** @internal The key of what is pointed at or in focus. */
  declare protected active?: string | undefined;
  /** @internal The key of what Tab reaches. */
  declare protected tabStop?: string | undefined;
  /** @internal In CSS pixels. */
  declare protected width: number;
  /** @internal The geometry that is shown. */
  declare protected shapes?: Geometry | undefined;

  /** @internal */
  override readonly catalogue = catalogue;

  /** What the reader chose in this widget; it goes before the attribute. */
  #chosen?: string | undefined;
  /** What the shapes were loaded for. */
  #asked?: readonly [dataset: Dataset, signal: AbortSignal, address: string];
  /** The address of the shapes that are shown, whatever their level. */
  #source?: string;
  /** What is shown was made, or is being made, from these. */
  #from?: readonly unknown[];
  #making?: Promise<void> | undefined;
  /** What is shown; throws where it could not be made. */
  #shown: () => Shown = () => undefined!;
  #reading?: Reading<MapMessages>;

  // Where the page has taken it away, the first width stays.
  readonly #observer = globalThis.ResizeObserver
    ? new ResizeObserver(([entry]) => {
        const width = Math.round(entry!.contentRect.width);
        // In the next frame, since a new layout may change what is being observed.
        if (!width) return;
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => (this.width = width));
      })
    : undefined;
  /** What waits for the next frame, which in a hidden page never comes. */
  #frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer?.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** While what is to be shown is being made, what was there before stays. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.has('organization')) this.#chosen = undefined;
    const [dataset, signal, address] = this.#asked ?? [];
    if (dataset && address !== this.#address(dataset)) void this.prepare(dataset, signal!);
    super.willUpdate(changed);
    return !this.#making;
  }

  /** Only what came before it says whether there is anything to update. */
  protected override willUpdate(): void {}

  /** @internal */
  override async prepare(dataset: Dataset, signal: AbortSignal): Promise<void> {
    this.width ||= this.clientWidth || USUAL;
    const address = this.#address(dataset);
    if (dataset.id !== this.#asked?.[0].id) this.#chosen = undefined;
    this.#asked = [dataset, signal, address];
    const source = this.#address(dataset, '');
    if (!address) {
      // Nobody has named any shapes.
      this.shapes = undefined;
      return;
    }
    try {
      const shapes = await loadGeometry(address, dataset, signal);
      if (address !== this.#asked[2]) return;
      [this.shapes, this.#source] = [shapes, source];
    } catch (error) {
      if (address !== this.#asked[2]) return;
      // Without shapes the list still says everything; those of another level are better than none.
      if (source !== this.#source) this.shapes = undefined;
      // What was given up on the way is asked for again by the next update.
      if (signal.aborted) this.#asked = [dataset, signal, ''];
      // eslint-disable-next-line no-console -- whoever wrote the tag looks here first
      else console.warn(`<factbox-map> no map: ${(error as Error).message}`);
    }
  }

  /** @internal */
  override isIncomplete(): boolean {
    return !this.shapes && !(this.#asked && isTooNear(this.#asked[0]));
  }

  protected override toModel({ dataset }: Reading<MapMessages>): Options {
    // What is said depends on the organization that is selected, so it is made with the view.
    return readAttributes(attributes, this, dataset);
  }

  /** Made anew only when something that it is made from has changed, and meanwhile the one before. */
  protected override view(options: Options, reading: Reading<MapMessages>): Shown {
    const organization = this.#organizationOf(options, reading);
    const { shapes: geometry, width } = this;
    const from = [reading, organization, geometry, width];
    if (!from.every((each, i) => each === this.#from?.[i])) {
      const measure = measureIn(this);
      const textSize = parseFloat(getComputedStyle(this).fontSize);
      const given = { ...options, organization, geometry, width, measure, textSize };
      this.#from = from;
      this.#making = this.#make(from, shownSteps(given, reading));
    }
    return this.#shown();
  }

  /** Makes what is shown in slices, unless something else is to be made meanwhile. */
  async #make(from: readonly unknown[], steps: Steps<Shown>): Promise<void> {
    let made: () => Shown;
    try {
      const shown = await inSlices(steps, () => from === this.#from);
      made = () => shown!;
    } catch (error) {
      made = () => {
        throw error;
      };
    }
    if (from !== this.#from) return;
    this.#shown = made;
    this.#making = undefined;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#making) return isComplete;
    await this.#making;
    return this.getUpdateComplete();
  }

  /** The page's choice, then the reader's in this widget, then the tag's. */
  #organizationOf(
    { organization }: Options,
    { dataset, isSelected }: Reading<MapMessages>,
  ): string | undefined {
    const ids = Object.keys(dataset.organizations);
    const id = ids.find((each) => isSelected('organization', each)) ?? this.#chosen ?? organization;
    return ids.includes(id!) ? id : undefined;
  }

  protected override draw(base: HTMLElement, shown: Shown, reading: Reading<MapMessages>): void {
    this.#reading = reading;
    fill(base, mapMarkup());
    const figure = base.firstElementChild!;
    for (const type of EVENTS) figure.addEventListener(type, this.#onEvent);
    const { model, picture } = shown;
    const state = this.#stateOf(shown);
    const { selected, active = selected } = state;
    const line = lineMarkup({ model, ...picture }, reading, active, active === selected);
    shown.parts.forEach((part, index) => fill(figure.children[index]!, index === 2 ? line : part));
    showSelection(base, reading);
    showState(figure, state, shapesOf(picture?.geometry));
  }

  #stateOf({ model, picture }: Shown): State {
    const { active, tabStop } = this;
    const stops = picture?.layout.stops ?? [];
    const subjects = subjectsOf(model);
    return {
      active: subjects.find((each) => keyOf(each) === active),
      selected: subjects.find(({ kind, id }) => this.#reading!.isSelected(kind, id)),
      tabStop: stops.some(({ key }) => key === tabStop) ? tabStop : stops[0]?.key,
    };
  }

  #address(dataset: Dataset, level = this.width > SMALL_UP_TO ? 'large' : 'small'): string {
    // Of places too near one another only their author has shapes.
    const address = this.geometry ?? (!isTooNear(dataset) && FactboxMap.defaultGeometry);
    return (address || '').replace('{dataset}', dataset.id).replace('{level}', level);
  }

  readonly #onEvent = (event: Event): void => {
    const { type, target } = event;
    if (/^(pointer|focus)/.test(type)) this.#onPoint(event);
    else if (within(target, '.map')) this.#onInput(event);
    else if (type === 'click') this.#onSwitch(within(target, '.switch button'));
  };

  /** An organization is chosen, or none. */
  #onSwitch(button: Element | null): void {
    if (!button) return;
    const id = button.getAttribute('value')!;
    const before = this.#shown().model.organization?.id;
    this.#chosen = id;
    const changed = id || before;
    if (changed && this.#reading!.isSelected('organization', changed) !== !!id) {
      this.#reading!.onSelect('organization', changed);
    }
    this.requestUpdate();
  }

  /** Pointer or focus comes to something or leaves it. */
  #onPoint(event: Event): void {
    const { type, target, relatedTarget } = event as FocusEvent;
    const key = keyAt(event);
    const isPointer = type.startsWith('pointer');
    // The line below the map is not rewritten under a reader who has come to it.
    if (
      isPointer &&
      [target, this.shadowRoot!.activeElement].some((each) => within(each, '.details'))
    ) {
      return;
    }
    if (key && /over$|in$/.test(type)) this.active = key;
    else if (
      isPointer
        ? type === 'pointerleave' || this.#stateOf(this.#shown()).selected
        : !(event.currentTarget as Element).contains(relatedTarget as Element | null)
    ) {
      this.active = undefined;
    }
  }

  /** A key or click in the picture. */
  #onInput(event: Event): void {
    const { key = 'Enter', altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    // The browser's own, as in Alt and the left arrow for the page before.
    if (event.type === 'keydown' && (altKey || ctrlKey || metaKey)) return;
    const { model, picture } = this.#shown();
    const { isSelected, onSelect } = this.#reading!;
    const from = keyAt(event);
    const to = from && walk(picture!.layout.stops, from, key);
    const isMeant = {
      Escape: ({ kind, id }: Subject) => isSelected(kind, id),
      Enter: (subject: Subject) => keyOf(subject) === from,
    }[key.replace(' ', 'Enter')];
    const subject = isMeant && subjectsOf(model).find(isMeant);
    if (to) {
      this.tabStop = to;
      this.renderRoot.querySelector<SVGElement>(`g[data-key="${CSS.escape(to)}"]`)?.focus();
    }
    if (subject) onSelect(subject.kind, subject.id);
    if (to || subject) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-map': FactboxMap;
  }
}
