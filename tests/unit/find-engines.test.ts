import { describe, expect, test } from 'vitest';
import { findFirefox, findWebKit } from '../browser/engines/find-engines.ts';

describe('findFirefox', () => {
  test('takes the one named, and no other when that is not there', () => {
    expect(findFirefox(() => true, '/mijn/firefox')).toBe('/mijn/firefox');
    expect(findFirefox((path) => path !== '/mijn/firefox', '/mijn/firefox')).toBeUndefined();
  });

  test('takes the one that is installed', () => {
    expect(findFirefox((path) => path === '/usr/bin/firefox-esr', undefined)).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(() => false, undefined)).toBeUndefined();
  });
});

describe('findWebKit', () => {
  const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

  test('needs driver, browser and screen', () => {
    const all = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', MINI];
    expect(findWebKit((path) => all.includes(path))).toEqual({ driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb', browser: MINI });
    for (const missing of all) expect(findWebKit((path) => all.includes(path) && path !== missing)).toBeUndefined();
  });
});
