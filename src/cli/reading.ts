import { readContent } from '#files/read.ts';
import { identify, parseDocument } from '#knowledge/parse.ts';
import { formatReadability, readabilityPerPage } from '#knowledge/readability.ts';

const documents = (await readContent(process.cwd())).flatMap((file) => {
  const known = identify(file.path);
  return known ? [parseDocument(file, known.room, known.id)] : [];
});
console.log(formatReadability(readabilityPerPage(documents)));
console.log(`
woorden: aantal woorden in zinnen · per zin: gemiddelde zinslengte · langste: woorden in de langste zin · > 25: aandeel zinnen van meer dan 25 woorden
score: leesgemak volgens Flesch en Douma (1960). Hoe hoger, hoe gemakkelijker: vanaf 60 gewoon, onder 30 heel moeilijk. Moeilijkste pagina bovenaan.`);
