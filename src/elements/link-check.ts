/** Checks the links in material of the reader's own. Nothing is fetched or read before there is something to check, and nothing leaves the browser. */
class LinkCheck extends HTMLElement {
  /** What was pasted as formatted text: the addresses behind its words are not in the field. */
  private pasted = '';

  connectedCallback(): void {
    const [form, files, field] = [this.querySelector('form'), this.querySelector<HTMLInputElement>('input[type=file]'), this.querySelector('textarea')];
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check(files?.files ?? []);
    });
    files?.addEventListener('change', () => { void this.check(files.files ?? []); });
    field?.addEventListener('paste', ({ clipboardData }) => { this.pasted += clipboardData?.getData('text/html') ?? ''; });
    field?.addEventListener('input', () => { if (field.value === '') this.pasted = ''; });
    // A file that is dropped beside the field would otherwise take the place of the page.
    document.addEventListener('dragover', (event) => { event.preventDefault(); });
    document.addEventListener('drop', (event) => {
      if (!this.isConnected || (event.dataTransfer?.files.length ?? 0) === 0) return;
      event.preventDefault();
      void this.check(event.dataTransfer?.files ?? []);
    });
  }

  private async check(files: Iterable<File> & ArrayLike<File>): Promise<void> {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = 'Bezig met lezen.';
    try {
      const { checkMaterial } = await import('./link-check-desk.ts');
      await checkMaterial(this, [...files], { text: this.querySelector('textarea')?.value ?? '', html: this.pasted });
    } catch {
      if (status) status.textContent = 'De lijst van adressen kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.';
    }
  }
}

customElements.define('link-check', LinkCheck);
