import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReport, hasErrors } from '#checks/report.ts';
import { readContent } from '#files/read.ts';
import { createUrls } from '#knowledge/urls.ts';
import { readKnowledge } from './names.ts';
import { writePreviews } from './previews.ts';
import { UNFINISHED, whileWriting } from '#links/check.ts';
import { LEDGER_FILE, parseLedger } from '#links/ledger.ts';
import type { RawFile } from '#model/content.ts';
import { checkAll } from './contract.ts';
import { finishOldAddresses } from './old-addresses.ts';
import { openStaging, publish } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSecurityFiles, writeSecurityText } from './security-files.ts';
import { verifyLinks } from './verify-links.ts';
import { watchContent } from './watch-content.ts';
import { writeWordIndex } from './word-index.ts';

/** Set by `npm start`: the site is looked at and not published, so that what is unfinished about its addresses only warns. */
const DRAFT = 'SITE_DRAFT';

/**
 * Ties the knowledge to Astro: nothing is built on content with errors, a finished build gets its search index and header files, and only
 * then takes the place of the previous one, when it keeps every promise about addresses. In development the checks run on every change. `forget` is called when content changes.
 */
export function balanceerstok({ forget }: { readonly forget: () => void }): AstroIntegration {
  let root = '';
  let base = '/';
  let site = '';
  let target = '';
  let staging = '';
  let files: readonly RawFile[] = [];
  const isDraft = process.env[DRAFT] !== undefined;
  return {
    name: 'balanceerstok',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        base = createUrls(config.base).home;
        site = new URL(base, config.site).href;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        if (command !== 'build') return;
        // The earliest hook there is: Astro's own reading of the content would stop at the first error.
        files = await readContent(root);
        const found = checkAll(root, files);
        const diagnostics = isDraft ? whileWriting(found) : found;
        if (hasErrors(diagnostics)) {
          console.error(formatReport(diagnostics.filter(({ severity }) => severity === 'error')));
          throw new Error('De inhoud bevat fouten; er is niets gebouwd en de vorige site staat er nog.');
        }
        logger.info(formatReport(diagnostics).split('\n').at(-1) ?? '');
        const unfinished = diagnostics.filter(({ rule }) => UNFINISHED.has(rule));
        if (unfinished.length > 0) console.warn(formatReport(unfinished).split('\n').slice(0, -1).join('\n'));
        staging = await openStaging(join(root, '.build'));
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent({ root, base, dist: target, server, logger, forget });
      },
      'astro:build:done': async ({ logger }) => {
        // The index is made by a program of its own, so the images can be made meanwhile.
        const [pages] = await Promise.all([writeSearchIndex(staging), readKnowledge(root, ['themas']).then((knowledge) => writePreviews(knowledge, { root, directory: staging, base }))]);
        await writeWordIndex(staging, root);
        await writeSecurityFiles(staging, base);
        await writeSecurityText(staging, process.env['SITE_CONTACT'], site, new Date());
        await finishOldAddresses(staging, parseLedger(files.find(({ path }) => path === LEDGER_FILE)?.text ?? ''), base);
        const warning = await verifyLinks(staging, root, files, isDraft);
        if (warning !== undefined) console.warn(warning);
        await publish(staging, target);
        logger.info(`${String(pages)} pagina's gebouwd en doorzocht; de site staat in ${target}.`);
      },
    },
  };
}
