import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { CITATION_PATTERN } from '#model/ids.ts';
import type { Position } from '#model/diagnostic.ts';
import { asList, asRecord, asText, recordsOf } from './data.ts';
import type { ContentDocument } from './parse.ts';
import { startOf } from './position.ts';
import type { DataPath } from './yaml.ts';

/** What a reference points at. */
export type TargetKind = 'concept' | 'source' | 'locator' | 'comparison' | 'dataset' | 'diagram' | 'theme' | 'route' | 'instrument';

/** A thing pointed at: for a locator the id is `source#locator`. */
export interface Target {
  /** What it is. */
  readonly kind: TargetKind;
  /** Its id. */
  readonly id: string;
}

/** A reference with the place where it was written. */
export interface Reference extends Target, Position {}

/** Link schemes in prose and the kind each points at; behind `bron:` a # makes it a place in the source. */
export const LINK_SCHEMES: ReadonlyMap<string, TargetKind> = new Map([['begrip', 'concept'], ['bron', 'source'], ['vergelijking', 'comparison'], ['thema', 'theme'], ['route', 'route'], ['instrument', 'instrument']]);

/** Reads the address of a link in prose; undefined when it is an ordinary address. */
export function parseLinkTarget(url: string): Target | undefined {
  const match = /^([a-z]+):(?!\/\/)(.*)$/.exec(url);
  if (!match) return undefined;
  const [, scheme = '', rest = ''] = match;
  const kind = LINK_SCHEMES.get(scheme);
  return kind && { kind: kind === 'source' && rest.includes('#') ? 'locator' : kind, id: rest };
}

/** The two halves of a locator's full id. */
export function splitCitation(citation: string): { readonly source: string; readonly locator: string } | undefined {
  const match = CITATION_PATTERN.exec(citation);
  return match?.[1] && match[2] ? { source: match[1], locator: match[2] } : undefined;
}

/** The attributes of an MDX element as plain texts; expressions are left out. */
export function attributesOf(node: { readonly attributes: readonly unknown[] }): Readonly<Record<string, string>> {
  const entries = node.attributes.map(asRecord).map(({ name, value }) => [asText(name) ?? '', asText(value)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[0] !== '' && entry[1] !== undefined));
}

/** References in prose: links and components that name a dataset or a diagram. */
function proseReferences(tree: Root): Reference[] {
  const found: Reference[] = [];
  visit(tree, (node) => {
    const at = startOf(node);
    if (node.type === 'link' || node.type === 'definition') {
      const target = parseLinkTarget(node.url);
      if (target) found.push({ ...target, ...at });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const id = attributesOf(node)['id'];
      if (id !== undefined && node.name === 'Cijfers') found.push({ kind: 'dataset', id, ...at });
      if (id !== undefined && node.name === 'Diagram') found.push({ kind: 'diagram', id, ...at });
    }
  });
  return found;
}

/** References in the facts of one document, field by field. */
function dataReferences({ data, room, id, locate }: ContentDocument): Reference[] {
  const found: Reference[] = [];
  const add = (kind: TargetKind, value: unknown, path: DataPath): void => {
    const text = asText(value);
    if (text !== undefined) found.push({ kind, id: text, ...locate(path) });
  };
  const addPlace = (source: unknown, locator: unknown, path: DataPath): void => {
    const [sourceId, locatorId] = [asText(source), asText(locator)];
    add('source', source, [...path, 'source']);
    if (sourceId && locatorId) found.push({ kind: 'locator', id: `${sourceId}#${locatorId}`, ...locate([...path, 'locator']) });
  };
  const root = asRecord(data);
  if (room === 'begrippen') {
    add('locator', root['definedBy'], ['definedBy']);
    for (const { index, record } of recordsOf(data, 'senses')) addPlace(record['source'], record['locator'], ['senses', index]);
    for (const { index, record } of recordsOf(data, 'relations')) {
      add('concept', record['target'], ['relations', index, 'target']);
      add('locator', record['locator'], ['relations', index, 'locator']);
    }
  } else if (room === 'cijfers') {
    addPlace(root['source'], root['locator'], []);
    for (const { index, record } of recordsOf(data, 'rows')) add('concept', record['concept'], ['rows', index, 'concept']);
  } else if (room === 'vergelijkingen') {
    for (const { index, record } of recordsOf(data, 'columns')) add('source', record['source'], ['columns', index, 'source']);
    for (const { index, record } of recordsOf(data, 'rows')) {
      add('concept', record['concept'], ['rows', index, 'concept']);
      for (const [column, cell] of Object.entries(asRecord(record['cells']))) {
        asList(asRecord(cell)['citations']).forEach((citation, position) => {
          add('locator', citation, ['rows', index, 'cells', column, 'citations', position]);
        });
      }
    }
  } else if (room === 'bronnen') {
    const addOwn = (value: unknown, path: DataPath): void => {
      const text = asText(value);
      if (text !== undefined) found.push({ kind: 'locator', id: `${id}#${text}`, ...locate(path) });
    };
    for (const { index, record } of recordsOf(data, 'locators')) addOwn(record['parent'], ['locators', index, 'parent']);
    for (const { index, record } of recordsOf(data, 'keyPoints')) addOwn(record['locator'], ['keyPoints', index, 'locator']);
    for (const { index, record } of recordsOf(data, 'editorNotes')) {
      asList(record['locators']).forEach((value, position) => { addOwn(value, ['editorNotes', index, 'locators', position]); });
    }
  } else if (room === 'routes') {
    for (const { index, record } of recordsOf(data, 'sessions')) {
      for (const { index: at, record: stop } of recordsOf(record, 'stops')) {
        asList(stop['materials']).forEach((value, position) => {
          const target = parseLinkTarget(asText(value) ?? '');
          if (target) found.push({ ...target, ...locate(['sessions', index, 'stops', at, 'materials', position]) });
        });
      }
    }
  } else if (room === 'instrumenten') {
    const addPlaces = (value: unknown, path: DataPath): void => { asList(value).forEach((citation, position) => { add('locator', citation, [...path, position]); }); };
    for (const list of ['basis', 'examples']) for (const { index, record } of recordsOf(data, list)) addPlaces(record['citations'], [list, index, 'citations']);
    for (const { index, record } of recordsOf(data, 'parts')) {
      add('dataset', record['dataset'], ['parts', index, 'dataset']);
      for (const list of ['items', 'rows', 'columns']) {
        for (const { index: at, record: item } of recordsOf(record, list)) {
          add('concept', item['concept'], ['parts', index, list, at, 'concept']);
          addPlaces(item['citations'], ['parts', index, list, at, 'citations']);
        }
      }
    }
  } else if (room === 'themas') {
    asList(root['comparisons']).forEach((value, position) => { add('comparison', value, ['comparisons', position]); });
  }
  return found;
}

/** Every reference a document makes, in its facts and in its prose. */
export function collectReferences(document: ContentDocument): readonly Reference[] {
  return [...dataReferences(document), ...(document.tree ? proseReferences(document.tree) : [])];
}
