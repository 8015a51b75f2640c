import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer } from '#cli/static-server.ts';
import { findBrowser } from './find-browser.ts';

/** Our own pages only, also as root and in containers; and nothing the browser would fetch for itself. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What a browser complained about and where it went, over all pages of a visit. */
export interface Complaints {
  /** Errors on the console, violations of the security policy among them. */
  readonly console: string[];
  /** Exceptions nobody caught. */
  readonly errors: string[];
  /** Addresses outside the site that were asked for. */
  readonly foreign: string[];
}

/** One reader with a fresh browser profile. */
export interface Visit {
  /** The first page, still empty. */
  readonly page: Page;
  /** The profile, for more pages. */
  readonly context: BrowserContext;
  /** Filled as the visit goes on. */
  readonly complaints: Complaints;
}

/** The built site, served with its headers, and a browser beside it. */
export interface OpenSite {
  /** Address of the home page. */
  readonly url: string;
  /** The browser. */
  readonly browser: Browser;
  /** Starts a visit; the options are Playwright's. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** Closes browser and server. */
  readonly close: () => Promise<void>;
}

/** Starts the browser that is there. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath: path, args: FLAGS, env: { ...Object.fromEntries(own), ...env } });
}

function listen(context: BrowserContext, origin: string): Complaints {
  const complaints: Complaints = { console: [], errors: [], foreign: [] };
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.console.push(message.text());
  });
  context.on('weberror', (error) => { complaints.errors.push(error.error().message); });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin) complaints.foreign.push(request.url());
  });
  return complaints;
}

/** Serves the built site and opens a browser on it; close it in `afterAll`. */
export async function openSite(): Promise<OpenSite> {
  const server = await startServer({ directory: join(process.cwd(), 'dist'), base: process.env['SITE_BASE'] ?? '/', port: 0 });
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    url: server.url,
    browser,
    visit: async (options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL', ...options });
      const complaints = listen(context, new URL(server.url).origin);
      return { context, complaints, page: await context.newPage() };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
