import { readContent } from '#files/read.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { formatReadability, readabilityPerPage } from '#knowledge/readability.ts';

console.log(formatReadability(readabilityPerPage(parseDocuments(await readContent(process.cwd())))));
console.log(`
woorden: aantal woorden in zinnen · per zin: gemiddelde zinslengte · langste: woorden in de langste zin · > 25: aandeel zinnen van meer dan 25 woorden
score: leesgemak volgens Flesch en Douma (1960). Hoe hoger, hoe gemakkelijker: vanaf 60 gewoon, onder 30 heel moeilijk. Moeilijkste pagina bovenaan.`);
