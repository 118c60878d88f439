import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@factbox/quote/define.js';
import {
  analysis,
  emptyDataset,
  fallback,
  longNames,
  optional,
  statesOf,
  type WidgetArguments,
} from './support.js';

interface QuoteArguments extends WidgetArguments {
  quote?: string | undefined;
}

const meta: Meta<QuoteArguments> = {
  title: 'Quote',
  component: 'factbox-quote',
  render: ({ dataset, src, quote }) =>
    html`<factbox-quote quote=${optional(quote)} src=${optional(src)} .dataset=${optional(dataset)}
      >${fallback}</factbox-quote
    >`,
};
export default meta;

type Story = StoryObj<QuoteArguments>;
const states = statesOf<QuoteArguments>({ dataset: analysis, quote: 'sidorov-fighters' });

export const ClaimAndAnswer: Story = {
  ...states.ready,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('factbox-quote')!;
    await waitFor(() => expect(widget.shadowRoot!.querySelectorAll('figure').length).toBe(3));
    const name = widget.shadowRoot!.querySelector<HTMLButtonElement>('cite button')!;
    await userEvent.click(name);
    await waitFor(() => expect(name.getAttribute('aria-pressed')).toBe('true'));
    await userEvent.click(name);
    await waitFor(() => expect(name.getAttribute('aria-pressed')).toBe('false'));
  },
};
export const WithoutAnswer: Story = states.with({ quote: 'baloch-decision' });
export const DateOfAMonth: Story = states.with({ quote: 'concept-settlement' });
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const Empty: Story = states.with({ dataset: emptyDataset, quote: undefined });
export const LongNames: Story = states.with({ dataset: longNames });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const RightToLeft: Story = states.rightToLeft;
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
