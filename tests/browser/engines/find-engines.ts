import { existsSync } from 'node:fs';
import { installPackages, isRootOnDebian } from '../apt.ts';

/** An engine that renders pages, by the name people know it by. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** All engines the paths are meant for; Chromium is looked for by `findBrowser`. */
export const ENGINE_NAMES: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'];

/** The programs of WebKitGTK: its driver, the small browser it drives, and a screen without glass. */
export interface WebKitPrograms {
  /** Path of WebKitWebDriver. */
  readonly driver: string;
  /** Path of the browser that goes with it. */
  readonly browser: string;
  /** Path of Xvfb. */
  readonly screen: string;
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((arch) => ['4.1', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`));

/** The path of Firefox: the one in FIREFOX_PATH or one that is installed; undefined when there is none. */
export function findFirefox(exists: (path: string) => boolean = existsSync, explicit = process.env['FIREFOX_PATH']): string | undefined {
  if (explicit) return exists(explicit) ? explicit : undefined;
  return FIREFOX.find(exists);
}

/** The programs of WebKitGTK, all of them installed; undefined when one is missing. */
export function findWebKit(exists: (path: string) => boolean = existsSync): WebKitPrograms | undefined {
  const [driver, screen, browser] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', MINI_BROWSERS.find(exists)];
  return browser !== undefined && exists(driver) && exists(screen) ? { driver, screen, browser } : undefined;
}

/** Installs Firefox and WebKitGTK where they are missing and may be installed; says what did not work and throws nothing. */
export function installEngines(): void {
  const missing = [...(findFirefox() ? [] : [['firefox-esr']]), ...(findWebKit() ? [] : [['webkit2gtk-driver', 'xvfb']])];
  if (missing.length === 0) return;
  if (!isRootOnDebian()) {
    console.log('Firefox en WebKit kunnen hier niet worden geïnstalleerd: dat kan alleen op Debian, als root.');
    return;
  }
  for (const names of missing) console.log(`${names.join(' en ')}: ${installPackages(...names) ? 'geïnstalleerd' : 'installeren is niet gelukt'}.`);
}
