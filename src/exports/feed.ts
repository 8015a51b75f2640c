import { collectChanges, type Change } from '#knowledge/change.ts';
import type { Edition } from '#knowledge/edition.ts';
import { escapeMarkup } from './markup.ts';

/** Names shown of a change about many pages; the rest is counted. */
const SHOWN = 20;

function summary({ text, items }: Change): string {
  const names = items.slice(0, SHOWN).map(({ label }) => label).join(', ');
  const rest = items.length > SHOWN ? ` en nog ${String(items.length - SHOWN)}` : '';
  return [text, names === '' ? '' : `${names}${rest}.`].filter((part) => part !== '').join(' ');
}

/** The changes as an Atom feed (RFC 4287). A day has no hour in the content: each entry stands at the start of its day, in UTC. */
export function exportFeed(edition: Edition): string {
  const { urls, absolute, date } = edition;
  const time = (day: string): string => `${day}T00:00:00Z`;
  const entries = collectChanges(edition).map((change) => `<entry>
<id>${escapeMarkup(`${absolute(urls.changes)}#${change.id}`)}</id>
<title>${escapeMarkup(change.title)}</title>
<updated>${time(change.date)}</updated>
<link rel="alternate" type="text/html" href="${escapeMarkup(absolute(change.url))}"/>
<summary>${escapeMarkup(summary(change) || change.title)}</summary>
</entry>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${escapeMarkup(absolute(urls.feed))}</id>
<title>Balanceerstok: wijzigingen</title>
<subtitle>Nieuwe begrippen en pagina's, nieuwe versies van definities, en wat is verhuisd of ingetrokken.</subtitle>
<updated>${time(date)}</updated>
<author><name>Redactie van Balanceerstok</name></author>
<rights>CC BY 4.0</rights>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(absolute(urls.feed))}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(absolute(urls.changes))}"/>
${entries.join('\n')}
</feed>
`;
}
