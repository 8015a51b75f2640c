import type { Diagnostic } from '#model/diagnostic.ts';
import { ledgerSchema } from '#model/move.ts';
import { parseFacts } from '#knowledge/yaml.ts';
import { LEDGER_FILE } from '../ledger.ts';
import { compareAddresses, PROMISES_FILE } from '../promise-list.ts';
import { SEAL_FILE } from '../seal.ts';
import { atPromise } from './place.ts';
import type { LinkRule } from './rule.ts';

/** What became of a file that is not there, or of a list that is not in order, in the words of git. */
const RESTORE = 'Zet het terug uit een vorige versie (git checkout -- content/links).';
const TIDY = 'Komt dit van het samenvoegen van twee takken? Laat dan beide kanten staan en typ: npm run links -- herzegel';

/** The three files are there, and each can be read. */
export const checkLinkFiles: LinkRule = ({ texts, lines }) => {
  const missing = ([[PROMISES_FILE, texts.promises], [LEDGER_FILE, texts.ledger], [SEAL_FILE, texts.seal]] as const).filter(([, text]) => text === undefined);
  const absent = missing.map(([file]): Diagnostic => ({ rule: 'links-bestand', severity: 'error', file, line: 1, column: 1, message: 'Dit bestand is er niet; zonder dit bestand is niet na te gaan wat lezers is beloofd.', hint: RESTORE }));
  const unreadable = lines.filter(({ promise }) => promise === undefined).map(({ line, text }): Diagnostic => ({ rule: 'belofte-vorm', ...atPromise(line), message: `Deze regel is geen belofte: "${text.slice(0, 60)}".`, hint: /^[<=>]{7}/.test(text) ? `${TIDY}, nadat u de regels met <<<<<<<, ======= en >>>>>>> hebt weggehaald.` : `Een regel heeft de vorm: adres soort dag. ${RESTORE}` }));
  const wrong = lines.find(({ promise }, index) => index > 0 && promise && compareAddresses(lines[index - 1]?.promise?.address ?? '', promise.address) >= 0);
  const unsorted = wrong?.promise && unreadable.length === 0 ? [{ rule: 'belofte-vorm', ...atPromise(wrong.line), message: `${wrong.promise.address} staat niet op volgorde, of staat twee keer in de lijst.`, hint: TIDY }] : [];
  return [...absent, ...unreadable, ...unsorted, ...(texts.ledger === undefined ? [] : ledgerProblems(texts.ledger))];
};

/** What is wrong with the form of the ledger. */
function ledgerProblems(text: string): readonly Diagnostic[] {
  const { data, problems, locate } = parseFacts(text.replace(/^\uFEFF/, ''), 1);
  const at = { rule: 'verhuizing-vorm', severity: 'error', file: LEDGER_FILE } as const;
  const [problem] = problems;
  if (problem) return [{ ...at, line: problem.line, column: problem.column, message: 'Dit bestand kan niet worden gelezen.', hint: `Vergelijk met de regels ervoor. ${TIDY}` }];
  const result = ledgerSchema.safeParse(data ?? {});
  if (result.success) return [];
  const found = result.error.issues.map((issue): Diagnostic => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const field = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(path.at(-1) ?? '');
    return { ...at, ...locate(path), message: `"${field}" klopt niet.`, hint: 'Een verhuizing heeft from, to, date en reason; wat is ingetrokken heeft path, date en reason, en soms instead, title en text. Een adres begint met / en eindigt met / of met een anker.' };
  });
  return [...new Map(found.map((item) => [`${String(item.line)} ${String(item.column)}`, item])).values()];
}
