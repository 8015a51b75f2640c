import { KIND_NAMES, KINDS } from '#model/kind.ts';
import { deckName, type DataFileName } from '#knowledge/data-files.ts';

/** A file with what it holds, in the words of its page. */
export interface GuideFile { readonly name: DataFileName; readonly what: string }

/** Files that serve one purpose, with how they are used. */
export interface GuideGroup {
  /** Anchor of the group. */
  readonly id: string;
  /** What the files are for. */
  readonly title: string;
  /** What a reader gets. */
  readonly intro: string;
  /** How the files are used, step by step. */
  readonly steps: readonly string[];
  /** The files. */
  readonly files: readonly GuideFile[];
}

/** All files under /data/, by what readers do with them. */
export const DATA_GUIDE: readonly GuideGroup[] = [
  {
    id: 'lezen', title: 'Lezen zonder internet', intro: 'De teksten van de site in één bestand, voor in de trein of op een laptop zonder verbinding.',
    steps: ['Sla het bestand op.', 'Open het in uw browser. Zoek met Ctrl+F, op een Mac met Command+F.'],
    files: [{ name: 'balanceerstok.html', what: "Thema's, begrippen, vergelijkingen, bronnen en leerroutes, met alle verwijzingen." }],
  },
  {
    id: 'dias', title: "Dia's", intro: 'Een dia per begrip: term, soort, definitie met herkomst, bronnen, adres en QR-code. Geschikt voor PowerPoint, Keynote, LibreOffice Impress en Google Presentaties.',
    steps: ['Open het bestand en gooi weg wat u niet nodig hebt. De dia\'s staan per soort in een sectie.', 'Of kopieer losse dia\'s naar uw eigen presentatie. Kies bij plakken voor uw eigen thema als u uw huisstijl wilt houden.'],
    files: [{ name: 'dias-begrippen.pptx', what: 'Alle begrippen.' }, ...KIND_NAMES.map((kind): GuideFile => ({ name: deckName(kind), what: `Alleen de ${KINDS[kind].plural}.` }))],
  },
  {
    id: 'moodle', title: 'Moodle', intro: 'De begrippen als begrippenlijst en als vragen. De versie staat in de naam, zodat u ziet welke u hebt.',
    steps: [
      'Begrippenlijst: maak in uw cursus een begrippenlijst en kies daarin Importeer begrippen. Kies als bestemming Nieuwe begrippenlijst en vink aan dat u de categorieën meeneemt. Elke bron is een categorie.',
      'Begrippen die een gewoon woord zijn, worden niet automatisch gelinkt in uw cursus. Alle andere wel, als het filter voor automatisch linken aanstaat.',
      'Vragen: ga naar de vragenbank, kies Importeren en dan Moodle XML-formaat. U krijgt een categorie per soort, met meerkeuzevragen en vragen waarin men omschrijvingen en begrippen combineert.',
      'Alleen begrippen waarvan de definitie een eerlijke vraag oplevert, hebben een vraag. De term is in de omschrijving vervangen door […].',
    ],
    files: [{ name: 'moodle-begrippenlijst.xml', what: 'De begrippen, met per bron de betekenis en de vindplaats.' }, { name: 'moodle-vragen.xml', what: 'Meerkeuzevragen en combineervragen over de definities.' }],
  },
  {
    id: 'leeromgeving', title: 'Andere leeromgevingen', intro: 'De links per thema en per leerroute als Common Cartridge 1.1, voor Brightspace, Canvas, Moodle, Blackboard en Itslearning.',
    steps: ['Kies in uw leeromgeving voor importeren van een Common Cartridge of IMS-pakket en geef het bestand op.', 'Elk thema wordt een hoofdstuk met links naar het thema, de vergelijkingen en de begrippen. Van de leerroutes wordt elke bijeenkomst een hoofdstuk.'],
    files: [{ name: 'links-per-thema.imscc', what: "De thema's als hoofdstukken met links." }, { name: 'links-per-route.imscc', what: 'De leerroutes, per bijeenkomst een hoofdstuk met links in de volgorde van de route.' }],
  },
  {
    id: 'anki', title: 'Leerkaartjes in Anki', intro: 'Een kaartje per begrip: de term voor, de betekenis met vindplaatsen achter.',
    steps: ['Kies in Anki Bestand, Importeren. Het bestand zegt zelf hoe het gelezen moet worden.', 'Kies een notitietype met een voor- en een achterkant, zoals Basis.', 'Importeert u later een nieuwe versie, dan worden uw kaartjes bijgewerkt en blijft uw voortgang bewaard.'],
    files: [{ name: 'anki-kaarten.txt', what: 'Alle begrippen, met labels voor soort en bron.' }],
  },
  {
    id: 'excel', title: 'Excel en andere rekenbladen', intro: 'Tabellen die in een Nederlandse Excel meteen goed opengaan: puntkomma als scheidingsteken, komma als decimaalteken.',
    steps: ['Dubbelklik op het bestand, of open het in Excel, LibreOffice Calc of Numbers.', 'Begint een tekst met een teken dat Excel als formule leest, dan staat er een enkel aanhalingsteken voor.'],
    files: [
      { name: 'begrippen.csv', what: 'Een begrip per regel, met definitie en herkomst.' },
      { name: 'betekenissen.csv', what: 'Wat elke bron met elk begrip bedoelt, met vindplaats.' },
      { name: 'verbanden.csv', what: 'De verbanden tussen begrippen, met wie ze legt. Elk verband staat er van beide kanten; laat met de kolom Omgekeerd één kant weg.' },
      { name: 'cijfers.csv', what: 'De cijfers uit de bronnen, met eenheid, totaal, wie antwoordden en vindplaats.' },
    ],
  },
  {
    id: 'literatuur', title: 'Literatuurlijst', intro: 'De publicaties achter deze site voor uw verwijzingen. Een begrip, passage of tabel citeert u met de knop Citeer op de pagina zelf.',
    steps: ['Zotero: kies Bestand, Importeren. Op elke pagina van deze site werkt ook de knop van Zotero in uw browser.', 'EndNote, Mendeley en Citavi lezen het RIS-bestand; LaTeX en JabRef het BibTeX-bestand; Pandoc het CSL-JSON-bestand.'],
    files: [{ name: 'bronnen.ris', what: 'De publicaties als RIS.' }, { name: 'bronnen.bib', what: 'De publicaties als BibTeX.' }, { name: 'bronnen.csl.json', what: 'De publicaties als CSL-JSON.' }],
  },
  {
    id: 'begrippenkader', title: 'Begrippenkader (SKOS, NL-SBB)', intro: 'De begrippen volgens NL-SBB, de Nederlandse standaard voor het beschrijven van begrippen, voor een begrippencatalogus of een kennisgraaf. Elk begrip heeft ook een eigen bestand; het adres staat in de kop van de pagina van het begrip.',
    steps: [
      'Laad een van de twee bestanden in uw catalogus. Ze zeggen hetzelfde.',
      'Soorten en onderdelen zijn boven- en onderliggende begrippen, met de precieze relatie uit ISO 25964 erbij. Alle andere verbanden zijn verwante begrippen. In een toelichting bij het begrip staat welk verband het precies is en wie het legt.',
      'Volgt een verband uit twee andere, zoals onderdeel van een onderdeel, dan staat alleen de kortste weg erin.',
    ],
    files: [{ name: 'begrippen.ttl', what: 'Het begrippenkader als Turtle.' }, { name: 'begrippen.jsonld', what: 'Het begrippenkader als JSON-LD.' }],
  },
  {
    id: 'software', title: 'Eigen software (JSON)', intro: 'De kennis als JSON, elk bestand met een JSON Schema dat zegt wat erin staat. Er kunnen later velden bij komen; wat er staat, blijft.',
    steps: ['Haal het bestand op en lees het als UTF-8.', 'Controleer het als u wilt met het schema ernaast.'],
    files: [
      { name: 'kennis.json', what: 'Alles bij elkaar, zoals de redactie het vastlegt.' },
      { name: 'begrippen.json', what: 'De begrippen met betekenissen, verbanden van beide kanten en cijfers.' },
      { name: 'bronnen.json', what: 'De bronnen met hun vindplaatsen.' },
      { name: 'vergelijkingen.json', what: 'De vergelijkingen; een cel is leeg (null) waar de bron zwijgt.' },
      { name: 'themas.json', what: "De thema's met de begrippen die zij noemen." },
      { name: 'routes.json', what: 'De leerroutes met bijeenkomsten, haltes, tijden, vragen en de begrippen die erin voorkomen.' },
      { name: 'instrumenten.json', what: 'De instrumenten: wat er gevraagd wordt en naar welke plaatsen. Antwoorden van lezers staan er niet in; die verlaten hun apparaat niet.' },
      { name: 'kaarten.json', what: 'De kaarten en vragen waarmee men op deze site oefent.' },
      { name: 'kennis.schema.json', what: 'Schema van kennis.json.' },
      { name: 'begrippen.schema.json', what: 'Schema van begrippen.json.' },
      { name: 'bronnen.schema.json', what: 'Schema van bronnen.json.' },
      { name: 'vergelijkingen.schema.json', what: 'Schema van vergelijkingen.json.' },
      { name: 'themas.schema.json', what: 'Schema van themas.json.' },
      { name: 'routes.schema.json', what: 'Schema van routes.json.' },
      { name: 'instrumenten.schema.json', what: 'Schema van instrumenten.json.' },
      { name: 'kaarten.schema.json', what: 'Schema van kaarten.json.' },
    ],
  },
];
