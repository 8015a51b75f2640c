import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type StaticServer } from '#cli/static-server.ts';
import { ENGINE_NAMES } from './engines/find-engines.ts';
import { listEngines } from './engines/list.ts';
import { PATHS } from './engines/paths.ts';
import type { EngineReader } from './engines/reader.ts';

const ENGINES = listEngines();
// A test that is left out counts as not run; an engine that is not here has no tests at all, and that is said.
for (const name of ENGINE_NAMES) if (!ENGINES.some(([engine]) => engine === name)) console.warn(`${name} staat niet op deze machine: daar is niets in getest.`);

let server: StaticServer;
beforeAll(async () => { server = await startServer({ directory: join(process.cwd(), 'dist'), base: process.env['SITE_BASE'] ?? '/', port: 0 }); });
afterAll(async () => { await server.close(); });

describe.each(ENGINES)('%s', (_name, open) => {
  let reader: EngineReader;
  beforeAll(async () => { reader = await open(); });
  afterAll(async () => { await reader.close(); });
  const at = (url: string): string => new URL(url, server.url).href;

  test.each(PATHS)('$name', async ({ follow }) => {
    const before = reader.complaints?.().length ?? 0;
    await follow(reader, at);
    expect(reader.complaints?.().slice(before) ?? []).toEqual([]);
  });
});
