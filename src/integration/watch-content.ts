import { join } from 'node:path';
import sirv from 'sirv';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { formatReport } from '#checks/report.ts';
import { readContent } from '#files/read.ts';
import { UNFINISHED, whileWriting } from '#links/check.ts';
import { INDEX_FOLDER } from '#search/format.ts';
import { checkAll } from './contract.ts';

/** What watching needs: where the project and its last build are, the running server, and whom to tell. */
interface Watch {
  readonly root: string;
  readonly base: string;
  readonly dist: string;
  readonly server: ViteDevServer;
  readonly logger: AstroIntegrationLogger;
  readonly forget: () => void;
}

/** Checks the content now and on every change; errors go to the terminal and to the browser's overlay with file, line and column. Serves the last search index. */
export function watchContent({ root, base, dist, server, logger, forget }: Watch): void {
  const check = async (): Promise<void> => {
    const diagnostics = whileWriting(checkAll(root, await readContent(root)));
    const unfinished = diagnostics.filter(({ rule }) => UNFINISHED.has(rule));
    if (unfinished.length > 0) logger.warn(`\n${formatReport(unfinished).split('\n').slice(0, -1).join('\n')}`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (!first) {
      logger.info('De inhoud is in orde.');
      return;
    }
    logger.error(`\n${formatReport(errors)}`);
    const place = { file: join(root, first.file), line: first.line, column: first.column };
    server.ws.send({
      type: 'error',
      err: { message: `${first.message}\n${first.hint}`, stack: '', id: place.file, loc: place, frame: formatReport(errors), plugin: 'balanceerstok' },
    });
  };
  // Some editors save by way of a file that is gone a moment later; the change that follows brings another check.
  const checkSafely = (): void => { check().catch((error: unknown) => { logger.warn(`De inhoud kan nu niet worden gelezen: ${error instanceof Error ? error.message : String(error)}`); }); };
  let timer: NodeJS.Timeout | undefined;
  const soon = (path: string): void => {
    if (!path.startsWith(join(root, 'content'))) return;
    forget();
    clearTimeout(timer);
    timer = setTimeout(checkSafely, 150);
  };
  server.watcher.add(join(root, 'content'));
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  server.ws.on('connection', () => { soon(join(root, 'content')); });
  for (const folder of ['pagefind', INDEX_FOLDER]) server.middlewares.use(`${base}${folder}`, sirv(join(dist, folder), { dev: true }));
  checkSafely();
}
