/** Name under which answers stand on the device, by the reader's choice only. */
const keyOf = (id: string): string => `instrument-${id}`;

/** What the device holds of an instrument; undefined when it holds nothing or storage is forbidden. */
export function readKept(id: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(id)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps answers on the device, or with undefined forgets them; false where storage is forbidden. */
export function keep(id: string, fragment: string | undefined): boolean {
  try {
    if (fragment === undefined) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), fragment);
    return true;
  } catch {
    return false;
  }
}
