import { z } from 'zod';
import { idSchema } from './ids.ts';
import { locatorSchema } from './locator.ts';
import { textSchema } from './text.ts';

/** A person or body that made, commissioned or published a source. */
export const makerSchema = z.strictObject({
  /** Name as the source gives it. */
  name: textSchema.describe('Naam zoals de bron die geeft. Voorbeeld: J. de Vries.'),
  /** Family name with its prefixes, for sorting and citing, when `name` is a person: "de Wit". */
  family: textSchema.optional().describe('Achternaam met tussenvoegsels, om op te sorteren en aan te halen; alleen bij een persoon. Voorbeeld: de Vries.'),
  /** True when the source names no maker and `name` is our own description; references then start with the title. */
  nameByEditor: z.boolean().default(false).describe('Schrijf true als de bron geen maker noemt en name onze eigen omschrijving is; een verwijzing begint dan met de titel. Laat het anders weg.'),
  /** Organisation the person worked for according to the source. */
  organisation: textSchema.optional().describe('Organisatie waarvoor de persoon volgens de bron werkte. Voorbeeld: BMC.'),
  /** What the maker did: "onderzoeker", "opdrachtgever". */
  role: textSchema.optional().describe('Wat deze persoon of organisatie deed. Voorbeeld: onderzoeker of opdrachtgever.'),
});

/** What a reference needs besides makers, title, date and publisher; only what the source itself states. */
export const publicationSchema = z.strictObject({
  /** Institution that granted the degree, of a thesis. */
  institution: textSchema.optional().describe('Instelling die het diploma gaf, bij een scriptie of proefschrift. Voorbeeld: Universiteit Utrecht.'),
  /** Journal or site in which the text appeared. */
  container: textSchema.optional().describe('Tijdschrift of site waarin de tekst verscheen, bij een artikel of webpagina. Voorbeeld: Bestuurskunde.'),
  /** Series the publication belongs to. */
  series: textSchema.optional().describe('Reeks waar de publicatie bij hoort. Voorbeeld: VGS-reeks.'),
  /** Number of a report, or within a series. */
  number: textSchema.optional().describe('Nummer van het rapport, of binnen de reeks, tussen aanhalingstekens. Voorbeeld: "12".'),
  /** Volume of a journal. */
  volume: textSchema.optional().describe('Jaargang van het tijdschrift, tussen aanhalingstekens. Voorbeeld: "29".'),
  /** Issue of a journal. */
  issue: textSchema.optional().describe('Nummer van de aflevering, tussen aanhalingstekens. Voorbeeld: "3".'),
  /** Pages of an article: `12-20`. */
  pages: z.string().regex(/^\d+(-\d+)?$/).optional().describe('Bladzijden van het artikel, tussen aanhalingstekens. Voorbeeld: "12-20".'),
  /** Edition of a book, as a number from 2 upwards. */
  edition: z.string().regex(/^\d+$/).optional().describe('Druk van het boek als getal, tussen aanhalingstekens; laat het weg bij een eerste druk. Voorbeeld: "2".'),
  /** DOI without the address before it: `10.1000/182`. */
  doi: z.string().regex(/^10\.\S+\/\S+$/).optional().describe('DOI van de publicatie, zonder https://doi.org/ ervoor. Voorbeeld: 10.1000/182.'),
});

/** When a source was made, and how sure that is. */
export const sourceDateSchema = z.strictObject({
  /** ISO 8601 date, month or year as stated or derived; absent when undated. */
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional().describe('Datum als 2024-06-11, of alleen de maand (2024-06) of het jaar (2024), tussen aanhalingstekens. Laat het weg bij een bron zonder datum.'),
  /** The date as readers see it: "11 juni 2024", "ongedateerd". */
  text: textSchema.describe('De datum zoals lezers die zien. Voorbeeld: 11 juni 2024, of: ongedateerd.'),
  /** Whether the source states the date, we derived it, or there is none. */
  certainty: z.enum(['stated', 'derived', 'undated']).describe('Hoe zeker de datum is: stated (de bron vermeldt hem), derived (door ons afgeleid) of undated (er is geen datum).'),
});

/** An editor's note on an inconsistency, shown at the passage it concerns. */
export const editorNoteSchema = z.strictObject({
  /** Id of the note, unique within the source. */
  id: idSchema.describe('Id van de noot, eenmalig binnen de bron. Kleine letters, cijfers en streepjes. Voorbeeld: geen-aantallen.'),
  /** Ids of the locators at which the note is shown. */
  locators: z.array(idSchema).min(1).describe('Ids van de plaatsen waar de noot te zien is, minstens één. Voorbeeld: [fig-2, fig-4].'),
  /** What the reader should know, in one to three sentences. */
  text: textSchema.describe('Wat de lezer moet weten over wat niet klopt of onduidelijk is, in een tot drie zinnen.'),
});

/** What may be done with a source, and what the source itself says about that. */
export const rightsSchema = z.strictObject({
  /** What the source states about its rights, in our words; "geen vermelding" when it says nothing. */
  statement: textSchema.describe('Wat de bron over haar rechten zegt, in onze woorden; "geen vermelding" als zij er niets over zegt.'),
  /** Whether permission for more than paraphrase was asked or given. */
  permission: textSchema.describe('Of er toestemming is gevraagd of gegeven voor meer dan navertellen. Voorbeeld: "toestemming: nog niet gevraagd".'),
});

/** Frontmatter of `content/bronnen/<id>/index.mdx`: one publication. The body of the file is the telling in passages. */
export const sourceSchema = z.strictObject({
  /** Short label used on chips and column heads: "VGS". */
  label: textSchema.max(14).describe('Korte naam op labels en boven kolommen, hoogstens 14 tekens. Voorbeeld: VGS.'),
  /** Title of the publication; ours when `titleByEditor` is true. */
  title: textSchema.describe('Titel van de publicatie. Heeft zij er geen, bedenk er dan een en schrijf titleByEditor: true.'),
  /** Subtitle of the publication. */
  subtitle: textSchema.optional().describe('Ondertitel van de publicatie, als zij die heeft.'),
  /** True when the source has no title of its own and we gave it one. */
  titleByEditor: z.boolean().default(false).describe('Schrijf true als de bron zelf geen titel heeft en wij er een gaven. Laat het anders weg.'),
  /** Position among the sources, counted from 1; it chooses the source's sign (colour and pattern). */
  order: z.number().int().positive().describe('Nummer van de bron in de lijst van bronnen, vanaf 1. Het bepaalt ook haar kleur en patroon.'),
  /** Persons or bodies that made it. */
  authors: z.array(makerSchema).min(1).describe('Personen of organisaties die de bron maakten, minstens één. Voorbeeld: { name: J. de Vries, family: de Vries, role: onderzoeker }.'),
  /** Bodies or persons that asked for it. */
  commissioners: z.array(makerSchema).default([]).describe('Organisaties of personen die om de bron vroegen. Voorbeeld: { name: BZK, role: opdrachtgever }.'),
  /** Who published it: the bare name, as references give it. */
  publisher: textSchema.optional().describe('Wie de bron uitgaf: alleen de naam, want zo staat hij in verwijzingen. Voorbeeld: Platform O.'),
  /** Where that name stands, or where the source was found. */
  publisherNote: textSchema.optional().describe('Waar die naam staat, of waar de bron is gevonden als zij geen uitgever noemt. Voorbeeld: naam op de titelpagina.'),
  /** What else references need. */
  publication: publicationSchema.optional().describe('Wat een verwijzing verder nodig heeft, alleen als de bron het zelf vermeldt. Voorbeeld: { series: VGS-reeks, number: "12" }.'),
  /** Public address of the publication or its publisher, when the source names one. */
  url: z.url({ protocol: /^https$/ }).optional().describe('Openbaar adres van de publicatie of de uitgever, als de bron er een noemt. Schrijf het hele adres: https://www.bmc.nl.'),
  /** When it was made. */
  date: sourceDateSchema.describe('Wanneer de bron is gemaakt en hoe zeker dat is. Voorbeeld: { value: "2020-11", text: "november 2020", certainty: stated }.'),
  /** What kind of text it is, as the badge on every mention: "samenvatting van een thesis". */
  nature: textSchema.max(40).describe('Wat voor tekst het is, kort; staat bij elke vermelding van de bron. Hoogstens 40 tekens. Voorbeeld: samenvatting van een thesis.'),
  /** One or two sentences that say what that nature means for how far its statements reach. */
  natureNote: textSchema.describe('Een of twee zinnen over wat dat betekent voor hoe ver de uitspraken van de bron reiken.'),
  /** Bibliographic type, for citations. */
  type: z.enum(['report', 'thesis', 'essay', 'policy', 'webpage', 'book', 'article']).describe('Soort publicatie, voor literatuurverwijzingen: report (rapport), thesis (scriptie of proefschrift), essay, policy (beleidsstuk), webpage (webpagina), book (boek) of article (artikel).'),
  /** What the site tells: the whole, or which part. */
  extent: textSchema.describe('Wat de site van de bron vertelt: het geheel of welk deel. Voorbeeld: Alleen het voorwoord; het essay zelf is niet verwerkt.'),
  /** What the source is about in two or three sentences, for cards and the list of sources. */
  summary: textSchema.describe('Waar de bron over gaat, in twee of drie zinnen, voor kaartjes en de lijst van bronnen.'),
  /** The key points, three to six, shown above the telling. */
  keyPoints: z.array(z.strictObject({
    /** The point in one sentence. */
    text: textSchema.describe('Het kernpunt in één zin.'),
    /** Id of the locator that carries it. */
    locator: idSchema.describe('Id van de plaats in deze bron waarop het kernpunt rust. Voorbeeld: fig-2.'),
  })).default([]).describe('De kernpunten, drie tot zes; ze staan boven de navertelling.'),
  /** What may be done with it. */
  rights: rightsSchema.describe('Wat er met de bron mag, en wat zij daar zelf over zegt.'),
  /** What a reader must keep in mind, one sentence each. */
  caveats: z.array(textSchema).default([]).describe('Wat een lezer in het oog moet houden, één zin per item. Voorbeeld: Het rapport noemt geen aantal respondenten.'),
  /** Works the source refers to, as the source mentions them. */
  citedWorks: z.array(textSchema).default([]).describe('Werken waarnaar de bron verwijst, zoals zij ze noemt. Voorbeeld: "Korsten (2005): in § 2.4 genoemd, zonder titel".'),
  /** Places in the original, in reading order. */
  locators: z.array(locatorSchema).min(1).describe('Plaatsen in de publicatie, in leesvolgorde; minstens één. Voorbeeld: { id: par-2-3, label: "§ 2.3", title: Sturingsvormen }.'),
  /** Editor's notes on inconsistencies. */
  editorNotes: z.array(editorNoteSchema).default([]).describe('Noten van de redactie over wat in de bron niet klopt of onduidelijk is.'),
});

/** A source as written in its file, defaults filled in. */
export type SourceData = Readonly<z.infer<typeof sourceSchema>>;
