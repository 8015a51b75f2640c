import { isComplete, MAX_COLUMNS, type Choice, type ChoiceNotice } from '#knowledge/own-choice.ts';

const REASONS: Readonly<Record<ChoiceNotice['reason'], string>> = { unknown: 'bestaat hier niet', repeated: 'staat er dubbel', unused: 'past niet bij deze keuze', 'too-many': `meer dan ${String(MAX_COLUMNS)} naast elkaar kan niet` };

/** Which parts of the address were not used, in one line; empty when all were. */
export function choiceNoticeWords(notices: readonly ChoiceNotice[]): string {
  if (notices.length === 0) return '';
  return `Niet gebruikt uit het adres: ${notices.map(({ name, value, reason }) => `${name}=${value} (${REASONS[reason === 'too-many' && (name === 'soort' || name === 'thema') ? 'repeated' : reason]})`).join('; ')}.`;
}

/** What is still needed before there is a table; empty when nothing is. `start` is what the page itself says of it. */
export function helpWords(choice: Choice, start: string): string {
  if (isComplete(choice)) return '';
  if (choice.by === 'concepts') return choice.concepts.length === 0 ? start : 'Kies nog minstens één begrip; dan verschijnt de tabel.';
  return choice.sources.length < 2 ? 'Kies minstens twee bronnen; dan verschijnt de tabel.' : 'Kies een soort begrip of een thema; dan verschijnt de tabel.';
}
