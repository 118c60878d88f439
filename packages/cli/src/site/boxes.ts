import { threadsOn } from '@factbox/actor/static.js';
import { actorName, formatList } from '@factbox/core';
import {
  eventsOf,
  interestsOf,
  interestsToward,
  membershipsOf,
  peopleOf,
  shortNameOf,
  threadOf,
  type Dataset,
  type Thread,
} from '@factbox/dataset';
import { inQuotes, widgets, type Widget } from '../render/form.js';
import { descriptorOf } from '../render/models.js';

/** One fact box of a site: a widget with what it is to show. */
export interface SiteBox {
  /** What its files are called; unique in the dataset. */
  readonly name: string;
  readonly widget: Widget;
  readonly attributes: Readonly<Record<string, string>>;
  /** The widget's own title; of a card or quote, who it is about. */
  readonly title: string;
  /** What tells it from others with that title. */
  readonly detail?: string;
  /** The ids of what it shows. */
  readonly quotes: readonly string[];
  readonly actors: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly places: readonly string[];
}

const none = { quotes: [], actors: [], organizations: [], events: [], places: [] };

/** What boxes are called that show more than one thing, in the dataset's language. */
export type BoxTitles = Readonly<
  Record<'matrix' | 'map', string> & Partial<Record<Widget, string>>
>;

/** What a box is called where it stands alone. */
export const fullTitleOf = ({ title, detail }: SiteBox): string =>
  detail === undefined ? title : `${title}: ${detail}`;

/** The fact boxes that a dataset has something to show in, the whole first. */
export function toBoxes(
  dataset: Dataset,
  { titles, hasMap }: { readonly titles: BoxTitles; readonly hasMap: boolean },
): SiteBox[] {
  return [
    ...matrixBoxes(dataset, titles),
    ...(hasMap ? mapBoxes(dataset, titles) : []),
    ...actorBoxes(dataset),
    ...quoteBoxes(dataset),
    ...timelineBoxes(dataset, titles),
    ...widgets
      .filter((widget) => !chosen.has(widget))
      .flatMap((widget) => plainBoxes(widget, dataset, titles[widget] ?? widget)),
  ];
}

/** The widgets whose boxes are chosen here by what there is to show. */
const chosen: ReadonlySet<string> = new Set([
  'matrix',
  'map',
  'actor',
  'quote',
  'timeline',
] satisfies Widget[]);

/** A box of any other widget; one for each record where it shows a single one. */
function plainBoxes(widget: Widget, dataset: Dataset, title: string): SiteBox[] {
  const box: SiteBox = { ...none, name: widget, widget, attributes: {}, title };
  const [name, kind] =
    Object.entries(descriptorOf(widget).attributes).find(
      ([, { of, isList, also }]) => of && !isList && !also,
    ) ?? [];
  if (!kind) return [box];
  return Object.keys(dataset[kind.of![0]!] ?? {}).map((id) => ({
    ...box,
    name: `${widget}-${id}`,
    attributes: { [name!]: id },
    detail: id,
  }));
}

function matrixBoxes(dataset: Dataset, { matrix: title }: BoxTitles): SiteBox[] {
  const { memberships, organizations, language } = dataset;
  if (!memberships.length) return [];
  const ids = Object.keys(organizations).filter(
    (organization) => membershipsOf(dataset, { organization }).length,
  );
  return [
    {
      ...none,
      name: 'matrix',
      widget: 'matrix',
      attributes: {},
      title,
      detail: formatList(
        ids.map((id) => shortNameOf(organizations[id]!)),
        language,
      ),
      organizations: ids,
      actors: [...new Set(memberships.map(({ actor }) => actor))],
    },
  ];
}

function mapBoxes(dataset: Dataset, { map: title }: BoxTitles): SiteBox[] {
  const { actors, places, events, language } = dataset;
  const states = Object.keys(actors).filter((id) => actors[id]!.code);
  if (!states.length && !Object.keys(places).length) return [];
  const named = Object.keys(places).length
    ? Object.values(places).map(({ name }) => name)
    : states.map((id) => actorName(dataset, id, language));
  const organization = largest(dataset);
  return [
    {
      ...none,
      name: 'map',
      widget: 'map',
      attributes: organization ? { organization } : {},
      organizations: organization ? [organization] : [],
      title,
      detail: formatList(named, language),
      actors: states,
      places: Object.keys(places),
      events: Object.keys(events).filter((id) => events[id]!.place),
    },
  ];
}

/** A box of all that happened and was said, where anything did. */
function timelineBoxes(dataset: Dataset, { timeline: title = 'timeline' }: BoxTitles): SiteBox[] {
  const { actors, organizations, quotes, events, places } = dataset;
  const shown = {
    quotes: Object.keys(quotes),
    events: Object.keys(events),
    actors: Object.keys(actors),
    organizations: Object.keys(organizations),
    places: Object.keys(places),
  };
  if (!shown.quotes.length && !shown.events.length) return [];
  return [{ ...shown, name: 'timeline', widget: 'timeline', attributes: {}, title }];
}

/** The organization with most states for members, which a map shows unless it is told another. */
function largest({ organizations, memberships, actors }: Dataset): string | undefined {
  const members = new Map<string, Set<string>>();
  for (const { organization, actor, role } of memberships) {
    if (role !== 'member' || !actors[actor]!.code) continue;
    members.set(organization, (members.get(organization) ?? new Set()).add(actor));
  }
  const sizeOf = (id: string): number => members.get(id)?.size ?? 0;
  const [first] = Object.keys(organizations).sort((a, b) => sizeOf(b) - sizeOf(a));
  return first !== undefined && sizeOf(first) ? first : undefined;
}

function actorBoxes(dataset: Dataset): SiteBox[] {
  const { actors, language } = dataset;
  return Object.keys(actors).flatMap((actor) => {
    const threads = threadsOn(dataset, actor).flat();
    const events = eventsOf(dataset, actor).map(({ id }) => id);
    const own = membershipsOf(dataset, { actor });
    const hasMore =
      threads.length > 0 ||
      events.length > 0 ||
      own.length > 0 ||
      interestsOf(dataset, actor).length > 0 ||
      peopleOf(dataset, actor).length > 0 ||
      interestsToward(dataset, actor).length > 0;
    if (!hasMore) return [];
    const box: SiteBox = {
      ...none,
      name: `actor-${actor}`,
      widget: 'actor',
      attributes: { actor },
      title: actorName(dataset, actor, language),
      actors: [actor, ...peopleOf(dataset, actor)],
      organizations: own.map(({ organization }) => organization),
      quotes: threads.flatMap(idsOf),
      events,
    };
    return [box];
  });
}

/**
 * Most quotes of one thread that have a box of their own. Each shows the whole thread, so without a
 * limit a site would grow with the square of a thread's length.
 */
export const mostOfThread = 24;

/** A box for each quote, claim or answer, which shows the whole thread. */
function quoteBoxes(dataset: Dataset): SiteBox[] {
  // Each made once, however many quotes are in it.
  const threads = new Map<Thread, readonly [all: readonly string[], own: ReadonlySet<string>]>();
  return Object.entries(dataset.quotes).flatMap(([quote, { speaker, text }]) => {
    const thread = threadOf(dataset, quote);
    const [all, own] = threads.get(thread) ?? toLists(thread);
    threads.set(thread, [all, own]);
    if (!own.has(quote)) return [];
    const box: SiteBox = {
      ...none,
      name: `quote-${quote}`,
      widget: 'quote',
      attributes: { quote },
      title: actorName(dataset, speaker, dataset.language),
      detail: inQuotes(shorten(text, 60), dataset.language),
      quotes: all,
    };
    return [box];
  });
}

const toLists = (thread: Thread) => {
  const all = idsOf(thread);
  return [all, new Set(all.slice(0, mostOfThread))] as const;
};

const idsOf = (thread: Thread): string[] => thread.map(({ id }) => id);

/** A beginning of a text that ends with a whole word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
