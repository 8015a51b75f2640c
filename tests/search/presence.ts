import type { JudgedQuery, Target } from './judgement.ts';
import { toSlug, toTermKey } from './names.ts';
import type { SiteDocument } from './site-documents.ts';

/** Tells whether the site has what a target names: a judge may want a page that no site has to have. */
export function createPresence(documents: readonly Pick<SiteDocument, 'href' | 'title'>[]): (target: Target) => boolean {
  const concepts = new Set<string>();
  const titles = { comparison: [] as string[], theme: [] as string[] };
  for (const { href, title } of documents) {
    const [, area, id = ''] = /\/(begrippen|vergelijkingen|themas)\/([^/]+)\//.exec(href) ?? [];
    if (area === 'begrippen') for (const name of [id, title]) concepts.add(toTermKey(name));
    if (area === 'vergelijkingen') titles.comparison.push(toSlug(`${id} ${title}`));
    if (area === 'themas') titles.theme.push(toSlug(`${id} ${title}`));
  }
  return (target) => {
    if (target.type === 'concept') return target.terms.some((term) => concepts.has(toTermKey(term)));
    if (target.type === 'comparison' || target.type === 'theme') return titles[target.type].some((title) => title.includes(toSlug(target.keyword)));
    return true;
  };
}

/** The query with only the targets the site has; undefined when it has none of them. */
export function keepPresent(query: JudgedQuery, isPresent: (target: Target) => boolean): JudgedQuery | undefined {
  const targets = query.targets.filter(isPresent);
  return query.targets.length > 0 && targets.length === 0 ? undefined : { ...query, targets };
}
