import type { More } from './search-run.ts';

/** Offers more results below those that are shown, when there are any; the reader goes on at the first new one. What comes after `isCurrent` has become false is dropped. */
export function offerMore(root: HTMLElement, more: More | undefined, isCurrent: () => boolean): void {
  const button = root.querySelector<HTMLButtonElement>('button[data-more]');
  if (!button) return;
  button.hidden = !more;
  if (!more) return;
  button.textContent = `Toon nog ${String(Math.min(10, more.left))} van ${String(more.left)}`;
  button.onclick = () => {
    more.next().then(({ items, more: rest }) => {
      if (!isCurrent()) return;
      root.querySelector('.results')?.append(...items);
      offerMore(root, rest, isCurrent);
      items[0]?.querySelector('a')?.focus();
    }).catch(() => { button.textContent = 'Dat lukte niet; probeer het nog eens'; });
  };
}
