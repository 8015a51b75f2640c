import type { APIRoute, GetStaticPaths } from 'astro';
import { CONCEPT_FORM_NAMES, CONCEPT_FORMS, type ConceptForm } from '#knowledge/data-files.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { writeConceptFile } from '#exports/concept-file.ts';
import { getEdition } from '#site/edition.ts';

export const getStaticPaths = (async () => {
  const concepts = [...(await getEdition()).knowledge.concepts.values()];
  return CONCEPT_FORM_NAMES.flatMap((form) => concepts.map((concept) => ({ params: { form, file: `${concept.id}.${CONCEPT_FORMS[form].extension}` }, props: { form, concept } })));
}) satisfies GetStaticPaths;

/** The files /data/turtle/{concept}.ttl and /data/jsonld/{concept}.jsonld. */
export const GET: APIRoute<{ form: ConceptForm; concept: Concept }> = async ({ props: { form, concept } }) => new Response(writeConceptFile(await getEdition(), form, concept), { headers: { 'Content-Type': CONCEPT_FORMS[form].mediaType } });
