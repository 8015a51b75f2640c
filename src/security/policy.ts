/** The parts of the policy that hold for every page, as directive and sources; checked against what internet.nl asks of public bodies. */
const DIRECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['default-src', ["'none'"]],
  // Pagefind searches with WebAssembly.
  ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ['style-src', ["'self'"]],
  ['img-src', ["'self'", 'data:']],
  ['font-src', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['manifest-src', ["'self'"]],
  ['base-uri', ["'none'"]],
  ['form-action', ["'self'"]],
];

/** The content security policy as one line; `styleHashes` are the hashes of the inline styles that may run (`'sha256-…'`). */
export function contentPolicy(styleHashes: readonly string[]): string {
  return DIRECTIVES.map(([name, sources]) => [name, ...sources, ...(name === 'style-src' ? [...styleHashes].sort() : [])].join(' ')).join('; ');
}

/** The headers that go with every answer, as name and value; `frame-ancestors` works only here and not in a meta element. */
export function securityHeaders(styleHashes: readonly string[]): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', `${contentPolicy(styleHashes)}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ];
}
