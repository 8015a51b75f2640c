import { asRecord, asText, asList } from '#knowledge/data.ts';
import { versionOf } from '#knowledge/version.ts';
import { hashDefinition } from '../hash.ts';
import { addItems, setField } from '../edit/fields.ts';
import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { findConcept, tellUnknown, writeContract, type Desk } from './desk.ts';

/** What an editor gives with a new version. */
export interface Revision {
  /** One sentence that says what changed. */
  readonly change: string;
  /** The new text; without it, the text in the file is the new one. */
  readonly definition: string | undefined;
  /** Texts that the definition had before, among which the promised one is looked for. */
  readonly earlier: readonly string[];
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text as a folded block of YAML below a field. */
function folded(field: string, text: string): readonly string[] {
  return [`${field}: >-`, `  ${clean(text)}`];
}

/** Makes what the definition says now its next version, and keeps the one before with the sentence that says what changed. */
export function reviseDefinition(desk: Desk, id: string, { change, definition, earlier }: Revision): Outcome {
  const { files, contract, day } = desk;
  const document = findConcept(desk, id);
  if (!document) return { problem: tellUnknown(desk, id) };
  const data = asRecord(document.data);
  const version = typeof data['version'] === 'number' ? data['version'] : 1;
  const promised = contract.promises.get(`/begrippen/${id}/v${String(version)}/`);
  if (!promised) return { problem: `Versie ${String(version)} van ${id} is nog niet vastgelegd; u kunt haar gewoon veranderen. Daarna: npm run links -- vastleggen` };
  const current = clean(asText(data['definition']) ?? '');
  const next = clean(definition ?? current);
  const old = [current, ...earlier.map(clean)].find((text) => hashDefinition(text) === promised.hash);
  if (hashDefinition(next) === promised.hash) return { problem: `De definitie van ${id} is nog dezelfde als versie ${String(version)}. Verander eerst de tekst in ${document.path}, of geef de nieuwe tekst mee: --definitie "<tekst>"` };
  if (old === undefined) return { problem: `De tekst van versie ${String(version)} is niet te vinden: hij staat niet meer in ${document.path} en ook niet in de geschiedenis van git. Geef hem mee, letter voor letter: --oud "<tekst van versie ${String(version)}>"` };
  const history = asList(data['history']);
  const { date } = versionOf({ id, version, changed: asText(data['changed']), history: [] }, contract.promises);
  const entry = `  - { version: ${String(version)}, date: "${date}", definition: ${JSON.stringify(old)}, change: ${JSON.stringify(clean(change))} }`;
  const steps: readonly ((text: string) => string)[] = [
    (text) => (definition === undefined ? text : setField(document.path, text, 'definition', folded('definition', next), 'kind')),
    (text) => setField(document.path, text, 'version', [`version: ${String(version + 1)}`], data['definedBy'] === undefined ? 'definition' : 'definedBy'),
    (text) => setField(document.path, text, 'changed', [`changed: "${day}"`], 'version'),
    (text) => (history.length === 0 ? setField(document.path, text, 'history', ['history:', entry], 'changed') : addItems(document.path, text, 'history', [[entry]], 'changed')),
  ];
  const after = files.map((file) => (file.path === document.path ? { ...file, text: steps.reduce((text, step) => step(text), file.text) } : file));
  return {
    changes: changesBetween(files, writeContract(desk, after, contract.ledger)),
    told: [`De definitie van ${id} is nu versie ${String(version + 1)}. Versie ${String(version)} blijft op de pagina staan en houdt haar adres /begrippen/${id}/v${String(version)}/.`],
  };
}
