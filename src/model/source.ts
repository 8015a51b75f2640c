import { z } from 'zod';
import { idSchema } from './ids.ts';
import { locatorSchema } from './locator.ts';

/** A person or body that made, commissioned or published a source. */
export const makerSchema = z.strictObject({
  /** Name as the source gives it. */
  name: z.string().min(1),
  /** Family name with its prefixes, for sorting and citing, when `name` is a person: "de Wit". */
  family: z.string().min(1).optional(),
  /** Organisation the person worked for according to the source. */
  organisation: z.string().min(1).optional(),
  /** What the maker did: "onderzoeker", "opdrachtgever". */
  role: z.string().min(1).optional(),
});

/** When a source was made, and how sure that is. */
export const sourceDateSchema = z.strictObject({
  /** ISO 8601 date, month or year as stated or derived; absent when undated. */
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional(),
  /** The date as readers see it: "11 juni 2024", "ongedateerd". */
  text: z.string().min(1),
  /** Whether the source states the date, we derived it, or there is none. */
  certainty: z.enum(['stated', 'derived', 'undated']),
});

/** An editor's note on an inconsistency, shown at the passage it concerns. */
export const editorNoteSchema = z.strictObject({
  /** Id of the note, unique within the source. */
  id: idSchema,
  /** Ids of the locators at which the note is shown. */
  locators: z.array(idSchema).min(1),
  /** What the reader should know, in one to three sentences. */
  text: z.string().min(1),
});

/** What may be done with a source, and what the source itself says about that. */
export const rightsSchema = z.strictObject({
  /** What the source states about its rights, in our words; "geen vermelding" when it says nothing. */
  statement: z.string().min(1),
  /** Whether permission for more than paraphrase was asked or given. */
  permission: z.string().min(1),
});

/** Frontmatter of `content/bronnen/<id>/index.mdx`: one publication. The body of the file is the telling in passages. */
export const sourceSchema = z.strictObject({
  /** Short label used on chips and column heads: "VGS". */
  label: z.string().min(1).max(14),
  /** Title of the publication; ours when `titleByEditor` is true. */
  title: z.string().min(1),
  /** Subtitle of the publication. */
  subtitle: z.string().min(1).optional(),
  /** True when the source has no title of its own and we gave it one. */
  titleByEditor: z.boolean().default(false),
  /** Position among the sources, counted from 1; it chooses the source's sign (colour and pattern). */
  order: z.number().int().positive(),
  /** Persons or bodies that made it. */
  authors: z.array(makerSchema).min(1),
  /** Bodies or persons that asked for it. */
  commissioners: z.array(makerSchema).default([]),
  /** Who published it, or where it was found. */
  publisher: z.string().min(1).optional(),
  /** Public address of the publication or its publisher, when the source names one. */
  url: z.url().optional(),
  /** When it was made. */
  date: sourceDateSchema,
  /** What kind of text it is, as the badge on every mention: "samenvatting van een thesis". */
  nature: z.string().min(1).max(40),
  /** One or two sentences that say what that nature means for how far its statements reach. */
  natureNote: z.string().min(1),
  /** Bibliographic type, for citations. */
  type: z.enum(['report', 'thesis', 'essay', 'policy', 'webpage', 'book', 'article']),
  /** What the site tells: the whole, or which part. */
  extent: z.string().min(1),
  /** What the source is about in two or three sentences, for cards and the list of sources. */
  summary: z.string().min(1),
  /** The key points, three to six, shown above the telling. */
  keyPoints: z.array(z.strictObject({
    /** The point in one sentence. */
    text: z.string().min(1),
    /** Id of the locator that carries it. */
    locator: idSchema,
  })).default([]),
  /** What may be done with it. */
  rights: rightsSchema,
  /** What a reader must keep in mind, one sentence each. */
  caveats: z.array(z.string().min(1)).default([]),
  /** Works the source refers to, as the source mentions them. */
  citedWorks: z.array(z.string().min(1)).default([]),
  /** Places in the original, in reading order. */
  locators: z.array(locatorSchema).min(1),
  /** Editor's notes on inconsistencies. */
  editorNotes: z.array(editorNoteSchema).default([]),
});

/** A source as written in its file, defaults filled in. */
export type SourceData = Readonly<z.infer<typeof sourceSchema>>;
