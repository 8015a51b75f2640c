/** Name of the choice in the address, on the device and on the page; the early script in the page's head uses it too. */
const KEY = 'duiding';

/** Whether the device holds the choice; false where storage is forbidden. */
function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'uit';
  } catch {
    return false;
  }
}

/** Keeps the choice on the device or forgets it; where storage is forbidden nothing is kept. */
function remember(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEY, 'uit');
    else localStorage.removeItem(KEY);
  } catch {
    // The choice still stands in the address.
  }
}

/** The switch in the header that hides our own reading on every page; the address keeps the choice, and the device when the reader asks. */
class SourceOnly extends HTMLElement {
  connectedCallback(): void {
    const [toggle, keep] = [this.querySelector<HTMLButtonElement>('[data-toggle]'), this.querySelector<HTMLButtonElement>('[data-keep]')];
    if (!toggle || !keep) return;
    toggle.addEventListener('click', () => { this.set(!this.isOn, toggle, keep, true); });
    keep.addEventListener('click', () => {
      remember(!isRemembered());
      this.show(toggle, keep);
      this.say(isRemembered() ? 'De keuze wordt op dit apparaat bewaard.' : 'De keuze wordt niet meer bewaard.');
    });
    addEventListener('popstate', () => { this.set(new URLSearchParams(location.search).get(KEY) === 'uit' || isRemembered(), toggle, keep, false); });
    document.addEventListener('click', (event) => { this.carry(event); }, { capture: true });
    this.set(this.isOn, toggle, keep, true);
  }

  private get isOn(): boolean {
    return document.documentElement.dataset[KEY] === 'uit';
  }

  private set(isOn: boolean, toggle: HTMLButtonElement, keep: HTMLButtonElement, writes: boolean): void {
    const changes = isOn !== this.isOn;
    if (isOn) document.documentElement.dataset[KEY] = 'uit';
    else {
      Reflect.deleteProperty(document.documentElement.dataset, KEY);
      remember(false);
    }
    if (writes) this.writeAddress(isOn);
    this.show(toggle, keep);
    if (changes) this.say(isOn ? 'Duiding is verborgen; u ziet alleen wat de bronnen zeggen.' : 'Duiding is weer zichtbaar.');
  }

  private show(toggle: HTMLButtonElement, keep: HTMLButtonElement): void {
    toggle.setAttribute('aria-pressed', String(this.isOn));
    keep.textContent = isRemembered() ? 'Niet meer bewaren' : 'Bewaar op dit apparaat';
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  private writeAddress(isOn: boolean): void {
    const address = new URL(location.href);
    if (isOn) address.searchParams.set(KEY, 'uit');
    else address.searchParams.delete(KEY);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  /** Lets a link within the site take the choice along. */
  private carry(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !this.isOn || link.origin !== location.origin || link.pathname === location.pathname) return;
    const address = new URL(link.href);
    address.searchParams.set(KEY, 'uit');
    link.href = address.href;
  }
}

customElements.define('source-only', SourceOnly);
