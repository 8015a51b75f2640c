import { comparisonsCiting, conceptsOfTheme } from '#knowledge/backlink.ts';
import { citationsOfInstrument } from '#knowledge/instrument/citations.ts';
import type { Knowledge, Source } from '#knowledge/knowledge.ts';
import { citationsOfRoute } from '#knowledge/route/materials.ts';
import type { SearchPage } from './page.ts';
import type { ReadPage } from './read-units.ts';

/** What the knowledge adds to the text of a page. */
type Facts = Pick<SearchPage, 'conceptKind' | 'sources' | 'themes' | 'names' | 'forms' | 'asked' | 'definition' | 'places' | 'rank'>;

const NONE: Facts = { conceptKind: '', sources: [], themes: [], names: [], forms: [], asked: [], definition: '', places: [], rank: 0 };

/** What people call a publication of each type. */
const SOURCE_WORDS: Readonly<Record<Source['type'], readonly string[]>> = {
  report: ['rapport', 'onderzoek', 'enquête'], thesis: ['thesis', 'scriptie', 'onderzoek'], essay: ['essay', 'artikel', 'voorwoord'], policy: ['plan', 'plan van aanpak', 'advies'], webpage: ['tekst', 'aanbod'], book: ['boek'], article: ['artikel'],
};

function conceptFacts({ concepts, themes, mentions, sources }: Knowledge, themesOf: ReadonlyMap<string, readonly string[]>, id: string): Facts | undefined {
  const concept = concepts.get(id);
  if (!concept) return undefined;
  const speaking = new Set(concept.senses.map(({ source }) => source));
  const mentioned = mentions.filter(({ target }) => target.kind === 'concept' && target.id === id).length;
  return {
    conceptKind: concept.kind,
    sources: [...sources.keys()].filter((source) => speaking.has(source)),
    themes: [...themes.keys()].filter((theme) => themesOf.get(theme)?.includes(id)),
    names: [concept.term, ...concept.aliases, ...(concept.gloss ? [concept.gloss] : [])],
    forms: concept.forms,
    asked: concept.asked,
    definition: concept.definition,
    places: concept.senses.map(({ source, locator }) => [`bronnen/${source}/`, locator] as const),
    rank: 10 + concept.senses.length * 3 + mentioned,
  };
}

function sourceFacts({ sources }: Knowledge, id: string): Facts | undefined {
  const source = sources.get(id);
  if (!source) return undefined;
  const kinds = SOURCE_WORDS[source.type].map((word) => `${source.label} ${word}`);
  const people = [...source.authors, ...source.commissioners].map(({ name }) => name);
  return { ...NONE, sources: [id], names: [source.title, source.label, ...(source.subtitle ? [source.subtitle] : []), ...people], forms: kinds, rank: 100 };
}

function comparisonFacts(knowledge: Knowledge, id: string): Facts | undefined {
  const comparison = knowledge.comparisons.get(id);
  if (!comparison) return undefined;
  return {
    ...NONE,
    sources: [...knowledge.sources.keys()].filter((source) => comparisonsCiting(knowledge, source).some((other) => other.id === id)),
    themes: [...knowledge.themes.values()].filter(({ comparisons }) => comparisons.includes(id)).map((theme) => theme.id),
    names: [comparison.title],
    rank: 8,
  };
}

function themeFacts({ themes, sources, mentions }: Knowledge, id: string): Facts | undefined {
  const theme = themes.get(id);
  if (!theme) return undefined;
  const cited = new Set(mentions.filter(({ fromKind, from, target }) => fromKind === 'theme' && from === id && target.kind === 'locator').map(({ target }) => target.id.split('#')[0]));
  return { ...NONE, sources: [...sources.keys()].filter((source) => cited.has(source)), themes: [id], names: [theme.title], rank: 9 };
}

function routeFacts({ routes, sources, concepts, comparisons }: Knowledge, id: string): Facts | undefined {
  const route = routes.get(id);
  if (!route) return undefined;
  const cited = new Set(citationsOfRoute(route, { concepts, comparisons }).map((citation) => citation.split('#')[0]));
  return { ...NONE, sources: [...sources.keys()].filter((source) => cited.has(source)), names: [route.title], forms: [`leerroute ${route.title}`], rank: 7 };
}

function instrumentFacts({ instruments, sources }: Knowledge, id: string): Facts | undefined {
  const instrument = instruments.get(id);
  if (!instrument) return undefined;
  const cited = new Set(citationsOfInstrument(instrument).map((citation) => citation.split('#')[0]));
  return { ...NONE, sources: [...sources.keys()].filter((source) => cited.has(source)), names: [instrument.title], rank: 8 };
}

/** Joins what pages say with what we know of them; `read` gives pages by their address below the base. */
export function toPages(read: ReadonlyMap<string, ReadPage>, knowledge: Knowledge): readonly SearchPage[] {
  const themesOf = new Map([...knowledge.themes.keys()].map((theme) => [theme, conceptsOfTheme(knowledge, theme).map(({ id }) => id)]));
  return [...read].map(([path, { title, kind, units }]) => {
    const [room = '', id = '', more] = path.replace(/^training\/(?=(?:routes|instrumenten)\/.)/, '').split('/');
    const facts = more !== '' ? undefined
      : room === 'begrippen' ? conceptFacts(knowledge, themesOf, id)
      : room === 'bronnen' ? sourceFacts(knowledge, id)
      : room === 'vergelijkingen' ? comparisonFacts(knowledge, id)
      : room === 'instrumenten' ? instrumentFacts(knowledge, id)
      : room === 'themas' ? themeFacts(knowledge, id)
      : room === 'routes' ? routeFacts(knowledge, id)
      : undefined;
    return { path, title, kind: kind || 'pagina', ...(facts ?? { ...NONE, names: [title] }), units };
  });
}
