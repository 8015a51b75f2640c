import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Makes the search index of the pages in `directory` and writes it to its `pagefind` folder; throws when a step fails. Returns the number of pages indexed. */
export async function writeSearchIndex(directory: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kan niet worden gemaakt: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: directory });
  if (added.errors.length > 0) throw new Error(`De zoekindex kan de pagina's niet lezen: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(directory, 'pagefind') });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(`De zoekindex kan niet worden geschreven: ${written.errors.join('; ')}`);
  return added.page_count;
}
