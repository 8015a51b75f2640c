/** Reads unchecked data without assuming anything about its shape, so that one broken field does not hide the errors in others. */

/** The value as a record, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The value as a list, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The value when it is a text, otherwise undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The records of a list field, each with its place in the list. */
export function recordsOf(data: unknown, field: string): readonly { readonly index: number; readonly record: Readonly<Record<string, unknown>> }[] {
  return asList(asRecord(data)[field]).map((value, index) => ({ index, record: asRecord(value) }));
}
