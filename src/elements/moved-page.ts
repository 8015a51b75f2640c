import { movedPlace } from '#knowledge/moved-place.ts';

/** Takes the reader from an old address to the new one, with the anchor and the text fragment that came along; the link in it does so without script. */
class MovedPage extends HTMLElement {
  /** Leaves at once, and without a step in the history, so that going back works. */
  connectedCallback(): void {
    const [entry] = performance.getEntriesByType('navigation');
    // The address bar has lost the text fragment by now; the name of the navigation still has it.
    const asked = entry?.name.startsWith(location.href.replace(/#.*/, '')) === true ? entry.name : location.href;
    const anchors = JSON.parse(this.dataset['anchors'] ?? '{}') as Readonly<Record<string, string>>;
    const to = this.dataset['to'];
    if (to !== undefined) location.replace(movedPlace(asked, { to, anchors }));
  }
}

customElements.define('moved-page', MovedPage);
