import type { PracticeCard } from '#knowledge/practice/draw.ts';

/** Everything there is to practise. */
export interface PracticeFile {
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  readonly sets: ReadonlyMap<string, readonly PracticeCard[]>;
  readonly cards: ReadonlyMap<string, PracticeCard>;
}

/** /data/kaarten.json as our own export writes it. */
interface Written {
  readonly sources: PracticeFile['sources'];
  readonly sets: readonly { readonly id: string; readonly cards: readonly string[] }[];
  readonly cards: readonly PracticeCard[];
}

/** Fetches the cards; fails when they cannot be had. */
export async function readPracticeFile(address: string): Promise<PracticeFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} gave ${String(answer.status)}.`);
  const { sources, sets, cards: all } = (await answer.json()) as Written;
  const cards = new Map(all.map((card) => [card.id, card]));
  return { sources, cards, sets: new Map(sets.map(({ id, cards: ids }) => [id, ids.flatMap((card) => cards.get(card) ?? [])])) };
}
