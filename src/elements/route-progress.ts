/** The stops of a route a reader has done. They stay on the page, and on the device only when the reader asks. */
class RouteProgress extends HTMLElement {
  private get key(): string {
    return `route:${this.dataset['route'] ?? ''}`;
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-done]')];
  }

  connectedCallback(): void {
    const [keep, clear] = [this.querySelector<HTMLButtonElement>('[data-keep]'), this.querySelector<HTMLButtonElement>('[data-clear]')];
    if (!keep || !clear) return;
    const done = new Set(this.read()?.split(',') ?? []);
    for (const box of this.boxes) box.checked = done.has(box.dataset['done'] ?? '');
    this.addEventListener('change', () => {
      if (this.read() !== undefined) this.write(this.doneIds);
      this.show(keep, clear);
    });
    keep.addEventListener('click', () => {
      this.write(this.read() === undefined ? this.doneIds : undefined);
      this.show(keep, clear);
      this.say(this.read() === undefined ? 'Uw voortgang wordt niet meer bewaard.' : 'Uw voortgang wordt op dit apparaat bewaard.');
    });
    clear.addEventListener('click', () => {
      for (const box of this.boxes) box.checked = false;
      if (this.read() !== undefined) this.write('');
      this.show(keep, clear);
      this.boxes[0]?.focus();
    });
    this.show(keep, clear);
  }

  private get doneIds(): string {
    return this.boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['done'] ?? '').join(',');
  }

  /** What the device holds; undefined when it holds nothing or storage is forbidden. */
  private read(): string | undefined {
    try {
      return localStorage.getItem(this.key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  private write(ids: string | undefined): void {
    try {
      if (ids === undefined) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, ids);
    } catch {
      // The boxes on the page still say what is done.
    }
  }

  private show(keep: HTMLButtonElement, clear: HTMLButtonElement): void {
    const count = this.boxes.filter(({ checked }) => checked).length;
    this.say(count === 0 ? 'Nog geen halte gedaan.' : count === this.boxes.length ? `Alle ${String(count)} haltes gedaan.` : `${String(count)} van ${String(this.boxes.length)} haltes gedaan.`);
    keep.textContent = this.read() === undefined ? 'Bewaar op dit apparaat' : 'Niet meer bewaren';
    clear.disabled = count === 0;
    this.dataset['kept'] = String(this.read() !== undefined);
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

customElements.define('route-progress', RouteProgress);
