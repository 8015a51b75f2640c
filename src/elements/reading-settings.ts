/** The button in the header for colours, size of text and width of lines; the panel is fetched when it is first asked for. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => { void this.open(); }, { once: true });
  }

  /** Brings the panel; from then on the browser opens and closes it with the button. */
  private async open(): Promise<void> {
    try {
      const { showPanel } = await import('./reading-panel.ts');
      showPanel(this);
    } catch {
      const button = this.querySelector('button');
      if (button) button.textContent = 'Weergave lukt nu niet';
      this.connectedCallback();
    }
  }
}

customElements.define('reading-settings', ReadingSettings);
