import type { ConceptForm } from '#knowledge/data-files.ts';
import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { exportConcept } from './skos/export.ts';
import { writeJsonLd } from './skos/jsonld.ts';
import { writeTurtle } from './skos/turtle.ts';

/** The text of one concept's file in a form. */
export function writeConceptFile(edition: Edition, form: ConceptForm, concept: Concept): string {
  const things = exportConcept(edition, concept);
  return form === 'turtle' ? writeTurtle(things) : writeJsonLd(things);
}
