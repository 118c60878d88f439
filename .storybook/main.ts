import type { StorybookConfig } from '@storybook/web-components-vite';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';

// A tag is defined once a page, so what has changed is seen in a new page only.
const reload: Plugin = {
  name: 'factbox-reload',
  hotUpdate({ file }) {
    if (this.environment.name !== 'client' || !/\/(?:packages|data)\//.test(file)) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../data/geometry', to: '/geometry' },
    { from: '../demo/pictures', to: '/pictures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
      oxc: { target: 'es2022' },
      plugins: [reload],
      // What is installed may lie elsewhere.
      server: { fs: { allow: ['.', dirname(realpathSync('node_modules/vite'))] } },
    }),
};

export default config;
