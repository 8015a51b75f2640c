import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEngines } from '../search/engines/list.ts';
import type { JudgedSet } from '../search/judgement.ts';
import { measure } from '../search/measure.ts';
import type { Outcome, Summary } from '../search/metrics.ts';
import { createPresence } from '../search/presence.ts';
import { formatComparison, formatScores, NONSENSE } from '../search/score-table.ts';
import { HAND_MADE, ONLY_NONSENSE, readSet, readSharedSet } from '../search/sets.ts';
import { readSiteDocuments } from '../search/site-documents.ts';
import { generateVariants, SEED } from '../search/variants/generate.ts';
import { readNames } from '../search/variants/names.ts';
import { DIST } from '../site/dist.ts';
import { createSpeller } from '../spelling/spelling.ts';

// Usage: npm run search-quality [-- --set own,hard] [--engine Pagefind] [--misses] [--full]
const { values: wishes } = parseArgs({ options: { set: { type: 'string' }, engine: { type: 'string' }, misses: { type: 'boolean' }, full: { type: 'boolean' } } });
const isWanted = (name: string, wish: string | undefined): boolean => wish === undefined || wish.split(',').includes(name);

/** What is compared side by side; `--full` prints all measures per engine. */
const SHOWN: readonly (readonly [string, (summary: Summary) => number])[] = [
  ['mean reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank],
  ['nDCG@10', ({ gain }) => gain],
  ['success at 1', ({ successAt1 }) => successAt1],
  ['success at 5', ({ successAt5 }) => successAt5],
];

function missesOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ query, score }) => (query.kind === NONSENSE ? score.found > 0 : !score.isFirst))
    .map(({ query, score, pages }) => `  ${query.kind}: "${query.query}" → ${score.grades.slice(0, 5).join(' ') || 'nothing'} | ${pages.slice(0, 3).map(({ href }) => href).join(' ')}`);
}

const sets: JudgedSet[] = await Promise.all(([...HAND_MADE, ONLY_NONSENSE] as const).map(readSet));
sets.push(generateVariants(await readNames(process.cwd()), createSpeller(new Map()).isInDictionary, SEED));
const shared = await readSharedSet();
if (shared) sets.push(shared);

const documents = readSiteDocuments(DIST);
const isPresent = createPresence(documents);
const engines = (await openEngines(DIST, documents)).filter(({ name }) => isWanted(name, wishes.engine));
console.log(`${String(documents.length)} pages in ${join(DIST)}; for "${NONSENSE}" the share of honest empty answers is given.\n`);

for (const set of sets.filter(({ name }) => isWanted(name, wishes.set))) {
  const outcomes = new Map<string, readonly Outcome[]>();
  for (const engine of engines) outcomes.set(engine.name, await measure(engine, set, isPresent));
  if (wishes.full) for (const [name, found] of outcomes) console.log(`${formatScores(`${set.name}: ${name}`, found)}\n`);
  else for (const [title, measureOf] of SHOWN) console.log(`${formatComparison(`${set.name}: ${title}`, outcomes, measureOf)}\n`);
  // Looking at the misses of the held-out set would make it one to tune with.
  if (wishes.misses && !set.name.startsWith('held-out')) for (const [name, found] of outcomes) console.log(`${set.name}: ${name}, first result not right:\n${missesOf(found).join('\n')}\n`);
}
process.exit();
