import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A forgotten `.only` would leave the other tests out.
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Components go through Astro's own compiler.
      getViteConfig({ test: { name: 'component', include: ['tests/component/**/*.test.ts'], globalSetup: 'tests/component/collections.ts', allowOnly: false } }, { logLevel: 'error' }),
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 } },
      // One browser at a time: measured times and focus suffer from neighbours.
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
