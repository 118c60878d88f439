import type { Dataset, DatasetInput } from '@factbox/dataset';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import analysis from '../data/russia-taliban-2023.js';

export { analysis };

/** What every widget's stories can be given, besides the widget's own attributes. */
export interface WidgetArguments {
  dataset?: DatasetInput | undefined;
  src?: string | undefined;
}

/** The fallback that a page carries inside a tag: here just enough to see when it is shown. */
export const fallback = html`<p>
  The fallback: what a reader sees until the facts are there, and if they never are.
</p>`;

/** An address at which there is a dataset of a format that does not exist. */
export const brokenSource = 'data:application/json,{"format":2}';

/** An address that does not answer while anyone looks. */
export const silentSource = 'https://silent.invalid/dataset.json';

const fetchNow = window.fetch;
window.fetch = (input, options) =>
  input === silentSource
    ? new Promise((_, reject) =>
        options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error)),
      )
    : fetchNow(input, options);

/** The states that every widget must look finished in; `Arguments` are the widget's attributes. */
export function statesOf<A extends WidgetArguments>(usual: Partial<A>) {
  type Story = StoryObj<A>;
  const story = (args: Partial<A>, globals: Record<string, string> = {}): Story =>
    ({ args: { ...usual, ...args }, globals }) as unknown as Story;
  return {
    ready: story({}),
    loading: story({ dataset: undefined, src: silentSource } as Partial<A>),
    error: story({ dataset: undefined, src: brokenSource } as Partial<A>),
    dark: story({}, { theme: 'dark' }),
    narrow: story({}, { width: 'phone' }),
    rightToLeft: story({}, { language: 'fa' }),
    russian: story({}, { language: 'ru' }),
    sans: story({}, { face: 'sans', width: 'wide' }),
    with: story,
  };
}

/** A property's value, or nothing at all where the story does not set it. */
export const optional = <T>(value: T | undefined): T | typeof nothing => value ?? nothing;

/** The analysis with names as long as they get. */
export const longNames: Dataset = {
  ...analysis,
  actors: Object.fromEntries(
    Object.entries(analysis.actors).map(([id, actor]) => [
      id,
      {
        ...actor,
        name: `${actor.name} and the Neighbouring Non-self-governing Territories`,
        ...(actor.role && { role: `${actor.role}, formerly in several comparable positions` }),
      },
    ]),
  ),
  organizations: Object.fromEntries(
    Object.entries(analysis.organizations).map(([id, organization]) => [
      id,
      {
        ...organization,
        name: `${organization.name} for Cooperation and Mutual Consultation`,
        shortName: `${organization.shortName ?? organization.name} for Cooperation`,
      },
    ]),
  ),
};

/** A dataset in which nothing is known. */
export const emptyDataset: Dataset = {
  ...analysis,
  id: 'empty',
  passages: {},
  actors: {},
  organizations: {},
  memberships: [],
  interests: [],
  quotes: {},
  events: {},
  places: {},
};
