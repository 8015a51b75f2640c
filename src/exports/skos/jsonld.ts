import { NAMESPACES, type Thing, type Value } from './graph.ts';

function toNode(value: Value): object | string {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': datatype };
}

/** Things as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), with the context in the file, so that nothing needs to be fetched to read it. */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = things.map(({ iri, types, properties }) => ({
    '@id': iri,
    ...(types.length > 0 ? { '@type': types } : {}),
    ...Object.fromEntries(properties.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.map(toNode)])),
  }));
  return `${JSON.stringify({ '@context': NAMESPACES, '@graph': graph }, null, 1)}\n`;
}
