import type { Diagnostic } from '#model/diagnostic.ts';
import { DIAGRAMS } from '#model/diagram.ts';
import { collectReferences, LINK_SCHEMES, type Reference, type TargetKind } from '#knowledge/reference.ts';
import { slugify } from '#knowledge/slug.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import type { Rule } from './rule.ts';
import type { Workspace } from './workspace.ts';

/** What a missing target is called, and how to make it exist. */
const WORDS: Readonly<Record<TargetKind, { rule: string; noun: string; remedy: string }>> = {
  concept: { rule: 'onbekend-begrip', noun: 'Het begrip', remedy: 'Verbeter de id, of maak content/begrippen/{id}.mdx.' },
  source: { rule: 'onbekende-bron', noun: 'De bron', remedy: 'Verbeter de id, of maak content/bronnen/{id}/index.mdx.' },
  locator: { rule: 'onbekende-vindplaats', noun: 'De vindplaats', remedy: 'Verbeter de id, of voeg de vindplaats toe onder locators in de bron.' },
  comparison: { rule: 'onbekende-vergelijking', noun: 'De vergelijking', remedy: 'Verbeter de id, of maak content/vergelijkingen/{id}.yaml.' },
  dataset: { rule: 'onbekende-cijfers', noun: 'De cijferreeks', remedy: 'Verbeter de id, of maak content/cijfers/{id}.yaml.' },
  diagram: { rule: 'onbekend-diagram', noun: 'Het diagram', remedy: `Kies een diagram dat bestaat: ${Object.keys(DIAGRAMS).join(', ')}.` },
  theme: { rule: 'onbekend-thema', noun: 'Het thema', remedy: 'Verbeter de id, of maak content/themas/{id}.mdx.' },
  route: { rule: 'onbekende-route', noun: 'De leerroute', remedy: 'Verbeter de id, of maak content/routes/{id}.yaml.' },
  instrument: { rule: 'onbekend-instrument', noun: 'Het instrument', remedy: 'Verbeter de id, of maak content/instrumenten/{id}.yaml.' },
};

/** The remedy for a missing id; making a new file is none when only the form of the id is wrong. */
function adviseOn(id: string, known: ReadonlySet<string>, remedy: string): string {
  const slug = slugify(id);
  return known.has(slug) ? 'Verbeter de id.' : remedy.replace('{id}', slug);
}

function describe({ names }: Workspace, file: string, { kind, id, line, column }: Reference): Diagnostic {
  const at = { severity: 'error', file, line, column } as const;
  if (id === '' || id.endsWith('#')) {
    const prefix = [...LINK_SCHEMES].find(([, target]) => target === kind)?.[0];
    return { ...at, rule: WORDS[kind].rule, message: id === '' ? 'De id is leeg.' : 'Achter # ontbreekt de vindplaats.', hint: id !== '' ? `Schrijf een vindplaats, bijvoorbeeld bron:${[...names.locator].find((name) => name.startsWith(id)) ?? `${id}vindplaats`}.` : prefix ? `Schrijf een id, bijvoorbeeld ${prefix}:${[...names[kind]].sort()[0] ?? 'id'}.` : 'Schrijf een id.' };
  }
  if (kind === 'locator') {
    const [source = '', locator = ''] = id.split('#');
    if (!names.source.has(source)) {
      const { rule, noun, remedy } = WORDS.source;
      return { ...at, rule, message: `${noun} "${source}" bestaat niet.${didYouMean(source, names.source)}`, hint: adviseOn(source, names.source, remedy) };
    }
    const own = [...names.locator].filter((name) => name.startsWith(`${source}#`)).map((name) => name.slice(source.length + 1));
    return { ...at, rule: WORDS.locator.rule, message: `De vindplaats "${locator}" bestaat niet in de bron "${source}".${didYouMean(locator, own)}`, hint: WORDS.locator.remedy };
  }
  const { rule, noun, remedy } = WORDS[kind];
  return { ...at, rule, message: `${noun} "${id}" bestaat niet.${didYouMean(id, names[kind])}`, hint: adviseOn(id, names[kind], remedy) };
}

/** Everything that is referred to exists: concepts, sources, locators, comparisons, datasets, diagrams. */
export const checkReferences: Rule = (workspace) =>
  workspace.documents.flatMap((document) =>
    collectReferences(document)
      // A place in a source that was itself just reported adds nothing.
      .filter(({ kind, id }, index, all) => kind !== 'locator' || all[index - 1]?.kind !== 'source' || !id.startsWith(`${all[index - 1]?.id ?? ''}#`) || workspace.names.source.has(all[index - 1]?.id ?? ''))
      .filter(({ kind, id }) => !workspace.names[kind].has(id))
      // A source that cannot be read has its own error; its locators may well exist.
      .filter(({ kind, id }) => kind !== 'locator' || !workspace.unreadSources.has(id.split('#')[0] ?? ''))
      .map((reference) => describe(workspace, document.path, reference)),
  );
