import { z } from 'zod';
import { daySchema } from './day.ts';
import { textSchema } from './text.ts';

/** A path from the root of the site without the base: a page's ends with a slash, a place in it follows as anchor; error when it has another form. */
const addressSchema = z.string().regex(/^\/(?:[a-z0-9.-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9]+)+)?(?:#[a-z0-9-]+)?$/);

/** An address that now stands elsewhere. */
export const moveSchema = z.strictObject({
  /** The promised address; a page takes its anchors along, unless they have a move of their own. */
  from: addressSchema.describe('Het adres dat is beloofd, zonder domein. Voorbeeld: /begrippen/koers/.'),
  /** The address where it stands now. */
  to: addressSchema.describe('Het adres waar het nu staat. Voorbeeld: /begrippen/richting/.'),
  /** The day it moved. */
  date: daySchema.describe('Dag van de verhuizing, tussen aanhalingstekens. Voorbeeld: "2026-12-01".'),
  /** Why, in one sentence for readers. */
  reason: textSchema.describe('Waarom, in één zin die lezers te zien krijgen.'),
});

/** An address whose content has been taken back. */
export const withdrawalSchema = z.strictObject({
  /** The promised address; a page takes its anchors along. */
  path: addressSchema.describe('Het adres dat is beloofd, zonder domein. Voorbeeld: /begrippen/koers/.'),
  /** The day it was withdrawn. */
  date: daySchema.describe('Dag van het intrekken, tussen aanhalingstekens. Voorbeeld: "2026-12-01".'),
  /** Why, in one sentence for readers. */
  reason: textSchema.describe('Waarom, in één zin die lezers te zien krijgen.'),
  /** The address that serves instead. */
  instead: addressSchema.optional().describe('Adres waar lezers nu beter terechtkunnen. Voorbeeld: /begrippen/richting/.'),
  /** What stood there, as heading of the page that remains. */
  title: textSchema.optional().describe('Wat er stond, als kop van de pagina die blijft. Voorbeeld: koers.'),
  /** Of a version of a definition, its text, so that who cited it can still read it. */
  text: textSchema.optional().describe('De tekst van een versie van een definitie, zodat wie haar aanhaalde haar nog kan lezen.'),
});

/** The file of moves: what moved, and what was withdrawn. */
export const ledgerSchema = z.strictObject({
  /** What moved, by address. */
  moves: z.array(moveSchema).default([]).describe('Wat is verhuisd, op volgorde van het oude adres.'),
  /** What was withdrawn, by address. */
  withdrawn: z.array(withdrawalSchema).default([]).describe('Wat is ingetrokken, op volgorde van het adres.'),
});

/** An address that now stands elsewhere. */
export type Move = Readonly<z.infer<typeof moveSchema>>;

/** An address whose content has been taken back. */
export type Withdrawal = Readonly<z.infer<typeof withdrawalSchema>>;

/** All moves and withdrawals. */
export interface Ledger {
  /** What moved. */
  readonly moves: readonly Move[];
  /** What was withdrawn. */
  readonly withdrawn: readonly Withdrawal[];
}
