import { ownComparisonUrl } from '#knowledge/search-urls.ts';
import type { Segment, Result } from '#search/query/present.ts';
import { make, unseen } from './comparison-dom.ts';

/** Name in the address of the words that the page marks. */
export const MARKS_NAME = 'markeer';

function excerpt(segments: readonly Segment[]): HTMLParagraphElement {
  return make('p', { class: 'excerpt' }, ...segments.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text)));
}

/** Address of a found page or a place on it, with the words it should mark. */
export function addressOf(base: string, { path, marks }: Pick<Result, 'path' | 'marks'>, anchor = ''): string {
  return `${base}${path}${marks.length > 0 ? `?${MARKS_NAME}=${marks.map(encodeURIComponent).join(',')}` : ''}${anchor ? `#${anchor}` : ''}`;
}

/** Link that puts a found concept side by side with others; undefined for other pages. */
export function compareLink(base: string, { path, title }: Pick<Result, 'path' | 'title'>): HTMLAnchorElement | undefined {
  const id = /^begrippen\/([a-z0-9-]+)\/$/.exec(path)?.[1];
  return id === undefined ? undefined : make('a', { class: 'compare', href: ownComparisonUrl(base, [id]) }, 'Vergelijk', unseen(title));
}

/** A found page as a list item: link, kind, why it is here, the words around the match, and links to places on it. */
export function renderResult(base: string, result: Result, kind: string, heading: 'h2' | 'h3'): HTMLLIElement {
  const compare = compareLink(base, result);
  const about = [kind, ...(result.reasons.length > 0 ? [`gevonden via: ${result.reasons.join(', ')}`] : [])].filter(Boolean).join(' · ');
  const places = result.places.map((place) => make('li', { 'data-search-subresult': '', ...(place.isInterpretation ? { 'data-interpretation': '' } : {}) },
    make('a', { href: addressOf(base, result, place.anchor) }, place.title),
    ...(place.isInterpretation ? [' ', make('span', { class: 'duiding-label' }, 'Duiding')] : []),
    ...(place.excerpt.length > 0 ? [excerpt(place.excerpt)] : [])));
  const hasOwn = result.excerpt.some(({ isMarked }) => isMarked) || places.length === 0;
  return make('li', { class: 'result', 'data-search-result': '' },
    make(heading, {}, make('a', { href: addressOf(base, result) }, result.title)),
    make('p', { class: 'result-kind' }, about, ...(compare ? [' · ', compare] : [])),
    ...(hasOwn ? [excerpt(result.excerpt)] : []),
    ...(places.length > 0 ? [make('ul', { class: 'places' }, ...places)] : []));
}
