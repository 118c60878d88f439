import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/map/define.js';
import {
  analysis,
  emptyDataset,
  fallback,
  longNames,
  optional,
  statesOf,
  type WidgetArguments,
} from './support.js';

interface MapArguments extends WidgetArguments {
  organization?: string | undefined;
  places?: string | undefined;
  region?: string | undefined;
  geometry?: string | undefined;
}

const meta: Meta<MapArguments> = {
  title: 'Map',
  component: 'factbox-map',
  argTypes: {
    organization: { control: 'select', options: Object.keys(analysis.organizations) },
  },
  render: ({ dataset, src, organization, places, region, geometry }) =>
    html`<factbox-map
      organization=${optional(organization)}
      places=${optional(places)}
      region=${optional(region)}
      geometry=${optional(geometry)}
      src=${optional(src)}
      .dataset=${optional(dataset)}
      >${fallback}</factbox-map
    >`,
};
export default meta;

type Story = StoryObj<MapArguments>;
const states = statesOf<MapArguments>({
  dataset: analysis,
  organization: 'csto',
  geometry: './geometry/russia-taliban-2023-{level}.json',
});

export const MembersOfAnAlliance: Story = states.ready;
export const Talks: Story = states.with({ organization: 'february-talks' });
export const PlacesOnly: Story = states.with({ organization: undefined });
export const RegionOfAfghanistan: Story = states.with({ region: 'afghanistan' });
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const WithoutGeometry: Story = states.with({
  geometry: 'data:application/json,{"type":"nothing"}',
});
export const Empty: Story = states.with({ dataset: emptyDataset, organization: undefined });
export const LongNames: Story = states.with({ dataset: longNames });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const NarrowDark: Story = states.with({}, { width: 'phone', theme: 'dark' });
export const RightToLeft: Story = states.rightToLeft;
export const RightToLeftNarrow: Story = states.with({}, { language: 'fa', width: 'phone' });
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
