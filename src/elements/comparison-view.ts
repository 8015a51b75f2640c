/** A comparison that can be sorted, filtered, turned and exported. What that takes is fetched after the first paint; until then, and without it, the table is the server's. */
class ComparisonView extends HTMLElement {
  connectedCallback(): void {
    requestAnimationFrame(() => {
      setTimeout(() => { void import('./comparison-page.ts').then(({ openPage }) => { if (this.isConnected) openPage(this); }); });
    });
  }
}

customElements.define('comparison-view', ComparisonView);
