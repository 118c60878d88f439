import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/map/define.js';
import type { Dataset } from '@factbox/dataset';
import baltic from '../data/baltic-2024.js';
import { fallback, optional, statesOf, type WidgetArguments } from './support.js';

interface MapArguments extends WidgetArguments {
  organization?: string | undefined;
  places?: string | undefined;
  region?: string | undefined;
}

/** A second region: its geometry is what `factbox geometry --dataset data/baltic-2024.ts` makes. */
const meta: Meta<MapArguments> = {
  title: 'Map of another region',
  id: 'map-baltic',
  component: 'factbox-map',
  argTypes: {
    organization: { control: 'select', options: Object.keys(baltic.organizations) },
  },
  render: ({ dataset, organization, places, region }) =>
    html`<factbox-map
      organization=${optional(organization)}
      places=${optional(places)}
      region=${optional(region)}
      geometry="./geometry/baltic-2024-{level}.json"
      .dataset=${optional(dataset)}
      >${fallback}</factbox-map
    >`,
};
export default meta;

type Story = StoryObj<MapArguments>;
const states = statesOf<MapArguments>({ dataset: baltic as Dataset, organization: 'cbss' });

export const CouncilOfTheSea: Story = states.ready;
export const Alliance: Story = states.with({ organization: 'nato' });
export const NordicCouncil: Story = states.with({ organization: 'nordic-council' });
export const PlacesOnly: Story = states.with({ organization: undefined });
export const RegionOfEstonia: Story = states.with({ region: 'estonia' });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const NarrowDark: Story = states.with({}, { width: 'phone', theme: 'dark' });
export const RightToLeft: Story = states.rightToLeft;
export const RightToLeftNarrow: Story = states.with({}, { language: 'fa', width: 'phone' });
export const Russian: Story = states.russian;
export const RussianNarrow: Story = states.with({}, { language: 'ru', width: 'phone' });
export const WideSansSerif: Story = states.sans;
