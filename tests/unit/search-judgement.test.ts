import { describe, expect, it } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { parseSet, parseTarget, type Target } from '../search/judgement.ts';
import { isSameHeading } from '../search/names.ts';
import { createPresence } from '../search/presence.ts';
import { HAND_MADE, readSet, readSharedSet } from '../search/sets.ts';

const one = (query: object, kind = 'typo'): object => ({ about: 'proef', kinds: { [kind]: [query] } });

describe('a file of judged queries', () => {
  it('names its targets in words', () => {
    expect(parseTarget('3 concept kaderstelling / kaders stellen')).toEqual({ type: 'concept', terms: ['kaderstelling', 'kaders stellen'], grade: 3 });
    expect(parseTarget('2 section vgs § Sturingsvormen / Scores op sturingsvormen')).toEqual({ type: 'section', source: 'vgs', headings: ['Sturingsvormen', 'Scores op sturingsvormen'], grade: 2 });
    expect(parseTarget('1 source bodok')).toEqual({ type: 'source', source: 'bodok', grade: 1 });
    expect(parseTarget('2 theme druk')).toEqual({ type: 'theme', keyword: 'druk', grade: 2 });
  });

  it.each(['4 concept kaderstelling', '3 concept', '3 source hamlet', '3 section vgs Sturingsvormen', '3 page kaderstelling', ''])('refuses the target "%s"', (text) => {
    expect(parseTarget(text)).toBeUndefined();
    expect(() => parseSet('proef', one({ q: 'a', intent: 'b', targets: [text] }))).toThrow(/is not a target/);
  });

  it('refuses a query without a good answer, nonsense with one, a query that comes twice and a kind that is none', () => {
    expect(() => parseSet('proef', one({ q: 'a', intent: 'b', targets: ['1 source vgs'] }))).toThrow(/grade 2 or 3/);
    expect(() => parseSet('proef', one({ q: 'a', intent: 'b', targets: ['3 source vgs'] }, 'zero'))).toThrow(/nothing may be found/);
    expect(() => parseSet('proef', { about: 'proef', kinds: { zero: [{ q: 'a', intent: 'b', targets: [] }, { q: 'a', intent: 'b', targets: [] }] } })).toThrow(/twice/);
    expect(() => parseSet('proef', one({ q: 'a', intent: 'b', targets: ['3 source vgs'] }, 'poem'))).toThrow();
  });
});

describe('the hand-made sets', async () => {
  const sets = await Promise.all(HAND_MADE.map(readSet));
  const [own, hard, heldOut] = sets;
  const shared = await readSharedSet();

  it('are as large as the measures need', () => {
    const nonsense = hard?.queries.filter(({ kind }) => kind === 'zero') ?? [];
    expect(own?.queries.length).toBeGreaterThanOrEqual(150);
    expect(hard?.queries.length).toBeGreaterThanOrEqual(80);
    expect(nonsense.length).toBeGreaterThanOrEqual(15);
    expect(heldOut?.queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(own?.queries.map(({ kind }) => kind)).size).toBe(14);
  });

  it('share no query with each other, nor with the set beside the project', () => {
    const typed = [...sets, ...(shared ? [shared] : [])].flatMap(({ queries }) => queries.map(({ query }) => query.toLowerCase()));
    expect(typed.filter((query, index) => typed.indexOf(query) !== index)).toEqual([]);
  });

  it('name what the content has', async () => {
    const { concepts, comparisons, themes, sources } = buildKnowledge(toContent(parseDocuments(await readContent(process.cwd()))));
    const pages = [
      ...[...concepts.values()].map(({ id, term }) => ({ href: `/begrippen/${id}/`, title: term })),
      ...[...comparisons.values()].map(({ id, title }) => ({ href: `/vergelijkingen/${id}/`, title })),
      ...[...themes.values()].map(({ id, title }) => ({ href: `/themas/${id}/`, title })),
    ];
    const isPresent = createPresence(pages);
    const places = [...sources.values()].flatMap(({ id, locators }) => locators.flatMap(({ id: anchor, label, title }) => [anchor, title ?? label].map((heading) => ({ source: id, heading }))));
    const isThere = (target: Target): boolean => (target.type === 'section' ? target.headings.some((heading) => places.some((place) => place.source === target.source && isSameHeading(heading, place.heading))) : isPresent(target));
    expect(sets.flatMap(({ name, queries }) => queries.flatMap(({ query, targets }) => targets.filter((target) => !isThere(target)).map((target) => `${name} "${query}": ${JSON.stringify(target)}`)))).toEqual([]);
  });
});
