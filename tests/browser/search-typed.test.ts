import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwn } from '../search/engines/own.ts';
import { openTyped } from '../search/engines/typed.ts';
import { HAND_MADE, readSet } from '../search/sets.ts';
import { DIST, urls } from '../site/dist.ts';
import { openSite, type OpenSite } from './launch.ts';

/** One in so many of the judged questions is typed; all of them are with `node tests/bench/search-typed.ts`. */
const SHARE = 6;

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

test('a judged question that is typed gives what the measures without a browser say', async () => {
  const questions = (await Promise.all(HAND_MADE.map(readSet))).flatMap(({ queries }) => queries).map(({ query }) => query).filter((query, index) => index % SHARE === 0 && !query.includes('"'));
  const { page, context } = await site.visit({ viewport: { width: 360, height: 740 } });
  await page.goto(urls.search());
  const [typed, own] = [openTyped(page), openOwn(DIST)];
  const pathsOf = (found: readonly { readonly href: string }[], base = '/'): readonly string[] => found.slice(0, 3).map(({ href }) => href.slice(base.length));
  for (const question of questions) expect(pathsOf(await typed.find(question), urls.home), question).toEqual(pathsOf(await own.find(question)));
  expect(questions.length).toBeGreaterThan(40);
  await context.close();
}, 180_000);
