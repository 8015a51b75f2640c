/** Links that paper leaves out. */
const NOT_PRINTED = 'nav, .take-away, .compare';

/** On paper a link leads nowhere: numbers each one and lists the addresses once, at the end. Nothing of it is in the page while it is read. */
function addAddresses(): void {
  const main = document.querySelector('main');
  if (!main || main.querySelector('.print-addresses')) return;
  const numbers = new Map<string, number>();
  for (const link of main.querySelectorAll('a[href]')) {
    // A drawing has no room for numbers; its links are in the text too.
    if (!(link instanceof HTMLAnchorElement)) continue;
    const address = link.href;
    const isHere = address.split('#')[0] === location.href.split('#')[0];
    if (isHere || link.closest(NOT_PRINTED) || !link.checkVisibility() || link.textContent.trim() === address) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    const mark = document.createElement('sup');
    mark.className = 'print-number';
    mark.textContent = `[${String(number)}]`;
    link.append(mark);
  }
  const section = document.createElement('section');
  section.className = 'print-addresses';
  const heading = document.createElement('h2');
  heading.textContent = 'Adressen';
  const here = document.createElement('p');
  here.textContent = `Deze pagina: ${location.href}`;
  const list = document.createElement('ol');
  list.append(...[...numbers.keys()].map((address) => Object.assign(document.createElement('li'), { textContent: address })));
  section.append(heading, here, ...(numbers.size > 0 ? [list] : []));
  main.append(section);
}

function removeAddresses(): void {
  for (const element of document.querySelectorAll('.print-addresses, .print-number')) element.remove();
}

addEventListener('beforeprint', addAddresses);
addEventListener('afterprint', removeAddresses);
// Not every browser says so before it prints.
matchMedia('print').addEventListener('change', ({ matches }) => { if (matches) addAddresses(); else removeAddresses(); });
