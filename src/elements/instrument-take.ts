import { writeFragment } from '#knowledge/instrument/fragment.ts';
import { hasAnswers } from '#knowledge/instrument/result.ts';
import type { Answers, Shape } from '#knowledge/instrument/shape.ts';
import { copyTable, copyText } from './comparison-clipboard.ts';
import { keep } from './instrument-keep.ts';
import { describeResult, markUpResult } from './instrument-result.ts';
import { PRESS } from './instrument-words.ts';

/** The full address of an instrument's page. */
function addressOf({ path }: Shape): string {
  return new URL(path, location.href).href;
}

/** Puts the result on the clipboard, as HTML and as text; gives what to tell the reader. */
export async function copyResult(shape: Shape, answers: Answers, nature: string): Promise<string> {
  if (!hasAnswers(answers)) return 'Er is nog niets om te kopiëren.';
  const address = addressOf(shape);
  return (await copyTable(markUpResult(shape, answers, nature, address), describeResult(shape, answers, nature, address))) ? 'Uw uitkomst is gekopieerd.' : PRESS;
}

/** A link with the result in its fragment, which no server sees. */
export function linkTo(shape: Shape, answers: Answers, withTexts: boolean): string {
  return `${addressOf(shape)}#${writeFragment(shape, answers, withTexts)}`;
}

/** Puts a link on the clipboard; gives what to tell the reader. */
export async function copyLink(link: string, withTexts: boolean): Promise<string> {
  return `${(await copyText(link)) ? 'De link is gekopieerd.' : 'De link staat klaar.'} Hij bevat uw keuzes${withTexts ? ' en uw teksten' : ', niet uw teksten'}.`;
}

/** Keeps answers on the device, or with undefined forgets them; gives what to tell the reader. */
export function changeKeeping(shape: Shape, answers: Answers | undefined): string {
  if (!keep(shape.id, answers && writeFragment(shape, answers, true))) return 'Uw browser staat bewaren niet toe.';
  return answers ? 'Bewaard op dit apparaat. Wat u verandert, wordt ook bewaard.' : 'Er staat niets meer op dit apparaat.';
}
