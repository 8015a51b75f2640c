import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** What one room of src/ may import. */
export interface RoomRule {
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Which packages it may import; all but Astro's and Node's own unless given. */
  readonly packages?: RegExp;
}

/** Knowledge that runs in a browser: what `elements` may import. These files import nothing but each other, so that no library comes along; but for fflate, which unpacks what a reader opens. */
export const BROWSER_SAFE: readonly string[] = [
  'citation/apa.ts', 'citation/bibtex.ts', 'citation/csl.ts', 'citation/dates.ts', 'citation/names.ts', 'citation/order.ts', 'citation/page-work.ts', 'citation/place.ts', 'citation/rich-text.ts', 'citation/ris.ts', 'citation/share-address.ts', 'citation/work.ts',
  'abbreviations.ts', 'handout-choice.ts', 'moved-place.ts', 'material/found-link.ts', 'material/html.ts', 'material/judge.ts', 'material/markup.ts', 'material/office.ts', 'material/pdf.ts', 'material/read.ts', 'material/report.ts', 'material/unpack.ts', 'material/unpacker.ts',
  'instrument/fragment.ts', 'instrument/group.ts', 'instrument/result.ts', 'instrument/shape.ts', 'map/label.ts', 'own-choice.ts', 'own-comparison.ts', 'plain.ts', 'search-urls.ts', 'practice/choice.ts', 'practice/draw.ts', 'practice/random.ts', 'reading-choice.ts', 'urls.ts', 'table/cell.ts', 'table/sheet.ts', 'table/state.ts', 'table/table.ts', 'table/view.ts',
];

const CORE = /^(?!astro(?::|\/|$)|vite$|node:)/;
const SERVER = /^(?!astro(?::|\/|$)|vite$)/;
const VIEW = /^(?!astro:content$|vite$|node:)/;
const ANY = /./;

/** The import table of the architecture. `script` is a script inside an .astro file, `root` a file in src/ itself. */
export const TABLE: Readonly<Record<string, RoomRule>> = {
  model: { rooms: [], packages: /^zod$/ },
  knowledge: { rooms: ['model'] },
  search: { rooms: ['model', 'knowledge'] },
  checks: { rooms: ['model', 'knowledge'] },
  exports: { rooms: ['model', 'knowledge'] },
  links: { rooms: ['model', 'knowledge'], packages: SERVER },
  markdown: { rooms: ['model', 'knowledge'] },
  files: { rooms: ['model'], packages: SERVER },
  security: { rooms: [], packages: SERVER },
  integration: { rooms: ['model', 'knowledge', 'checks', 'exports', 'links', 'markdown', 'files', 'security', 'search'], packages: ANY },
  // `npm test` looks for the browser before the tests that need it.
  cli: { rooms: ['model', 'knowledge', 'checks', 'exports', 'links', 'markdown', 'files', 'security', 'integration', 'tests'], packages: ANY },
  site: { rooms: ['model', 'knowledge', 'links'], packages: /^(?!vite$|node:)/ },
  styles: { rooms: [] },
  components: { rooms: ['styles', 'site', 'knowledge', 'model'], packages: VIEW },
  layouts: { rooms: ['components', 'styles', 'site', 'knowledge', 'model', 'security'], packages: VIEW },
  pages: { rooms: ['components', 'layouts', 'styles', 'site', 'knowledge', 'model', 'exports', 'links'], packages: VIEW },
  elements: { rooms: ['knowledge', 'search', 'styles'] },
  script: { rooms: ['elements'], packages: /^$/ },
  root: { rooms: ['model'], packages: ANY },
};

/** Single files that may import one package which their room may not. */
const EXCEPTIONS: readonly (readonly [string, string])[] = [['components/Prose.astro', 'astro:content']];

/** One import statement. */
export interface Import {
  /** The file it stands in, relative to src/. */
  readonly file: string;
  /** Whether it stands in a script for the browser. */
  readonly inScript: boolean;
  /** What is imported. */
  readonly specifier: string;
}

function specifiersIn(code: string): readonly string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The imports of a source file, of an .astro file those of its frontmatter and of its scripts. */
export function importsOf(file: string, text: string): readonly Import[] {
  if (!file.endsWith('.astro')) return specifiersIn(text).map((specifier) => ({ file, inScript: false, specifier }));
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const scripts = [...text.slice(frontmatter?.[0].length ?? 0).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [
    ...specifiersIn(frontmatter?.[1] ?? '').map((specifier) => ({ file, inScript: false, specifier })),
    ...scripts.flatMap(specifiersIn).map((specifier) => ({ file, inScript: true, specifier })),
  ];
}

/** The file an import leads to, relative to src/ (`../tests/…` outside it), or undefined for a package. */
export function targetOf({ file, specifier }: Import): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return path.slice(1);
  return path.startsWith('.') ? join(dirname(file), path) : undefined;
}

function roomOf(path: string): string {
  const [first = '', ...rest] = path.replace(/^(?:\.\.\/)+/, '').split('/');
  return rest.length === 0 ? 'root' : first;
}

/** What an import breaks, as one line with file, import and rule; undefined when it is allowed. */
export function violationOf(statement: Import): string | undefined {
  const { file, inScript, specifier } = statement;
  const room = inScript ? 'script' : roomOf(file);
  const rule = TABLE[room];
  const tell = (reason: string): string => `src/${file} imports "${specifier}": ${reason}`;
  if (!rule) return tell(`the room "${room}" is not in the table`);
  const target = targetOf(statement);
  if (target === undefined) {
    const isExcepted = EXCEPTIONS.some(([path, name]) => path === file && name === specifier);
    return isExcepted || (rule.packages ?? CORE).test(specifier) ? undefined : tell(`"${room}" may not import this package`);
  }
  const to = roomOf(target);
  if (to !== room && !rule.rooms.includes(to)) return tell(`"${room}" may import from ${rule.rooms.join(', ') || 'no other room'}`);
  if (room === 'elements' && target.startsWith('search/build/')) return tell('the index is built on the machine that builds the site');
  if (/^search\/(?:dutch|query)\//.test(file) && !/^search\/(?:dutch|query)\/|^search\/format\.ts$/.test(target)) return tell('what runs in a browser may import from search/dutch, search/query and search/format.ts');
  if (room === 'elements' && to === 'knowledge' && !BROWSER_SAFE.includes(target.replace('knowledge/', ''))) return tell(`of knowledge only ${BROWSER_SAFE.join(' and ')} run in a browser`);
  return undefined;
}

/** Why a file is a barrel, or undefined when it is not. */
export function barrelOf(file: string, text: string): string | undefined {
  const isPage = file.startsWith('pages/');
  const reexports = /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\b/m;
  return reexports.test(text) || (!isPage && /(?:^|\/)index\.ts$/.test(file)) ? `src/${file} is a barrel: import from the file that defines it` : undefined;
}
