import { readContent } from '#files/read.ts';
import { ABBREVIATIONS_PATH } from '#model/abbreviation.ts';
import { parseAbbreviations } from '#knowledge/abbreviation-list.ts';
import { difficultiesPerPage, formatDifficulties } from '#knowledge/difficulty.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { formatReadability, readabilityPerPage } from '#knowledge/readability.ts';

/** Part of the name of the files an editor wants to see in full; without it the hardest pages. */
const [wanted] = process.argv.slice(2);
/** Pages that are shown in full when none is asked for. */
const SHOWN = 10;

const files = await readContent(process.cwd());
const documents = parseDocuments(files);
const pages = readabilityPerPage(documents);
const explained = new Set(parseAbbreviations(files.find(({ path }) => path === ABBREVIATIONS_PATH)?.text).map(({ short }) => short));
const all = difficultiesPerPage(documents, explained);
const order = new Map(pages.map(({ file }, index) => [file, index]));
const shown = all.filter(({ file }) => wanted === undefined || file.includes(wanted)).sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0)).slice(0, wanted === undefined ? SHOWN : all.length);

console.log(formatReadability(wanted === undefined ? pages : pages.filter(({ file }) => file.includes(wanted))));
console.log(`
woorden: aantal woorden in zinnen · per zin: gemiddelde zinslengte · langste: woorden in de langste zin · > 25: aandeel zinnen van meer dan 25 woorden
score: leesgemak volgens Flesch en Douma (1960). Hoe hoger, hoe gemakkelijker: vanaf 60 gewoon, onder 30 heel moeilijk. Moeilijkste pagina bovenaan.
`);
console.log(formatDifficulties(shown) || 'Geen lange zinnen, zeldzame lange woorden of afkortingen zonder uitleg.');
console.log(`
Lange zin: meer dan 25 woorden. Zeldzaam lang woord: vijf lettergrepen of meer, op geen andere pagina, en geen begrip. Niet uitgelegd: staat niet in ${ABBREVIATIONS_PATH}.${wanted === undefined ? `
Dit zijn de ${String(shown.length)} zwaarste van ${String(all.length)} pagina's met zo'n plaats; npm run lezen -- over toont alle bestanden met "over" in de naam, en npm run lezen -- content alles.` : ''}`);
