import { visit } from 'unist-util-visit';
import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { startOf } from '#knowledge/position.ts';
import { LINK_SCHEMES, parseLinkTarget } from '#knowledge/reference.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import { listAddresses } from '#knowledge/address.ts';
import { createUrls } from '#knowledge/urls.ts';
import { PRIVATE_DETAILS } from './privacy.ts';
import type { Rule } from './rule.ts';
import { inRoom, type Workspace } from './workspace.ts';

const SCHEMES = [...LINK_SCHEMES.keys()];

const urls = createUrls('/');

/** The addresses of parts that have a page of their own: a version of a definition, what one source means by a concept, a row of a comparison, a figure, an editor's note. */
function partsOf(workspace: Workspace): readonly string[] {
  const idsIn = (data: unknown, list: string, field: string): readonly string[] => recordsOf(data, list).flatMap(({ record }) => asText(record[field]) ?? []);
  return [
    ...inRoom(workspace, 'begrippen').flatMap(({ id, data }) => [...idsIn(data, 'senses', 'source').map((source) => urls.sense(id, source)), ...Array.from({ length: recordsOf(data, 'history').length + 1 }, (_, index) => urls.version(id, index + 1))]),
    ...inRoom(workspace, 'vergelijkingen').flatMap(({ id, data }) => idsIn(data, 'rows', 'id').map((row) => urls.row(id, row))),
    ...inRoom(workspace, 'bronnen').flatMap(({ id, data }) => idsIn(data, 'editorNotes', 'id').map((note) => urls.locator(id, `noot-${note}`))),
    ...inRoom(workspace, 'cijfers').flatMap(({ data }) => { const { source, locator } = asRecord(data); return idsIn(data, 'rows', 'id').map((row) => urls.locator(asText(source) ?? '', `${asText(locator) ?? ''}-${row}`)); }),
  ];
}

/** What is wrong with an address, or undefined when nothing is. */
function judge(url: string, document: ContentDocument, pages: ReadonlySet<string>, names: Workspace['names']): { message: string; hint: string } | undefined {
  if (url.trim() === '') return { message: 'De link heeft geen adres.', hint: 'Schrijf een adres tussen de ronde haken.' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'https') return URL.canParse(url) && /^https:\/\/./i.test(url) ? undefined : { message: `Het adres ${url} is geen webadres.`, hint: 'Schrijf het hele adres, beginnend met https://.' };
  if (scheme === 'http') return { message: `Het adres ${url} is niet beveiligd.`, hint: 'Begin het adres met https://.' };
  // Contact details are reported where they stand, by the rule on privacy.
  if ((scheme === 'mailto' || scheme === 'tel') && PRIVATE_DETAILS.some(([pattern]) => url.search(pattern) >= 0)) return undefined;
  if (scheme === 'mailto' || scheme === 'tel') return { message: 'Contactgegevens horen niet op de site.', hint: 'Verwijs naar de website van de maker.' };
  if (scheme !== undefined) {
    if (parseLinkTarget(url)) return undefined;
    if (SCHEMES.includes(scheme)) return { message: `"${url}" is geen goede verwijzing.`, hint: `Schrijf ${scheme}: in kleine letters, met de id er direct achter en zonder //.` };
    return { message: `Een link die met "${scheme}:" begint bestaat niet.${didYouMean(scheme, SCHEMES)}`, hint: `Gebruik ${SCHEMES.map((name) => `${name}:`).join(', ')} of https://.` };
  }
  const [path = '', anchor] = url.split('#');
  if (path === '') {
    if (document.room === 'bronnen' && names.locator.has(`${document.id}#${anchor ?? ''}`)) return undefined;
    return { message: `Naar "#${anchor ?? ''}" op deze pagina kan een link niet wijzen.`, hint: 'Gebruik bron:naam#vindplaats om naar een vindplaats te verwijzen.' };
  }
  if (!path.startsWith('/')) return { message: `Het adres "${url}" is onvolledig.`, hint: 'Begin met / voor een pagina van de site, of gebruik begrip:, bron:, vergelijking:, thema: of route:.' };
  const [bare = ''] = path.split('?');
  const whole = bare.endsWith('/') || /\.[a-z0-9]+$/.test(bare) ? bare : `${bare}/`;
  if (pages.has(whole)) return undefined;
  return { message: `De pagina ${path} bestaat niet.${didYouMean(whole, pages)}`, hint: 'Verbeter het adres.' };
}

/** Every link in prose leads to a page, a place or a safe outside address that exists. */
export const checkLinks: Rule = (workspace) => {
  const pages = new Set([...listAddresses({ ...workspace.names, page: new Set(inRoom(workspace, 'paginas').map(({ id }) => id)) }), urls.dataFile('links.json'), ...partsOf(workspace)]);
  return workspace.documents.flatMap((document) => {
    const found: Diagnostic[] = [];
    if (!document.tree) return found;
    visit(document.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      if (node.type === 'definition' && !/^https?:/i.test(node.url)) {
        found.push({ rule: 'link', severity: 'error', file: document.path, ...startOf(node), message: `"${node.url}" werkt niet als los adres onder de tekst.`, hint: 'Zet het adres in de link zelf: [tekst](adres).' });
        return;
      }
      const problem = judge(node.url, document, pages, workspace.names);
      if (problem) found.push({ rule: 'link', severity: 'error', file: document.path, ...startOf(node), ...problem });
    });
    return found;
  });
};
