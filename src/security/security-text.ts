/** Days that a file with a contact counts; RFC 9116 asks for less than a year. */
const DAYS = 360;

/** The text of `/.well-known/security.txt` (RFC 9116): where to report a weak spot, until when that holds, in which languages, and where the file itself stands. `site` is the site's address with its path. */
export function securityText(contact: string, site: string, now: Date): string {
  const expires = new Date(now.getTime() + DAYS * 86_400_000);
  return [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, 'Preferred-Languages: nl, en', `Canonical: ${new URL('.well-known/security.txt', site).href}`, ''].join('\n');
}
