import type { Content, Entry } from '#model/content.ts';
import { labelOf, type Names } from './label.ts';
import { parseProse } from './parse.ts';
import { mentionsIn, type ProseMention } from './prose.ts';

/** A link in prose to something we know: a backlink seen from its target. */
export interface Mention extends ProseMention {
  /** In what sort of text the link stands. */
  readonly fromKind: 'source' | 'concept' | 'theme' | 'page';
  /** Id of the text in which the link stands. */
  readonly from: string;
  /** Full id of the innermost passage around it, when it stands in a source: `vgs#fig-2`. */
  readonly locator?: string;
}

/** Every link in the prose of all content, in the order source, theme, concept, page. */
export function collectMentions(content: Content, names: Names): readonly Mention[] {
  const read = (fromKind: Mention['fromKind'], { id, body }: Entry<unknown>): Mention[] =>
    mentionsIn(parseProse(body), (target) => labelOf(names, target)).map((mention) => {
      const passage = mention.passages.at(-1);
      return { ...mention, fromKind, from: id, ...(fromKind === 'source' && passage !== undefined ? { locator: `${id}#${passage}` } : {}) };
    });
  const byOrder = (entries: readonly Entry<{ readonly order: number }>[]): readonly Entry<unknown>[] => [...entries].sort((a, b) => a.data.order - b.data.order);
  const byId = (entries: readonly Entry<unknown>[]): readonly Entry<unknown>[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...byOrder(content.sources).flatMap((entry) => read('source', entry)),
    ...byOrder(content.themes).flatMap((entry) => read('theme', entry)),
    ...byId(content.concepts).flatMap((entry) => read('concept', entry)),
    ...byOrder(content.pages).flatMap((entry) => read('page', entry)),
  ];
}
