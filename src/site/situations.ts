import type { Knowledge } from '#knowledge/knowledge.ts';
import { labelOf } from '#knowledge/label.ts';
import type { NavigationItem } from './navigation.ts';
import { urls } from './urls.ts';

/** A page to which a situation leads: the room it is in and its id. */
type Destination = readonly ['theme' | 'comparison' | 'concept', string];

/** What someone comes with, as they would say it after "Ik wil", with the page that helps most and two that go on from there. */
const SITUATIONS: readonly { readonly wish: string; readonly leadsTo: readonly [Destination, Destination, Destination] }[] = [
  { wish: 'kiezen, want de raad wil meer dan wij aankunnen', leadsTo: [['theme', 'druk-en-schaarste'], ['comparison', 'druk-per-bron'], ['concept', 'prioriteren']] },
  { wish: 'beter staan tussen bestuur en organisatie', leadsTo: [['theme', 'tussen-politiek-en-organisatie'], ['comparison', 'politiek-en-ambtelijke-organisatie'], ['concept', 'balanspunt']] },
  { wish: 'de organisatie veranderen zonder weer een reorganisatie', leadsTo: [['theme', 'een-organisatie-veranderen'], ['comparison', 'aanpakken-van-verandering'], ['concept', 'veranderverhaal']] },
  { wish: 'weten of ik hier moet sturen of juist loslaten', leadsTo: [['comparison', 'sturingsvormen'], ['theme', 'rollen-van-de-overheid'], ['concept', 'richting-en-ruimte']] },
  { wish: 'regie voeren met inwoners en partners', leadsTo: [['theme', 'ketens-netwerken-en-burgers'], ['comparison', 'regie-en-verbinden-in-twee-bronnen'], ['concept', 'regierol']] },
  { wish: 'beleid maken dat de uitvoering kan waarmaken', leadsTo: [['theme', 'uitvoering-en-beleid'], ['concept', 'uitvoeringsdriehoek'], ['comparison', 'aanbevelingen-per-thema']] },
  { wish: 'stilstaan bij mijn eigen leiderschap', leadsTo: [['theme', 'wat-leidinggeven-betekent'], ['comparison', 'leiderschapsrollen-per-bron'], ['concept', 'koorddansmodel']] },
  { wish: 'de goede mensen vinden en laten groeien', leadsTo: [['theme', 'competenties-en-mensen'], ['comparison', 'competenties-per-bron'], ['concept', 'kopgroep']] },
];

/** A situation as the home page shows it. */
export interface Situation {
  /** What someone wants, to be read after "Ik wil". */
  readonly wish: string;
  /** The page that helps most. */
  readonly first: NavigationItem;
  /** Pages that go on from there. */
  readonly more: readonly NavigationItem[];
}

/** The situations that lead somewhere; one of which a page is not there (any more) keeps the others, and without any it is left out. */
export function findSituations(knowledge: Knowledge): readonly Situation[] {
  const rooms = { theme: [knowledge.themes, urls.theme], comparison: [knowledge.comparisons, urls.comparison], concept: [knowledge.concepts, urls.concept] } as const;
  return SITUATIONS.flatMap(({ wish, leadsTo }) => {
    const [first, ...more] = leadsTo.filter(([room, id]) => rooms[room][0].has(id)).map(([kind, id]): NavigationItem => ({ label: kind === 'concept' ? labelOf(knowledge, { kind, id }) : (knowledge[kind === 'theme' ? 'themes' : 'comparisons'].get(id)?.title ?? id), url: rooms[kind][1](id) }));
    return first ? [{ wish, first, more }] : [];
  });
}
