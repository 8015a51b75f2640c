import { PROMISE_KINDS, type LinkPromise, type PromiseKind } from '#model/promise.ts';

/** Where the promises stand, one a line. */
export const PROMISES_FILE = 'content/links/beloften.txt';

/** What the file says about itself. */
const HEAD = `# Adressen die blijven werken, gesorteerd. Elke regel: adres, soort, dag van de belofte; bij een versie van een definitie ook haar nummer en de hash van haar tekst.
# Schrijf hier niet zelf in: npm run links -- vastleggen voegt toe wat nieuw is. Een regel gaat er nooit uit; wat verhuist of vervalt staat in verhuizingen.yaml.
`;

/** A line of the file: a promise, or what is wrong with it. */
export type PromiseLine = { readonly line: number; readonly text: string } & ({ readonly promise: LinkPromise } | { readonly promise: undefined });

const LINE = /^(\/\S*) ([a-z]+) (\d{4}-\d{2}-\d{2})(?: ([1-9]\d*) ([0-9a-f]{16}))?$/;

function isKind(text: string): text is PromiseKind {
  return Object.hasOwn(PROMISE_KINDS, text);
}

function parseLine(text: string): LinkPromise | undefined {
  const [, address = '', kind = '', since = '', version, hash] = LINE.exec(text) ?? [];
  if (!isKind(kind) || (kind === 'versie') !== (hash !== undefined)) return undefined;
  return { address, kind, since, ...(version === undefined || hash === undefined ? {} : { version: Number(version), hash }) };
}

/** The lines of the file that hold something, taken apart and counted from 1. */
export function parsePromiseLines(text: string): readonly PromiseLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
    .map((line) => ({ ...line, promise: parseLine(line.text) }));
}

/** The promises in the text of the file, by address; lines that cannot be read are left out. */
export function parsePromises(text: string): ReadonlyMap<string, LinkPromise> {
  return new Map(parsePromiseLines(text).flatMap(({ promise }) => (promise ? [[promise.address, promise] as const] : [])));
}

/** One promise as a line. */
export function formatPromise({ address, kind, since, version, hash }: LinkPromise): string {
  return [address, kind, since, ...(version === undefined || hash === undefined ? [] : [String(version), hash])].join(' ');
}

/** Order of addresses in the file: by the codes of their characters, which is the same everywhere. */
export function compareAddresses(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The whole text of the file. */
export function formatPromises(promises: Iterable<LinkPromise>): string {
  const lines = [...promises].sort((a, b) => compareAddresses(a.address, b.address)).map(formatPromise);
  return `${HEAD}${lines.join('\n')}\n`;
}
