// Plain JavaScript without dependencies: this runs before anything is installed, on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs the TypeScript of `src/cli` as it is. */
const OLDEST_NODE = 24;

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} Locked A package as a lock file describes it. */

/**
 * The paths of packages that are missing or have another version than the lock file asks; an optional package may be missing.
 * @param {Readonly<Record<string, Locked>>} wanted `packages` of package-lock.json
 * @param {Readonly<Record<string, Locked>>} installed `packages` of node_modules/.package-lock.json
 * @param {(path: string) => boolean} isPresent whether a package's folder exists
 * @returns {readonly string[]}
 */
export function findDifferences(wanted, installed, isPresent = () => true) {
  return Object.entries(wanted)
    .filter(([path, { version, optional }]) => {
      if (path === '') return false;
      const found = installed[path];
      return found ? found.version !== version || !isPresent(path) : optional !== true;
    })
    .map(([path]) => path);
}

/**
 * Writes one line for the user and ends.
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * The lock file's root description and packages, or none when there is no such file.
 * @param {string} path
 * @returns {Readonly<Record<string, Locked & { optionalDependencies?: Readonly<Record<string, string>> }>>}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {string} node the Node that npm runs on
 */
function install(root, node) {
  const cli = process.env['npm_execpath'] ?? '';
  const windows = process.platform === 'win32';
  // `dev` is included by name: Node itself is a development dependency, also where NODE_ENV says production.
  // Warnings are left out: they are about the Node that npm runs on, not the one the site runs on.
  const args = ['install', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  // npm and the install scripts of packages find the same Node first.
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` } });
  const { status, error } = /npm-cli\.[cm]?js$/.test(cli)
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
  if (error) stop('npm is niet gevonden: installeer Node.js met npm (https://nodejs.org) en probeer het opnieuw.');
  if (status !== 0) stop('Het installeren van de pakketten is mislukt: de melding van npm staat hierboven.');
}

/**
 * The Node that comes with the project, else the one running now when it is new enough.
 * @param {string} root
 * @returns {string | undefined}
 */
function findNode(root) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return [own, process.execPath].find((path) => {
    if (!existsSync(path)) return false;
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
    return Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= OLDEST_NODE;
  });
}

/** Installs what is missing, then runs the given script on Node 24 with the remaining arguments. */
function main() {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined) stop('Gebruik: node scripts/with-install.mjs <script.ts> [argumenten]');
  if (!existsSync(join(root, script))) stop(`${script} bestaat niet.`);
  const wanted = readLock(join(root, 'package-lock.json'));
  const isPresent = (/** @type {string} */ path) => existsSync(join(root, path));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (Object.keys(wanted).length === 0 || findDifferences(wanted, installed, isPresent).length > 0) {
    console.log('Pakketten worden geïnstalleerd…');
    install(root, process.execPath);
    const own = findNode(root);
    // npm leaves out optional packages that refuse the Node it runs on; now that there is a newer one they get their chance.
    const optional = Object.keys(wanted['']?.optionalDependencies ?? {});
    if (own !== undefined && own !== process.execPath && optional.some((name) => !isPresent(join('node_modules', name)))) install(root, own);
  }
  const node = findNode(root) ?? stop(`Node ${String(OLDEST_NODE)} of hoger is nodig en niet gevonden: installeer het (https://nodejs.org) en probeer het opnieuw.`);
  // No statistics and no question for updates: nothing leaves the machine.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };
  const child = spawn(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', () => stop(`${script} kan niet worden gestart.`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
