/** A link to this site in someone's material. */
export interface FoundLink {
  /** The address as it stands there. */
  readonly address: string;
  /** Where in the file: "dia 3"; empty when the file has no such places. */
  readonly place: string;
  /** The text around it, in which a citation names its version. */
  readonly context: string;
}

/** What tells addresses of this site from others: host and path, without what differs between copies of one address. */
function keyOf(address: URL): string {
  return `${address.host.replace(/^www\./, '')}${address.pathname}`;
}

/** Whether an address leads to the site whose home page has the given full address; http or https, with or without www. */
export function isOfSite(address: string, site: string): boolean {
  const [given, home] = [URL.parse(address), URL.parse(site)];
  if (!given || !home || !/^https?:$/.test(given.protocol)) return false;
  return keyOf(given).startsWith(keyOf(home)) || `${keyOf(given)}/` === keyOf(home);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An address without the marks that close the sentence it stands in. */
function trimAddress(address: string): string {
  let trimmed = address;
  for (;;) {
    const shorter = trimmed.replace(/[.,;:!?'"’”»]+$/, '').replace(/\)$/, (end) => ((trimmed.match(/\(/g) ?? []).length < (trimmed.match(/\)/g) ?? []).length ? '' : end));
    if (shorter === trimmed) return trimmed;
    trimmed = shorter;
  }
}

/** As much of a text around a place as can belong to one citation, in characters. */
const AROUND = 200;

/** The addresses of the site that stand in a running text, with or without https:// before them. */
export function findInText(text: string, site: string, place: string): readonly FoundLink[] {
  const home = URL.parse(site);
  if (!home) return [];
  const pattern = new RegExp(`(?<![\\w./@-])(?:https?://)?(?:www\\.)?${escapePattern(home.host.replace(/^www\./, ''))}(?:/[^\\s<>"]*)?`, 'gi');
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const found = trimAddress(match);
    const address = /^https?:/i.test(found) ? found : `https://${found}`;
    return isOfSite(address, site) ? [{ address, place, context: text.slice(Math.max(0, index - AROUND), index + match.length + AROUND) }] : [];
  });
}
