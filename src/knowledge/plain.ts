/** A text without accents, capitals and superfluous spaces, for comparing what was typed with what is there. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
