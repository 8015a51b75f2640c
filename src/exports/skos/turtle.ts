import { DataFactory, Writer } from 'n3';
import { expand, NAMESPACES, type Thing, type Value } from './graph.ts';

const { namedNode, literal } = DataFactory;

function toTerm(value: Value) {
  if ('iri' in value) return namedNode(value.iri);
  return literal(value.text, value.language ?? (value.datatype === undefined ? undefined : namedNode(expand(value.datatype))));
}

/** Things as Turtle (https://www.w3.org/TR/turtle/), in the order given; throws when a term cannot be written. */
export function writeTurtle(things: readonly Thing[]): string {
  const writer = new Writer({ prefixes: NAMESPACES });
  for (const { iri, types, properties } of things) {
    const subject = namedNode(iri);
    for (const type of types) writer.addQuad(subject, namedNode(expand('rdf:type')), namedNode(expand(type)));
    for (const [name, values] of properties) for (const value of values) writer.addQuad(subject, namedNode(expand(name)), toTerm(value));
  }
  let written = '';
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}
