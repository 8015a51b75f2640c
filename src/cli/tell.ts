/** Says what went wrong: our own errors are plain and in Dutch; for the others the place in the code matters. */
export function tell(error: unknown): void {
  if (!(error instanceof Error)) console.error(error);
  else console.error(error.name === 'Error' ? error.message : (error.stack ?? error.message));
}
