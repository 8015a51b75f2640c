/** Puts a hand-out together from parts of the reader's choice. The data and all that makes it are fetched when the page has been painted. */
class HandoutMaker extends HTMLElement {
  private isOpen = false;

  connectedCallback(): void {
    this.querySelector('[data-retry]')?.addEventListener('click', () => { void this.start(); });
    for (const form of this.querySelectorAll('form')) form.addEventListener('submit', (event) => { event.preventDefault(); });
    requestAnimationFrame(() => { setTimeout(() => { void this.start(); }); });
  }

  /** Fetches what is needed and shows what the address asks for; says so when that fails, and lets the reader try again. */
  private async start(): Promise<void> {
    if (this.isOpen || !this.isConnected) return;
    const [status, retry] = [this.querySelector('[data-status]'), this.querySelector<HTMLElement>('[data-retry]')];
    try {
      const [{ readHandoutFiles }, { openHandout }] = await Promise.all([import('./handout-data.ts'), import('./handout-desk.ts')]);
      const files = await readHandoutFiles(this.dataset);
      if (this.isOpen) return;
      this.isOpen = true;
      if (retry) retry.hidden = true;
      openHandout(this, files);
    } catch {
      if (status) status.textContent = 'De gegevens konden niet worden geladen. Controleer de verbinding en probeer het opnieuw.';
      if (retry) retry.hidden = false;
    }
  }
}

customElements.define('handout-maker', HandoutMaker);
