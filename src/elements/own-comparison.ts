/** Puts concepts or sources of the reader's choice side by side. The data and all that makes a table are fetched when the page has been painted. */
class OwnComparison extends HTMLElement {
  private isOpen = false;
  /** What the page says before anything is chosen. */
  private help: string | undefined;

  connectedCallback(): void {
    this.querySelector('[data-retry]')?.addEventListener('click', () => { void this.start(); });
    for (const form of this.querySelectorAll('form')) form.addEventListener('submit', (event) => { event.preventDefault(); });
    requestAnimationFrame(() => { setTimeout(() => { void this.start(); }); });
  }

  /** Fetches what is needed and shows what the address asks for; says so when that fails, and lets the reader try again. */
  private async start(): Promise<void> {
    if (this.isOpen || !this.isConnected) return;
    const [status, retry] = [this.querySelector('[data-status]'), this.querySelector<HTMLElement>('[data-retry]')];
    this.help ??= status?.textContent ?? '';
    try {
      const [{ readOwnFiles }, { openStand }] = await Promise.all([import('./own-data.ts'), import('./own-stand.ts')]);
      const files = await readOwnFiles(this.dataset);
      if (this.isOpen) return;
      this.isOpen = true;
      openStand(this, files, this.help);
      if (retry) retry.hidden = true;
    } catch {
      if (status) status.textContent = 'De gegevens konden niet worden geladen. Controleer de verbinding en probeer het opnieuw.';
      if (retry) retry.hidden = false;
    }
  }
}

customElements.define('own-comparison', OwnComparison);
