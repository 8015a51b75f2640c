import type { DrawnConcept } from './map-graph.ts';

/** Leaves in the list what is on the map; groups without anything go, and the others open when there is a choice. */
export function filterList(root: HTMLElement, ids: ReadonlySet<string>, type: string, isChosen: boolean): void {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('.map-group')) {
    let left = 0;
    for (const entry of group.querySelectorAll<HTMLElement>('[data-entry]')) {
      entry.hidden = !ids.has(entry.dataset['entry'] ?? '');
      left += Number(!entry.hidden);
      for (const relations of entry.querySelectorAll<HTMLElement>('[data-edge]')) relations.hidden = type !== '' && relations.dataset['edge'] !== type;
    }
    group.hidden = left === 0;
    if (isChosen && left > 0) group.open = true;
    const count = group.querySelector('[data-count]');
    if (count) count.textContent = String(left);
  }
}

/** Shows what the list says of a concept beside the map, with a way to its page; hides the panel when nothing is chosen. */
export function fillPanel(root: HTMLElement, panel: HTMLElement, concept: DrawnConcept | undefined): void {
  const entry = concept && root.querySelector(`[data-entry="${CSS.escape(concept.id)}"]`);
  panel.hidden = !entry;
  if (!entry || !concept) {
    panel.replaceChildren();
    return;
  }
  const line = document.createElement('p');
  const open = Object.assign(document.createElement('a'), { href: concept.link.getAttribute('href') ?? '', textContent: `Open het begrip ${concept.term}`, className: 'onward' });
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sluit' });
  close.dataset['close'] = '';
  line.append(open, ' ', close);
  panel.replaceChildren(...[...entry.cloneNode(true).childNodes], line);
}
