import { FactboxElement, baseStyles, readAttributes, type Reading } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { render, type TemplateResult } from 'lit/html.js';
import type { Geometry } from './geometry.js';
import { keyOf, layoutMap } from './layout.js';
import { walk } from './layout/walk.js';
import { loadGeometry } from './load-geometry.js';
import { measureIn } from './measure.js';
import { catalogue, type MapMessages } from './messages.js';
import { attributes, subjectsOf, toMapModel, type Subject } from './model.js';
import { mapStyles } from './styles.js';
import { mapView, showState, toShown, type Shown, type State } from './view.js';

/** Up to so many CSS pixels the small level of detail is enough. */
const SMALL = 580;
/** The width to lay out for while the element has none, as in a closed tab. */
const USUAL = 640;

/** The key of the actor or place in which an event happens. */
const keyAt = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];

/**
 * The region: where the article's countries and places lie, and who has which role in a chosen
 * organization, as a map and as a list that says the same.
 *
 * @tagname factbox-map
 * @slot - The fallback: shown until the facts are ready, and kept if they never are.
 * @csspart base - All that the widget shows.
 * @csspart figure - Title, map and list.
 * @csspart title - The organization's name, or what the map is.
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
export class FactboxMap extends FactboxElement<MapMessages, undefined> {
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
  #last?: { readonly from: readonly unknown[]; readonly shown: Shown };
  #state?: State;

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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('organization')) this.#chosen = undefined;
    const [dataset, signal, address] = this.#asked ?? [];
    if (dataset && address !== this.#address(dataset)) void this.prepare(dataset, signal!);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#state) showState(this.renderRoot, this.#state);
    super.updated(changed);
  }

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
    return !this.shapes;
  }

  protected override toModel(): undefined {
    // Made with the layout, since what is selected is part of it.
  }

  protected override view(_: undefined, reading: Reading<MapMessages>): TemplateResult {
    const shown = this.#toShown(reading);
    const stops = shown.pictures[0]?.layout.stops ?? [];
    const selected = subjectsOf(shown.model).find(({ kind, id }) => reading.isSelected(kind, id));
    this.#state = {
      active: this.active,
      selected: selected && keyOf(selected),
      tabStop: stops.some(({ key }) => key === this.tabStop) ? this.tabStop : stops[0]?.key,
    };
    return mapView(shown, this.#state, reading, {
      onPoint: this.#onPoint,
      onInput: (event) => this.#onInput(event, shown, reading),
      onOrganization: (id) => this.#onOrganization(id, shown, reading),
    });
  }

  protected override draw(base: HTMLElement, view: TemplateResult): void {
    render(view, base);
  }

  #address({ id }: Dataset, level = this.width > SMALL ? 'large' : 'small'): string {
    const address = this.geometry ?? FactboxMap.defaultGeometry ?? '';
    return address.replace('{dataset}', id).replace('{level}', level);
  }

  /** Model and layout, made anew only when something that they are made from has changed. */
  #toShown(reading: Reading<MapMessages>): Shown {
    const { dataset, locale, page, isSelected } = reading;
    const { shapes: geometry, width } = this;
    const { organizations } = dataset;
    const {
      organization: own = 'none',
      places,
      region,
    } = readAttributes(attributes, this, dataset);
    // The page's choice, then the reader's in this widget, then the tag's.
    const organization =
      Object.keys(organizations).find((id) => isSelected('organization', id)) ??
      this.#chosen ??
      own;
    const from = [dataset, locale, organization, this.places, region, geometry, width];
    if (this.#last?.from.every((each, i) => each === from[i])) return this.#last.shown;
    const model = toMapModel(dataset, {
      geometry,
      organization: Object.hasOwn(organizations, organization) ? organization : undefined,
      places,
      locale,
      page,
    });
    const measure = measureIn(this);
    const textSize = parseFloat(getComputedStyle(this).fontSize);
    const place = geometry && {
      geometry,
      layout: layoutMap({ geometry, model, width, measure, textSize, locale, region }),
    };
    const shown = toShown(model, place, reading, this.#last?.shown);
    this.#last = { from, shown };
    return shown;
  }

  #onOrganization(id: string | undefined, { model }: Shown, reading: Reading<MapMessages>): void {
    const before = model.organization?.id;
    this.#chosen = id ?? 'none';
    const changed = id ?? before;
    if (changed && reading.isSelected('organization', changed) !== !!id) {
      reading.onSelect('organization', changed);
    }
    this.requestUpdate();
  }

  readonly #onPoint = (event: Event): void => {
    const { type, target, relatedTarget } = event as FocusEvent;
    const key = keyAt(event);
    const isPointer = type.startsWith('pointer');
    const isInDetails = (each: EventTarget | null): boolean =>
      !!(each as Element | null)?.closest('.details');
    // The line below the map is not rewritten under a reader who has come to it.
    if (isPointer && (isInDetails(target) || isInDetails(this.shadowRoot!.activeElement))) return;
    if (key && /over$|in$/.test(type)) this.active = key;
    else if (
      isPointer
        ? type === 'pointerleave' || this.#state?.selected
        : !(event.currentTarget as Element).contains(relatedTarget as Element | null)
    ) {
      this.active = undefined;
    }
  };

  #onInput(event: Event, { model, pictures }: Shown, reading: Reading<MapMessages>): void {
    const { key = 'Enter', altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    // The browser's own, as in Alt and the left arrow for the page before.
    if (event.type === 'keydown' && (altKey || ctrlKey || metaKey)) return;
    const from = keyAt(event);
    const to = from && walk(pictures[0]?.layout.stops ?? [], from, key);
    const isMeant = {
      Escape: (subject: Subject) => reading.isSelected(subject.kind, subject.id),
      Enter: (subject: Subject) => keyOf(subject) === from,
    }[key.replace(' ', 'Enter')];
    const subject = isMeant && subjectsOf(model).find(isMeant);
    if (to) {
      this.tabStop = to;
      this.renderRoot.querySelector<SVGElement>(`g[data-key="${CSS.escape(to)}"]`)?.focus();
    }
    if (subject) reading.onSelect(subject.kind, subject.id);
    if (to || subject) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-map': FactboxMap;
  }
}
