// Imports nothing, as all knowledge that runs in a browser.

/** Ways to practise, with their names in the address: cards, which concept belongs to a definition, which source says something. */
export const FORMS = ['kaarten', 'begrip', 'bron'] as const;

/** A way to practise. */
export type PracticeForm = (typeof FORMS)[number];

/** Numbers of cards or questions to choose from. */
export const COUNTS = [5, 10, 20] as const;

/** What a reader practises; the seed decides which cards and in what order. */
export interface PracticeChoice {
  /** Id of the set. */
  readonly set: string;
  readonly form: PracticeForm;
  readonly count: (typeof COUNTS)[number];
  /** Five letters and digits. */
  readonly seed: string;
}

const SEED = /^[a-z0-9]{1,12}$/;

/** A seed from any whole number. */
export function toSeed(number: number): string {
  return Math.abs(Math.trunc(number)).toString(36).padStart(5, '0').slice(-5);
}

/** The choice as names and values for an address. */
export function toPracticeParameters({ set, form, count, seed }: PracticeChoice): readonly (readonly [name: string, value: string])[] {
  return [['set', set], ['vorm', form], ['aantal', String(count)], ['reeks', seed]];
}

/** Reads a choice from an address; undefined when it names no set that exists. What else is missing or wrong takes its default, the seed `seed`. */
export function readPracticeChoice(parameters: URLSearchParams, sets: ReadonlySet<string>, seed: string): PracticeChoice | undefined {
  const set = parameters.get('set') ?? '';
  if (!sets.has(set)) return undefined;
  const asked = parameters.get('reeks') ?? '';
  return {
    set,
    form: FORMS.find((form) => form === parameters.get('vorm')) ?? 'kaarten',
    count: COUNTS.find((count) => String(count) === parameters.get('aantal')) ?? 10,
    seed: SEED.test(asked) ? asked : seed,
  };
}
