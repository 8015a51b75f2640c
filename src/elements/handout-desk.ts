import { MAX_PARTS, movePart, readHandout, toHandoutParameters, type Handout, type HandoutPart } from '#knowledge/handout-choice.ts';
import { plainText } from '#knowledge/plain.ts';
import { toQuery } from '#knowledge/table/state.ts';
import { copyText } from './comparison-clipboard.ts';
import { button, make, unseen } from './comparison-dom.ts';
import { download } from './download.ts';
import type { HandoutFiles } from './handout-data.ts';
import { toHtmlFile, toMarkdownFile } from './handout-files.ts';
import { buildSheet, nameOf } from './handout-sheet.ts';
import { listAbbreviations } from './page-abbreviations.ts';

/** Shows what the address asks for, and lets the reader choose, order and take along; the address and the way back follow. */
export function openHandout(root: HTMLElement, files: HandoutFiles): void {
  const find = <Found extends Element>(selector: string): Found => root.querySelector<Found>(selector) ?? (make('div') as unknown as Found);
  const [status, list, sheet, take] = [find('[data-status]'), find('[data-parts]'), find<HTMLElement>('[data-sheet]'), find<HTMLElement>('[data-take]')];
  const [title, term, source, place, table] = [find<HTMLInputElement>('[name=titel]'), find<HTMLInputElement>('[name=begrip]'), find<HTMLSelectElement>('[name=bron]'), find<HTMLSelectElement>('[name=vindplaats]'), find<HTMLSelectElement>('[name=tabel]')];
  const known = { concept: files.known.concepts, place: new Set(files.places.keys()), table: new Set(files.comparisons.keys()) };
  let handout: Handout = { title: '', parts: [] };
  let turn = 0;
  const say = (text: string): void => { if (status.textContent !== text) status.textContent = text; };
  const titleOf = ({ title: given, parts: [first, ...more] }: Handout): string => given || (first && more.length === 0 ? nameOf(first, files) : 'Hand-out');

  async function show(next: Handout): Promise<void> {
    handout = next;
    turn += 1;
    const mine = turn;
    if (document.activeElement !== title) title.value = next.title;
    list.replaceChildren(...next.parts.map((part, index) => {
      const name = nameOf(part, files);
      const move = (label: string, by: -1 | 1): HTMLButtonElement => {
        const made = button([label, unseen(name)], () => { choose({ ...handout, parts: movePart(handout.parts, index, by) }, `${name} staat nu op plaats ${String(index + by + 1)}.`, [index + by, label]); });
        made.disabled = next.parts[index + by] === undefined;
        return made;
      };
      return make('li', {}, make('span', {}, name), ' ', move('Omhoog', -1), ' ', move('Omlaag', 1), ' ', button(['Haal weg', unseen(name)], () => {
        choose({ ...handout, parts: handout.parts.filter((_, at) => at !== index) }, `${name} is weggehaald.`, [Math.min(index, handout.parts.length - 2), 'Haal weg']);
      }));
    }));
    take.hidden = next.parts.length === 0;
    const nodes = next.parts.length > 0 ? await buildSheet(titleOf(next), next.parts, files) : [];
    // A later choice may have been quicker.
    if (mine !== turn) return;
    sheet.replaceChildren(...nodes);
    listAbbreviations();
  }
  function choose(next: Handout, words: string, focus?: readonly [index: number, label: string]): void {
    const query = toQuery([...toHandoutParameters(next), ...[...new URLSearchParams(location.search)].filter(([name]) => name === 'duiding')]);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    void show(next);
    if (focus) {
      const buttons = [...(list.children[focus[0]]?.querySelectorAll('button') ?? [])];
      const wanted = buttons.find(({ textContent, disabled }) => textContent.startsWith(focus[1]) && !disabled) ?? buttons.find(({ disabled }) => !disabled);
      (wanted ?? term).focus();
    }
    say(words);
  }
  function add(part: HandoutPart | undefined, otherwise: string): void {
    if (!part) say(otherwise);
    else if (handout.parts.some(({ kind, id }) => kind === part.kind && id === part.id)) say(`${nameOf(part, files)} staat er al.`);
    else if (handout.parts.length >= MAX_PARTS) say(`Meer dan ${String(MAX_PARTS)} onderdelen passen niet; haal er eerst een weg.`);
    else choose({ ...handout, parts: [...handout.parts, part] }, `${nameOf(part, files)} is toegevoegd.`);
  }
  function showAddress(): void {
    const { handout: asked, refused } = readHandout(new URLSearchParams(location.search), known);
    void show(asked);
    say(refused > 0 ? `${String(refused)} ${refused === 1 ? 'onderdeel' : 'onderdelen'} uit het adres bestaat niet of staat er dubbel, en is weggelaten.` : asked.parts.length === 0 ? 'Kies begrippen, vindplaatsen of tabellen; de hand-out verschijnt hieronder.' : '');
  }
  function showPlaces(): void {
    place.replaceChildren(...[...files.places].filter(([, { source: of }]) => of === source.value).map(([id, { label, title: heading }]) => make('option', { value: id }, `${label.split(' · ').slice(1).join(' · ')}: ${heading}`)));
  }

  const concepts = [...files.concepts.values()];
  find('datalist').replaceChildren(...concepts.map(({ term: name }) => make('option', { value: name })));
  table.replaceChildren(...[...files.comparisons.values()].map(({ id, title: name }) => make('option', { value: id }, name)));
  source.replaceChildren(...files.sources.map(({ id, label }) => make('option', { value: id }, label)));
  showPlaces();
  source.addEventListener('change', showPlaces);
  find('form[data-add=concept]').addEventListener('submit', () => {
    const wanted = plainText(term.value);
    const concept = concepts.find(({ term: name, aliases }) => [name, ...aliases].some((text) => plainText(text) === wanted));
    add(concept && { kind: 'concept', id: concept.id }, 'Kies een begrip uit de lijst.');
    if (concept) term.value = '';
  });
  find('form[data-add=place]').addEventListener('submit', () => { add(place.value === '' ? undefined : { kind: 'place', id: place.value }, 'Kies een vindplaats.'); });
  find('form[data-add=table]').addEventListener('submit', () => { add(table.value === '' ? undefined : { kind: 'table', id: table.value }, 'Kies een tabel.'); });
  title.addEventListener('change', () => { choose({ ...handout, title: title.value.replace(/\s+/g, ' ').trim() }, 'De titel is aangepast.'); });
  const fileName = (): string => titleOf(handout).normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'hand-out';
  take.replaceChildren(
    button('Druk af', () => { print(); }), ' ',
    button('Bewaar als HTML', () => { download(`${fileName()}.html`, 'text/html', toHtmlFile(sheet, titleOf(handout))); say('Het bestand is gemaakt; u opent het in Word of in een browser.'); }), ' ',
    button('Bewaar als Markdown', () => { download(`${fileName()}.md`, 'text/markdown', toMarkdownFile(sheet)); say('Het Markdown-bestand is gemaakt.'); }), ' ',
    button('Kopieer adres', () => { void copyText(location.href).then((isDone) => { say(isDone ? 'Het adres van deze hand-out is gekopieerd.' : 'De browser vraagt om een toets: druk nu op Ctrl+C (op een Mac Cmd+C).'); }); }),
  );
  addEventListener('popstate', showAddress);
  showAddress();
}
