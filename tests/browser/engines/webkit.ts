import { spawn } from 'node:child_process';
import type { WebKitPrograms } from './find-engines.ts';
import { endProgram, findFreePort, startProgram } from './programs.ts';
import { asExpression, keyActions, pointerActions, WINDOW, type EngineReader } from './reader.ts';

/** No graphics card is asked for. */
const PLAIN = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' };

/** Milliseconds between two attempts to reach the driver, and how many there are. */
const PAUSE = 100;
const ATTEMPTS = 100;

/** Sends a command of WebDriver (W3C) and gives its value; throws what the driver says is wrong. */
async function send<Value>(method: string, address: string, body?: unknown): Promise<Value> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: Value & { readonly error?: string; readonly message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${address}: ${value?.error ?? ''}: ${value?.message ?? ''}`);
  return value as Value;
}

async function waitFor(address: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send('GET', `${address}/status`);
      return;
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    }
  }
}

/** Starts a reader in WebKitGTK, on a screen of its own. */
export async function openWebKit({ driver, browser, screen }: WebKitPrograms): Promise<EngineReader> {
  const display = await startProgram(screen, ['-displayfd', '1', '-screen', '0', `${String(WINDOW.width + 120)}x${String(WINDOW.height + 200)}x24`, '-nolisten', 'tcp'], /^(\d+)\n/m);
  const port = await findFreePort();
  const address = `http://127.0.0.1:${String(port)}`;
  // The driver says nothing when it is ready, so it is asked.
  const program = spawn(driver, ['--host=127.0.0.1', `--port=${String(port)}`], { env: { ...process.env, ...PLAIN, DISPLAY: `:${display.match[1] ?? ''}` }, stdio: 'ignore' });
  const end = async (): Promise<void> => {
    await endProgram(program);
    await endProgram(display.program);
  };
  try {
    await waitFor(address);
    const { sessionId, capabilities } = await send<{ readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } }>('POST', `${address}/session`, { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } } });
    const session = `${address}/session/${sessionId}`;
    await send('POST', `${session}/window/rect`, { x: 0, y: 0, ...WINDOW });
    const act = async (actions: readonly unknown[]): Promise<void> => { await send('POST', `${session}/actions`, { actions }); };
    return {
      version: capabilities.browserVersion,
      go: async (url) => { await send('POST', `${session}/url`, { url }); },
      ask: async (question, ...args) => JSON.parse(await send<string>('POST', `${session}/execute/sync`, { script: `return ${asExpression(question, args)}`, args: [] })) as never,
      press: (chord) => act(keyActions(chord)),
      point: (x, y, isPress = false) => act(pointerActions(x, y, isPress)),
      complaints: undefined,
      close: async () => {
        await send('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
