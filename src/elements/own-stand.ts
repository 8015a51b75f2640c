import { isComplete, NO_CHOICE, readChoice, refuseView, toChoiceParameters, type Choice } from '#knowledge/own-choice.ts';
import { compareConcepts, compareSources, type OwnTable } from '#knowledge/own-comparison.ts';
import { toQuery } from '#knowledge/table/state.ts';
import { addressWith, readParameters, type Parameters } from './comparison-address.ts';
import { openDesk } from './comparison-desk.ts';
import type { OwnFiles } from './own-data.ts';
import { createForm } from './own-form.ts';
import { buildTable } from './own-table.ts';
import { choiceNoticeWords, helpWords } from './own-words.ts';
import { listAbbreviations } from './page-abbreviations.ts';

const keyOf = (choice: Choice): string => toQuery(toChoiceParameters(choice));

/** The table a choice asks for; undefined while it is not complete. */
function tableFor(choice: Choice, files: OwnFiles): OwnTable | undefined {
  if (!isComplete(choice)) return undefined;
  if (choice.by === 'concepts') return compareConcepts(choice.concepts, files);
  const { sources, subject } = choice;
  if (subject?.name === 'thema') {
    const theme = files.themes.get(subject.id);
    return compareSources(sources, theme?.concepts ?? [], `begrippen uit het thema '${theme?.title ?? ''}'`, files);
  }
  const concepts = [...files.concepts.values()].filter(({ kind }) => kind === subject?.id).map(({ id }) => id);
  return compareSources(sources, concepts, files.kinds.get(subject?.id ?? '')?.plural ?? '', files);
}

/** Shows what the address asks for, and lets the reader choose something else; the address and the way back follow. `start` is what the page says before anything is chosen. */
export function openStand(root: HTMLElement, files: OwnFiles, start: string): void {
  const [status, place] = [root.querySelector('[data-status]'), root.querySelector('[data-table]')];
  const { title } = document;
  let choice = NO_CHOICE;
  let showView: (asked: Parameters) => void = () => undefined;
  const say = (...texts: readonly string[]): void => {
    const text = texts.filter((part) => part !== '').join(' ');
    if (status && status.textContent !== text) status.textContent = text;
  };
  const showForm = createForm(root, files, {
    say: (text) => { say(text, helpWords(choice, start)); },
    choose: (next, text) => {
      if (keyOf(next) !== keyOf(choice)) history.pushState(null, '', addressWith(toChoiceParameters(next), ''));
      show(next, []);
      say(text, isComplete(choice) ? 'De tabel staat onder deze keuze.' : helpWords(choice, start));
    },
  });

  function show(next: Choice, rest: Parameters): void {
    const isNew = keyOf(next) !== keyOf(choice);
    choice = next;
    if (isNew) {
      showForm(choice);
      const table = tableFor(choice, files);
      const view = table && buildTable(table, files);
      place?.replaceChildren(...(view ? [view] : []));
      showView = (view && openDesk(view, () => toChoiceParameters(choice))) ?? (() => undefined);
      listAbbreviations();
      document.title = table ? `${table.title} · Balanceerstok` : title;
    }
    showView(rest);
  }
  function showAddress(): void {
    const { choice: asked, rest, notices } = readChoice(readParameters(false), files.known);
    show(asked, rest);
    say(choiceNoticeWords([...notices, ...(isComplete(choice) ? [] : refuseView(rest))]), helpWords(choice, start));
    if (location.hash !== '' && location.search !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  addEventListener('popstate', showAddress);
  showForm(choice);
  showAddress();
}
