import type { Knowledge } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import { capitalize } from './format.ts';

/** What stands at an address of the site (without base), as readers call it; the address itself when it is no page of one thing. */
export function labelOfAddress(knowledge: Knowledge, address: string): string {
  const [, room = '', id = '', part = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#?([a-z0-9-]+)\/?)?$/.exec(address) ?? [];
  const route = /^\/training\/routes\/([a-z0-9-]+)\/(?:(deelnemer|draaiboek)\/)?$/.exec(address);
  const title = knowledge.routes.get(route?.[1] ?? '')?.title;
  if (title !== undefined) return route?.[2] === undefined ? title : `${title} (${route[2]})`;
  const instrument = /^\/training\/instrumenten\/([a-z0-9-]+)\/$/.exec(address)?.[1];
  if (instrument !== undefined) return knowledge.instruments.get(instrument)?.title ?? address;
  const concept = room === 'begrippen' ? knowledge.concepts.get(id)?.term : undefined;
  if (concept !== undefined) return capitalize(concept);
  if (room === 'bronnen') return part === '' ? (knowledge.sources.get(id)?.title ?? address) : citationLabel(knowledge, `${id}#${part}`);
  return (room === 'vergelijkingen' ? knowledge.comparisons.get(id)?.title : room === 'themas' ? knowledge.themes.get(id)?.title : undefined) ?? address;
}
