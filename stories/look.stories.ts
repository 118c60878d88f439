/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import '@factbox/timeline/define.js';
import broadsheet from '@factbox/core/themes/broadsheet.css?inline';
import contrast from '@factbox/core/themes/contrast.css?inline';
import modern from '@factbox/core/themes/modern.css?inline';
import { analysis } from './support.js';

const themes = { none: '', broadsheet, modern, contrast } as const;

/** A theme, and the value of each token that is to have another. */
type LookArguments = { theme: keyof typeof themes } & Readonly<
  Record<`--factbox-${string}`, string>
>;

const colour = { control: 'color' } as const;
const words = { control: 'text' } as const;

const meta: Meta<LookArguments> = {
  title: 'Look',
  parameters: {
    docs: { description: { component: 'All widgets with a theme, and each token to be tried.' } },
  },
  argTypes: {
    theme: { control: 'select', options: Object.keys(themes) },
    '--factbox-font': words,
    '--factbox-heading-font': words,
    '--factbox-font-size': words,
    '--factbox-title-size': words,
    '--factbox-small-size': words,
    '--factbox-note-size': words,
    '--factbox-space': words,
    '--factbox-muted': colour,
    '--factbox-rule': colour,
    '--factbox-accent': colour,
    '--factbox-wash': colour,
    '--factbox-tone-full': colour,
    '--factbox-tone-part': colour,
    '--factbox-tone-outside': colour,
    '--factbox-tone-conflict': colour,
    '--factbox-map-ink': colour,
    '--factbox-map-land': colour,
    '--factbox-map-line': colour,
    '--factbox-map-role': colour,
    '--factbox-map-water': colour,
  },
  render: ({ theme, ...tokens }) => {
    const own = Object.entries(tokens).map(([name, value]) => `${name}: ${value};`);
    // After the theme, so that a token that is tried has the last word.
    return html`<section style="display:grid;gap:2.5em">
      <style>
        ${themes[theme]}:root {
          ${own.join('')}
        }
      </style>
      <factbox-matrix .dataset=${analysis} organizations="csto sco moscow-format"></factbox-matrix>
      <factbox-actor .dataset=${analysis} actor="russia"></factbox-actor>
      <factbox-quote .dataset=${analysis} quote="sidorov-fighters"></factbox-quote>
      <factbox-map
        .dataset=${analysis}
        organization="csto"
        geometry="./geometry/russia-taliban-2023-{level}.json"
      ></factbox-map>
      <factbox-timeline .dataset=${analysis} kinds="quotes"></factbox-timeline>
    </section>`;
  },
  args: { theme: 'none' },
};
export default meta;

type Story = StoryObj<LookArguments>;
const dark = { theme: 'dark' };

export const Tokens: Story = {};
export const Broadsheet: Story = { args: { theme: 'broadsheet' } };
export const BroadsheetDark: Story = { ...Broadsheet, globals: dark };
export const Modern: Story = { args: { theme: 'modern' } };
export const ModernDark: Story = { ...Modern, globals: dark };
export const HighContrast: Story = { args: { theme: 'contrast' } };
export const HighContrastDark: Story = { ...HighContrast, globals: dark };
