import type { Ledger } from '#model/move.ts';
import type { Promises } from '#model/promise.ts';
import type { Knowledge } from './knowledge.ts';
import { createUrls, type Urls } from './urls.ts';
import { FIRST_DAY } from './version.ts';

/** What changed. */
export type ChangeKind = 'nieuw' | 'versie' | 'verhuisd' | 'ingetrokken';

/** Something that changed on the site, for readers who follow it. */
export interface Change {
  /** Name that stays the same in every later list: `wijziging-2026-11-28-nieuw-begrippen`. */
  readonly id: string;
  /** The day, ISO 8601. */
  readonly date: string;
  /** What changed. */
  readonly kind: ChangeKind;
  /** In a few words: "Nieuw begrip: koers". */
  readonly title: string;
  /** The reason or what became different, when there is something to say. */
  readonly text: string;
  /** Where it can be read. */
  readonly url: string;
  /** The pages it is about, when there is more than one. */
  readonly items: readonly { readonly label: string; readonly url: string }[];
}

/** A page that may be new. */
interface Candidate { readonly label: string; readonly url: string; readonly address: string }

/** The day an address was first promised; what is not recorded yet was there from the first day. */
function dayOf(promises: Promises, address: string): string {
  return promises.get(address)?.since ?? FIRST_DAY;
}

/** New pages of one sort, together per day: a day that brings hundreds is one change. */
function newPages(promises: Promises, candidates: readonly Candidate[], { one, many, list }: { readonly one: string; readonly many: string; readonly list: string }): readonly Change[] {
  return [...Map.groupBy(candidates, ({ address }) => dayOf(promises, address))].map(([date, group]) => ({
    id: `wijziging-${date}-nieuw-${many}`, date, kind: 'nieuw' as const,
    title: group.length === 1 ? `Nieuw: ${one} ${group[0]?.label ?? ''}` : `Nieuw: ${String(group.length)} ${many}`,
    text: '', url: group.length === 1 ? (group[0]?.url ?? list) : list, items: group.length === 1 ? [] : group.map(({ label, url }) => ({ label, url })),
  }));
}

/** Every later version of a definition, with the sentence that says what became different. */
function newVersions({ concepts }: Pick<Knowledge, 'concepts'>, urls: Urls): readonly Change[] {
  return [...concepts.values()].flatMap(({ id, term, version, changed, history }) => history.map((earlier, index): Change => {
    const next = history[index + 1] ?? { version, date: changed ?? earlier.date };
    return { id: `wijziging-${next.date}-versie-${id}-${String(next.version)}`, date: next.date, kind: 'versie', title: `Nieuwe definitie: ${term} (versie ${String(next.version)})`, text: earlier.change, url: `${urls.concept(id)}#definitie`, items: [] };
  }));
}

/** An address as the name of a change: `/begrippen/koers/#definitie` is `begrippen-koers-definitie`. */
function nameOf(address: string): string {
  return address.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What moved and what was withdrawn, each with its reason. Addresses in the ledger are those of a site without base. */
function movesAndWithdrawals({ moves, withdrawn }: Ledger, urls: Urls): readonly Change[] {
  const under = (address: string): string => urls.home + address.slice(1);
  return [
    ...moves.map(({ from, to, date, reason }): Change => ({ id: `wijziging-${date}-verhuisd-${nameOf(from)}`, date, kind: 'verhuisd', title: `Verhuisd: ${from} staat nu op ${to}`, text: reason, url: under(to), items: [] })),
    ...withdrawn.map(({ path, date, reason, instead, title }): Change => ({
      id: `wijziging-${date}-ingetrokken-${nameOf(path)}`, date, kind: 'ingetrokken', title: `Ingetrokken: ${title ?? path}`, text: reason, url: under(path),
      items: instead === undefined ? [] : [{ label: `Lees in plaats daarvan ${instead}`, url: under(instead) }],
    })),
  ];
}

/** Everything that changed, the newest first; the same content gives the same list. */
export function collectChanges({ knowledge, promises, ledger, urls }: { readonly knowledge: Knowledge; readonly promises: Promises; readonly ledger: Ledger; readonly urls: Urls }): readonly Change[] {
  const root = createUrls('/');
  const candidates = (ids: Iterable<readonly [string, string]>, at: (urls: Urls) => (id: string) => string): readonly Candidate[] => [...ids].map(([id, label]) => ({ label, url: at(urls)(id), address: at(root)(id) }));
  const { concepts, sources, comparisons, themes, routes } = knowledge;
  const changes = [
    ...newPages(promises, candidates([...sources.values()].map(({ id, title }) => [id, title]), (at) => at.source), { one: 'de bron', many: 'bronnen', list: urls.sources }),
    ...newPages(promises, candidates([...themes.values()].map(({ id, title }) => [id, title]), (at) => at.theme), { one: 'het thema', many: "thema's", list: urls.themes }),
    ...newPages(promises, candidates([...routes.values()].map(({ id, title }) => [id, title]), (at) => at.route), { one: 'de leerroute', many: 'leerroutes', list: urls.routes }),
    ...newPages(promises, candidates([...comparisons.values()].map(({ id, title }) => [id, title]), (at) => at.comparison), { one: 'de vergelijking', many: 'vergelijkingen', list: urls.comparisons }),
    ...newPages(promises, candidates([...concepts.values()].map(({ id, term }) => [id, term]), (at) => at.concept), { one: 'het begrip', many: 'begrippen', list: urls.concepts }),
    ...newVersions(knowledge, urls),
    ...movesAndWithdrawals(ledger, urls),
  ];
  return changes.map((change) => ({ ...change, id: change.id.replace(/[^a-z0-9-]/g, '') })).sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
