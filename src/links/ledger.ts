import { ledgerSchema, type Ledger, type Move, type Withdrawal } from '#model/move.ts';
import { parseFacts } from '#knowledge/yaml.ts';
import { compareAddresses } from './promise-list.ts';

/** Where the moves and withdrawals stand. */
export const LEDGER_FILE = 'content/links/verhuizingen.yaml';

/** What the file says about itself. */
const HEAD = `# yaml-language-server: $schema=../../schemas/links.schema.json
# Beloofde adressen die zijn verhuisd of ingetrokken. De opdracht npm run links schrijft hier voor u in.
`;

/** No moves at all. */
const EMPTY: Ledger = { moves: [], withdrawn: [] };

/** The moves in the text of the file; none when it cannot be read, which is the business of the check on its form. */
export function parseLedger(text: string): Ledger {
  const result = ledgerSchema.safeParse(parseFacts(text.replace(/^\uFEFF/, ''), 1).data);
  return result.success ? result.data : EMPTY;
}

/** A text as YAML writes it between double quotes. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function formatEntry(entry: Move | Withdrawal): string {
  const { date, reason } = entry;
  const fields = 'from' in entry
    ? [`from: ${entry.from.includes('#') ? quote(entry.from) : entry.from}`, `to: ${entry.to.includes('#') ? quote(entry.to) : entry.to}`]
    : [`path: ${entry.path.includes('#') ? quote(entry.path) : entry.path}`];
  const more = 'from' in entry ? [] : [...(entry.instead === undefined ? [] : [`instead: ${quote(entry.instead)}`]), ...(entry.title === undefined ? [] : [`title: ${quote(entry.title)}`]), ...(entry.text === undefined ? [] : [`text: ${quote(entry.text)}`])];
  return `  - { ${[...fields, `date: ${quote(date)}`, `reason: ${quote(reason)}`, ...more].join(', ')} }`;
}

/** The whole text of the file, sorted by address. */
export function formatLedger({ moves, withdrawn }: Ledger): string {
  const list = (name: string, entries: readonly (Move | Withdrawal)[]): string => (entries.length === 0 ? `${name}: []\n` : `${name}:\n${entries.map(formatEntry).join('\n')}\n`);
  return `${HEAD}${list('moves', [...moves].sort((a, b) => compareAddresses(a.from, b.from)))}${list('withdrawn', [...withdrawn].sort((a, b) => compareAddresses(a.path, b.path)))}`;
}
