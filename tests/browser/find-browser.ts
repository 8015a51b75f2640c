import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isRootOnDebian } from './apt.ts';

/** A browser that can run here. */
export interface FoundBrowser {
  /** Path of the program. */
  readonly path: string;
  /** Variables it needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** The questions asked and steps taken to get a browser; tests give their own. */
export interface BrowserProbes {
  /** Value of the variable BROWSER_PATH. */
  readonly explicit: string | undefined;
  /** As in `process.platform`. */
  readonly platform: string;
  /** As in `process.arch`. */
  readonly arch: string;
  /** Whether a file exists. */
  readonly exists: (path: string) => boolean;
  /** Unpacks the browser from the npm package; undefined when that is absent or cannot run here. */
  readonly unpack: () => Promise<FoundBrowser | undefined>;
  /** Whether packages of the system may be installed: root on Debian. */
  readonly mayInstall: () => boolean;
  /** Installs the system's Chromium; its path, or undefined when that failed. */
  readonly install: () => string | undefined;
}

/** Where Chromium, Chrome and Edge usually stand. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe', 'C:/Program Files/Microsoft/Edge/Application/msedge.exe'],
};

/** Whether the program finds all its libraries. */
function isComplete(path: string, env: Readonly<Record<string, string>>): boolean {
  const { status, stdout } = spawnSync('ldd', [path], { encoding: 'utf8', env: { ...process.env, ...env } });
  return status === 0 && !stdout.includes('not found');
}

/** Unpacks the npm package into a folder of our own, and says which of its libraries and fonts this machine needs. */
async function unpackPackage(): Promise<FoundBrowser | undefined> {
  const manifest = join('node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  // The package takes any file called `chromium` in the temporary folder for its own, of whatever version or origin.
  const folder = join(process.cwd(), '.cache', `chromium-${version}`);
  const finished = join(folder, 'unpacked');
  if (!existsSync(finished)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  try {
    // The second makes it unpack its own libraries too.
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    writeFileSync(finished, '');
    const fonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
    return [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }].filter((env) => isComplete(path, env)).map((env) => ({ path, env }))[0];
  } catch {
    return undefined;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** Installs Debian's Chromium. */
function installChromium(): string | undefined {
  const path = '/usr/bin/chromium';
  return installPackages('chromium') && existsSync(path) ? path : undefined;
}

/** The questions put to this machine. */
function probeSystem(): BrowserProbes {
  const { platform, arch, env } = process;
  return { explicit: env['BROWSER_PATH'], platform, arch, exists: existsSync, unpack: unpackPackage, mayInstall: isRootOnDebian, install: installChromium };
}

/** Finds a browser of the Chromium family: the one named, one installed, the one in the npm package, or Debian's own; throws one Dutch sentence when there is none. */
export async function findBrowser(probes: BrowserProbes = probeSystem()): Promise<FoundBrowser> {
  const { explicit, platform, arch, exists } = probes;
  if (explicit) {
    if (!exists(explicit)) throw new Error(`BROWSER_PATH wijst naar ${explicit}, maar dat bestand is er niet.`);
    return { path: explicit, env: {} };
  }
  const installed = (INSTALLED[platform] ?? []).find(exists);
  if (installed !== undefined) return { path: installed, env: {} };
  const unpacked = platform === 'linux' && arch === 'x64' ? await probes.unpack() : undefined;
  if (unpacked) return unpacked;
  const path = platform === 'linux' && probes.mayInstall() ? probes.install() : undefined;
  if (path !== undefined) return { path, env: {} };
  throw new Error('Er is geen browser voor de browsertests: installeer Chromium, Chrome of Edge, of zet BROWSER_PATH op het pad van een browser.');
}
