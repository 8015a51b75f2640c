import { KINDS } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { firstId } from '#knowledge/origin.ts';
import { conceptHtml } from './concept-html.ts';
import { escapeMarkup } from './markup.ts';

/** A field on one line without tabs, and never in quotes. */
function field(html: string): string {
  const line = html.replace(/\s+/g, ' ').trim();
  return line.startsWith('"') ? `&quot;${line.slice(1)}` : line;
}

/** Tags of a card: the site, the kind and the sources; a tag has no spaces. */
function tags({ kind, senses }: Concept): string {
  return ['balanceerstok', `balanceerstok::soort::${kind}`, ...[...new Set(senses.map(({ source }) => source))].map((source) => `balanceerstok::bron::${source}`)].join(' ');
}

/**
 * The concepts as cards for Anki (https://docs.ankiweb.net/importing/text-files.html): term in front, meaning behind. The first column never changes,
 * not with a new name either, so that a later import renews the cards in place. The reader's own note type is used: a name of one in the file would fail where it does not exist.
 */
export function exportCards(edition: Edition): string {
  const lines = [...edition.knowledge.concepts.values()].map((concept) => {
    const front = `${escapeMarkup(concept.term)}<br><small>${KINDS[concept.kind].label}</small>`;
    return [`balanceerstok-${firstId(edition, concept.id)}`, front, conceptHtml(edition, concept), tags(concept)].map(field).join('\t');
  });
  return `#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n${lines.join('\n')}\n`;
}
