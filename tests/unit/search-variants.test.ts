import { describe, expect, it } from 'vitest';
import { createRandom, pick } from '../search/random.ts';
import { findBoundary } from '../search/variants/compounds.ts';
import { editDistance } from '../search/variants/edit-distance.ts';
import { generateVariants, SEED } from '../search/variants/generate.ts';
import { toPlural, toSingular } from '../search/variants/inflect.ts';
import { type ConceptName, readNames } from '../search/variants/names.ts';
import { distanceTo, findExpected } from '../search/variants/nearest.ts';
import { placesForErrors, TYPING_ERRORS } from '../search/variants/typing-errors.ts';
import { createSpeller } from '../spelling/spelling.ts';

const { isInDictionary } = createSpeller(new Map());
const toName = (name: string, concept: string): ConceptName => ({ name, concept, isShown: true });

describe('the distance between what was typed and a name', () => {
  it('counts letters added, left out, replaced and changed places', () => {
    expect([editDistance('koers', 'koers'), editDistance('koers', 'koors'), editDistance('koers', 'koes'), editDistance('koers', 'kores'), editDistance('koers', 'koerrs'), editDistance('', 'rol')]).toEqual([0, 1, 1, 1, 1, 3]);
  });

  it('does not mind accents, spaces and marks', () => {
    expect([distanceTo('een overheid', 'één overheid'), distanceTo('co creatie', 'co-creatie'), distanceTo('stuur groep', 'stuurgroep')]).toEqual([0, 0, 0]);
  });

  it('lets every concept with a name equally near be right, and gives up when another is nearer', () => {
    const names = [toName('regierol', 'regierol'), toName('regie rollen', 'regierol'), toName('regiebol', 'bol'), toName('regieroem', 'roem')];
    const [regierol] = names;
    if (!regierol) throw new Error('no name');
    expect(findExpected('regieol', regierol, names)).toEqual(['regierol', 'bol']);
    expect(findExpected('regieroemm', regierol, names)).toBeUndefined();
  });
});

describe('a variant', () => {
  it.each([['gemeentesecretaris', 'gemeente', 'secretaris'], ['leiderschapsstijl', 'leiderschaps', 'stijl'], ['kaderstelling', 'kader', 'stelling'], ['bestuurslaag', 'bestuurs', 'laag'], ['zelfsturing', 'zelf', 'sturing']])('splits %s where its parts meet', (word, left, right) => {
    const at = findBoundary(word, isInDictionary);
    expect([word.slice(0, at), word.slice(at)]).toEqual([left, right]);
  });

  it.each(['verandering', 'management', 'participatie', 'leiderschap', 'presterende', 'horizontaal'])('does not split %s, which is no compound', (word) => {
    expect(findBoundary(word, isInDictionary)).toBeUndefined();
  });

  it('takes the plural and the singular that the dictionary knows', () => {
    expect(['sturingsvorm', 'regierol', 'competentieprofiel', 'rechtmatige overheid', 'politieke agenda', 'gemeenteraad', 'loslaten', 'pijlers', 'professionele autonomie van velen'].map((name) => toPlural(name, isInDictionary))).toEqual(['sturingsvormen', 'regierollen', 'competentieprofielen', 'rechtmatige overheden', "politieke agenda's", 'gemeenteraden', undefined, undefined, undefined]);
    expect(['ombuigingen', 'duidelijke relaties', 'bevoegdheden', 'loslaten', 'koers'].map((name) => toSingular(name, isInDictionary))).toEqual(['ombuiging', 'duidelijke relatie', 'bevoegdheid', undefined, undefined]);
  });

  it('has its error in a word that is long enough, and each kind of error changes something', () => {
    expect(placesForErrors('op de koers')).toEqual([6, 7, 8, 9, 10]);
    const random = createRandom(1);
    for (const [kind, make] of Object.entries(TYPING_ERRORS)) expect(make('koers', 1, random), kind).not.toBe('koers');
    expect(TYPING_ERRORS['swap']?.('koers', 4, random)).toBeUndefined();
  });
});

describe('the generated variants', async () => {
  const names = await readNames(process.cwd());
  const { queries } = generateVariants(names, isInDictionary, SEED);

  it('are hundreds, of every kind, and the same each time', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of queries) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.keys()]).toEqual(['deletion', 'insertion', 'swap', 'doubled', 'neighbour', 'two-errors', 'split', 'join', 'no-accents', 'no-marks', 'plural', 'singular']);
    for (const kind of ['deletion', 'insertion', 'swap', 'doubled', 'neighbour', 'two-errors', 'split', 'join', 'plural']) expect(kinds.get(kind), kind).toBe(60);
    expect(generateVariants(names, isInDictionary, SEED).queries).toEqual(queries);
    expect(generateVariants(names, isInDictionary, SEED + 1).queries).not.toEqual(queries);
  });

  it('are never a name themselves, and at most two errors away from theirs', () => {
    const known = new Set(names.map(({ name }) => name));
    expect(queries.filter(({ query }) => known.has(query))).toEqual([]);
    const errors = queries.filter(({ kind }) => kind in TYPING_ERRORS || kind === 'two-errors');
    expect(errors.filter(({ query, intent, kind }) => distanceTo(query, intent) > (kind === 'two-errors' ? 2 : 1))).toEqual([]);
    expect(queries.filter(({ query, intent, kind }) => ['split', 'join', 'no-accents', 'no-marks'].includes(kind) && distanceTo(query, intent) > 0)).toEqual([]);
  });
});

it('a random number is the same for the same seed, and picking from nothing is an error', () => {
  const [one, other] = [createRandom(7), createRandom(7)];
  expect([one(), one()]).toEqual([other(), other()]);
  expect(() => pick(one, [])).toThrow('nothing to pick');
});
