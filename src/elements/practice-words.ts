import type { PracticeCard } from '#knowledge/practice/draw.ts';
import { make } from './comparison-dom.ts';

/** A text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

/** A link to a concept, with its term. */
export function conceptLink({ id, term, url, language }: PracticeCard): HTMLAnchorElement {
  return make('a', { href: url, 'data-concept': id, ...(language === undefined ? {} : { lang: language }) }, capital(term));
}

/** The definition, with who gives it. */
export function definitionOf({ definition, basis }: PracticeCard): readonly HTMLElement[] {
  return [
    make('p', basis ? {} : { 'data-interpretation': 'definitie' }, definition),
    make('p', { class: 'card-origin' }, ...(basis ? ['Definitie naar ', make('a', { href: basis.url }, basis.label), '.'] : ['Omschrijving van de redactie.'])),
  ];
}
