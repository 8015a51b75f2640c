import { KINDS } from '#model/kind.ts';
import { citationsOfInstrument } from '#knowledge/instrument/citations.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { citationsOfRoute } from '#knowledge/route/materials.ts';
import type { Urls } from '#knowledge/urls.ts';

/** What the preview of a page shows. */
export interface PreviewCard {
  /** Address of the image, under the base. */
  readonly image: string;
  /** What the page is about: "begrip · rol". */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** The sources that speak on the page, with the number of their sign, in their own order. */
  readonly sources: readonly { readonly label: string; readonly order: number }[];
}

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

/** The previews of all concepts, sources, comparisons, themes, routes and instruments, and one for all other pages. */
export function listPreviews({ concepts, sources, comparisons, themes, routes, instruments, mentions }: Knowledge, urls: Urls): readonly PreviewCard[] {
  const named = (ids: Iterable<string | undefined>): PreviewCard['sources'] => {
    const wanted = new Set(ids);
    return [...sources.values()].filter(({ id }) => wanted.has(id)).map(({ label, order }) => ({ label, order }));
  };
  const sourceOf = (citation: string): string | undefined => citation.split('#')[0];
  return [
    { image: urls.preview(urls.home), kind: 'kennisbank', title: 'Ambtelijk leiderschap in gemeenten', text: 'Bronnen, begrippen en vergelijkingen, bij elke uitspraak met wie het zegt en waar.', sources: named(sources.keys()) },
    ...[...concepts.values()].map(({ id, kind, term, definition, senses }) => ({ image: urls.preview(urls.concept(id)), kind: `begrip · ${KINDS[kind].label.toLowerCase()}`, title: capitalize(term), text: definition, sources: named(senses.map(({ source }) => source)) })),
    ...[...sources.values()].map(({ id, title, summary }) => ({ image: urls.preview(urls.source(id)), kind: 'bron', title, text: summary, sources: named([id]) })),
    ...[...comparisons.values()].map(({ id, title, question, rows }) => ({ image: urls.preview(urls.comparison(id)), kind: 'vergelijking', title, text: question, sources: named(rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell?.citations ?? [])).map(sourceOf)) })),
    ...[...themes.values()].map(({ id, title, description }) => ({ image: urls.preview(urls.theme(id)), kind: 'thema', title, text: description, sources: named(mentions.filter(({ fromKind, from, target }) => fromKind === 'theme' && from === id && target.kind === 'locator').map(({ target }) => sourceOf(target.id))) })),
    ...[...routes.values()].map((route) => ({ image: urls.preview(urls.route(route.id)), kind: `leerroute · ${route.format}`, title: route.title, text: route.description, sources: named(citationsOfRoute(route, { concepts, comparisons }).map(sourceOf)) })),
    ...[...instruments.values()].map((instrument) => ({ image: urls.preview(urls.instrument(instrument.id)), kind: 'instrument', title: instrument.title, text: instrument.description, sources: named(citationsOfInstrument(instrument).map(sourceOf)) })),
  ];
}
