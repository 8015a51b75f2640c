import { isOfSite, type FoundLink } from './found-link.ts';
import type { Unpacker } from './unpacker.ts';

/** As many letters as fit in the arguments of one call. */
const CHUNK = 0x8000;

/** Bytes as a text of as many letters, so that a place in the one is a place in the other. */
function toLetters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads a string object between brackets from the place after the first; brackets within it come in pairs (ISO 32000-2, 7.3.4.2). */
function readLiteral(text: string, start: number): string {
  let [value, depth] = ['', 1];
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[at + 1] ?? '';
      if (octal !== undefined) value += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      else if (next !== '\n' && next !== '\r') value += ESCAPES[next] ?? next;
      at += octal?.length ?? 1;
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) return value;
    value += letter;
  }
  return value;
}

/** What a string object says: as two bytes a letter when it starts with their mark. */
function decodeString(value: string): string {
  if (!value.startsWith('\u00FE\u00FF')) return value;
  return (value.slice(2).match(/[\s\S]{2}/g) ?? []).map(([high = '', low = '']) => String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0))).join('');
}

/** The addresses in the link annotations that stand in a text of PDF objects. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/\/URI\s*(\(|<(?!<))/g)].map(({ 0: match, 1: opening, index }) => {
    const start = index + match.length;
    if (opening === '(') return decodeString(readLiteral(text, start));
    const digits = text.slice(start, text.indexOf('>', start)).replace(/\s/g, '');
    return decodeString((digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''));
  });
}

/** What is found in a PDF, and how many of its parts could not be read. */
export interface PdfLinks {
  readonly links: readonly FoundLink[];
  /** Compressed parts that may hold links and are damaged or packed in another way. */
  readonly unread: number;
}

/** Whether a PDF needs a password or is otherwise encrypted; its addresses are then unreadable. */
export function isEncryptedPdf(bytes: Uint8Array): boolean {
  return /\/Encrypt\s+(?:\d+\s+\d+\s+R|<<)/.test(toLetters(bytes));
}

/**
 * The links to the site in a PDF: those of link annotations, in plain objects and in compressed object streams.
 * Addresses that only stand in the text are not found, since a PDF may draw each letter by itself.
 */
export function findInPdf(bytes: Uint8Array, site: string, { inflate }: Pick<Unpacker, 'inflate'>): PdfLinks {
  const text = toLetters(bytes);
  const texts = [text];
  let unread = 0;
  for (const { 0: match, index } of text.matchAll(/stream\r?\n/g)) {
    const dictionary = text.slice(Math.max(text.lastIndexOf(' obj', index), index - 4000), index);
    if (dictionary.endsWith('end') || !/\/Type\s*\/ObjStm/.test(dictionary)) continue;
    const start = index + match.length;
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      if (/\/Filter/.test(dictionary) && !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary)) unread += 1;
      else texts.push(toLetters(/\/Filter/.test(dictionary) ? inflate(packed) : packed));
    } catch {
      unread += 1;
    }
  }
  const addresses = texts.flatMap(addressesIn).map((address) => address.trim()).filter((address) => isOfSite(address, site));
  return { links: addresses.map((address) => ({ address, place: '', context: '' })), unread };
}
