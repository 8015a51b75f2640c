/** Lets readers practise concepts. The cards and all that shows them are fetched when a reader begins, or when the address already says what to practise. */
class PracticeDesk extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const asked = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      const duiding = new URLSearchParams(location.search).get('duiding');
      if (duiding !== null) asked.set('duiding', duiding);
      history.pushState(null, '', `${location.pathname}?${asked.toString()}`);
      void this.start(true);
    });
    addEventListener('popstate', () => { void this.start(false); });
    void this.start(false);
  }

  private async start(takesFocus: boolean): Promise<void> {
    const address = new URLSearchParams(location.search);
    if (!address.has('set')) {
      this.querySelector('[data-sheet]')?.replaceChildren();
      return;
    }
    for (const select of this.querySelectorAll('select')) {
      const wanted = address.get(select.name);
      if (wanted !== null && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    const status = this.querySelector('[data-status]');
    try {
      const [{ readPracticeFile }, { openPractice }] = await Promise.all([import('./practice-data.ts'), import('./practice-desk.ts')]);
      const isOpen = openPractice(this, await readPracticeFile(this.dataset['cards'] ?? ''));
      if (!isOpen && status) status.textContent = 'Deze kaarten bestaan niet. Kies er hierboven andere.';
      if (takesFocus) this.querySelector<HTMLElement>('[data-sheet] h2')?.focus();
    } catch {
      if (status) status.textContent = 'De kaarten konden niet worden geladen. Controleer de verbinding en druk op Begin.';
    }
  }
}

customElements.define('practice-desk', PracticeDesk);
