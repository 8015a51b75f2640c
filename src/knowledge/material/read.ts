import { findInText, type FoundLink } from './found-link.ts';
import { findInHtml } from './html.ts';
import { findInOffice, findInOpenDocument } from './office.ts';
import { findInPdf, isEncryptedPdf } from './pdf.ts';
import type { Unpacker } from './unpacker.ts';

/** What reading a file gave: its links to the site, or why it cannot be read; `remark` says what was left unread. */
export type Reading = { readonly links: readonly FoundLink[]; readonly remark?: string } | { readonly error: string };

/** Endings of the files that can be read. */
export const READABLE = ['pptx', 'ppsx', 'docx', 'xlsx', 'odp', 'odt', 'ods', 'pdf', 'html', 'htm', 'txt', 'md'] as const;

/** As much as the text of one file may be, in bytes unpacked: far above any real one, far below what a browser cannot hold. */
const MOST = 200_000_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

function readZip(bytes: Uint8Array, site: string, { unzip }: Unpacker): Reading {
  let total = 0;
  const decoder = new TextDecoder();
  const files = unzip(bytes, (name, size) => {
    if (!/\.(?:xml|rels)$/.test(name)) return false;
    total += size;
    return total <= MOST;
  });
  if (total > MOST) return { error: 'Dit bestand is te groot om te lezen. Deel het op en probeer de delen.' };
  const parts = new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data') === true) return { error: 'Dit bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en probeer het opnieuw.' };
  if (parts.has('content.xml')) return { links: findInOpenDocument(parts, site) };
  if ([...parts.keys()].some((name) => /^(?:word|ppt|xl)\//.test(name))) return { links: findInOffice(parts, site) };
  return { error: 'Dit is geen presentatie, document of werkblad. Pak een zip-bestand eerst uit en kies de bestanden die erin zitten.' };
}

/** Reads the links to the site from a file, by what is in it and, of plain text, by its name. Never throws. */
export function readMaterial(name: string, bytes: Uint8Array, site: string, unpacker: Unpacker): Reading {
  if (bytes.length === 0) return { error: 'Dit bestand is leeg.' };
  if (startsWith(bytes, OLD_OFFICE)) return { error: 'Dit bestand is met een wachtwoord beveiligd of heeft een oude vorm (.doc, .ppt of .xls). Sla het zonder wachtwoord op als .docx, .pptx of .xlsx en probeer het opnieuw.' };
  try {
    if (startsWith(bytes, ZIP)) return readZip(bytes, site, unpacker);
    if (startsWith(bytes, PDF)) {
      if (isEncryptedPdf(bytes)) return { error: 'Deze pdf is beveiligd; de adressen erin zijn niet te lezen. Sla haar op zonder beveiliging of controleer het bestand waarvan zij gemaakt is.' };
      const { links, unread } = findInPdf(bytes, site, unpacker);
      return { links, ...(unread > 0 ? { remark: 'Een deel van deze pdf is niet te lezen; er kunnen meer links in staan.' } : {}) };
    }
  } catch {
    return { error: 'Dit bestand is beschadigd of niet compleet. Open het in het programma waarmee het gemaakt is, sla het opnieuw op en probeer het opnieuw.' };
  }
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!(READABLE as readonly string[]).includes(ending)) return { error: 'Deze soort bestand kan niet worden gelezen. Kies een presentatie, document, werkblad, pdf of webpagina.' };
  if (['pptx', 'ppsx', 'docx', 'xlsx', 'odp', 'odt', 'ods', 'pdf'].includes(ending)) return { error: 'Dit bestand is beschadigd, of het is iets anders dan zijn naam zegt.' };
  const text = new TextDecoder().decode(bytes);
  return { links: /^html?$/.test(ending) ? findInHtml(text, site) : findInText(text, site, '') };
}
