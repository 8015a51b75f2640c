import type { Content } from '#model/content.ts';
import type { LinkPromise, Promises } from '#model/promise.ts';
import { listAddresses } from '#knowledge/address.ts';
import { anchorSenses } from '#knowledge/sense-anchor.ts';
import { createUrls } from '#knowledge/urls.ts';
import { familyAddresses } from './family.ts';
import { hashDefinition } from './hash.ts';
import { kindOf } from './kind.ts';

/** An address the site gives, as it would be promised. */
export type Address = Omit<LinkPromise, 'since'>;

const urls = createUrls('/');

/** The pages and files that every reader knows from menus and lists. */
function listed({ concepts, sources, comparisons, themes, routes, instruments, pages }: Content): readonly Address[] {
  const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  const locator = sources.flatMap(({ id, data }) => data.locators.map((place) => `${id}#${place.id}`));
  return listAddresses({ concept: idsOf(concepts), source: idsOf(sources), locator, comparison: idsOf(comparisons), theme: idsOf(themes), route: idsOf(routes), instrument: idsOf(instruments), page: idsOf(pages) })
    .flatMap((address) => { const kind = kindOf(address); return kind === undefined ? [] : [{ address, kind }]; });
}

/** The anchors of a concept's page, and the pages on which its senses and the versions of its definition stand by themselves. */
function conceptParts({ concepts, sources }: Content): readonly Address[] {
  const order = new Map(sources.map(({ id, data }) => [id, data]));
  return concepts.flatMap(({ id, data }): Address[] => {
    const senses = anchorSenses(data, order);
    const versions = [...data.history, { version: data.version, definition: data.definition }];
    return [
      { address: `${urls.concept(id)}#definitie`, kind: 'definitie' },
      ...senses.map(({ anchor }): Address => ({ address: `${urls.concept(id)}#${anchor}`, kind: 'betekenis' })),
      ...[...new Set(senses.map(({ source }) => source))].map((source): Address => ({ address: urls.sense(id, source), kind: 'betekenis' })),
      ...versions.map(({ version, definition }): Address => ({ address: urls.version(id, version), kind: 'versie', version, hash: hashDefinition(definition) })),
    ];
  });
}

/** A part of a source's page: as an anchor there, and as a page by itself. */
function both(source: string, part: string, kind: Address['kind']): readonly Address[] {
  return [{ address: urls.passage(source, part), kind }, { address: urls.locator(source, part), kind }];
}

/** The parts of a source's page: passages, notes, and the rows of the tables of figures that stand in it. */
function sourceParts({ sources, datasets }: Content): readonly Address[] {
  return sources.flatMap(({ id, data, body }): Address[] => [
    ...data.locators.map(({ id: locator }): Address => ({ address: urls.passage(id, locator), kind: 'vindplaats' })),
    ...data.editorNotes.flatMap((note): readonly Address[] => both(id, `noot-${note.id}`, 'noot')),
    ...datasets.filter((dataset) => dataset.data.source === id && body.includes(`<Cijfers id="${dataset.id}"`)).flatMap((dataset) =>
      dataset.data.rows.flatMap((row): readonly Address[] => both(id, `${dataset.data.locator}-${row.id}`, 'cijfer'))),
  ]);
}

/** The rows of the comparisons, as anchor and as page. */
function rows({ comparisons }: Content): readonly Address[] {
  return comparisons.flatMap(({ id, data }) => data.rows.flatMap((row): Address[] => [{ address: `${urls.comparison(id)}#${row.id}`, kind: 'rij' }, { address: urls.row(id, row.id), kind: 'rij' }]));
}

/** Every address that follows from the content and that readers may count on, unsorted; an address that two things would have is in it twice. */
export function deriveAddresses(content: Content, promises: Promises): readonly Address[] {
  const all = [...listed(content), { address: urls.dataFile('links.json'), kind: 'bestand' } as const, ...conceptParts(content), ...sourceParts(content), ...rows(content)];
  const known = new Set(all.map(({ address }) => address));
  return [...all, ...familyAddresses(content, promises).filter(({ address }) => !known.has(address))];
}
