import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** Pattern of what is read at a stop, written as a link in prose: `begrip:koers`, `bron:vgs#fig-2`, `vergelijking:sturingsvormen`, `thema:druk-en-schaarste`, `instrument:balanscheck`. */
export const MATERIAL_PATTERN = /^(?:(?:begrip|vergelijking|thema|instrument):[a-z0-9]+(?:-[a-z0-9]+)*|bron:[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?)$/;

/** Something to read at a stop; error when it is not written as a link in prose is. */
export const materialSchema = z.string().regex(MATERIAL_PATTERN);

const minutesSchema = z.number().int().positive();

/** A stop of a route: what to read, and what to talk or think about. */
export const stopSchema = z.strictObject({
  /** Id of the stop, unique within the route; it is the anchor too. */
  id: idSchema.describe('Id van de halte, eenmalig binnen de route. Kleine letters, cijfers en streepjes. Voorbeeld: wie-zegt-wat.'),
  /** Head of the stop. */
  title: textSchema.max(80).describe('Kop van de halte, hoogstens 80 tekens. Voorbeeld: Waar zit de druk?'),
  /** Minutes it takes, reading and talking together. */
  minutes: minutesSchema.describe('Minuten voor deze halte, lezen en bespreken samen. Voorbeeld: 20.'),
  /** Minutes of break after it. */
  pause: minutesSchema.optional().describe('Minuten pauze na deze halte, als die er is. Voorbeeld: 15.'),
  /** What to read, in order. */
  materials: z.array(materialSchema).min(1).describe('Wat men hier leest, in volgorde, geschreven als een link in tekst. Voorbeeld: ["bron:vgs#fig-2", "begrip:koers", "vergelijking:sturingsvormen"].'),
  /** The question participants answer; always ours. */
  question: textSchema.describe('De vraag voor deelnemers bij deze halte, als hele vraag. Ze staat er als vraag van de redactie.'),
  /** What participants do, when it is more than answering. */
  exercise: textSchema.optional().describe('Wat deelnemers doen, als dat meer is dan de vraag beantwoorden. Spreek hen aan met u.'),
  /** Our own reading of what is read here; always shown as such. */
  interpretation: textSchema.optional().describe('Onze eigen lezing van wat hier staat, als die helpt. De site toont haar altijd als duiding.'),
  /** How to lead the stop; only in the script for the trainer. */
  guidance: textSchema.optional().describe('Aanwijzing voor wie de bijeenkomst leidt; staat alleen in het draaiboek.'),
});

/** A meeting: stops one after the other. */
export const sessionSchema = z.strictObject({
  /** Head of the meeting. */
  title: textSchema.max(80).describe('Kop van de bijeenkomst, hoogstens 80 tekens. Bij een route met één bijeenkomst ziet de lezer haar niet.'),
  /** Minutes it takes: its stops and breaks together. */
  minutes: minutesSchema.describe('Minuten voor de hele bijeenkomst; de haltes en pauzes tellen daartoe op.'),
  /** The stops, in order. */
  stops: z.array(stopSchema).min(1).describe('De haltes, in volgorde; minstens één.'),
});

/** What to do before the first meeting. */
export const preparationSchema = z.strictObject({
  /** What participants do. */
  participants: z.array(textSchema).default([]).describe('Wat deelnemers vooraf doen, elk als een zin.'),
  /** What the trainer does. */
  trainer: z.array(textSchema).default([]).describe('Wat de trainer vooraf doet of klaarlegt, elk als een zin.'),
});

/** `content/routes/<id>.yaml`: an ordered reading path for a meeting or a training. */
export const routeSchema = z.strictObject({
  /** Name of the route. */
  title: textSchema.max(80).describe('Naam van de leerroute, hoogstens 80 tekens. Voorbeeld: Inwerken als gemeentesecretaris.'),
  /** One or two sentences for cards and search engines. */
  description: textSchema.describe('Een of twee zinnen voor kaartjes en zoekmachines.'),
  /** Position among the routes, counted from 1. */
  order: z.number().int().positive().describe('Nummer van de route in de volgorde op de site, vanaf 1.'),
  /** What participants can do afterwards. */
  goal: textSchema.describe('Wat deelnemers na afloop kunnen of weten, als hele zin.'),
  /** For whom it is. */
  audience: textSchema.describe('Voor wie de route is, als hele zin.'),
  /** What kind of meeting it is, in the words of a planner: "een dagdeel". */
  format: textSchema.max(60).describe('De vorm, zoals iemand die het inplant hem noemt, hoogstens 60 tekens. Voorbeeld: een dagdeel.'),
  /** Minutes of all meetings together. */
  minutes: minutesSchema.describe('Minuten van alle bijeenkomsten samen; de bijeenkomsten tellen daartoe op.'),
  /** What to do beforehand. */
  preparation: preparationSchema.default({ participants: [], trainer: [] }).describe('Voorbereiding van deelnemers (participants) en van de trainer (trainer).'),
  /** The meetings, in order. */
  sessions: z.array(sessionSchema).min(1).describe('De bijeenkomsten, in volgorde; minstens één.'),
  /** What to do afterwards. */
  followUp: z.array(textSchema).default([]).describe('Wat deelnemers na afloop kunnen doen, elk als een zin.'),
});

/** A route as written in its file, defaults filled in. */
export type RouteData = Readonly<z.infer<typeof routeSchema>>;

/** A stop as written in its file. */
export type StopData = Readonly<z.infer<typeof stopSchema>>;
