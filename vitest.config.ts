import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Files at the same time. Vitest would leave one processor free, which on a machine with two means that one is idle. */
const AT_ONCE = 2;

export default defineConfig({
  test: {
    // A forgotten `.only` would leave the other tests out.
    allowOnly: false,
    maxWorkers: AT_ONCE,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Components go through Astro's own compiler.
      getViteConfig({ test: { name: 'component', include: ['tests/component/**/*.test.ts'], globalSetup: 'tests/component/collections.ts', testTimeout: 60_000, allowOnly: false, maxWorkers: AT_ONCE } }, { logLevel: 'error' }),
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      // After the others, so that no build keeps the processors busy. Each file has a browser of its own, so that two do not take each other's focus.
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } } },
    ],
  },
});
