import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReport, hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { readContent } from '#files/read.ts';
import { createUrls } from '#knowledge/urls.ts';
import { openStaging, publish } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSecurityFiles } from './security-files.ts';
import { watchContent } from './watch-content.ts';

/**
 * Ties the knowledge to Astro: nothing is built on content with errors, a finished build gets its search index and header files, and only
 * then takes the place of the previous one. In development the checks run on every change. `forget` is called when content changes.
 */
export function balanceerstok({ forget }: { readonly forget: () => void }): AstroIntegration {
  let root = '';
  let base = '/';
  let target = '';
  let staging = '';
  return {
    name: 'balanceerstok',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        base = createUrls(config.base).home;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        if (command !== 'build') return;
        // The earliest hook there is: Astro's own reading of the content would stop at the first error.
        const diagnostics = runChecks(await readContent(root));
        if (hasErrors(diagnostics)) {
          console.error(formatReport(diagnostics.filter(({ severity }) => severity === 'error')));
          throw new Error('De inhoud bevat fouten; er is niets gebouwd en de vorige site staat er nog.');
        }
        logger.info(formatReport(diagnostics).split('\n').at(-1) ?? '');
        staging = await openStaging(join(root, '.build'));
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent({ root, base, dist: target, server, logger, forget });
      },
      'astro:build:done': async ({ logger }) => {
        const pages = await writeSearchIndex(staging);
        await writeSecurityFiles(staging, base);
        await publish(staging, target);
        logger.info(`${String(pages)} pagina's gebouwd en doorzocht; de site staat in ${target}.`);
      },
    },
  };
}
