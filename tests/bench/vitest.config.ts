import { defineConfig } from 'vitest/config';

/** Benchmarks are measured on request (`npx vitest run --config tests/bench/vitest.config.ts`), never as part of the tests: machines differ. */
export default defineConfig({ test: { root: process.cwd(), include: [], benchmark: { enabled: true, include: ['tests/bench/**/*.bench.ts'] } } });
