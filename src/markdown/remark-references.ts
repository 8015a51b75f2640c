import type { Root } from 'mdast';
// Declares `hProperties`, the attributes a node gets in HTML.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { labelOf, signClass } from '#knowledge/label.ts';
import { parseLinkTarget, splitCitation, type Target } from '#knowledge/reference.ts';
import type { Urls } from '#knowledge/urls.ts';
import type { NameSource } from './names.ts';

/** The address and the hooks of a link to something we know; undefined for what has no page of its own. */
function toLink({ kind, id }: Target, urls: Urls): { url: string; properties: Record<string, string> } | undefined {
  switch (kind) {
    case 'concept': return { url: urls.concept(id), properties: { 'data-concept': id } };
    case 'source': return { url: urls.source(id), properties: { 'data-source': id } };
    case 'comparison': return { url: urls.comparison(id), properties: {} };
    case 'theme': return { url: urls.theme(id), properties: {} };
    case 'route': return { url: urls.route(id), properties: {} };
    case 'instrument': return { url: urls.instrument(id), properties: {} };
    case 'locator': {
      const place = splitCitation(id);
      return place && { url: urls.passage(place.source, place.locator), properties: { class: 'cite', 'data-locator': id } };
    }
    default: return undefined;
  }
}

/** Turns `begrip:`, `bron:`, `vergelijking:`, `thema:`, `route:` and `instrument:` links into addresses under the base, with hooks, and puts images under it too; an empty link text takes the target's label. */
export function remarkReferences({ names, urls }: { readonly names: NameSource; readonly urls: Urls }) {
  return async (tree: Root): Promise<void> => {
    const known = await names();
    // Addresses within the site are written from its root and have to follow the base.
    const underBase = (url: string): string => (url.startsWith('/') ? urls.home + url.slice(1) : url);
    visit(tree, 'image', (image) => { image.url = underBase(image.url); });
    visit(tree, 'link', (link) => {
      const target = parseLinkTarget(link.url);
      if (!target) {
        link.url = underBase(link.url);
        return;
      }
      const made = toLink(target, urls);
      if (!made) return;
      link.url = made.url;
      link.data = { ...link.data, hProperties: made.properties };
      if (link.children.length === 0) {
        link.children = [{ type: 'text', value: labelOf(known, target) }];
        const source = known.sources.get(splitCitation(target.id)?.source ?? '');
        if (target.kind === 'locator' && source) link.data.hProperties = { ...made.properties, class: `chip ${signClass(source.order)}` };
      }
    });
  };
}
