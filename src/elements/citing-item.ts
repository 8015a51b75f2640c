import { shareAddress, type Shared } from '#knowledge/citation/share-address.ts';
import { toPageWork } from '#knowledge/citation/page-work.ts';
import type { Work } from '#knowledge/citation/work.ts';
import { createUrls } from '#knowledge/urls.ts';
import type { PlaceAddress } from './citing-content.ts';

/** Something on the page that can be shared and cited, as the page shows it. */
export interface Item {
  readonly title: string;
  /** Full address to share. */
  readonly url: string;
  /** This page, or this part of it, as a work. */
  readonly page: Work;
  /** Places in sources that it rests on, as `vgs#fig-2`; the first one is cited first. */
  readonly citations: readonly string[];
  /** Whether a source says it, so that the source is what one cites. */
  readonly isOfSource: boolean;
  /** Whether the publications it cites are listed below what is copied. */
  readonly listsSources?: boolean;
  /** Full address of a place in a source. */
  readonly addressOf: PlaceAddress;
  /** Elements that hold what is copied with its source. */
  readonly content: readonly Element[];
}

/** What the server wrote on the element that shares a page. */
export interface PageData {
  readonly kind: 'concept' | 'source' | 'locator' | 'comparison' | 'theme' | 'route';
  readonly id: string;
  readonly title: string;
  readonly base: string;
  readonly version?: string | undefined;
  readonly date?: string | undefined;
}

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
const citationsIn = (elements: readonly Element[]): readonly string[] => [...new Set(elements.flatMap((element) => [...element.querySelectorAll('[data-locator]')].map((link) => link.getAttribute('data-locator') ?? '')))];

function build(data: PageData, shared: Shared, title: string, type: 'entry' | 'dataset' | 'webpage', key: string, rest: Pick<Item, 'citations' | 'isOfSource' | 'content' | 'listsSources'>): Item {
  const absolute = (thing: Shared): string => new URL(shareAddress(thing, createUrls(data.base)), location.href).href;
  const url = absolute(shared);
  const addressOf: PlaceAddress = (citation) => { const [source = '', locator = ''] = citation.split('#'); return absolute({ kind: 'locator', source, locator }); };
  return { ...rest, title, url, addressOf, page: toPageWork({ id: key, type, title, url, accessed: today(), version: data.version, date: data.date }) };
}

/** The page as a whole. */
export function pageItem(data: PageData): Item {
  const { kind, id, title } = data;
  const all = (...selectors: readonly string[]): readonly Element[] => selectors.flatMap((selector) => [...document.querySelectorAll(`main ${selector}`)]);
  const [source = '', locator = ''] = id.split('#');
  switch (kind) {
    case 'concept': {
      const definition = all('#definitie');
      return build(data, { kind, id }, title, 'entry', `begrip-${id}`, { citations: [...new Set([...citationsIn(definition), ...citationsIn(all('.senses'))])], isOfSource: false, content: all('#definitie > p') });
    }
    case 'source': return build(data, { kind, id }, title, 'webpage', `bron-${id}`, { citations: [id], isOfSource: true, content: all('.page-head > .lead') });
    case 'locator': return build(data, { kind, source, locator }, title, 'webpage', `bron-${source}-${locator}`, { citations: [id], isOfSource: true, content: all('[data-locator-text]') });
    case 'comparison': return build(data, { kind, id }, title, 'webpage', `vergelijking-${id}`, { citations: citationsIn(all('table[data-comparison]')).map((citation) => citation.split('#')[0] ?? '').filter((one, index, list) => list.indexOf(one) === index), isOfSource: false, listsSources: true, content: all('table[data-comparison]', '[data-conclusion] [data-interpretation]') });
    case 'route': return build(data, { kind, id }, title, 'webpage', `route-${id}`, { citations: [...new Set(citationsIn(all('.route-stops')).map((citation) => citation.split('#')[0] ?? ''))], isOfSource: false, content: all('.page-head > .lead') });
    case 'theme': return build(data, { kind, id }, title, 'webpage', `thema-${id}`, { citations: [...new Set(citationsIn(all('.prose')).map((citation) => citation.split('#')[0] ?? ''))], isOfSource: false, content: all('.page-head > .lead') });
  }
}

/** The part of the page in which an element stands: a sense, figures or a passage; undefined when it is none of these. */
export function partItem(data: PageData, place: Element): Item | undefined {
  const sense = place.closest('.sense');
  if (sense) {
    const citations = citationsIn([sense]);
    const [source = ''] = citations[0]?.split('#') ?? [];
    const words = [...sense.querySelectorAll(':scope > p:nth-child(2)')];
    return build(data, { kind: 'sense', concept: data.id, source }, `${data.title}, volgens ${textOf(sense.querySelector('p'))}`, 'entry', `begrip-${data.id}-${sense.id.replace('betekenis-', '')}`, { citations, isOfSource: true, content: words });
  }
  const figures = place.closest('figure.dataset');
  const [, source = '', locator = ''] = /^([^#]+)#(.+)$/.exec((figures ?? place).querySelector('[data-locator]')?.getAttribute('data-locator') ?? '') ?? [];
  const shared: Shared = { kind: 'locator', source, locator };
  const common = { citations: [`${source}#${locator}`], isOfSource: true };
  if (figures) return build(data, shared, textOf(figures.querySelector('caption')), 'dataset', `cijfers-${source}-${locator}`, { ...common, content: [...figures.querySelectorAll('table, figcaption > p')] });
  const passage = place.closest('[data-passage]');
  if (!passage) return undefined;
  const content = [...passage.children].filter((child) => !child.matches('h1, h2, h3, h4, h5, h6, .passage-meta, details, [data-passage], figure.dataset'));
  return build(data, shared, textOf(passage.querySelector('h2, h3, h4, h5, h6')), 'webpage', `bron-${source}-${locator}`, { ...common, content });
}
