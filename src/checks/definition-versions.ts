import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { DataPath } from '#knowledge/yaml.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** What is wrong with the versions of a definition, the first thing only, and at which field. */
function judge(data: Readonly<Record<string, unknown>>): { readonly path: DataPath; readonly message: string; readonly hint: string } | undefined {
  const version = data['version'] ?? 1;
  const history = recordsOf(data, 'history');
  if (typeof version !== 'number' || (data['history'] !== undefined && !Array.isArray(data['history']))) return undefined;
  const command = 'De opdracht npm run links -- nieuwe-versie doet dit voor u.';
  if (history.length !== version - 1) {
    const count = history.length === 0 ? 'geen eerdere versies' : history.length === 1 ? '1 eerdere versie' : `${String(history.length)} eerdere versies`;
    return {
      path: [history.length > 0 ? 'history' : 'version'],
      message: `De definitie is versie ${String(version)}, maar history noemt ${count}.`,
      hint: history.length >= version ? `Schrijf version: ${String(history.length + 1)}, of haal uit history weg wat er niet hoort.` : `Zet in history elke versie voor deze, van 1 tot en met ${String(version - 1)}. ${command}`,
    };
  }
  const wrong = history.find(({ index, record }) => record['version'] !== index + 1);
  if (wrong) return { path: ['history', wrong.index, 'version'], message: `Hier hoort versie ${String(wrong.index + 1)} te staan.`, hint: 'Zet de eerdere versies op volgorde, de oudste eerst, zonder een nummer over te slaan.' };
  const changed = asText(data['changed']);
  if (version > 1 && changed === undefined) return { path: ['version'], message: `Versie ${String(version)} heeft geen dag.`, hint: `Voeg changed toe, bijvoorbeeld changed: "2026-11-28". ${command}` };
  const dates = [...history.map(({ record }) => asText(record['date']) ?? ''), changed ?? ''].slice(0, version);
  const early = dates.findIndex((date, index) => index > 0 && date < (dates[index - 1] ?? ''));
  if (version > 1 && early > 0) return { path: early === history.length ? ['changed'] : ['history', early, 'date'], message: `Versie ${String(early + 1)} is ouder dan versie ${String(early)}.`, hint: 'Verbeter de dag.' };
  const texts = [...history.map(({ record }) => asText(record['definition']) ?? ''), asText(data['definition']) ?? ''].map((text) => text.replace(/\s+/g, ' ').trim());
  const same = texts.findIndex((text, index) => index > 0 && text === texts[index - 1]);
  if (same > 0) return { path: ['history', same - 1, 'definition'], message: `Versie ${String(same)} en versie ${String(same + 1)} hebben dezelfde tekst.`, hint: 'Haal een van de twee weg, of herstel de oude tekst.' };
  return undefined;
}

/** The versions of a definition are complete, in order, dated and different. */
export const checkDefinitionVersions: Rule = (workspace) =>
  inRoom(workspace, 'begrippen').flatMap(({ path: file, data, locate }): Diagnostic[] => {
    const found = judge(asRecord(data));
    return found ? [{ rule: 'definitie-versie', severity: 'error', file, ...locate(found.path), message: found.message, hint: found.hint }] : [];
  });
