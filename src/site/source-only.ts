/** Name under which a reader's choice to hide our own reading stands in the address (`?duiding=uit`) and, on request, on the device. */
export const SOURCE_ONLY_KEY = 'duiding';

/**
 * Runs before the first paint, so that nothing moves afterwards: marks the page when the address, or the device on request, says that our own
 * reading is hidden. Everything else of the switch is in its element. Kept to one line because its hash stands in the policy.
 */
export const EARLY_SCRIPT = `try{if((new URLSearchParams(location.search).get('${SOURCE_ONLY_KEY}')||localStorage.getItem('${SOURCE_ONLY_KEY}'))==='uit')document.documentElement.dataset.${SOURCE_ONLY_KEY}='uit'}catch{}`;
