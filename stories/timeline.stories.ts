import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@factbox/timeline/define.js';
import { complete } from '../test/node/dataset/complete.js';
import {
  analysis,
  emptyDataset,
  fallback,
  longNames,
  optional,
  statesOf,
  type WidgetArguments,
} from './support.js';

interface TimelineArguments extends WidgetArguments {
  actor?: string | undefined;
  organization?: string | undefined;
  place?: string | undefined;
  order?: 'oldest' | 'newest' | undefined;
  kinds?: string | undefined;
  asOf?: string | undefined;
  headline?: string | undefined;
}

const meta: Meta<TimelineArguments> = {
  title: 'Timeline',
  component: 'factbox-timeline',
  render: ({ dataset, src, actor, organization, place, order, kinds, asOf, headline }) =>
    html`<factbox-timeline
      actor=${optional(actor)}
      organization=${optional(organization)}
      place=${optional(place)}
      order=${optional(order)}
      kinds=${optional(kinds)}
      as-of=${optional(asOf)}
      headline=${optional(headline)}
      src=${optional(src)}
      .dataset=${optional(dataset)}
      >${fallback}</factbox-timeline
    >`,
};
export default meta;

type Story = StoryObj<TimelineArguments>;
const states = statesOf<TimelineArguments>({ dataset: analysis });

export const Article: Story = {
  ...states.ready,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('factbox-timeline')!.shadowRoot!;
    const nameOf = () => root.querySelector<HTMLButtonElement>('button[value="russia"]')!;
    await waitFor(() => expect(nameOf()).toBeTruthy());
    await userEvent.click(nameOf());
    await waitFor(() => expect(nameOf().getAttribute('aria-pressed')).toBe('true'));
    await userEvent.click(nameOf());
    await waitFor(() => expect(nameOf().getAttribute('aria-pressed')).toBe('false'));
  },
};
export const NewestFirst: Story = states.with({ order: 'newest', kinds: 'events' });
export const OfAnActor: Story = states.with({ actor: 'taliban', headline: 'The Taliban in 2023' });
export const OfAPlace: Story = states.with({ place: 'samarkand' });
export const AsOf: Story = states.with({ asOf: '2023-02-14' });
export const EveryField: Story = states.with({ dataset: complete });
export const Scaled: Story = states.with({ dataset: complete }, { width: 'wide' });
export const ClaimsAndDemands: Story = states.with({ dataset: complete, kinds: 'claims demands' });
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const Empty: Story = states.with({ dataset: emptyDataset });
export const LongNames: Story = states.with({ dataset: longNames });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const RightToLeft: Story = states.rightToLeft;
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
