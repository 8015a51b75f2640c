/** A link that has a card: HTML's own, or one in a drawing. */
export type CardLink = HTMLAnchorElement | SVGAElement;

/** The id under which the page keeps what a link's card says. */
function cardIdOf(link: CardLink): string {
  return link.dataset['concept'] ?? link.dataset['locator'] ?? '';
}

/** The source of a place as the page's own list of sources has it, without links or buttons. */
function sourceOf(citation: string): Node | undefined {
  const item = document.querySelector(`[data-legend="${CSS.escape(citation.split('#')[0] ?? '')}"]`)?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return undefined;
  for (const button of item.querySelectorAll('button')) button.remove();
  for (const link of item.querySelectorAll('a')) link.replaceWith(Object.assign(document.createElement('span'), { className: link.className, textContent: link.textContent }));
  const line = document.createElement('p');
  line.append(...item.childNodes);
  return line;
}

/** What stands on the card of a link, from the page itself; a link of its own only when asked, for readers who tap. Undefined when the page has no card for it. */
export function cardContent(link: CardLink, stock: HTMLTemplateElement, hasLink: boolean): DocumentFragment | undefined {
  const id = cardIdOf(link);
  const found = stock.content.querySelector(`[data-card="${CSS.escape(id)}"]`);
  if (!found) return undefined;
  const content = document.createDocumentFragment();
  content.append(...found.cloneNode(true).childNodes);
  const source = link.dataset['locator'] === undefined ? undefined : sourceOf(id);
  if (source) content.append(source);
  if (hasLink) {
    const name = content.querySelector('strong')?.textContent ?? '';
    const line = document.createElement('p');
    line.append(Object.assign(document.createElement('a'), { href: link.getAttribute('href') ?? '', textContent: source ? `Lees ${name}` : `Naar het begrip ${name}` }));
    content.append(line);
  }
  return content;
}
