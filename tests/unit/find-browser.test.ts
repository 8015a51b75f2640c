import { describe, expect, test } from 'vitest';
import { findBrowser, type BrowserProbes } from '../browser/find-browser.ts';

const UNPACKED = { path: '/eigen/chromium', env: { LD_LIBRARY_PATH: '/eigen/lib' } };

/** A machine on which everything can be had, and a list of what was tried. */
function machine(changes: Partial<BrowserProbes> = {}): { readonly probes: BrowserProbes; readonly tried: string[] } {
  const tried: string[] = [];
  const note = <Result>(name: string, result: Result): Result => {
    tried.push(name);
    return result;
  };
  const probes: BrowserProbes = {
    explicit: undefined, platform: 'linux', arch: 'x64', exists: () => false,
    unpack: () => note('unpack', Promise.resolve(UNPACKED)),
    mayInstall: () => true,
    install: () => note('install', '/usr/bin/chromium'),
    ...changes,
  };
  return { probes, tried };
}

describe('findBrowser', () => {
  test('takes the one named before all others', async () => {
    const { probes, tried } = machine({ explicit: '/mijn/chrome', exists: () => true });
    expect(await findBrowser(probes)).toEqual({ path: '/mijn/chrome', env: {} });
    expect(tried).toEqual([]);
  });

  test('does not look further when the one named is not there', async () => {
    const { probes, tried } = machine({ explicit: '/mijn/chrome', exists: (path) => path === '/usr/bin/chromium' });
    await expect(findBrowser(probes)).rejects.toThrow('BROWSER_PATH wijst naar /mijn/chrome, maar dat bestand is er niet.');
    expect(tried).toEqual([]);
  });

  test.each([
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'],
  ])('then one that is installed, on %s', async (platform, path) => {
    const { probes, tried } = machine({ platform, exists: (other) => other === path });
    expect(await findBrowser(probes)).toEqual({ path, env: {} });
    expect(tried).toEqual([]);
  });

  test('then the one in the npm package, with what it needs', async () => {
    const { probes, tried } = machine();
    expect(await findBrowser(probes)).toEqual(UNPACKED);
    expect(tried).toEqual(['unpack']);
  });

  test('then the system\'s own, where that may be installed', async () => {
    const { probes } = machine({ unpack: () => Promise.resolve(undefined) });
    expect(await findBrowser(probes)).toEqual({ path: '/usr/bin/chromium', env: {} });
  });

  test('skips the package on another processor', async () => {
    const { probes, tried } = machine({ arch: 'arm64' });
    expect((await findBrowser(probes)).path).toBe('/usr/bin/chromium');
    expect(tried).toEqual(['install']);
  });

  test.each([
    ['nothing may be installed', machine({ unpack: () => Promise.resolve(undefined), mayInstall: () => false })],
    ['the installation fails', machine({ unpack: () => Promise.resolve(undefined), install: () => undefined })],
    ['it is a Mac without browsers', machine({ platform: 'darwin' })],
    ['the system is unknown', machine({ platform: 'freebsd' })],
  ])('says in one sentence what to do when %s', async (_, { probes }) => {
    await expect(findBrowser(probes)).rejects.toThrow(/^Er is geen browser voor de browsertests: installeer [^.]+\.$/);
  });
});
