import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openSite, type OpenSite, type Visit } from '../browser/launch.ts';

/** What each test of a file gets. */
export interface TestVisit {
  /** The site, opened once for the file. */
  readonly site: OpenSite;
  /** The visit of this test. */
  readonly visit: Visit;
  /** The page of that visit. */
  readonly page: Page;
}

/** Gives each test of a file a visit of its own; a test fails when the page complained, or asked anything of another site. `take` is told before each test; `options` are Playwright's. */
export function visitEach(take: (given: TestVisit) => void, options: BrowserContextOptions = {}): void {
  let site: OpenSite;
  let visit: Visit;
  beforeAll(async () => { site = await openSite(); });
  afterAll(async () => { await site.close(); });
  beforeEach(async () => {
    visit = await site.visit(options);
    take({ site, visit, page: visit.page });
  });
  afterEach(async () => {
    expect([...visit.complaints.console, ...visit.complaints.errors, ...visit.complaints.foreign]).toEqual([]);
    await visit.context.close();
  });
}
