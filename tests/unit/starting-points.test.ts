import { expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { findStartingPoints } from '#knowledge/starting-points.ts';

test('every source offers its own beginnings, each concept once and each explained by that source', async () => {
  const knowledge = buildKnowledge(toContent(parseDocuments(await readContent(process.cwd()))));
  const found = findStartingPoints(knowledge, 2);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(2 * knowledge.sources.size);
  [...knowledge.sources.keys()].forEach((source, index) => {
    for (const { senses } of found.slice(2 * index, 2 * index + 2)) expect(senses.some((sense) => sense.source === source && sense.explained)).toBe(true);
  });
});
