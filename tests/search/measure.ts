import type { SearchEngine } from './engines/engine.ts';
import type { JudgedSet, Target } from './judgement.ts';
import { type Outcome, scoreResults } from './metrics.ts';
import { keepPresent } from './presence.ts';

/** Types all queries of a set into an engine, one after the other, and judges what comes; queries about things the site does not have are left out. */
export async function measure(engine: SearchEngine, set: JudgedSet, isPresent: (target: Target) => boolean = () => true): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of set.queries) {
    const query = keepPresent(asked, isPresent);
    if (!query) continue;
    const pages = await engine.find(query.query);
    outcomes.push({ query, pages, score: scoreResults(query.targets, pages) });
  }
  return outcomes;
}
