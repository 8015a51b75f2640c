import type { Root } from 'mdast';
// Declares `hProperties`, the attributes a node gets in HTML.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { labelOf } from '#knowledge/label.ts';
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
    case 'locator': {
      const place = splitCitation(id);
      return place && { url: urls.passage(place.source, place.locator), properties: { class: 'cite', 'data-locator': id } };
    }
    default: return undefined;
  }
}

/** Turns `begrip:`, `bron:`, `vergelijking:` and `thema:` links into addresses under the base, with hooks; an empty text takes the target's label. */
export function remarkReferences({ names, urls }: { readonly names: NameSource; readonly urls: Urls }) {
  return async (tree: Root): Promise<void> => {
    const known = await names();
    visit(tree, 'link', (link) => {
      const target = parseLinkTarget(link.url);
      if (!target) {
        // Addresses within the site are written from its root and have to follow the base.
        if (link.url.startsWith('/')) link.url = urls.home + link.url.slice(1);
        return;
      }
      const made = toLink(target, urls);
      if (!made) return;
      link.url = made.url;
      link.data = { ...link.data, hProperties: made.properties };
      if (link.children.length === 0) {
        link.children = [{ type: 'text', value: labelOf(known, target) }];
        if (target.kind === 'locator') link.data.hProperties = { ...made.properties, class: 'chip' };
      }
    });
  };
}
