import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ACCESSIBILITY_PATH, type AccessibilityResults } from '#model/accessibility.ts';
import { AXE_VERSION, CONDITIONS, lookAtAll, SCHEMES, WIDTHS } from '../../tests/access/axe.ts';
import { openSeen } from '../../tests/access/seen.ts';
import { invalidIn, VALIDATOR_VERSION } from '../../tests/access/validator.ts';
import { PATHS } from '../../tests/browser/engines/paths.ts';
import { ENGINE_NAMES } from '../../tests/browser/engines/find-engines.ts';
import { listEngines } from '../../tests/browser/engines/list.ts';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { readPages } from '../../tests/site/dist.ts';
import { findPageFaults, PAGE_RULES } from '../../tests/support/page-faults.ts';
import { EACH_KIND } from '../../tests/support/site-pages.ts';
import { startServer } from './static-server.ts';

/** Pages that axe looks at together. */
const AT_ONCE = 3;

/** Findings of one check that the results name; the rest would only be more of the same. */
const NAMED = 40;

const root = process.cwd();
if (!existsSync(join(root, 'dist/index.html'))) {
  console.error('dist/ is er niet: draai eerst npm run build.');
  process.exit(1);
}
// What leads on from an old address is gone before it is read.
const pages = readPages().filter(({ document }) => document.querySelector('[data-moved]') === null);
const server = await startServer({ directory: join(root, 'dist'), base: process.env['SITE_BASE'] ?? '/', port: 0 });

/** Minutes that axe may take (`--minuten 15`); all it needs unless given. What is not reached then is not counted as tested. */
const minutes = Number(process.argv[process.argv.indexOf('--minuten') + 1]);
const limit = process.argv.includes('--minuten') && minutes > 0 ? minutes * 60_000 : Infinity;

/** Pages in an order in which any beginning is a fair sample: one of each kind, then by a number that follows from the address. */
function inOrder(list: typeof pages): typeof pages {
  const first = new Set(EACH_KIND.map(([, url]) => url));
  const rank = (url: string): string => `${first.has(url) ? '0' : '1'}${createHash('sha256').update(url).digest('hex')}`;
  return [...list].sort((a, b) => (rank(a.url) < rank(b.url) ? -1 : 1));
}

/** Asks axe about every page that it did not see before as it is now; the others were sound. Gives on how many pages that is, and the faults. */
async function askAxe(): Promise<{ readonly pages: number; readonly findings: readonly string[] }> {
  const seen = openSeen(join(root, '.cache/axe/gezien.txt'), CONDITIONS);
  const fresh = inOrder(pages.filter(({ html }) => !seen.has(html)));
  const html = new Map(fresh.map((page) => [page.url, page.html]));
  if (fresh.length < pages.length) console.log(`axe: ${String(pages.length - fresh.length)} pagina's zijn niet veranderd sinds zij zonder fout werden getoetst`);
  const browser = await launchBrowser();
  let done = 0;
  try {
    const findings = await lookAtAll(browser, server.url, fresh.map(({ url }) => url), { atOnce: AT_ONCE, until: Date.now() + limit }, (url, isSound) => {
      if (isSound) seen.add(html.get(url) ?? '');
      if ((done += 1) % 100 === 0) console.log(`axe: ${String(done)} van ${String(fresh.length)} pagina's`);
    });
    return { pages: pages.length - fresh.length + done, findings };
  } finally {
    await browser.close();
  }
}

async function askValidator(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { file, html } of pages) faults.push(...(await invalidIn(html, file)));
  return faults;
}

/** Follows the paths in the engines that are here; says which are not. */
async function askEngines(): Promise<AccessibilityResults['engines']> {
  const results: AccessibilityResults['engines'][number][] = [];
  for (const [name, open] of listEngines()) {
    const reader = await open();
    let passed = 0;
    for (const path of PATHS) {
      try {
        await path.follow(reader, (url) => new URL(url, server.url).href);
        passed += 1;
      } catch (error) {
        console.error(`${name}, ${path.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    results.push({ name, version: reader.version, paths: PATHS.length, passed });
    await reader.close();
  }
  for (const name of ENGINE_NAMES) if (!results.some((result) => result.name === name)) console.log(`${name} staat niet op deze machine: daar is niets in getoetst.`);
  return results;
}

try {
  const rules = pages.flatMap(({ url, document }) => findPageFaults(document, url).map((fault) => `${url}: ${fault}`));
  const axe = await askAxe();
  const results: AccessibilityResults = {
    date: new Date().toISOString().slice(0, 10),
    pages: pages.length,
    checks: [
      { id: 'axe', tool: `axe ${AXE_VERSION}`, pages: axe.pages, amount: axe.pages * WIDTHS.length * SCHEMES.length, findings: axe.findings.slice(0, NAMED) },
      { id: 'html', tool: `html-validate ${VALIDATOR_VERSION}`, pages: pages.length, amount: pages.length, findings: (await askValidator()).slice(0, NAMED) },
      { id: 'regels', tool: 'eigen regels', pages: pages.length, amount: pages.length * PAGE_RULES.length, findings: rules.slice(0, NAMED) },
    ],
    engines: await askEngines(),
  };
  await writeFile(join(root, ACCESSIBILITY_PATH), `# Uitslag van de toets op toegankelijkheid. De opdracht npm run toegankelijkheid schrijft dit bestand; verander het niet met de hand.\n${stringify(results, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}`);
  const found = results.checks.flatMap(({ findings }) => findings);
  for (const finding of found) console.error(finding);
  const missed = results.engines.reduce((total, { paths, passed }) => total + paths - passed, 0);
  console.log(`${String(pages.length)} pagina's, waarvan ${String(axe.pages)} met axe: ${String(found.length)} bevindingen, ${String(missed)} routes niet goed. De uitslag staat in ${ACCESSIBILITY_PATH}.`);
  process.exitCode = found.length + missed === 0 ? 0 : 1;
} finally {
  await server.close();
}
