import { describe, expect, test } from 'vitest';
import { checkRouteTimes } from '#checks/route-times.ts';
import { openWorkspace } from '#checks/workspace.ts';
import { readContent } from '#files/read.ts';
import { listAddresses } from '#knowledge/address.ts';
import { cardSetIds, listCardSets } from '#knowledge/card-sets.ts';
import { citationsOfRoute, conceptsOfRoute, materialsOf, materialsOfRoute, routesReading } from '#knowledge/route/materials.ts';
import { describeTime, formatClock, formatDuration, planStops, totalMinutes } from '#knowledge/route/plan.ts';
import { routeSchema, stopSchema } from '#model/route.ts';
import { readEdition } from './editions.ts';

const { knowledge } = await readEdition();
const routes = [...knowledge.routes.values()];
const STOP = { id: 'a', title: 'A', minutes: 10, materials: ['begrip:koers'], question: 'Waarheen?' };

describe('a route', () => {
  test('is one of six, each with preparation, follow-up, and a question at every stop', () => {
    expect(routes.length).toBeGreaterThanOrEqual(6);
    for (const { preparation, followUp, sessions } of routes) {
      expect(preparation.participants.length * preparation.trainer.length * followUp.length).toBeGreaterThan(0);
      expect(sessions.flatMap(({ stops }) => stops).every(({ question, guidance }) => question.trim().endsWith('?') && guidance !== undefined)).toBe(true);
    }
  });

  test('takes as long as its meetings, and those as long as their stops and breaks', () => {
    for (const { minutes, sessions } of routes) {
      expect(sessions.map(({ stops }) => totalMinutes(stops))).toEqual(sessions.map((session) => session.minutes));
      expect(sessions.reduce((sum, session) => sum + session.minutes, 0)).toBe(minutes);
    }
  });

  test('says where its times do not add up', async () => {
    const files = (await readContent(process.cwd())).filter(({ path }) => path.startsWith('content/routes/'));
    const wrong = files.map((file) => (file.path.includes('content/routes/inwerken') ? { ...file, text: file.text.replace('minutes: 15', 'minutes: 16') } : file));
    expect(checkRouteTimes(openWorkspace(wrong)).map(({ message }) => message)).toEqual(['De haltes en pauzes duren samen 1 uur en 31 minuten, niet 90 minuten.']);
  });

  test('reads what exists, from more than one source but for none of ours', () => {
    for (const route of routes) {
      const found = materialsOfRoute(route);
      expect(found.length).toBeGreaterThan(5);
      expect(new Set(citationsOfRoute(route, knowledge).map((citation) => citation.split('#')[0])).size).toBeGreaterThan(1);
      expect(conceptsOfRoute(knowledge, route).length).toBeGreaterThan(5);
    }
  });
});

describe('the plan of a route', () => {
  const sessions = [
    { title: 'Een', minutes: 45, stops: [{ ...STOP, minutes: 20, pause: 5 }, { ...STOP, id: 'b', minutes: 20 }] },
    { title: 'Twee', minutes: 10, stops: [{ ...STOP, id: 'c' }] },
  ];

  test('numbers stops over all meetings and begins each meeting at nought, breaks counted', () => {
    expect(planStops({ sessions }).map(({ id, number, session, start }) => [id, number, session, start])).toEqual([['a', 1, 1, 0], ['b', 2, 1, 25], ['c', 3, 2, 0]]);
  });

  test.each([[1, '1 minuut'], [45, '45 minuten'], [60, '1 uur'], [90, '90 minuten'], [91, '1 uur en 31 minuten'], [210, '3 uur en 30 minuten'], [720, '12 uur'], [121, '2 uur en 1 minuut']])('says %i minutes as %s', (minutes, words) => {
    expect(formatDuration(minutes)).toBe(words);
  });

  test('says the time of a route once', () => {
    expect(describeTime({ format: '90 minuten', minutes: 90 })).toBe('90 minuten');
    expect(describeTime({ format: 'een dagdeel', minutes: 210 })).toBe('een dagdeel, 3 uur en 30 minuten');
  });

  test.each([[0, '0:00'], [65, '1:05'], [600, '10:00']])('shows %i minutes on the clock as %s', (minutes, clock) => {
    expect(formatClock(minutes)).toBe(clock);
  });
});

describe('materials', () => {
  test('are written as links in prose', () => {
    expect(materialsOf({ materials: ['begrip:koers', 'bron:vgs#fig-2', 'bron:vgs', 'vergelijking:x', 'thema:y'] })).toEqual([
      { kind: 'concept', id: 'koers' }, { kind: 'locator', id: 'vgs#fig-2' }, { kind: 'source', id: 'vgs' }, { kind: 'comparison', id: 'x' }, { kind: 'theme', id: 'y' },
    ]);
  });

  test.each(['koers', 'begrip:', 'begrip:Koers', 'begrip:koers#a', 'bron:vgs#', 'https://example.org', 'begrip:koers '])('refuse %j', (material) => {
    expect(stopSchema.safeParse({ ...STOP, materials: [material] }).success).toBe(false);
  });

  test('tell in which routes something is read, a source by its places', () => {
    const [first] = routes;
    const target = materialsOfRoute(first ?? { sessions: [] }).find(({ kind }) => kind === 'locator') ?? { kind: 'locator', id: '' };
    expect(routesReading(knowledge, target)).toContain(first);
    expect(routesReading(knowledge, { kind: 'source', id: target.id.split('#')[0] ?? '' })).toContain(first);
    expect(routesReading(knowledge, { kind: 'concept', id: 'bestaat-niet' })).toEqual([]);
  });
});

test.each([['no stops', { stops: [] }], ['no time', { minutes: 0 }], ['half a minute', { minutes: 1.5 }]])('a meeting with %s is refused', (_, change) => {
  const session = { title: 'Een', minutes: 10, stops: [STOP], ...change };
  expect(routeSchema.safeParse({ title: 'T', description: 'D.', order: 1, goal: 'G.', audience: 'A.', format: 'F', minutes: 10, sessions: [session] }).success).toBe(false);
});

test('every card set has an address, and the sets of sources and kinds together hold every concept', () => {
  const sets = listCardSets(knowledge);
  expect(sets.map(({ id }) => id)).toEqual(cardSetIds(knowledge.sources.keys(), knowledge.routes.keys()));
  for (const group of ['bron', 'soort']) expect(new Set(sets.filter((set) => set.group === group).flatMap(({ concepts }) => concepts)).size).toBe(knowledge.concepts.size);
});

test('addresses of card sets are listed whatever kind of list the names come in', () => {
  const none: readonly string[] = [];
  const listed = listAddresses({ concept: none, source: new Set(['vgs']).keys(), locator: none, comparison: none, theme: none, instrument: none, route: new Set(['inwerken']).keys(), page: none });
  expect(listed).toContain('/bronnen/vgs/');
  expect(listed).toContain('/training/kaarten/bron-vgs/');
  expect(listed).toContain('/training/kaarten/route-inwerken/');
  expect(listed).toContain('/training/routes/inwerken/draaiboek/');
});
