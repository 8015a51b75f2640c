import { DIAGRAMS, type DiagramId } from '#model/diagram.ts';
import type { Dataset } from './knowledge.ts';

/** A part of a diagram; the drawing and its text alternative are both made from it. */
export interface DiagramPart {
  /** Id of the concept the part leads to. */
  readonly concept: string;
  /** What the drawing says; the concept's term when left out. */
  readonly label?: string | undefined;
  /** What the source says about the part, in our words. */
  readonly note?: string | undefined;
  /** The figure of the part: a mean number of points. */
  readonly value?: number | undefined;
  /** The parts within it. */
  readonly parts?: readonly DiagramPart[] | undefined;
}

/** What a diagram shows, and where its source says so. */
export interface DiagramFacts {
  /** Full ids of the places that state it. */
  readonly citations: readonly string[];
  /** What a reader must not read into the drawing. */
  readonly note: string;
  /** The parts from the top down. */
  readonly parts: readonly DiagramPart[];
}

/** Dataset whose figures stand in the diagram of the dimensions. */
export const DIMENSIONS_DATASET = 'vgs-fig-4';

/** Where the source gives the dimensions and their figures. */
const DIMENSIONS_CITATIONS: readonly string[] = ['vgs#fig-3', 'vgs#fig-4'];

/** Concept of each dimension, by the name the dataset gives its group. */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['Cultureel', 'culturele-dimensie'],
  ['Relationeel', 'relationele-dimensie'],
  ['Procedureel', 'procedurele-dimensie'],
  ['Inhoudelijk', 'inhoudelijke-dimensie'],
]);

/** The dimensions with their pillars and scores, in the order of the figures; throws on a dimension or pillar we do not know, which the checks have reported by then. */
function dimensionParts({ id, rows }: Dataset): readonly DiagramPart[] {
  const groups = [...new Set(rows.map(({ group }) => group ?? ''))];
  return groups.map((group) => {
    const concept = DIMENSIONS.get(group);
    if (concept === undefined) throw new Error(`De cijferreeks ${id} noemt de dimensie "${group}", die het diagram niet kent.`);
    return {
      concept,
      parts: rows.filter((row) => row.group === group).map((row) => {
        if (row.concept === undefined) throw new Error(`De rij ${row.id} van de cijferreeks ${id} noemt geen begrip.`);
        return { concept: row.concept, label: row.label, value: row.value };
      }),
    };
  });
}

/** What each diagram shows; the figures of the dimensions come from their dataset, and it throws when they are needed and not there. */
export function diagramFacts(id: DiagramId, datasets: ReadonlyMap<string, Dataset>): DiagramFacts {
  switch (id) {
    case 'koorddansmodel': return {
      citations: ['bodok#koorddansmodel'],
      // Which of the two groups supports the other is unclear in the source, so nothing points from one to the other.
      note: 'De figuur van het model ontbreekt in de bron. Pijlen staan er niet: de bron maakt niet duidelijk wat wat ondersteunt.',
      parts: [
        { concept: 'contextuele-druk', note: 'de omgeving' },
        { concept: 'koorddansmodel', parts: [
          { concept: 'hoofdrol', label: 'hoofdrollen', parts: [{ concept: 'bepalen' }, { concept: 'dienen' }, { concept: 'beschermen' }] },
          { concept: 'ondersteunende-activiteit', label: 'ondersteunende activiteiten', parts: [{ concept: 'optimaliseren' }, { concept: 'communiceren' }, { concept: 'relateren' }] },
        ] },
      ],
    };
    case 'uitvoeringsdriehoek': return {
      citations: ['meijs#uitvoeringsdriehoek'],
      note: 'De bron noemt alleen de drie hoeken. Welke hoek hier boven staat, heeft geen betekenis.',
      parts: [{ concept: 'burger', label: 'Burger' }, { concept: 'uitvoerder', label: 'Uitvoerder' }, { concept: 'beleidmaker', label: 'Beleidmaker' }],
    };
    case 'vier-rollen': return {
      citations: ['lochem#vier-domeinen'],
      note: 'De bron geeft geen figuur en noemt geen assen. De plaats van de vlakken heeft geen betekenis, en de rollen zijn geen fasen.',
      parts: [
        { concept: 'retro-in-control', note: 'de overheid is klassiek en dominant' },
        { concept: 'manoeuvres-in-de-markt', note: 'de overheid is enkelvoudig opdrachtgever' },
        { concept: 'maatschappelijke-carrousel', note: 'de overheid is partner in een netwerksamenleving' },
        { concept: 'flashmob', note: 'burgers en organisaties met een sterkere eigen rol' },
      ],
    };
    case 'vier-dimensies': {
      const dimensions = datasets.get(DIMENSIONS_DATASET);
      if (!dimensions) throw new Error(`De cijferreeks ${DIMENSIONS_DATASET} bestaat niet.`);
      return {
        citations: DIMENSIONS_CITATIONS,
        note: `Bij elke pijler: het gemiddelde aantal punten dat gemeentesecretarissen gaven, van ${dimensions.total.text} in totaal; ${dimensions.sampleSize}. Het rapport telt de punten per dimensie niet op.`,
        parts: dimensionParts(dimensions),
      };
    }
    case 'richting-en-ruimte': return {
      citations: ['vgs#samenvatting-balans', 'vgs#par-3-3'],
      note: 'De stok is ons beeld. Het rapport vraagt van de gemeentesecretaris balans tussen de twee; een figuur geeft het niet.',
      parts: [
        { concept: 'richting-en-ruimte', label: 'richting', note: 'de leider is helder over richting en grenzen; de organisatie kent haar doelen en ambities' },
        { concept: 'ruimte', note: 'de leider geeft professionele ruimte; medewerkers stellen zelf doelen, vernieuwen, lossen problemen op en ontwikkelen talent' },
      ],
    };
  }
}

/** Ids of the concepts that stand in the parts, those within them included. */
function conceptsIn(parts: readonly DiagramPart[]): readonly string[] {
  return parts.flatMap(({ concept, parts: inner = [] }) => [concept, ...conceptsIn(inner)]);
}

/** The concepts and places that must exist before a diagram can be drawn; the concepts in the rows of a dataset are left to the dataset. */
export function needsOfDiagram(id: DiagramId): { readonly concepts: readonly string[]; readonly citations: readonly string[] } {
  if (id === 'vier-dimensies') return { concepts: [...DIMENSIONS.values()], citations: DIMENSIONS_CITATIONS };
  const { parts, citations } = diagramFacts(id, new Map());
  return { concepts: conceptsIn(parts), citations };
}

/** Whether there is a diagram of this name. */
export function isDiagram(id: string): id is DiagramId {
  return Object.hasOwn(DIAGRAMS, id);
}
