import { launchBrowser } from '../launch.ts';
import { asExpression, WINDOW, type EngineReader } from './reader.ts';

/** Starts a reader in Chromium. */
export async function openChromium(): Promise<EngineReader> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: WINDOW, locale: 'nl-NL', reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', ({ message }) => { complaints.push(message); });
  return {
    version: browser.version(),
    go: async (url) => { await page.goto(url); },
    ask: async (question, ...args) => JSON.parse(await page.evaluate<string>(asExpression(question, args))) as never,
    press: (chord) => page.keyboard.press(chord),
    point: (x, y, isPress = false) => (isPress ? page.mouse.click(x, y) : page.mouse.move(x, y, { steps: 4 })),
    complaints: () => complaints,
    close: () => browser.close(),
  };
}
