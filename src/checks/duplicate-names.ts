import type { Diagnostic } from '#model/diagnostic.ts';
import { asList, asRecord, asText } from '#knowledge/data.ts';
import type { DataPath } from '#knowledge/yaml.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

interface Name {
  readonly text: string;
  readonly file: string;
  readonly path: DataPath;
  readonly locate: (path: DataPath) => { line: number; column: number };
}

/** A term, alias or form belongs to one concept only, so that a search for it has one answer. */
export const checkDuplicateNames: Rule = (workspace) => {
  const names = inRoom(workspace, 'begrippen').flatMap(({ path: file, data, locate }): Name[] => {
    const root = asRecord(data);
    const single = (text: unknown, path: DataPath): Name[] => (asText(text) === undefined ? [] : [{ text: asText(text) ?? '', file, path, locate }]);
    const many = (field: string): Name[] => asList(root[field]).flatMap((text, index) => single(text, [field, index]));
    return [...single(root['term'], ['term']), ...many('aliases'), ...many('forms')];
  });
  const first = new Map<string, Name>();
  // Terms first: of a term and an alias that are the same, the alias is the one to change.
  const ordered = [...names].sort((a, b) => Number(a.path[0] !== 'term') - Number(b.path[0] !== 'term'));
  return ordered.flatMap((name): Diagnostic[] => {
    const key = name.text.toLocaleLowerCase('nl').trim();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, name);
      return [];
    }
    const same = earlier.file === name.file;
    return [{
      rule: 'dubbele-naam', severity: 'error', file: name.file, ...name.locate(name.path),
      message: `"${name.text}" is al een naam van ${same ? 'dit begrip' : earlier.file} (regel ${String(earlier.locate(earlier.path).line)}).`,
      hint: same ? 'Haal de tweede weg.' : 'Laat de naam bij één begrip staan, of maak hem preciezer.',
    }];
  });
};
