import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { createUrls } from '#knowledge/urls.ts';

/** Folder of the built site. */
export const DIST = join(process.cwd(), 'dist');

/** Addresses as the site was built. */
export const urls = createUrls(process.env['SITE_BASE'] ?? '/');

/** Origin under which the site says it stands. */
export const ORIGIN = new URL(process.env['SITE_URL'] ?? 'https://balanceerstok.example').origin;

/** A page of the built site. */
export interface BuiltPage {
  /** Path of its file within dist. */
  readonly file: string;
  /** Its address, with the base. */
  readonly url: string;
  /** Its text as it goes over the line. */
  readonly html: string;
  /** The same, taken apart. */
  readonly document: Document;
}

/** The names of the built files, with slashes; the search index is left out. */
export function listFiles(): readonly string[] {
  if (!existsSync(DIST)) throw new Error('dist/ is er niet: draai eerst npm run build.');
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.startsWith('pagefind') && statSync(join(DIST, name)).isFile())
    .sort();
}

/** All pages of the built site; the file with everything in it is for reading elsewhere and no page of the site. */
export function readPages(): readonly BuiltPage[] {
  return listFiles().filter((file) => file.endsWith('.html') && file !== 'data/balanceerstok.html').map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    let document: Document | undefined;
    // Taken apart when asked for: there are thousands.
    return { file, url: urls.file(file.replace(/(^|\/)index\.html$/, '$1')), html, get document() { return (document ??= parseHTML(html).document); } };
  });
}

/** The file within dist that an address stands for: a folder's is its index.html; undefined outside the site. */
export function fileAt(pathname: string): string | undefined {
  if (!pathname.startsWith(urls.home)) return undefined;
  const path = decodeURIComponent(pathname.slice(urls.home.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The texts readers see or hear on a page, one per node, so that neighbours do not melt together. */
export function visibleTexts(document: Document): readonly string[] {
  const texts: string[] = [document.title, ...[...document.querySelectorAll('meta[content], [alt], [title], [aria-label]')].flatMap((element) => ['content', 'alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''))];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    else if (!['STYLE', 'SCRIPT', 'TITLE'].includes(node.nodeName)) node.childNodes.forEach(walk);
  };
  walk(document.documentElement);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
