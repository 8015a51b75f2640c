/** Name under which a reader's choice to hide our own reading stands in the address (`?duiding=uit`) and, on request, on the device. */
const SOURCE_ONLY_KEY = 'duiding';

/** Name under which a reader's choice of colours, size and width stands in the tab and, on request, on the device. */
const READING_KEY = 'weergave';

/**
 * Runs before the first paint, so that nothing moves or flashes afterwards: marks the page with what the reader chose before, in the address, the tab or on
 * the device. Everything else of the choices is in their elements. Kept to one line because its hash stands in the policy.
 */
export const EARLY_SCRIPT = `try{let d=document.documentElement.dataset,s=sessionStorage,l=localStorage,w=s.getItem('${READING_KEY}')??l.getItem('${READING_KEY}');if(w)d.${READING_KEY}=w;if((new URLSearchParams(location.search).get('${SOURCE_ONLY_KEY}')||l.getItem('${SOURCE_ONLY_KEY}'))==='uit')d.${SOURCE_ONLY_KEY}='uit'}catch{}`;
