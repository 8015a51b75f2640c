const ARTICLE = /^(?:de|het|een|hoofdrol|begrip)-/;
const NUMBERING = /^\s*(?:[A-D]\.|figuur|perspectief\s*\d\s*[:|]|\d+(?:\.\d+)*\.?)\s+/i;

/** Share of the words of two headings that must be the same. */
const ENOUGH = 0.6;

/** A name as it would stand in an address: small letters without accents, words joined by hyphens. */
export function toSlug(name: string): string {
  return name
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/&/g, ' en ').replace(/['’‘"“”()]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function toStem(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:eën|en|es|s|e)$/, '').replace(/([bdfgklmnprst])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

/** The key under which a term and its plural are the same: "regiegemeenten" and "Regiegemeente". */
export function toTermKey(name: string): string {
  return toSlug(name).replace(ARTICLE, '').split('-').map(toStem).join('-');
}

/** The key of a heading: its words without the numbering before it. */
export function toHeadingKey(heading: string): string {
  return toSlug(heading.replace(NUMBERING, '')).replace(/^(?:[a-c]-)?(?:\d+-)*/, '');
}

/** Whether two headings are the same, or so nearly that a reader would call them so. */
export function isSameHeading(one: string, other: string): boolean {
  const [a, b] = [toHeadingKey(one), toHeadingKey(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const wordsOf = (key: string): ReadonlySet<string> => new Set(key.split('-').filter((word) => word.length > 2));
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return false;
  const share = [...left].filter((word) => right.has(word)).length / Math.max(left.size, right.size);
  if (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return Math.min(left.size, right.size) >= 2 || share >= 0.5;
  return share >= ENOUGH;
}
