import type { Knowledge } from '#knowledge/knowledge.ts';
import type { Urls } from '#knowledge/urls.ts';

/** The concepts as they stand in /data/begrippen.json; relations are given in both directions. */
export function exportConcepts({ concepts, relations }: Knowledge, urls: Urls) {
  return {
    concepts: [...concepts.values()].map(({ id, term, aliases, kind, language, gloss, definition, definedBy, senses }) => ({
      id, url: urls.concept(id), term, aliases, kind,
      ...(language === undefined ? {} : { language, gloss }),
      definition,
      ...(definedBy === undefined ? {} : { definedBy }),
      senses: senses.map(({ source, locator, text, explained, speaker }) => ({ source, locator, text, explained, ...(speaker === undefined ? {} : { speaker }) })),
      relations: (relations.get(id) ?? []).map(({ type, target, basis, locator, note }) => ({ type, target, basis, ...(locator === undefined ? {} : { locator }), ...(note === undefined ? {} : { note }) })),
    })),
  };
}

/** The sources as they stand in /data/bronnen.json. */
export function exportSources({ sources }: Knowledge, urls: Urls) {
  return {
    sources: [...sources.values()].map(({ id, title, label, authors, date, nature, locators }) => ({
      id, url: urls.source(id), title, label, authors: authors.map(({ name }) => name), date: date.value ?? null, dateText: date.text, nature,
      locators: locators.map((locator) => ({ id: locator.id, label: locator.label, title: locator.heading, url: urls.locator(id, locator.id), parent: locator.parent ?? null })),
    })),
  };
}

/** The comparisons as they stand in /data/vergelijkingen.json; a cell is null where the source is silent. */
export function exportComparisons({ comparisons }: Knowledge, urls: Urls) {
  return {
    comparisons: [...comparisons.values()].map(({ id, title, question, columns, rows }) => ({
      id, url: urls.comparison(id), title, question,
      columns: columns.map(({ id: column, label }) => ({ id: column, label })),
      rows: rows.map(({ id: row, label, cells }) => ({
        id: row, label,
        cells: Object.fromEntries(columns.map(({ id: column }) => [column, cells[column] ?? null])),
      })),
    })),
  };
}
