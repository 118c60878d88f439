import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@factbox/actor/define.js';
import {
  analysis,
  emptyDataset,
  fallback,
  longNames,
  optional,
  statesOf,
  type WidgetArguments,
} from './support.js';

interface ActorArguments extends WidgetArguments {
  actor?: string | undefined;
  compact?: boolean;
}

const meta: Meta<ActorArguments> = {
  title: 'Actor',
  component: 'factbox-actor',
  argTypes: { actor: { control: 'select', options: Object.keys(analysis.actors) } },
  render: ({ dataset, src, actor, compact = false }) =>
    html`<factbox-actor
      actor=${optional(actor)}
      ?compact=${compact}
      src=${optional(src)}
      .dataset=${optional(dataset)}
      >${fallback}</factbox-actor
    >`,
};
export default meta;

type Story = StoryObj<ActorArguments>;
const states = statesOf<ActorArguments>({ dataset: analysis, actor: 'taliban' });

export const Movement: Story = states.ready;
export const State: Story = states.with({ actor: 'russia' });
export const StateWithConflict: Story = states.with({ actor: 'pakistan' });
export const Person: Story = states.with({ actor: 'sidorov' });
export const ArmedGroup: Story = states.with({ actor: 'iskp' });
export const HardlyAnything: Story = states.with({ actor: 'belarus' });
export const Compact: Story = states.with({ actor: 'russia', compact: true });
export const CompactNarrow: Story = states.with(
  { actor: 'russia', compact: true },
  { width: 'phone' },
);
export const AllOpen: Story = {
  ...states.with({ actor: 'russia' }),
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('factbox-actor')!;
    const sections = () => [...widget.shadowRoot!.querySelectorAll('details')];
    await waitFor(() => expect(sections().length).toBe(6));
    for (const section of sections()) section.open = true;
  },
};
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const Empty: Story = states.with({ dataset: emptyDataset, actor: undefined });
export const LongNames: Story = states.with({ dataset: longNames });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const NarrowState: Story = states.with({ actor: 'russia' }, { width: 'phone' });
export const RightToLeft: Story = states.rightToLeft;
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
