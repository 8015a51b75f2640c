import { findInText } from '#knowledge/material/found-link.ts';
import { findInHtml } from '#knowledge/material/html.ts';
import { createJudge, type Contract } from '#knowledge/material/judge.ts';
import { readMaterial } from '#knowledge/material/read.ts';
import { summaryWords, toRows, type ReportRow } from '#knowledge/material/report.ts';
import { UNPACKER } from '#knowledge/material/unpack.ts';
import { buildReport } from './link-check-report.ts';
import { make } from './comparison-dom.ts';

/** What was typed or pasted: its text, and its HTML when it had that. */
export interface Pasted { readonly text: string; readonly html: string }

let contract: Promise<Contract> | undefined;

async function readContract(url: string): Promise<Contract> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} gave ${String(answer.status)}.`);
  // Written by our own exports, in the same build.
  return (await answer.json()) as Contract;
}

/** Reads files and text, judges every link to this site in them and shows the report in the element; fails when the contract cannot be had. */
export async function checkMaterial(root: HTMLElement, files: readonly File[], { text, html }: Pasted): Promise<void> {
  contract ??= readContract(root.dataset['contract'] ?? '');
  let known: Contract;
  try {
    known = await contract;
  } catch (error) {
    contract = undefined;
    throw error;
  }
  const judge = createJudge(known);
  const rows: ReportRow[] = [];
  const remarks: (readonly [file: string, words: string])[] = [];
  for (const file of files) {
    const reading = readMaterial(file.name, new Uint8Array(await file.arrayBuffer()), known.site, UNPACKER);
    if ('error' in reading) remarks.push([file.name, reading.error]);
    else {
      rows.push(...toRows(file.name, reading.links, judge));
      if (reading.remark !== undefined) remarks.push([file.name, reading.remark]);
    }
  }
  const inText = findInText(text, known.site, '');
  const inHtml = findInHtml(html, known.site).filter(({ address }) => !inText.some((link) => link.address === address));
  rows.push(...toRows('geplakte tekst', [...inText, ...inHtml], judge));

  const results = root.querySelector('[data-results]');
  results?.replaceChildren(
    ...(remarks.length > 0 ? [make('ul', { class: 'check-remarks' }, ...remarks.map(([file, words]) => make('li', {}, make('strong', {}, file), `: ${words}`)))] : []),
    ...(rows.length > 0 ? [buildReport(rows, (words) => { say(root, words); })] : []),
  );
  if (files.length === 0 && text.trim() === '') say(root, 'Kies eerst een bestand of plak tekst.');
  else say(root, remarks.length > 0 && rows.length === 0 ? 'Er is niets gecontroleerd; hieronder staat waarom.' : summaryWords(rows));
}

function say(root: HTMLElement, words: string): void {
  const status = root.querySelector('[data-status]');
  if (status && status.textContent !== words) status.textContent = words;
}
