import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FoundPage } from '../search/engines/engine.ts';
import { parseTarget, type Target } from '../search/judgement.ts';
import { measure } from '../search/measure.ts';
import { gradeOf, scoreResults, summarise } from '../search/metrics.ts';
import { createRandom, pick } from '../search/random.ts';
import { formatComparison, formatScores } from '../search/score-table.ts';
import { readSharedSet, SHARED_SEARCH } from '../search/sets.ts';

const target = (text: string): Target => {
  const parsed = parseTarget(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const page = (href: string, title = '', ...places: readonly string[]): FoundPage => ({ href, title, places: places.map((place) => ({ href: place, title: '' })) });

describe('the grade of a result', () => {
  it('knows a concept by its address or its title, in singular and plural', () => {
    const regie = target('3 concept regiegemeente');
    expect([page('/begrippen/regiegemeenten/'), page('/begrippen/x/', 'Regiegemeente (begrip)'), page('https://voorbeeld.nl/kennis/begrippen/regiegemeente/#uitleg')].map((found) => gradeOf(regie, found))).toEqual([3, 3, 3]);
    expect([page('/begrippen/regie-voeren/', 'Regie voeren'), page('/themas/regiegemeente/')].map((found) => gradeOf(regie, found))).toEqual([0, 0]);
  });

  it('asks for the place in a long source more than in a short one', () => {
    const [long, short] = [target('3 section vgs § 2.3 Sturingsvormen'), target('3 section bodok § Conclusies')];
    expect([gradeOf(long, page('/bronnen/vgs/', 'Titel', '/bronnen/vgs/#sturingsvormen')), gradeOf(long, page('/bronnen/vgs/')), gradeOf(short, page('/bronnen/bodok/')), gradeOf(short, page('/bronnen/vgs/#conclusies'))]).toEqual([3, 1, 2, 0]);
  });

  it('looks at no more than three places below a page', () => {
    const wanted = target('3 section lochem § Kerntakendiscussie');
    const others = ['/bronnen/lochem/#a', '/bronnen/lochem/#b', '/bronnen/lochem/#c'];
    expect(gradeOf(wanted, page('/bronnen/lochem/', '', ...others.slice(1), '/bronnen/lochem/#kerntakendiscussie'))).toBe(3);
    expect(gradeOf(wanted, page('/bronnen/lochem/', '', ...others, '/bronnen/lochem/#kerntakendiscussie'))).toBe(1);
  });

  it('finds comparisons and themes by a word of their title', () => {
    expect([gradeOf(target('2 comparison sturingsvorm'), page('/vergelijkingen/zeven/', 'Zeven sturingsvormen')), gradeOf(target('1 theme druk'), page('/vergelijkingen/druk/'))]).toEqual([2, 0]);
  });
});

describe('the measures', () => {
  const targets = [target('3 concept kalmte'), target('2 concept gemoedsrust')];
  const [kalmte, gemoedsrust, other] = [page('/begrippen/kalmte/'), page('/begrippen/gemoedsrust/'), page('/begrippen/kopgroep/')];

  it('are one when everything wanted comes in the best order, and less in another', () => {
    expect(scoreResults(targets, [kalmte, gemoedsrust])).toMatchObject({ reciprocalRank: 1, gain: 1, isFirst: true, isInFive: true });
    const swapped = scoreResults(targets, [other, gemoedsrust, kalmte]);
    expect(swapped).toMatchObject({ reciprocalRank: 0.5, isFirst: false, isInFive: true });
    expect(swapped.gain).toBeCloseTo((3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3)), 10);
  });

  it('count a page once', () => {
    expect(scoreResults(targets, [kalmte, kalmte]).gain).toBeLessThan(scoreResults(targets, [kalmte, gemoedsrust]).gain);
  });

  it('are nothing beyond the tenth result, and tell when nothing is found', () => {
    expect(scoreResults(targets, [...Array.from({ length: 10 }, () => other), kalmte])).toMatchObject({ reciprocalRank: 0, gain: 0 });
    expect(summarise([scoreResults(targets, []), scoreResults(targets, [kalmte])])).toMatchObject({ count: 2, zeroRate: 0.5, meanReciprocalRank: 0.5, successAt1: 0.5, successAt5: 0.5 });
    expect(summarise([]).meanReciprocalRank).toBeNaN();
  });

  it('are printed per kind, for nonsense only the honest empty answers', async () => {
    const set = { name: 'proef', queries: [{ query: 'kalmte', kind: 'exact-term', intent: '', targets }, { query: 'qqq', kind: 'zero', intent: '', targets: [] }] };
    const outcomes = await measure({ name: 'vast', find: (query) => Promise.resolve(query === 'qqq' ? [] : [other, kalmte]) }, set);
    expect(formatScores('proef', outcomes).split('\n')).toEqual([
      'proef         n  MRR  nDCG  S@1   S@5  zero',
      'exact-term    1  .50   .50  .00  1.00   .00',
      'zero          1                        1.00',
      'all but zero  1  .50   .50  .00  1.00   .00',
    ]);
    expect(formatComparison('S@5', new Map([['vast', outcomes]]), ({ successAt5 }) => successAt5).split('\n').at(-1)).toMatch(/^all but zero +1 +1\.00$/);
  });

  it('leave out queries about what the site does not have', async () => {
    const set = { name: 'proef', queries: [{ query: 'kalmte', kind: 'exact-term', intent: '', targets }] };
    expect(await measure({ name: 'leeg', find: () => Promise.resolve([]) }, set, () => false)).toEqual([]);
  });
});

interface SharedScorer { readonly score: (query: object, results: readonly object[]) => Readonly<Record<'mrr' | 'ndcg' | 's1' | 's5' | 'zr', number>> }
interface SharedMetrics { readonly Scorer: new (meta: object) => SharedScorer }

// The set beside the project brings its own measures; where it is missing there is nothing to hold ours against.
const hasShared = existsSync(join(SHARED_SEARCH, 'metrics.mjs'));
describe('our measures and those beside the project', () => {
  it(hasShared ? 'say the same of random results' : 'cannot be compared: ../shared/search is not there', async () => {
    const set = await readSharedSet();
    expect(set !== undefined).toBe(hasShared);
    if (!set) return;
    const { Scorer } = (await import(/* @vite-ignore */ pathToFileURL(join(SHARED_SEARCH, 'metrics.mjs')).href)) as SharedMetrics;
    const file = JSON.parse(await readFile(join(SHARED_SEARCH, 'queries-dev.json'), 'utf8')) as { readonly meta: { readonly headings: Readonly<Record<string, readonly string[]>> }; readonly queries: readonly { readonly kind: string }[] };
    const scorer = new Scorer(file.meta);
    const random = createRandom(20_240_611);
    const terms = set.queries.flatMap(({ targets }) => targets.flatMap((wanted) => (wanted.type === 'concept' ? wanted.terms : wanted.type === 'comparison' || wanted.type === 'theme' ? [wanted.keyword] : [])));
    const toId = (text: string): string => text.toLowerCase().replace(/[^a-zà-ÿ0-9]+/g, '-');
    const randomPage = (near: readonly Target[]): FoundPage => {
      const wanted = pick(random, near);
      const source = random() < 0.6 && 'source' in wanted ? wanted.source : pick(random, ['bodok', 'meijs', 'kopgroep', 'vgs', 'lochem', 'hamlet']);
      const heading = random() < 0.5 && wanted.type === 'section' ? pick(random, wanted.headings) : pick(random, file.meta.headings[source] ?? ['Elders']);
      const term = random() < 0.5 && wanted.type === 'concept' ? pick(random, wanted.terms) : pick(random, terms);
      const kind = random();
      if (kind < 0.4) return page(`/begrippen/${toId(term)}/`, random() < 0.5 ? term : 'Iets anders');
      if (kind < 0.5) return page(`/${pick(random, ['vergelijkingen', 'themas', 'over'])}/${toId(term)}/`, term);
      const places = Array.from({ length: Math.floor(random() * 5) }, () => pick(random, file.meta.headings[source] ?? ['Elders']));
      return { href: `/bronnen/${source}/${random() < 0.3 ? `#${toId(heading)}` : ''}`, title: 'Een bron', places: [...places, heading].map((title) => ({ href: `/bronnen/${source}/#${toId(title)}`, title })) };
    };
    let compared = 0;
    set.queries.forEach(({ targets, kind }, index) => {
      if (kind === 'zero') return;
      for (let round = 0; round < 40; round += 1) {
        const pages = Array.from({ length: Math.floor(random() * 13) }, () => randomPage(targets));
        const theirs = scorer.score(file.queries[index] ?? {}, pages.map(({ href, title, places }) => ({ href, title, subs: places })));
        const ours = scoreResults(targets, pages);
        expect([ours.reciprocalRank, ours.gain, Number(ours.isFirst), Number(ours.isInFive), Number(ours.found === 0)], JSON.stringify(pages)).toEqual([theirs.mrr, theirs.ndcg, theirs.s1, theirs.s5, theirs.zr]);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(1500);
  });
});
