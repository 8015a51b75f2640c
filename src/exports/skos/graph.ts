/** The namespaces used, by prefix. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  isothes: 'http://purl.org/iso25964/skos-thes#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  vann: 'http://purl.org/vocab/vann/',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with its prefix: `skos:prefLabel`. */
export type Name = `${keyof typeof NAMESPACES}:${string}`;

/** What a property points at: a thing, or a text with its language or its datatype. */
export type Value = { readonly iri: string } | { readonly text: string; readonly language?: string; readonly datatype?: Name };

/** A thing with what is said of it; without blank nodes, so that both notations say exactly the same. */
export interface Thing {
  /** Its full address. */
  readonly iri: string;
  /** What it is. */
  readonly types: readonly Name[];
  /** What is said of it, in order; a property without values is left out. */
  readonly properties: readonly (readonly [Name, readonly Value[]])[];
}

/** A Dutch text. */
export function dutch(text: string): Value {
  return { text, language: 'nl' };
}

/** The full address of a prefixed name. */
export function expand(name: Name): string {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local;
}
