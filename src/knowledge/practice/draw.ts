import type { PracticeChoice } from './choice.ts';
import { createRandom, shuffle } from './random.ts';

/** Something a source says about a concept, in which nothing gives the source away. */
export interface Saying {
  /** Id of the source. */
  readonly source: string;
  readonly text: string;
  /** How the place is cited, and where it can be read. */
  readonly label: string;
  readonly url: string;
}

/** A concept to practise, as /data/kaarten.json gives it. */
export interface PracticeCard {
  readonly id: string;
  readonly term: string;
  /** Language of the term when it is not Dutch. */
  readonly language?: string;
  readonly url: string;
  /** Name of its kind. */
  readonly kind: string;
  readonly definition: string;
  /** The place the definition follows; null when it is ours. */
  readonly basis: { readonly label: string; readonly url: string } | null;
  /** The definition with the words that give the concept away hidden; left out when that makes no fair question. */
  readonly stem?: string;
  /** Ids of concepts that are wrong answers to the stem and not near to it; at least three where there is a stem. */
  readonly wrong?: readonly string[];
  readonly sayings: readonly Saying[];
}

/** Which concept belongs to a definition. */
export interface ConceptQuestion {
  readonly kind: 'begrip';
  readonly card: PracticeCard;
  readonly stem: string;
  /** Ids of four concepts, that of the card among them. */
  readonly options: readonly string[];
}

/** Which source says something. */
export interface SourceQuestion {
  readonly kind: 'bron';
  readonly card: PracticeCard;
  readonly saying: Saying;
}

const WRONG = 3;

/** The cards of a choice, in the order its seed decides. The same choice and cards give the same draw. */
export function drawCards(cards: readonly PracticeCard[], { set, form, count, seed }: PracticeChoice): readonly PracticeCard[] {
  const sorted = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shuffle(sorted, createRandom(`${seed} ${set} ${form}`)).slice(0, count);
}

/** Questions by definition: of the cards that make a fair one, each with three wrong answers. */
export function drawConceptQuestions(cards: readonly PracticeCard[], choice: PracticeChoice): readonly ConceptQuestion[] {
  const askable = cards.filter(({ stem, wrong }) => stem !== undefined && (wrong?.length ?? 0) >= WRONG);
  return drawCards(askable, choice).map((card) => {
    const random = createRandom(`${choice.seed} ${card.id}`);
    return { kind: 'begrip', card, stem: card.stem ?? '', options: shuffle([card.id, ...shuffle(card.wrong ?? [], random).slice(0, WRONG)], random) };
  });
}

/** Questions by source: of the cards of which a source says something without giving itself away, one saying each. */
export function drawSourceQuestions(cards: readonly PracticeCard[], choice: PracticeChoice): readonly SourceQuestion[] {
  return drawCards(cards.filter(({ sayings }) => sayings.length > 0), choice).flatMap((card): readonly SourceQuestion[] => {
    const [saying] = shuffle(card.sayings, createRandom(`${choice.seed} ${card.id}`));
    return saying ? [{ kind: 'bron', card, saying }] : [];
  });
}
