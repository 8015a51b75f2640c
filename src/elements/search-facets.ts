import type { Entry } from '#search/format.ts';
import type { FacetCounts, Filters } from '#search/query/facets.ts';
import { make } from './comparison-dom.ts';
import { FACET_NAMES } from './search-address.ts';

const HEADINGS = { bron: 'Bron', pagina: 'Soort pagina', soort: 'Soort begrip', thema: 'Thema' } as const;

/** The values of a facet with their labels, in the order of the index. */
function labelsOf(entry: Entry, name: keyof typeof FACET_NAMES): readonly (readonly [id: string, label: string])[] {
  if (name === 'bron') return entry.sources.map(([id, label]) => [id, label]);
  if (name === 'pagina') return entry.kinds.map((kind) => [kind, kind]);
  return (name === 'soort' ? entry.conceptKinds : entry.themes).filter(([id]) => id !== '').map(([id, label]) => [id, label]);
}

/** Fills the form of facets with the values that occur, each with its number of pages; what was chosen stays, also when nothing has it any more. The focus stays on the same box. */
export function showFacets(form: HTMLElement, entry: Entry, counts: FacetCounts, filters: Filters): void {
  const focused = document.activeElement?.id ?? '';
  const groups = (Object.keys(FACET_NAMES) as (keyof typeof FACET_NAMES)[]).flatMap((name) => {
    const key = FACET_NAMES[name];
    const known = counts[key];
    const values = labelsOf(entry, name).filter(([id]) => (known.get(id) ?? 0) > 0 || filters[key].includes(id));
    if (values.length < 2 && filters[key].length === 0) return [];
    return [make('fieldset', {}, make('legend', {}, HEADINGS[name]), ...values.map(([id, label]) => {
      const box = make('input', { type: 'checkbox', name, value: id, id: `facet-${name}-${id}` });
      box.checked = filters[key].includes(id);
      return make('label', {}, box, ` ${label} `, make('span', { class: 'facet-count' }, `(${String(known.get(id) ?? 0)})`));
    }))];
  });
  form.querySelector('.facet-groups')?.replaceChildren(...groups);
  form.hidden = groups.length === 0;
  if (focused.startsWith('facet-')) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** What is chosen in the form of facets. */
export function readFacets(form: HTMLElement, sourcesOnly: boolean): Filters {
  const chosen = (name: string): readonly string[] => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
  return { sources: chosen('bron'), kinds: chosen('pagina'), conceptKinds: chosen('soort'), themes: chosen('thema'), sourcesOnly };
}
