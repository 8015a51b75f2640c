import { chooseLabels, labelArea, moveTo, regionArea, regionFont } from '#knowledge/map/label.ts';
import { plainText } from '#knowledge/plain.ts';
import { lineOf, nearestTo, readGraph, type DrawnConcept, type DrawnGraph, type DrawnRelation } from './map-graph.ts';
import { trackGestures } from './map-gestures.ts';
import { fillPanel, filterList } from './map-list.ts';
import { formatView, keepInside, parseView, viewOf, wholeView, zoomAt, type MapSize, type MapView } from './map-view.ts';

const FIELDS = ['bron', 'soort', 'verband'] as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SHIFTS: Readonly<Record<string, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The map of concepts: zoom, shift, filter, find, and look at one concept's neighbourhood; all of it stands in the address (`bron`, `soort`, `verband`, `begrip`, `beeld`). */
class ConceptMap extends HTMLElement {
  private graph: DrawnGraph = { concepts: new Map(), relations: [] };
  private shown: readonly DrawnConcept[] = [];
  private lines: readonly DrawnRelation[] = [];
  private chosen: DrawnConcept | undefined;
  private view: MapView = { x: 0, y: 0, width: 1 };
  private size: MapSize = { width: 1, height: 1 };
  private timer = 0;

  connectedCallback(): void {
    const [svg, form, frame, panel] = [this.querySelector<SVGSVGElement>('svg.map'), this.querySelector('form'), this.querySelector<HTMLElement>('.map-frame'), this.querySelector<HTMLElement>('[data-panel]')];
    if (!svg || !form || !frame || !panel) return;
    this.size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
    this.graph = readGraph(svg);
    frame.removeAttribute('tabindex');
    const list = this.querySelector('datalist');
    list?.append(...[...this.graph.concepts.values()].map(({ term }) => Object.assign(document.createElement('option'), { value: term })));
    for (const [index, { link }] of [...this.graph.concepts.values()].entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1');
    const paint = (): void => { this.paint(svg); };
    const refresh = (): void => { this.filter(form); this.mark(svg, panel); paint(); };
    const read = (): void => { this.readAddress(form); refresh(); this.view = parseView(new URLSearchParams(location.search).get('beeld')) ?? this.startView(); paint(); };
    const choose = (concept: DrawnConcept | undefined, isStep: boolean): void => {
      this.chosen = concept;
      this.mark(svg, panel);
      if (concept) this.view = this.startView();
      paint();
      this.write(form, isStep);
      this.say(concept ? `${concept.term}: ${String(this.near(concept).length - 1)} begrippen eromheen. Kies het nog een keer om het te openen.` : '');
    };
    form.addEventListener('change', (event) => { if (event.target instanceof HTMLSelectElement) { refresh(); this.write(form, false); } });
    form.addEventListener('input', (event) => { const found = event.target instanceof HTMLInputElement ? this.find(event.target.value) : undefined; if (found) choose(found, true); });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = (form.elements.namedItem('begrip') as HTMLInputElement).value;
      const found = this.find(typed) ?? [...this.graph.concepts.values()].find(({ term }) => typed.trim() !== '' && plainText(term).includes(plainText(typed)));
      if (found) choose(found, true);
      else this.say(`Geen begrip op de kaart heet '${typed.trim()}'.`);
    });
    form.addEventListener('reset', () => { setTimeout(() => { this.chosen = undefined; this.view = wholeView(this.size, this.pane); refresh(); this.write(form, true); }); });
    panel.addEventListener('click', (event) => { if (event.target instanceof Element && event.target.closest('[data-close]')) { const link = this.chosen?.link; choose(undefined, true); link?.focus({ preventScroll: true }); } });
    this.querySelector('.map-buttons')?.addEventListener('click', (event) => {
      const act = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
      if (act) { this.act(act); paint(); this.write(form, false); }
    });
    svg.addEventListener('click', (event) => {
      const concept = this.conceptAt(event.target);
      // The second time, and with a key for a new tab, the link leads on.
      if (!concept || concept === this.chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(concept, true);
    });
    svg.addEventListener('keydown', (event) => {
      const concept = this.conceptAt(event.target);
      const arrow = ARROWS[event.key];
      if (!concept || event.ctrlKey || event.metaKey || event.altKey) return;
      if (arrow) {
        const next = nearestTo(concept, arrow, this.shown);
        event.preventDefault();
        next?.link.focus({ preventScroll: true });
      } else if (event.key === '+' || event.key === '=' || event.key === '-' || event.key === '0') {
        event.preventDefault();
        this.act(event.key === '-' ? 'out' : event.key === '0' ? 'all' : 'in');
        paint();
        this.write(form, false);
      } else if (event.key === 'Escape' && this.chosen) choose(undefined, true);
    });
    // On the frame, because a drawing that listens for focus becomes a tab stop itself.
    frame.addEventListener('focusin', (event) => {
      const concept = this.conceptAt(event.target);
      if (!concept) return;
      for (const link of svg.querySelectorAll('a[tabindex="0"]')) link.setAttribute('tabindex', '-1');
      concept.link.setAttribute('tabindex', '0');
      this.bringIntoView(concept);
      paint();
    });
    trackGestures(svg, {
      shift: (right, down) => { const unit = this.view.width / this.pane.width; this.set({ ...this.view, x: this.view.x - right * unit, y: this.view.y - down * unit }); paint(); },
      zoom: (factor, point) => { this.set(zoomAt(this.view, factor, this.pane, point)); paint(); },
      end: () => { this.write(form, false); },
    });
    addEventListener('popstate', read);
    new ResizeObserver(() => { this.set(this.view); paint(); }).observe(frame);
    read();
    this.dataset['ready'] = '';
  }

  private get pane(): MapSize {
    const frame = this.querySelector('.map-frame');
    return { width: frame?.clientWidth || 1, height: frame?.clientHeight || 1 };
  }

  private conceptAt(target: EventTarget | null): DrawnConcept | undefined {
    return target instanceof Element ? this.graph.concepts.get(target.closest<SVGAElement>('a[data-concept]')?.dataset['concept'] ?? '') : undefined;
  }

  private find(typed: string): DrawnConcept | undefined {
    return [...this.graph.concepts.values()].find(({ term }) => plainText(term) === plainText(typed));
  }

  /** A concept and what it is related to, of what is shown. */
  private near(concept: DrawnConcept): readonly DrawnConcept[] {
    return [...new Set([concept, ...this.lines.flatMap(({ ends }) => (ends.includes(concept) ? ends : []))])];
  }

  private startView(): MapView {
    if (!this.chosen) return wholeView(this.size, this.pane);
    const areas = this.near(this.chosen).map(({ lines, signs, x, y }) => moveTo(labelArea(lines, signs), x, y));
    return keepInside(viewOf({ left: Math.min(...areas.map(({ left }) => left)), top: Math.min(...areas.map(({ top }) => top)), right: Math.max(...areas.map(({ right }) => right)), bottom: Math.max(...areas.map(({ bottom }) => bottom)) }, this.pane), this.size, this.pane);
  }

  private set(view: MapView): void {
    this.view = keepInside(view, this.size, this.pane);
  }

  private act(act: string): void {
    const shift = SHIFTS[act];
    if (act === 'all') this.view = wholeView(this.size, this.pane);
    else if (shift) this.set({ ...this.view, x: this.view.x + (shift[0] * this.view.width) / 4, y: this.view.y + (shift[1] * this.view.width) / 4 });
    else this.set(zoomAt(this.view, act === 'in' ? 1 / 1.5 : 1.5, this.pane));
  }

  private bringIntoView({ x, y }: DrawnConcept): void {
    const height = this.view.width * (this.pane.height / this.pane.width);
    const edge = this.view.width * 0.12;
    if (x > this.view.x + edge && x < this.view.x + this.view.width - edge && y > this.view.y + edge / 2 && y < this.view.y + height - edge / 2) return;
    this.set({ ...this.view, x: x - this.view.width / 2, y: y - height / 2 });
  }

  /** Leaves what fits the choices, on the map and in the list. */
  private filter(form: HTMLFormElement): void {
    const values = new FormData(form);
    const [source = '', kind = '', type = ''] = FIELDS.map((name) => String(values.get(name) ?? ''));
    const fits = new Set([...this.graph.concepts.values()].filter((concept) => (!source || concept.sources.includes(source)) && (!kind || concept.kind === kind)));
    this.lines = this.graph.relations.filter((relation) => (!type || relation.type === type) && relation.ends.every((end) => fits.has(end)));
    const joined = new Set(this.lines.flatMap(({ ends }) => ends));
    this.shown = [...fits].filter((concept) => !type || joined.has(concept));
    const ids = new Set(this.shown.map(({ id }) => id));
    for (const { id, link } of this.graph.concepts.values()) link.classList.toggle('is-away', !ids.has(id));
    const parts = new Map<SVGPathElement, string[]>(this.graph.relations.map(({ path }) => [path, []]));
    for (const relation of this.lines) parts.get(relation.path)?.push(lineOf(relation));
    for (const [path, lines] of parts) path.setAttribute('d', lines.join(''));
    const stop = [...this.graph.concepts.values()].find(({ link }) => link.getAttribute('tabindex') === '0');
    if (stop && !ids.has(stop.id)) {
      stop.link.setAttribute('tabindex', '-1');
      this.shown[0]?.link.setAttribute('tabindex', '0');
    }
    filterList(this, ids, type, Boolean(source || kind || type));
    this.say('');
  }

  /** Brings one concept's neighbourhood forward, and tells about it beside the map. */
  private mark(svg: SVGSVGElement, panel: HTMLElement): void {
    const near = new Set(this.chosen ? this.near(this.chosen) : []);
    svg.toggleAttribute('data-chosen', this.chosen !== undefined);
    for (const concept of this.graph.concepts.values()) {
      concept.link.classList.toggle('is-near', near.has(concept));
      concept.link.classList.toggle('is-chosen', concept === this.chosen);
    }
    svg.querySelector('.map-near')?.setAttribute('d', this.lines.filter(({ ends }) => this.chosen && ends.includes(this.chosen)).map(lineOf).join(''));
    fillPanel(this, panel, this.chosen);
  }

  private paint(svg: SVGSVGElement): void {
    const { width, height } = this.pane;
    const scale = width / this.view.width;
    svg.setAttribute('viewBox', [this.view.x, this.view.y, this.view.width, this.view.width * (height / width)].map((number) => number.toFixed(1)).join(' '));
    // Drawn small, signs and lines give way to words.
    const sizes = { '--unit': 1 / Math.min(scale, 1), '--sign-size': Math.min(11, 3 + 14 * scale) / Math.min(scale, 1), '--region-size': regionFont(scale), '--line': Math.min(0.45, 0.08 + scale * 0.4) };
    for (const [name, value] of Object.entries(sizes)) svg.style.setProperty(name, String(value));
    const regions = [...svg.querySelectorAll('.map-regions text')].map((text) => moveTo(regionArea(text.textContent, scale), Number(text.getAttribute('x')), Number(text.getAttribute('y'))));
    const near = this.chosen ? this.near(this.chosen) : [];
    const focused = this.conceptAt(document.activeElement);
    const labels = chooseLabels([...new Set([...(this.chosen ? [this.chosen] : []), ...(focused ? [focused] : []), ...near, ...this.shown])], scale, this.chosen ? [] : regions);
    for (const { id, link } of this.graph.concepts.values()) link.classList.toggle('is-shown', labels.has(id));
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
    if (status) status.textContent = text || (this.shown.length > 0 ? `${count(this.shown.length, 'begrip', 'begrippen')} en ${count(this.lines.length, 'verband', 'verbanden')}` : 'Geen begrip past bij deze keuzes. Wis een keuze.');
  }

  private readAddress(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name) as HTMLSelectElement;
      field.value = parameters.get(name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    this.chosen = this.graph.concepts.get(parameters.get('begrip') ?? '');
    (form.elements.namedItem('begrip') as HTMLInputElement).value = this.chosen?.term ?? '';
  }

  /** Writes the choices to the address: as a step back when `isStep`, otherwise in place and, while the view moves, once it rests. */
  private write(form: HTMLFormElement, isStep: boolean): void {
    clearTimeout(this.timer);
    const save = (): void => {
      const address = new URL(location.href);
      const set = (name: string, value: string): void => { if (value) address.searchParams.set(name, value); else address.searchParams.delete(name); };
      for (const name of FIELDS) set(name, (form.elements.namedItem(name) as HTMLSelectElement).value);
      set('begrip', this.chosen?.id ?? '');
      const isStart = formatView(this.view) === formatView(this.startView());
      set('beeld', isStart ? '' : formatView(this.view));
      address.search = address.search.replace(/%2C/g, ',');
      if (address.href === location.href) return;
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    };
    if (isStep) save();
    else this.timer = window.setTimeout(save, 250);
  }
}

customElements.define('concept-map', ConceptMap);
