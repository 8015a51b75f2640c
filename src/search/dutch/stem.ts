const VOWEL = /[aeiouy]/;

/** A word whose last two letters are the same consonant loses one of them; long vowels are written once; a final v or z is written f or s. */
function level(word: string): string {
  return word
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/aa|ee|oo|uu/g, (pair) => pair.charAt(0))
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/**
 * What the inflections of a Dutch word share: `sturen`, `stuur` and `sturende` have one stem, and so have `secretaris` and `secretarissen`.
 * Simpler than the Snowball stemmer (https://snowballstem.org/algorithms/dutch/stemmer.html): derivations are left to `familyOf`. Takes a folded word.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word.replace(/heden$/, 'heid');
  if (/(?:[^aeiou]|e)en$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2);
  else if (/[^aeiou]e$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  stem = level(stem);
  if (stem.length > 3 && /[^aiu]s$/.test(stem)) stem = level(stem.slice(0, -1));
  else if (stem.length > 4 && stem.endsWith('s')) stem = stem.slice(0, -1);
  return VOWEL.test(stem) ? stem : word;
}

/** Endings that make another word of the same family, the longest first. */
const ENDINGS = [
  'iteit', 'achtig', 'schap', 'baar', 'heid', 'lijk', 'loos', 'zam', 'ator', 'atie', 'atief', 'isch', 'eur', 'ing', 'ist', 'ief', 'iv', 'aar', 'ar', 'end', 'der', 'er', 'ig', 'ie',
].sort((a, b) => b.length - a.length);

/** Words that stand before a verb and are parted from it by -ge- in its participle: `overdragen`, `overgedragen`. */
const SEPARABLE = /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)ge(?=[^e].{2,})/;

/** Participles begin with ge- and end in d, t or (without its -en) any consonant; in separable verbs it stands within. */
function withoutParticiple(word: string): string {
  const stem = word.replace(SEPARABLE, '$1');
  return stem.length > 6 && stem.startsWith('ge') && /[^aeiou][dt]$/.test(stem) ? stem.slice(2) : stem;
}

/** Words that stand before other words; what is left of those is not their family. */
const PREFIXES = new Set(['over', 'onder', 'tegen', 'voor', 'door', 'boven', 'buiten', 'binnen', 'samen', 'terug', 'verd', 'vers', 'verh', 'verg', 'verw']);

/** What the derivations of a Dutch word share: `leider`, `leiding`, `leiden` and `leiderschap` are one family. Takes a folded word. */
export function familyOf(word: string): string {
  let family = withoutParticiple(stemOf(word));
  if (family.length < 5 || /\d/.test(family)) return family;
  for (let turn = 0; turn < 3; turn += 1) {
    const ending = ENDINGS.find((tail) => family.endsWith(tail) && family.length - tail.length >= 4 && VOWEL.test(family.slice(0, -tail.length)) && !PREFIXES.has(family.slice(0, -tail.length)));
    const next = ending === undefined ? family : level(family.slice(0, -ending.length));
    const bare = next.length > 4 && /[bfgklmnpr][dt]$/.test(next) ? level(next.slice(0, -1)) : next;
    if (bare === family) break;
    family = bare;
  }
  return family;
}
