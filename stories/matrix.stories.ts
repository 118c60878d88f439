import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/matrix/define.js';
import {
  analysis,
  emptyDataset,
  fallback,
  longNames,
  optional,
  statesOf,
  type WidgetArguments,
} from './support.js';

interface MatrixArguments extends WidgetArguments {
  organizations?: string | undefined;
  actors?: string | undefined;
  sort?: string | undefined;
  transpose?: boolean | undefined;
}

const meta: Meta<MatrixArguments> = {
  title: 'Matrix',
  component: 'factbox-matrix',
  argTypes: {
    sort: { control: 'select', options: ['given', 'name', 'count', 'similarity', 'amount'] },
  },
  render: ({ dataset, src, organizations, actors, sort, transpose = false }) =>
    html`<factbox-matrix
      organizations=${optional(organizations)}
      actors=${optional(actors)}
      sort=${optional(sort)}
      ?transpose=${transpose}
      src=${optional(src)}
      .dataset=${optional(dataset)}
      >${fallback}</factbox-matrix
    >`,
};
export default meta;

type Story = StoryObj<MatrixArguments>;
const states = statesOf<MatrixArguments>({ dataset: analysis });

export const WhoBelongsWhere: Story = states.ready;
export const TwoOrganizations: Story = states.with({ organizations: 'csto eaeu', sort: 'name' });
export const BySimilarity: Story = states.with({ sort: 'similarity' });
export const Transposed: Story = states.with({
  transpose: true,
  actors: 'russia china pakistan afghanistan tajikistan uzbekistan',
});
export const Loading: Story = states.loading;
export const Error: Story = states.error;
export const Empty: Story = states.with({ dataset: emptyDataset });
export const LongNames: Story = states.with({ dataset: longNames });
export const LongNamesNarrow: Story = states.with({ dataset: longNames }, { width: 'phone' });
export const Dark: Story = states.dark;
export const Narrow: Story = states.narrow;
export const RightToLeft: Story = states.rightToLeft;
export const RightToLeftNarrow: Story = states.with({}, { language: 'ar', width: 'phone' });
export const Russian: Story = states.russian;
export const WideSansSerif: Story = states.sans;
