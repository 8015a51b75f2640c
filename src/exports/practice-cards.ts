import { KINDS } from '#model/kind.ts';
import { listCardSets } from '#knowledge/card-sets.ts';
import type { Concept, Knowledge } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import type { PracticeCard, Saying } from '#knowledge/practice/draw.ts';
import type { Urls } from '#knowledge/urls.ts';
import { distractorsFor } from './moodle/distractors.ts';
import { questionStem } from './moodle/stem.ts';

/** Wrong answers given with a card; a question takes three of them. */
const WRONG = 8;

/** Lengths between which a saying can be judged at a glance. */
const [SHORTEST, LONGEST] = [50, 320];

/** Words by which a reader knows the source without knowing what it says: what kind of text it is and who speaks in it. */
const TELLING = /\brapport|thesis|essay|voorwoord|adviseurs?\b|onderzoek|enquête|interview|respondent|college|\braad|motie|aanbevel|gemeentesecretaris|\btekst|\bbron|schrijvers?\b|auteur|gebruikt het woord|het woord|staat er niet|lijstje|carrousel|flashmob/i;

function sayingsOf({ sources, locators }: Knowledge, urls: Urls, { senses }: Concept): readonly Saying[] {
  const names = [...sources.values()].flatMap(({ label, authors, commissioners }) => [label, ...[...authors, ...commissioners].flatMap(({ name }) => name.split(/\s+/).filter((word) => word.length > 3))]).map((name) => name.toLocaleLowerCase('nl'));
  return senses
    .filter(({ text, explained }) => explained && text.length >= SHORTEST && text.length <= LONGEST && !TELLING.test(text) && !names.some((name) => text.toLocaleLowerCase('nl').includes(name)))
    .map(({ source, locator, text }) => ({ source, text, label: citationLabel({ sources, locators }, `${source}#${locator}`), url: urls.locator(source, locator) }));
}

function toCard(knowledge: Knowledge, urls: Urls, concept: Concept): PracticeCard {
  const { id, term, language, kind, definition, definedBy } = concept;
  const [source = '', locator = ''] = definedBy?.split('#') ?? [];
  const wrong = distractorsFor(knowledge, concept).slice(0, WRONG).map((other) => other.id);
  const stem = wrong.length < 3 ? undefined : questionStem(concept);
  return {
    id, term, ...(language === undefined ? {} : { language }), url: urls.concept(id), kind: KINDS[kind].label, definition,
    basis: definedBy === undefined ? null : { label: citationLabel(knowledge, definedBy), url: urls.locator(source, locator) },
    ...(stem === undefined ? {} : { stem, wrong }),
    sayings: sayingsOf(knowledge, urls, concept),
  };
}

/** The cards as they stand in /data/kaarten.json, with the sets they are practised in: by route, source and kind. */
export function exportPracticeCards(knowledge: Knowledge, urls: Urls) {
  return {
    sources: [...knowledge.sources.values()].map(({ id, label }) => ({ id, label })),
    sets: listCardSets(knowledge).map(({ id, group, label, concepts }) => ({ id, group, label, cards: concepts.map((concept) => concept.id) })),
    cards: [...knowledge.concepts.values()].map((concept) => toCard(knowledge, urls, concept)),
  };
}
