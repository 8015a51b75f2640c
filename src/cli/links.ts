import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport, hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { readEarlierTexts, readSides } from '#files/history.ts';
import { readContent } from '#files/read.ts';
import { writeChanges } from '#files/write.ts';
import { builtAddressesFile, checkAll, readBuiltAddresses } from '#integration/contract.ts';
import { asRecord, asText } from '#knowledge/data.ts';
import { parseDocument } from '#knowledge/parse.ts';
import { conceptFile, openDesk } from '#links/commands/desk.ts';
import { DIAGRAM_FILE } from '#links/commands/raw-files.ts';
import { runCommand, type Surroundings } from '#links/commands/run.ts';
import { applyChanges } from '#links/edit/outcome.ts';
import { PROMISES_FILE } from '#links/promise-list.ts';
import { tell } from './tell.ts';

const root = process.cwd();

/** Today where the editor is, ISO 8601. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Says why nothing changed, and ends. */
function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

try {
  const content = await readContent(root);
  const diagram = await readFile(join(root, DIAGRAM_FILE), 'utf8').catch(() => undefined);
  const files = diagram === undefined ? content : [...content, { path: DIAGRAM_FILE, text: diagram }];
  const built = await readBuiltAddresses(root);
  const around: Surroundings = {
    built: () => built,
    earlierDefinitions: (concept) => readEarlierTexts(root, conceptFile(concept)).flatMap((text) => asText(asRecord(parseDocument({ path: conceptFile(concept), text }, 'begrippen', concept).data)['definition']) ?? []),
    sides: () => readSides(root, PROMISES_FILE),
  };
  const [name] = process.argv.slice(2);
  const faults = name === undefined ? [] : runChecks(content);
  if (hasErrors(faults)) refuse(`${formatReport(faults.filter(({ severity }) => severity === 'error'))}\nHerstel eerst deze fouten; er is niets veranderd.`);
  const outcome = runCommand(openDesk(files, today()), process.argv.slice(2), around);
  if ('problem' in outcome) refuse(outcome.problem);

  // What was wrong before may stay wrong; what the command itself would break stops it.
  const key = ({ rule, file, message }: { rule: string; file: string; message: string }): string => [rule, file, message].join(' ');
  const before = new Set(checkAll(root, content).map(key));
  const after = applyChanges(content, outcome.changes.filter(({ path }) => path !== DIAGRAM_FILE));
  const isCodeChanged = outcome.changes.some(({ path }) => path === DIAGRAM_FILE);
  const broken = checkAll(root, after).filter((item) => item.severity === 'error' && !before.has(key(item)) && !(isCodeChanged && item.rule === 'diagram-onderdeel'));
  if (broken.length > 0) refuse(`${formatReport(broken)}\nDit zou er daarna niet kloppen; er is daarom niets veranderd.`);
  const undo = await writeChanges(root, outcome.changes);
  // The code of the diagrams is only read anew by another process.
  if (isCodeChanged && spawnSync(process.execPath, ['src/cli/check.ts'], { cwd: root, stdio: 'ignore' }).status !== 0) {
    await undo();
    refuse('Het diagram past niet bij de nieuwe naam; er is niets veranderd.');
  }
  if (name === 'vastleggen') await rm(builtAddressesFile(root), { force: true });
  console.log(outcome.told.join('\n'));
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
