import type { KnowsWord } from './compounds.ts';

/** A shorter word is too easily another word without its ending. */
const SHORTEST = 5;

/** Words of the glossary that the dictionary knows in a plural form which is no noun, or that have no plural. */
const NO_PLURAL = /(?:bestuur|beleid|denken|druk|geduld|gesprek|heerkracht|kennis|kracht|leiderschap|maat|management|politiek|ruimte|schaarste|taal|timing|toewijding|vermogen|vrijheid|waarde|werk|wereld|zorg|energie|innovatie|creativiteit|empathie|kalmte|aandacht|lobby|interview|crisis)$/;

/** How the plural of a word could be spelled, the likeliest first. */
function pluralsOf(word: string): readonly string[] {
  const last = word.at(-1) ?? '';
  const isLong = /([aeou])\1[^aeiou]$/.test(word);
  const isShort = /(?<![aeiou])[aeiou][bdfgklmnprst]$/.test(word);
  const soft = last === 'f' ? `${word.slice(0, -1)}v` : last === 's' ? `${word.slice(0, -1)}z` : word;
  if (word.endsWith('heid')) return [`${word.slice(0, -4)}heden`];
  if (/[aiouy]$/.test(word)) return [`${word}'s`];
  if (last === 'e') return [`${word}s`, `${word}n`];
  return [
    ...(isLong ? [`${soft.slice(0, -2)}${soft.at(-1) ?? ''}en`] : []),
    ...(/(?:el|em|er|aar|ier|eur)$/.test(word) ? [`${word}s`] : []),
    ...(isShort ? [`${word}${last}en`] : []),
    `${soft}en`, `${word}en`,
  ];
}

/** How the singular of a plural could be spelled; only for endings that no verb has. */
function singularsOf(word: string): readonly string[] {
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (/(?:ingen|eën)$/.test(word)) return [word.slice(0, -2)];
  return /(?:[eo]rs|els|ies|'s)$/.test(word) ? [word.replace(/'?s$/, '')] : [];
}

/** Changes the noun of a name: a word alone, or after adjectives that stay the same in the plural. */
function withNoun(name: string, change: (noun: string) => string | undefined): string | undefined {
  const [, before = '', noun = ''] = /^((?:\p{L}+e )?)([\p{L}'-]+)$/u.exec(name) ?? [];
  const changed = noun.length < SHORTEST ? undefined : change(noun);
  return changed === undefined || changed.length < SHORTEST ? undefined : before + changed;
}

/** A name in the plural; undefined when it is one already or the dictionary knows no such word. */
export function toPlural(name: string, knows: KnowsWord): string | undefined {
  return withNoun(name, (noun) => (NO_PLURAL.test(noun) || /en$/.test(noun) || singularsOf(noun).some(knows) ? undefined : pluralsOf(noun).find(knows)));
}

/** A name in the singular; undefined when it is no plural that the dictionary knows. */
export function toSingular(name: string, knows: KnowsWord): string | undefined {
  return withNoun(name, (noun) => singularsOf(noun).find(knows));
}
