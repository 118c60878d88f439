import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/map/define.js';
import type { Dataset } from '@factbox/dataset';
import { fallback, optional, statesOf, type WidgetArguments } from './support.js';
import council from './world-dataset.js';

/** The countries of the world at 1:50m as npm world-atlas packs them: TopoJSON of another maker. */
const world = new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url).href;

interface MapArguments extends WidgetArguments {
  organization?: string | undefined;
}

/** Geometry that nobody prepared: it is projected in the browser. */
const meta: Meta<MapArguments> = {
  title: 'Map of the world at 1:50m',
  id: 'map-world',
  component: 'factbox-map',
  render: ({ dataset, organization }) =>
    html`<factbox-map
      organization=${optional(organization)}
      geometry=${world}
      .dataset=${optional(dataset)}
      >${fallback}</factbox-map
    >`,
};
export default meta;

type Story = StoryObj<MapArguments>;
const states = statesOf<MapArguments>({ dataset: council as Dataset, organization: 'council' });

export const Council: Story = states.sans;
export const Narrow: Story = states.narrow;
