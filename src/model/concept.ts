import { z } from 'zod';
import { daySchema } from './day.ts';
import { citationSchema } from './ids.ts';
import { KIND_NAMES } from './kind.ts';
import { relationSchema } from './relation.ts';
import { senseSchema } from './sense.ts';
import { textSchema } from './text.ts';

/** An earlier version of a definition. */
export const earlierVersionSchema = z.strictObject({
  /** Its number, counted from 1. */
  version: z.number().int().positive().describe('Nummer van de versie, vanaf 1.'),
  /** The day from which it stood on the site. */
  date: daySchema.describe('Dag waarop deze versie op de site kwam, tussen aanhalingstekens. Voorbeeld: "2026-11-28".'),
  /** Its text. */
  definition: textSchema.describe('De definitie zoals zij toen luidde, letter voor letter.'),
  /** One sentence that says what changed when it was replaced. */
  change: textSchema.describe('Eén zin die zegt wat er veranderde toen deze versie werd vervangen. Voorbeeld: De definitie noemt nu ook de raad.'),
});

/** An earlier version of a definition as written in a concept's file. */
export type EarlierVersion = Readonly<z.infer<typeof earlierVersionSchema>>;

/** Frontmatter of `content/begrippen/<id>.mdx`: one notion. The body of the file is the explanation. */
export const conceptSchema = z.strictObject({
  /** Preferred term, as it stands in a Dutch sentence: lower case unless it is a name. */
  term: textSchema.max(80).describe('Voorkeursterm, zoals hij in een zin staat: met kleine letter tenzij het een naam is. Hoogstens 80 tekens. Voorbeeld: ambtelijk leider.'),
  /** Other names readers know it by: synonyms, abbreviations, English or Dutch equivalents; shown on the page and searched. */
  aliases: z.array(textSchema).default([]).describe('Andere namen waaronder lezers het begrip kennen: synoniemen, afkortingen, de Engelse of Nederlandse naam. Ze staan op de pagina en zoeken vindt ze. Voorbeeld: [agile werken].'),
  /** Inflected or misspelt forms that people search for; searched, not shown. */
  forms: z.array(textSchema).default([]).describe('Verbogen of verkeerd gespelde vormen waarop mensen zoeken. Zoeken vindt ze, de pagina toont ze niet. Voorbeeld: [koersen, koers bepalen].'),
  /** How people ask for it who do not know its name: descriptions, questions and loose words; only search uses the words. */
  asked: z.array(textSchema).default([]).describe('Hoe mensen ernaar vragen die de naam niet kennen: omschrijvingen, vragen en losse woorden, in andere woorden dan de term. Alleen zoeken gebruikt de woorden; de pagina toont ze niet. Voorbeeld: [van tevoren nagaan of beleid te doen is].'),
  /** One of the 14 kinds. */
  kind: z.enum(KIND_NAMES).describe('Soort begrip. Kies er één uit de lijst. Voorbeeld: rol.'),
  /** Language of the term when it is not Dutch, as a BCP 47 tag, for instance `en`. */
  language: z.enum(['en', 'de', 'fr', 'la']).optional().describe('Taal van de term, alleen als die niet Nederlands is: en (Engels), de (Duits), fr (Frans) of la (Latijn). Vul dan ook gloss in.'),
  /** Dutch gloss of a term in another language; required with `language`. */
  gloss: textSchema.optional().describe('Korte Nederlandse omschrijving van een term in een andere taal; hoort bij language. Voorbeeld: wendbaar.'),
  /** One or two sentences of plain Dutch that stand alone on a card. */
  definition: textSchema.min(20).max(400).describe('Een of twee zinnen gewoon Nederlands die ook los op een kaartje te begrijpen zijn, van 20 tot 400 tekens.'),
  /** Where the definition comes from when it follows one source, as `bodok#koorddansmodel`; without it the definition is ours and marked as duiding. */
  definedBy: citationSchema.optional().describe('Vindplaats van de definitie als die één bron volgt, geschreven als bron#vindplaats. Voorbeeld: "bodok#koorddansmodel". Zonder dit veld is de definitie van ons en staat zij er als duiding.'),
  /** Number of the definition's current version, counted from 1. */
  version: z.number().int().positive().default(1).describe('Nummer van de huidige versie van de definitie. Weglaten betekent 1. De opdracht npm run links -- nieuwe-versie vult dit in.'),
  /** The day from which the current version stands on the site; required when it is not the first. */
  changed: daySchema.optional().describe('Dag waarop de huidige versie op de site kwam, tussen aanhalingstekens; nodig vanaf versie 2. Voorbeeld: "2026-11-28".'),
  /** The versions before the current one, the first one first. */
  history: z.array(earlierVersionSchema).default([]).describe('De eerdere versies van de definitie, de oudste eerst. Zij blijven op de pagina staan, elk met een eigen adres.'),
  /** What each source means by it, at least one, each with its locator. */
  senses: z.array(senseSchema).min(1).describe('Wat de bronnen met het begrip bedoelen. Minstens één item, elk met bron en vindplaats.'),
  /** False for everyday words ("leren", "ruimte"): the check on unlinked first use and other tools leave the bare word alone. */
  autolink: z.boolean().default(true).describe('Schrijf false bij een alledaags woord (leren, ruimte): de controle vraagt dan niet om een link bij het losse woord. Laat het anders weg.'),
  /** Typed links to other concepts, each written on one side only. */
  relations: z.array(relationSchema).default([]).describe('Verbanden met andere begrippen. Schrijf elk verband bij één van de twee begrippen; het andere krijgt het vanzelf.'),
});

/** A concept as written in its file, defaults filled in. */
export type ConceptData = Readonly<z.infer<typeof conceptSchema>>;
