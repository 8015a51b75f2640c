/** The parts of the policy that hold for every page, as directive and sources; checked against what internet.nl asks of public bodies. */
const DIRECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['default-src', ["'none'"]],
  // Pagefind searches with WebAssembly.
  ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ['style-src', ["'self'"]],
  ['img-src', ["'self'"]],
  ['font-src', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['manifest-src', ["'self'"]],
  ['base-uri', ["'none'"]],
  ['form-action', ["'self'"]],
];

/** The hashes (`'sha256-…'`) of what stands inline in pages and may run. */
export interface InlineHashes {
  /** Of style elements. */
  readonly styles: readonly string[];
  /** Of script elements. */
  readonly scripts: readonly string[];
}

/** The content security policy as one line, allowing exactly the given inline styles and scripts; `connects: false` forbids scripts every connection. */
export function contentPolicy({ styles, scripts }: InlineHashes, { connects = true }: { readonly connects?: boolean } = {}): string {
  const hashes: Readonly<Record<string, readonly string[]>> = { 'style-src': styles, 'script-src': scripts };
  return DIRECTIVES.map(([name, sources]) => [name, ...(name === 'connect-src' && !connects ? ["'none'"] : sources), ...[...(hashes[name] ?? [])].sort()].join(' ')).join('; ');
}

/** Folder of the pages that other sites may show in a frame, and no others. */
export const EMBEDS = 'insluiten/';

/** Folder of the pages whose scripts may connect to nothing: what readers fill in there cannot leave the device. */
export const UNCONNECTED = 'training/instrumenten/';

/** Folder of the search index: files that are only read, a question needs some forty of them, and each carries its headers. */
export const INDEX = 'zoekindex/';

/** What sets the headers of a folder apart from those of other pages. */
export type HeaderKind = 'page' | 'embed' | 'unconnected' | 'index';

/** The kind of the headers of an address, given below the root and without a slash in front: `insluiten/begrip/koers/`. */
export function headerKind(path: string): HeaderKind {
  return path.startsWith(EMBEDS) ? 'embed' : path.startsWith(UNCONNECTED) ? 'unconnected' : path.startsWith(INDEX) ? 'index' : 'page';
}

/** The headers that go with every answer, as name and value; `frame-ancestors` works only here and not in a meta element. */
export function securityHeaders(hashes: InlineHashes, kind: HeaderKind = 'page'): readonly (readonly [string, string])[] {
  if (kind === 'index') return [['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"], ['X-Content-Type-Options', 'nosniff']];
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', `${contentPolicy(hashes, { connects: kind !== 'unconnected' })}; frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`],
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ];
  // It has no value that allows every site.
  return kind === 'embed' ? headers.filter(([name]) => name !== 'X-Frame-Options') : headers;
}
