import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { conceptHtml } from '../concept-html.ts';
import { cdata } from '../markup.ts';

/** The longest name Moodle keeps. */
const MAX_NAME = 255;

const name = (text: string): string => cdata([...text].slice(0, MAX_NAME).join(''));
const flag = (value: boolean): string => (value ? '1' : '0');

function entry(edition: Edition, concept: Concept): string {
  const { term, aliases, senses, autolink } = concept;
  const sources = [...edition.knowledge.sources.values()].filter(({ id }) => senses.some(({ source }) => source === id));
  return `<ENTRY>
<CONCEPT>${name(term)}</CONCEPT>
<DEFINITION>${cdata(conceptHtml(edition, concept))}</DEFINITION>
<FORMAT>1</FORMAT>
<USEDYNALINK>${flag(autolink)}</USEDYNALINK>
<CASESENSITIVE>0</CASESENSITIVE>
<FULLMATCH>1</FULLMATCH>
<TEACHERENTRY>1</TEACHERENTRY>
${aliases.length === 0 ? '' : `<ALIASES>${aliases.map((alias) => `<ALIAS><NAME>${name(alias)}</NAME></ALIAS>`).join('')}</ALIASES>\n`}<CATEGORIES>${sources.map(({ label }) => `<CATEGORY><NAME>${name(`Bron: ${label}`)}</NAME><USEDYNALINK>0</USEDYNALINK></CATEGORY>`).join('')}</CATEGORIES>
</ENTRY>`;
}

/** The concepts as a Moodle glossary (the XML of mod_glossary). The version stands in its name, because Moodle rejects entries that a glossary already has. */
export function exportGlossary(edition: Edition): string {
  const { knowledge, urls, absolute, version } = edition;
  return `<?xml version="1.0" encoding="UTF-8"?>
<GLOSSARY>
<INFO>
<NAME>${name(`Balanceerstok, begrippen (versie ${version})`)}</NAME>
<INTRO>${cdata(`<p>Begrippen over ambtelijk leiderschap in gemeenten, met wat elke bron ermee bedoelt en waar. Van <a href="${absolute(urls.concepts)}">Balanceerstok</a>, onder CC BY 4.0.</p>`)}</INTRO>
<INTROFORMAT>1</INTROFORMAT>
<ALLOWDUPLICATEDENTRIES>0</ALLOWDUPLICATEDENTRIES>
<DISPLAYFORMAT>dictionary</DISPLAYFORMAT>
<SHOWSPECIAL>1</SHOWSPECIAL>
<SHOWALPHABET>1</SHOWALPHABET>
<SHOWALL>1</SHOWALL>
<ALLOWCOMMENTS>0</ALLOWCOMMENTS>
<USEDYNALINK>1</USEDYNALINK>
<DEFAULTAPPROVAL>1</DEFAULTAPPROVAL>
<GLOBALGLOSSARY>0</GLOBALGLOSSARY>
<ENTBYPAGE>20</ENTBYPAGE>
<ENTRIES>
${[...knowledge.concepts.values()].map((concept) => entry(edition, concept)).join('\n')}
</ENTRIES>
</INFO>
</GLOSSARY>
`;
}
