import type { Withdrawal } from '#model/move.ts';

/** What remains of a data file that was withdrawn: valid in its form, and it says when, why and what serves instead. */
export function tombstone({ path, date, reason, instead }: Withdrawal): string {
  if (/json(?:ld)?$/.test(path)) return `${JSON.stringify({ ingetrokken: { date, reason, ...(instead === undefined ? {} : { instead }) } }, null, 2)}\n`;
  return `# Ingetrokken op ${date}. ${reason}${instead === undefined ? '' : ` In plaats daarvan: ${instead}`}\n`;
}
