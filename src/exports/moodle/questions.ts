import { KIND_NAMES, KINDS } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { basisHtml } from '../concept-html.ts';
import { cdata, escapeMarkup, linkHtml } from '../markup.ts';
import { distractorsFor, groupApart } from './distractors.ts';
import { questionStem } from './stem.ts';

/** Wrong answers in a choice, and pairs in a match. */
const WRONG = 3;
const PAIRS = 5;

/** A concept whose definition makes a question. */
interface Askable { readonly concept: Concept; readonly stem: string }

const text = (content: string): string => `<text>${cdata(content)}</text>`;
const feedback = `<correctfeedback format="html">${text('<p>Goed.</p>')}</correctfeedback><partiallycorrectfeedback format="html">${text('<p>Een deel is goed.</p>')}</partiallycorrectfeedback><incorrectfeedback format="html">${text('<p>Niet goed. Lees het begrip nog eens na.</p>')}</incorrectfeedback>`;

function explain(edition: Edition, concept: Concept): string {
  const { urls, absolute } = edition;
  return `<p>${linkHtml(concept.term, absolute(urls.concept(concept.id)))}: ${escapeMarkup(concept.definition)} <em>${basisHtml(edition, concept)}</em></p>`;
}

function tags(names: readonly string[]): string {
  return `<tags>${names.map((name) => `<tag>${text(name)}</tag>`).join('')}</tags>`;
}

function multipleChoice(edition: Edition, { concept, stem }: Askable, wrong: readonly Concept[]): string {
  const answer = (term: string, fraction: number): string => `<answer fraction="${String(fraction)}" format="html">${text(`<p>${escapeMarkup(term)}</p>`)}<feedback format="html">${text('')}</feedback></answer>`;
  return `<question type="multichoice">
<name>${text(`Begrip: ${concept.term}`)}</name>
<questiontext format="html">${text(`<p>Welk begrip hoort bij deze omschrijving?</p><blockquote><p>${escapeMarkup(stem)}</p></blockquote>`)}</questiontext>
<generalfeedback format="html">${text(explain(edition, concept))}</generalfeedback>
<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>balanceerstok-${concept.id}</idnumber>
<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>${feedback}
${[answer(concept.term, 100), ...wrong.map(({ term }) => answer(term, 0))].join('\n')}
${tags([KINDS[concept.kind].label])}
</question>`;
}

function matching(edition: Edition, group: readonly Askable[], name: string, id: string): string {
  return `<question type="matching">
<name>${text(name)}</name>
<questiontext format="html">${text('<p>Zet bij elke omschrijving het begrip dat erbij hoort.</p>')}</questiontext>
<generalfeedback format="html">${text(group.map(({ concept }) => explain(edition, concept)).join(''))}</generalfeedback>
<defaultgrade>${String(group.length)}</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>${id}</idnumber>
<shuffleanswers>true</shuffleanswers>${feedback}
${group.map(({ concept, stem }) => `<subquestion format="html">${text(`<p>${escapeMarkup(stem)}</p>`)}<answer>${text(concept.term)}</answer></subquestion>`).join('\n')}
${tags(['combineren'])}
</question>`;
}

/** Questions on the concepts in Moodle XML, a category per kind: choose the concept that fits a definition, and match five definitions with five concepts. */
export function exportQuestions(edition: Edition): string {
  const { knowledge, version } = edition;
  const perKind = KIND_NAMES.flatMap((kind) => {
    const askable = [...knowledge.concepts.values()].filter((concept) => concept.kind === kind).flatMap((concept): readonly Askable[] => {
      const stem = questionStem(concept);
      return stem === undefined ? [] : [{ concept, stem }];
    });
    const stems = new Map(askable.map(({ concept, stem }) => [concept.id, stem]));
    const choices = askable.flatMap((item) => {
      const wrong = distractorsFor(knowledge, item.concept).slice(0, WRONG);
      return wrong.length < WRONG ? [] : [multipleChoice(edition, item, wrong)];
    });
    const matches = groupApart(knowledge, askable.map(({ concept }) => concept), PAIRS).map((group, index) => {
      const number = String(index + 1);
      return matching(edition, group.map((concept) => ({ concept, stem: stems.get(concept.id) ?? '' })), `Combineren: ${KINDS[kind].plural} ${number}`, `balanceerstok-combineren-${kind}-${number}`);
    });
    const path = `$course$/top/Balanceerstok (versie ${version})/${KINDS[kind].plural}`;
    return choices.length + matches.length === 0 ? [] : [`<question type="category"><category><text>${escapeMarkup(path)}</text></category></question>`, ...choices, ...matches];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${perKind.join('\n')}\n</quiz>\n`;
}
