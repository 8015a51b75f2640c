import { markEnglish } from '#knowledge/english.ts';
import { getKnowledge } from './knowledge.ts';

/** Marks the English terms of the glossary in a piece of HTML; a compound with a Dutch part ("VUCA-wereld") is none. */
export async function withEnglish(html: string): Promise<string> {
  const { concepts } = await getKnowledge();
  return markEnglish(html, [...concepts.values()].flatMap(({ term, language }) => (language === 'en' && !term.includes('-') ? [term] : [])));
}

/** The same for a text without marks. */
export function textWithEnglish(text: string): Promise<string> {
  return withEnglish(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
