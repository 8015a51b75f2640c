import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { endProgram, startProgram } from './programs.ts';
import { asExpression, keyActions, pointerActions, WINDOW, type EngineReader } from './reader.ts';

/** Every link takes the focus, nothing moves, and the browser asks nothing of its maker. */
const SETTINGS: Readonly<Record<string, number | boolean | string>> = {
  'accessibility.tabfocus': 7, 'focusmanager.testmode': true, 'ui.prefersReducedMotion': 1, 'app.update.enabled': false, 'browser.startup.homepage_override.mstone': 'ignore', 'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.enabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,', 'extensions.update.enabled': false, 'browser.safebrowsing.update.enabled': false, 'intl.accept_languages': 'nl',
};

/** Starts a reader in Firefox, which speaks WebDriver BiDi itself. */
export async function openFirefox(path: string): Promise<EngineReader> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  await writeFile(join(profile, 'user.js'), Object.entries(SETTINGS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const { program, match } = await startProgram(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], /WebDriver BiDi listening on (ws:\/\/\S+)/);
  const complaints: string[] = [];
  const { send, close } = await connectBidi(`${match[1] ?? ''}/session`, (method, params) => {
    const { level, text } = params as { readonly level?: string; readonly text?: string };
    if (method === 'log.entryAdded' && level === 'error') complaints.push(text ?? '');
  });
  const { capabilities } = await send<{ readonly capabilities: { readonly browserVersion: string } }>('session.new', { capabilities: {} });
  // In the tab that comes by itself, the address bar has the focus.
  const { context } = await send<{ readonly context: string }>('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('browsingContext.setViewport', { context, viewport: WINDOW });
  const act = async (actions: readonly unknown[]): Promise<void> => { await send('input.performActions', { context, actions }); };
  return {
    version: capabilities.browserVersion,
    go: async (url) => { await send('browsingContext.navigate', { context, url, wait: 'complete' }); },
    ask: async (question, ...args) => {
      const { result, exceptionDetails } = await send<{ readonly result?: { readonly value: string }; readonly exceptionDetails?: { readonly text: string } }>('script.evaluate', { expression: asExpression(question, args), target: { context }, awaitPromise: false });
      if (!result) throw new Error(exceptionDetails?.text ?? 'The page gave no answer.');
      return JSON.parse(result.value) as never;
    },
    press: (chord) => act(keyActions(chord)),
    point: (x, y, isPress = false) => act(pointerActions(x, y, isPress)),
    complaints: () => complaints,
    close: async () => {
      close();
      await endProgram(program);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
