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

/** The content security policy as one line, allowing exactly the given inline styles and scripts. */
export function contentPolicy({ styles, scripts }: InlineHashes): string {
  const hashes: Readonly<Record<string, readonly string[]>> = { 'style-src': styles, 'script-src': scripts };
  return DIRECTIVES.map(([name, sources]) => [name, ...sources, ...[...(hashes[name] ?? [])].sort()].join(' ')).join('; ');
}

/** The headers that go with every answer, as name and value; `frame-ancestors` works only here and not in a meta element. */
export function securityHeaders(hashes: InlineHashes): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', `${contentPolicy(hashes)}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ];
}
