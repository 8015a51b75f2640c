import { spawn, spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { formatReport, hasErrors } from '#checks/report.ts';
import { readContent } from '#files/read.ts';
import { checkAll } from '#integration/contract.ts';
import { ENGINE_NAMES } from '../../tests/browser/engines/find-engines.ts';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { closingLine, engineLines, sum, tallyModules, tallyOne, type Tally } from './tally.ts';

/** The projects of vitest.config.ts. */
const PROJECTS = ['unit', 'component', 'site', 'browser'] as const;
type Project = (typeof PROJECTS)[number];

const root = process.cwd();

function announce(title: string): void {
  console.log(`\n── ${title} ──`);
}

/** Runs a script on this Node in a process of its own; returns whether it succeeded. */
function runScript(...args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

async function testContent(): Promise<Tally> {
  announce('Inhoud');
  const diagnostics = checkAll(root, await readContent(root));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  console.log(formatReport(errors.length > 0 ? errors : diagnostics));
  return tallyOne('de controle van de inhoud', !hasErrors(diagnostics));
}

function testTypes(): Tally {
  announce('Typen');
  const severity = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  return tallyOne('de controle van de typen (astro check)', runScript('node_modules/astro/bin/astro.mjs', 'check', ...severity));
}

/** Set in CI: Firefox and WebKit are installed where they are missing. Elsewhere the paths run in the engines that are there. */
const INSTALLS = process.env['INSTALL_ENGINES'] !== undefined;

/** Looks for a browser once, for all browser tests; returns whether there is one. */
async function provideBrowser(): Promise<boolean> {
  try {
    const { path, env } = await findBrowser();
    Object.assign(process.env, env, { BROWSER_PATH: path });
    console.log(`Browser: ${path}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Installs Firefox and WebKit where they are missing and may be installed, in a process of its own; what does not work is said and fails nothing. */
function provideEngines(): Promise<unknown> {
  const child = spawn(process.execPath, ['tests/browser/engines/install.ts'], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
}

/** Builds the site, looks for a browser and returns the projects that can run with that; the others count as failed. */
async function prepare(): Promise<readonly Project[]> {
  announce('Bouwen');
  const engines = INSTALLS ? provideEngines() : undefined;
  if (!runScript('src/cli/build.ts')) return ['unit'];
  await engines;
  return (await provideBrowser()) ? PROJECTS : ['unit', 'component', 'site'];
}

async function testProjects(projects: readonly Project[]): Promise<Tally> {
  announce('Tests');
  const vitest = await startVitest([], { root, run: true, watch: false, project: [...projects] });
  const modules = vitest.state.getTestModules();
  console.log(engineLines(modules, ENGINE_NAMES).join('\n'));
  return tallyModules(modules, PROJECTS, vitest.state.getUnhandledErrors());
}

const content = await testContent();
const types = testTypes();
const total = sum([content, types, await testProjects(await prepare())]);
for (const remark of total.remarks) console.log(remark);
console.log(closingLine(total));
process.exit(total.failed === 0 ? 0 : 1);
