import type { FoundLink } from './found-link.ts';

/** The link contract as /data/links.json gives it; paths start at the root of the site, without its base. */
export interface Contract {
  readonly format: number;
  /** Address of the site, base included. */
  readonly site: string;
  readonly promises: readonly { readonly path: string; readonly kind: string; readonly since: string; readonly version?: number }[];
  readonly moves: readonly { readonly from: string; readonly to: string; readonly date: string; readonly reason: string }[];
  readonly withdrawn: readonly { readonly path: string; readonly date: string; readonly reason: string; readonly instead?: string }[];
}

/** What became of a link. `address` is the one to use from now on; dates are ISO 8601. */
export type Verdict =
  | { readonly outcome: 'works'; readonly isPlaceKnown: boolean }
  | { readonly outcome: 'moved'; readonly address: string; readonly date: string; readonly reason: string }
  | { readonly outcome: 'changed'; readonly cited: number; readonly current: number; readonly address: string }
  | { readonly outcome: 'withdrawn'; readonly date: string; readonly reason: string; readonly address?: string }
  | { readonly outcome: 'unknown' };

/** What another address of the same thing is an address of: the page behind an embed or a QR code, and how to get back. */
function subjectOf(path: string): { readonly path: string; readonly back: (subject: string) => string } {
  const embed = /^\/insluiten\/(begrip|vergelijking)\/([^/]+)\/$/.exec(path);
  if (embed) {
    const folder = embed[1] === 'begrip' ? '/begrippen/' : '/vergelijkingen/';
    return { path: `${folder}${embed[2] ?? ''}/`, back: (subject) => (subject.startsWith(folder) ? `/insluiten/${embed[1] ?? ''}/${subject.slice(folder.length)}` : subject) };
  }
  const file = /^\/(qr|voorvertoning)(\/.+)\.(svg|png)$/.exec(path);
  if (file) return { path: `${file[2] ?? ''}/`, back: (subject) => `/${file[1] ?? ''}${subject.replace(/\/(?:#.*)?$/, '')}.${file[3] ?? ''}` };
  return { path, back: (subject) => subject };
}

/** The version of a definition that the text around a link names: "versie 2"; undefined when it names none. */
export function citedVersion(context: string): number | undefined {
  const found = /\b(?:versie|version|v\.)\s*(\d{1,3})\b/i.exec(context)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Makes the judge of links by a contract; each found link gets one verdict. */
export function createJudge({ site, promises, moves, withdrawn }: Contract): (link: FoundLink) => Verdict {
  const known = new Map(promises.map((promise) => [promise.path, promise]));
  const moved = new Map(moves.map((move) => [move.from, move]));
  const gone = new Map(withdrawn.map((item) => [item.path, item]));
  const base = new URL(site).pathname.replace(/\/$/, '');
  const full = (path: string): string => new URL(base + path, site).href;
  const hasKnown = (path: string): boolean => known.has(path) || moved.has(path) || gone.has(path);

  const judgeVersion = (page: string, context: string, isPlaceKnown: boolean): Verdict => {
    const concept = /^(\/begrippen\/[^/]+\/)(?:v(\d+)\/)?$/.exec(page);
    const current = known.get(concept?.[1] ?? '')?.version;
    const cited = concept?.[2] === undefined ? citedVersion(context) : Number(concept[2]);
    return concept && current !== undefined && cited !== undefined && cited < current
      ? { outcome: 'changed', cited, current, address: full(concept[1] ?? '') }
      : { outcome: 'works', isPlaceKnown };
  };

  return ({ address, context }) => {
    const { pathname, hash: fragment, search } = new URL(address);
    const hash = fragment.replace(/:~:.*$/, '').replace(/^#$/, '');
    let path: string;
    try {
      path = decodeURIComponent(pathname).slice(base.length).replace(/index\.html$/, '') || '/';
    } catch {
      return { outcome: 'unknown' };
    }
    const asPage = path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
    const { path: page, back } = hasKnown(asPage) ? { path: asPage, back: (subject: string) => subject } : subjectOf(asPage);

    const withdrawal = gone.get(page + hash) ?? gone.get(page);
    if (withdrawal) return { outcome: 'withdrawn', date: withdrawal.date, reason: withdrawal.reason, ...(withdrawal.instead === undefined ? {} : { address: full(withdrawal.instead) }) };
    const move = moved.get(page + hash) ?? moved.get(page);
    if (move) {
      let target = move.to;
      // The contract lists where things are now; a few steps more do no harm, a circle does.
      for (let step = 0; step < 5; step += 1) target = moved.get(target)?.to ?? target;
      const isWhole = target.includes('#') || (hash !== '' && moved.has(page + hash));
      return { outcome: 'moved', address: full(back(isWhole ? target : `${target}${search}${fragment}`)), date: move.date, reason: move.reason };
    }
    return known.has(page) ? judgeVersion(page, context, hash === '' || known.has(page + hash)) : { outcome: 'unknown' };
  };
}
