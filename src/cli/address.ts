/** The port on which people expect the site. */
export const PORT = 4321;

/** The one line that says where the site stands, and why there when the usual port is taken. */
export function addressLine(url: string, port: number): string {
  return port === PORT ? `De site staat op ${url}` : `Poort ${String(PORT)} is bezet; de site staat op ${url}`;
}
