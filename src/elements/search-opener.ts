/** Whether a key press belongs to what the reader is typing. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Opens the search dialog from the header's form and with `/` or Ctrl/⌘-K; the dialog's code is fetched on first use. */
class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
    const field = this.querySelector('input');
    if (!dialog || !field) return;
    dialog.querySelector('[data-close]')?.addEventListener('click', () => { dialog.close(); });
    // A press on the backdrop is a press on the dialog itself, outside everything in it.
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    // A place on this page would stay behind the dialog.
    dialog.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.pathname === location.pathname && link.hash !== '' && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
    });
    // A search field would keep the first Escape for emptying itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('close', () => { field.value = ''; });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.open(dialog, field.value);
    });
    field.addEventListener('input', () => { void this.open(dialog, field.value); });
    document.addEventListener('keydown', (event) => {
      const isShortcut = (event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (!isShortcut || dialog.open) return;
      event.preventDefault();
      void this.open(dialog, '');
    });
  }

  /** Shows the dialog at once with what was typed, and then searches for it. */
  private async open(dialog: HTMLDialogElement, typed: string): Promise<void> {
    if (dialog.open) return;
    dialog.showModal();
    const input = dialog.querySelector('input');
    input?.focus();
    if (input) input.value = typed;
    try {
      await import('./search-results.ts');
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    } catch {
      const status = dialog.querySelector('[role=status]');
      if (status) status.textContent = 'Zoeken lukt nu niet: het zoekprogramma kon niet worden geladen.';
    }
  }
}

customElements.define('search-opener', SearchOpener);
