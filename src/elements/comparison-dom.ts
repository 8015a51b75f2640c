/** Makes an element with attributes and children; texts become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Gives an element an attribute, or takes it away; does nothing when that is so already, which spares the browser the work of looking again. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (element.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Shows whether a button is on. */
export function setPressed(element: Element, isOn: boolean): void {
  setAttribute(element, 'aria-pressed', String(isOn));
}

/** Words that are heard and not seen, to make the name of a button whole. */
export function unseen(text: string): HTMLSpanElement {
  return make('span', { class: 'visually-hidden' }, ` ${text}`);
}

/** A button that does something. */
export function button(label: string | readonly (Node | string)[], press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, ...(typeof label === 'string' ? [label] : label));
  made.addEventListener('click', press);
  return made;
}

/** A button that is on or off. */
export function toggle(label: string | readonly (Node | string)[], press: () => void): HTMLButtonElement {
  const made = button(label, press);
  made.setAttribute('aria-pressed', 'false');
  return made;
}

/** Buttons that belong together, under a heading. */
export function group(heading: string, ...children: readonly Node[]): HTMLFieldSetElement {
  return make('fieldset', { class: 'tool-group' }, make('legend', {}, heading), ...children);
}

/** A button that unfolds what belongs to it; the others of the same tools fold. */
export function panel(heading: string, ...children: readonly Node[]): { readonly element: HTMLButtonElement; readonly body: HTMLDivElement } {
  const body = make('div', { class: 'tool-body', id: `paneel-${heading.toLowerCase().replace(/\W+/g, '-')}`, hidden: '' }, ...children);
  const fold = (control: Element | null, part: HTMLElement, isOpen: boolean): void => {
    part.hidden = !isOpen;
    control?.setAttribute('aria-expanded', String(isOpen));
  };
  const element = button(heading, () => {
    const isOpen = body.hasAttribute('hidden');
    for (const other of body.parentElement?.querySelectorAll<HTMLElement>(':scope > .tool-body') ?? []) if (other !== body) fold(other.previousElementSibling, other, false);
    fold(element, body, isOpen);
  });
  element.setAttribute('aria-controls', body.id);
  fold(element, body, false);
  return { element, body };
}

/** Does something with the children of a parent, and gives the focus back to the one that loses it by that. */
export function keepFocus(parent: Element, move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement && parent.contains(focused)) focused.focus({ preventScroll: true });
}

/** Gives a parent these children, in this order; does nothing when they are there, and keeps the focus where it is. */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const { children: current } = parent;
  if (current.length === children.length && children.every((child, index) => current[index] === child)) return;
  keepFocus(parent, () => { parent.replaceChildren(...children); });
}
