/** Where readers can report something. */
export interface Contact {
  /** The address as a link: `mailto:…` or `https://…`. */
  readonly href: string;
  /** The address as it is read. */
  readonly label: string;
}

/** The contact in a setting (SITE_CONTACT): an e-mail address or the address of a page; undefined when nothing is set. Throws a Dutch sentence for anything else. */
export function readContact(setting: string | undefined): Contact | undefined {
  const text = setting?.trim().replace(/^mailto:/, '') ?? '';
  if (text === '') return undefined;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)) return { href: `mailto:${text}`, label: text };
  if (/^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)) return { href: text, label: text.replace(/^https:\/\//, '') };
  throw new Error(`SITE_CONTACT is "${text}": geef een e-mailadres of een adres dat met https:// begint, of laat de instelling weg.`);
}
