import { pageItem, partItem, type Item, type PageData } from './citing-item.ts';
import { copyLink, copyWithSource, openPanel, type Say } from './citing-dialog.ts';
import { findPlaces } from './citing-works.ts';
import { download } from './download.ts';

/** What a reader can do with an item. */
export type Action = 'link' | 'source' | 'cite';

/** Loads the style sheet of the panel once; it is there before the panel opens. */
function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => { resolve(); });
    link.addEventListener('error', () => { resolve(); });
    document.head.append(link);
  });
}

/** Does what a reader asks: for the whole page, or for the part in which `place` stands. */
export async function act(action: Action, data: PageData, files: { readonly sources: string; readonly styles: string }, place: Element | undefined, say: Say): Promise<void> {
  const item: Item | undefined = place ? partItem(data, place) : pageItem(data);
  if (!item) return;
  if (action === 'link') {
    await copyLink(item, say);
    return;
  }
  const [places, problem] = await findPlaces(files.sources, item.citations).then((found) => [found, undefined] as const).catch(() => [[], 'De gegevens van de bronnen zijn niet opgehaald. U kunt nu alleen deze pagina citeren; probeer het later opnieuw.'] as const);
  if (action === 'source') {
    if (problem !== undefined && item.isOfSource) say(problem);
    else await copyWithSource(item, places, say);
    return;
  }
  await loadStyles(files.styles);
  openPanel(item, places, problem, download);
}
