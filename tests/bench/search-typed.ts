import { openSite } from '../browser/launch.ts';
import { openOwn } from '../search/engines/own.ts';
import { openTyped } from '../search/engines/typed.ts';
import { measure } from '../search/measure.ts';
import { createPresence } from '../search/presence.ts';
import { formatComparison } from '../search/score-table.ts';
import { HAND_MADE, readSet, readSharedSet } from '../search/sets.ts';
import { readSiteDocuments } from '../search/site-documents.ts';
import { DIST, urls } from '../site/dist.ts';

// Types the judged queries into the search page of the built site, and shows what came beside what the same index gives without a browser.
// Usage: node tests/bench/search-typed.ts
const isPresent = createPresence(readSiteDocuments(DIST));
const sets = await Promise.all(HAND_MADE.map(readSet));
const shared = await readSharedSet();
const site = await openSite();
const { page } = await site.visit({ viewport: { width: 360, height: 740 } });
await page.goto(urls.search());
for (const set of [...sets, ...(shared ? [shared] : [])]) {
  const outcomes = new Map([['In the browser', await measure(openTyped(page), set, isPresent)], ['In Node', await measure(openOwn(DIST), set, isPresent)]]);
  console.log(`${formatComparison(`${set.name}: mean reciprocal rank`, outcomes, ({ meanReciprocalRank }) => meanReciprocalRank)}\n`);
  console.log(`${formatComparison(`${set.name}: nDCG@10`, outcomes, ({ gain }) => gain)}\n`);
}
await site.close();
