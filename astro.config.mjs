import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { balanceerstok } from './src/integration/balanceerstok.ts';
import { createNames } from './src/integration/names.ts';
import { createUrls } from './src/knowledge/urls.ts';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';
import { remarkReferences } from './src/markdown/remark-references.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const base = process.env['SITE_BASE'] ?? '/';
const { names, forget } = createNames(root);

export default defineConfig({
  // Where the site will stand; used for canonical addresses, previews and the sitemap. `.example` is reserved and belongs to no one.
  site: process.env['SITE_URL'] ?? 'https://balanceerstok.example',
  base,
  outDir: './dist',
  trailingSlash: 'always',
  // `'jsx'`, the default, drops line-break spaces between elements and glues words.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Lets Astro's editor extension complete frontmatter from the schemas.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), balanceerstok({ forget })],
  markdown: {
    // Shiki writes style attributes, which the policy forbids; there is no code in the content.
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkPassages, [remarkReferences, { names, urls: createUrls(base) }]],
      rehypePlugins: [[rehypeTables, { names }]],
      remarkRehype: { footnoteLabel: 'Voetnoten', footnoteBackLabel: 'Terug naar de tekst' },
    }),
  },
  vite: {
    // Inlined scripts would need a hash in the policy, and small ones with a dynamic import break.
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog(level, log, handler) { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log); } } },
  },
});
