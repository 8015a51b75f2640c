import type { Diagnostic } from '#model/diagnostic.ts';

/** One diagnostic as editors read it: place, rule, what is wrong, what to do. */
function formatDiagnostic({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  return `${file}:${String(line)}:${String(column)}  ${severity === 'error' ? 'fout' : 'let op'}  ${rule}\n    ${message}\n    → ${hint}`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? `geen ${many}` : `${String(number)} ${number === 1 ? one : many}`;
}

/** The whole report: every diagnostic and a closing line with the totals. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const totals = `Inhoud gecontroleerd: ${count(errors, 'fout', 'fouten')}, ${count(diagnostics.length - errors, 'aandachtspunt', 'aandachtspunten')}.`;
  return [...diagnostics.map(formatDiagnostic), totals].join('\n');
}

/** Whether the content may not be published. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
