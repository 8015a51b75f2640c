import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge, type Contract } from '#knowledge/material/judge.ts';
import { READABLE, readMaterial } from '#knowledge/material/read.ts';
import { newAddress, OUTCOMES, summaryWords, toReportLines, toRows, verdictWords, type ReportRow } from '#knowledge/material/report.ts';
import { UNPACKER } from '#knowledge/material/unpack.ts';
import { writeCsv } from '#knowledge/table/sheet.ts';
import { tell } from './tell.ts';

const HELP = 'Gebruik: npm run links-controleren -- MAP [--gegevens links.json] [--csv]';

/** Reads the contract from a file or an address; it says so when there is none. */
async function readContract(place: string): Promise<Contract> {
  try {
    const text = /^https?:/.test(place) ? await (await fetch(place)).text() : await readFile(place, 'utf8');
    const contract = JSON.parse(text) as Contract;
    if (contract.format !== 1) throw new Error('format');
    return contract;
  } catch (error) {
    throw new Error(`De lijst van adressen (${place}) is er niet of niet te lezen. Draai eerst npm run build, of geef haar adres: --gegevens https://…/data/links.json`, { cause: error });
  }
}

/** The files below a folder that can be read, sorted; temporary files of office programs are left out. */
async function listMaterial(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`De map ${folder} is er niet of is niet te lezen.\n${HELP}`, { cause: error });
  });
  return entries.filter((entry) => entry.isFile() && !/^(?:~\$|\.)/.test(entry.name) && (READABLE as readonly string[]).includes(entry.name.split('.').at(-1)?.toLowerCase() ?? '')).map((entry) => join(entry.parentPath, entry.name)).sort();
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { gegevens: { type: 'string', default: 'dist/data/links.json' }, csv: { type: 'boolean', default: false } } });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(HELP);
  const contract = await readContract(values.gegevens);
  const judge = createJudge(contract);
  const rows: ReportRow[] = [];
  const remarks: string[] = [];
  for (const path of await listMaterial(folder)) {
    const name = path.slice(folder.replace(/[\\/]+$/, '').length + 1);
    const reading = readMaterial(name, await readFile(path), contract.site, UNPACKER);
    if ('error' in reading) remarks.push(`${name}: ${reading.error}`);
    else {
      rows.push(...toRows(name, reading.links, judge));
      if (reading.remark !== undefined) remarks.push(`${name}: ${reading.remark}`);
    }
  }
  if (values.csv) console.log(writeCsv(toReportLines(rows)).trimEnd());
  else {
    for (const row of rows.filter(({ verdict }) => verdict.outcome !== 'works')) {
      console.log([`${[row.file, row.place].filter(Boolean).join(', ')}: ${OUTCOMES[row.verdict.outcome]}`, `  ${row.address}`, ...[newAddress(row.verdict)].flatMap((address) => (address === undefined ? [] : [`  nieuw: ${address}`])), `  ${verdictWords(row.verdict)}`].join('\n'));
    }
    console.log(summaryWords(rows));
  }
  for (const remark of remarks) console.error(remark);
  process.exitCode = remarks.length > 0 || rows.some(({ verdict }) => verdict.outcome !== 'works') ? 1 : 0;
} catch (error) {
  tell(error);
  process.exitCode = 2;
}
