import { readParameters } from './comparison-address.ts';
import { openDesk } from './comparison-desk.ts';

/** Takes over a comparison that the server made, and shows what the address asks for, on the way back too. */
export function openPage(root: HTMLElement): void {
  const showView = openDesk(root);
  if (!showView) return;
  const showAddress = (): void => { showView(readParameters(false)); };
  showAddress();
  // Rows may have moved since the browser went to the anchor.
  if (location.search !== '' && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  addEventListener('popstate', showAddress);
}
