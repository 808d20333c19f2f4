import type { StorybookConfig } from '@storybook/web-components-vite';
import { samplePictures } from './sample-pictures.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is told to anybody, and nobody is asked for a newer version.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    allowedHosts: ['localhost', '127.0.0.1'],
  },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (options) => ({ ...options, plugins: [...(options.plugins ?? []), samplePictures()] }),
};

export default config;
