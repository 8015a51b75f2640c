import type { Ledger, Move } from '#model/move.ts';
import { listOldPages } from './old-pages.ts';

/** What the rules are made from: the pages and files that moved as a whole, under the site's base. */
function wholeMoves(ledger: Ledger): readonly Move[] {
  // A host never sees the anchor; a page of which some anchors went elsewhere leads on by itself.
  const split = new Set(listOldPages(ledger).filter(({ anchors }) => Object.keys(anchors).length > 0).map(({ address }) => address));
  return ledger.moves.filter(({ from }) => !from.includes('#') && !split.has(from));
}

/** The rules by which hosts lead on from old addresses, by file name; `base` is the site's root path with slashes. Every old page also leads on by itself, so no host needs them. */
export function redirectRules(ledger: Ledger, base: string): { readonly _redirects: string; readonly 'redirects.nginx.conf': string; readonly apache: string } {
  const moves = wholeMoves(ledger).map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) }));
  const pattern = (path: string): string => path.replace(/[.]/g, '\\.');
  return {
    _redirects: `# Oude adressen; uit content/links/verhuizingen.yaml\n${moves.map(({ from, to }) => `${from} ${to} 301\n`).join('')}`,
    'redirects.nginx.conf': `# Neem dit bestand op in het server-blok: include /pad/naar/redirects.nginx.conf;\n${moves.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }\n`).join('')}`,
    apache: moves.length === 0 ? '' : `<IfModule mod_alias.c>\n${moves.map(({ from, to }) => `  RedirectMatch 301 "^${pattern(from)}$" "${to}"\n`).join('')}</IfModule>\n`,
  };
}
