import { KINDS } from '#model/kind.ts';
import { RELATION_TYPES } from '#model/relation.ts';
import { conceptsOfTheme, datasetsOf } from '#knowledge/backlink.ts';
import { signClass } from '#knowledge/label.ts';
import { conceptsOfRoute } from '#knowledge/route/materials.ts';
import { toWork } from '#knowledge/source-reference.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import type { Urls } from '#knowledge/urls.ts';

/** The concepts as they stand in /data/begrippen.json, with the names of kinds and relation types; relations are given in both directions. */
export function exportConcepts(knowledge: Knowledge, urls: Urls) {
  const { concepts, relations } = knowledge;
  return {
    kinds: KINDS,
    relationTypes: RELATION_TYPES,
    concepts: [...concepts.values()].map(({ id, term, aliases, kind, language, gloss, definition, definedBy, senses }) => ({
      id, url: urls.concept(id), term, aliases, kind,
      ...(language === undefined ? {} : { language, gloss }),
      definition,
      ...(definedBy === undefined ? {} : { definedBy }),
      senses: senses.map(({ source, locator, text, explained, speaker }) => ({ source, locator, text, explained, ...(speaker === undefined ? {} : { speaker }) })),
      relations: (relations.get(id) ?? []).map(({ type, target, basis, locator, note }) => ({ type, target, basis, ...(locator === undefined ? {} : { locator }), ...(note === undefined ? {} : { note }) })),
      figures: datasetsOf(knowledge, id).flatMap(({ id: dataset, title, unit, total, sampleSize, source, locator, rows }) =>
        rows.filter(({ concept }) => concept === id).map(({ value }) => ({ dataset, title, value, unit, total: total.text, sampleSize, citation: `${source}#${locator}` }))),
    })),
  };
}

/** The sources as they stand in /data/bronnen.json. */
export function exportSources({ sources }: Knowledge, urls: Urls) {
  return {
    sources: [...sources.values()].map((source) => ({ ...source, url: urls.source(source.id), reference: toWork(source) })).map(({ id, url, title, titleByEditor, label, order, authors, date, nature, locators, reference }) => ({
      id, url, title, titleByEditor, label, sign: signClass(order), authors: authors.map(({ name }) => name), date: date.value ?? null, dateText: date.text, nature, reference,
      locators: locators.map((locator) => ({ id: locator.id, label: locator.label, title: locator.heading, url: urls.locator(id, locator.id), parent: locator.parent ?? null })),
    })),
  };
}

/** The themes as they stand in /data/themas.json, each with the concepts that its text links, in order of first use. */
export function exportThemes(knowledge: Knowledge, urls: Urls) {
  return { themes: [...knowledge.themes.values()].map(({ id, title }) => ({ id, url: urls.theme(id), title, concepts: conceptsOfTheme(knowledge, id).map((concept) => concept.id) })) };
}

/** The routes as they stand in /data/routes.json, each with its address and the concepts that are read in it or linked in its passages, in order of first use. */
export function exportRoutes(knowledge: Knowledge, urls: Urls) {
  return { routes: [...knowledge.routes.values()].map((route) => ({ ...route, url: urls.route(route.id), reader: urls.routeReader(route.id), script: urls.routeScript(route.id), concepts: conceptsOfRoute(knowledge, route).map(({ id }) => id) })) };
}

/** The instruments as they stand in /data/instrumenten.json: what is asked, after which places, and what can be answered. No answers: those stay with readers. */
export function exportInstruments({ instruments }: Knowledge, urls: Urls) {
  return { instruments: [...instruments.values()].map((instrument) => ({ ...instrument, url: urls.instrument(instrument.id) })) };
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
