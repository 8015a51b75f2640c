/** Before the name of a page under which the device keeps the place that was read last. */
const PLACE_KEY = 'leesplaats:';

/** The part of the screen, from above, in which a heading counts as what is being read. */
const READ = '-20% 0px -65%';

/** Follows where the reader is: the contents show it, and the device keeps it once the reader asks. */
class ReadingGuide extends HTMLElement {
  private readonly key = PLACE_KEY + location.pathname;
  private current = '';

  connectedCallback(): void {
    const [button, link] = [this.querySelector('button'), this.querySelector('a')];
    if (!button || !link) return;
    const left = this.kept;
    if (left) this.offer(link, left);
    this.show(button);
    button.addEventListener('click', () => {
      const remembers = this.kept === null;
      this.keep(remembers ? this.current : null);
      if (!remembers) link.hidden = true;
      this.show(button);
      this.say(remembers ? 'Uw apparaat onthoudt waar u op deze pagina bent.' : 'De plaats is vergeten.');
    });
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.arrive(target.id);
    }, { rootMargin: READ });
    for (const heading of document.querySelectorAll('[data-passage] > :is(h2, h3, h4)')) observer.observe(heading);
    const contents = document.querySelector<HTMLElement>('.contents');
    // The list has done its work when a place is chosen.
    contents?.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover(); });
  }

  /** What the device holds for this page; null when nothing, or where storage is forbidden. */
  private get kept(): string | null {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  private keep(place: string | null): void {
    try {
      if (place === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, place);
    } catch {
      this.say('Uw browser staat niet toe dat de site iets bewaart.');
    }
  }

  private arrive(id: string): void {
    this.current = id;
    if (this.kept !== null) this.keep(id);
    const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    const entry = entries.find(({ hash }) => hash === `#${id}`);
    // A place too deep for the contents leaves its parent marked.
    if (!entry) return;
    for (const other of entries) other.toggleAttribute('aria-current', false);
    entry.setAttribute('aria-current', 'true');
    const list = entry.closest<HTMLElement>('.contents');
    if (list && (entry.offsetTop < list.scrollTop || entry.offsetTop > list.scrollTop + list.clientHeight - 80)) list.scrollTop = entry.offsetTop - list.clientHeight / 2;
    const now = document.querySelector('[data-now]');
    if (now) now.textContent = entry.textContent;
  }

  private offer(link: HTMLAnchorElement, place: string): void {
    const heading = document.getElementById(place);
    if (!heading) return;
    link.href = `#${place}`;
    link.textContent = `Lees verder bij ${heading.textContent}`;
    link.hidden = false;
  }

  private show(button: HTMLButtonElement): void {
    button.textContent = this.kept === null ? 'Onthoud waar ik ben' : 'Onthoud het niet meer';
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('reading-guide', ReadingGuide);
