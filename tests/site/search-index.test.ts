import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/project-copy.ts';

interface Fragment { readonly url: string; readonly content: string }

const DIST = join(ROOT, 'dist');

/** Pagefind's fragments are gzipped JSON behind a mark of its own. */
async function readFragments(): Promise<readonly Fragment[]> {
  const folder = join(DIST, 'pagefind/fragment');
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => JSON.parse(gunzipSync(await readFile(join(folder, name))).toString('utf8').replace(/^pagefind_dcd/, '')) as Fragment));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The words of a page as a reader sees them: texts of different elements are different words, save for elements within a word. */
function wordsOnPage(html: string): ReadonlySet<string> {
  const { document } = parseHTML(html);
  const words = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].every((node) => node.nodeType === 3 || ['A', 'SPAN', 'EM', 'STRONG', 'CITE', 'MARK', 'Q', 'ABBR'].includes((node as Element).tagName)) ? element.textContent : [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent).join(' ');
    for (const word of wordsOf(own ?? '')) words.add(word);
  }
  return words;
}

describe('the search index', () => {
  let fragments: readonly Fragment[];
  beforeAll(async () => { fragments = await readFragments(); });

  it('holds the pages with content of their own, each once', () => {
    const urls = fragments.map(({ url }) => url).sort();
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !/^\/(?:begrippen|vergelijkingen|themas|over)\/[^/]+\/$|^\/bronnen\/[^/]+\/$|^\/training\/(?:routes|instrumenten)\/[^/]+\/$|^\/data\/$/.test(url))).toEqual([]);
    expect(urls).toContain('/bronnen/vgs/');
    expect(urls.filter((url) => url.startsWith('/begrippen/')).length).toBeGreaterThan(180);
  });

  it('has no words glued together', async () => {
    const glued: string[] = [];
    for (const { url, content } of fragments) {
      const known = wordsOnPage(await readFile(join(DIST, url, 'index.html'), 'utf8'));
      for (const word of wordsOf(content)) if (!known.has(word)) glued.push(`${url}: ${word}`);
    }
    expect([...new Set(glued)]).toEqual([]);
  });

  it('has no text of menus, contents lists or buttons', () => {
    const texts = ['Op deze pagina', 'Hoofdmenu', 'Waar het woord valt', 'Vorige:', 'Volgende:'];
    // The pages about the site talk about these texts themselves.
    for (const { url, content } of fragments.filter(({ url: address }) => !address.startsWith('/over/'))) for (const text of texts) expect(content.includes(text), `${url}: ${text}`).toBe(false);
  });
});
