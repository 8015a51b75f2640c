import type { FileChange, RawFile } from '#model/content.ts';

/** What came of a command: changes that all happen or none, or why nothing can change. */
export type Outcome =
  | { readonly changes: readonly FileChange[]; readonly told: readonly string[] }
  | { readonly problem: string };

/** The files as they will be once the changes are made. */
export function applyChanges(files: readonly RawFile[], changes: readonly FileChange[]): readonly RawFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  for (const { path, text } of changes) {
    if (text === undefined) all.delete(path);
    else all.set(path, { path, text });
  }
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files whose text differs, as changes. */
export function changesBetween(before: readonly RawFile[], after: readonly RawFile[]): readonly FileChange[] {
  const [old, fresh] = [new Map(before.map(({ path, text }) => [path, text])), new Map(after.map(({ path, text }) => [path, text]))];
  return [
    ...[...fresh].filter(([path, text]) => old.get(path) !== text).map(([path, text]): FileChange => ({ path, text })),
    ...[...old.keys()].filter((path) => !fresh.has(path)).map((path): FileChange => ({ path, text: undefined })),
  ];
}
