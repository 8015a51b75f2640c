import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { createUrls } from '#knowledge/urls.ts';
import { inlineHashesIn } from '#security/hash.ts';
import { headerKind, securityHeaders, type InlineHashes } from '#security/policy.ts';

/** What to serve and where. */
export interface ServerOptions {
  /** Folder of the built site. */
  readonly directory: string;
  /** Path under which the site was built. */
  readonly base: string;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
}

/** A running server. */
export interface StaticServer {
  /** Address of the home page. */
  readonly url: string;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/** Types of files that the list of known extensions lacks or leaves without a character set. */
const TYPES: Readonly<Record<string, string>> = {
  '.bib': 'text/plain;charset=utf-8', '.csv': 'text/csv;charset=utf-8', '.css': 'text/css;charset=utf-8', '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8', '.ris': 'text/plain;charset=utf-8', '.txt': 'text/plain;charset=utf-8', '.wasm': 'application/wasm',
  '.pagefind': 'application/octet-stream', '.pf_fragment': 'application/octet-stream', '.pf_index': 'application/octet-stream', '.pf_meta': 'application/octet-stream',
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** Gives the hashes of what is inline in the pages of a folder, read again when a new build has taken its place; while that happens, those of the one before. */
function createHashes(directory: string): () => InlineHashes {
  let built: number | undefined;
  let hashes: InlineHashes = { styles: [], scripts: [] };
  return () => {
    const now = statSync(join(directory, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
    if (now === undefined || now === built) return hashes;
    try {
      const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      hashes = inlineHashesIn(names.map((name) => readFileSync(join(directory, name), 'utf8')));
      built = now;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    return hashes;
  };
}

/** Answers as a static host would: files under the base, a slash after a folder's name, and our own page for what does not exist. */
function createHandler(directory: string, root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const hashesNow = createHashes(directory);
  const files = sirv(directory, {
    // Reads the disk on every request, so that a new build shows at once.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    for (const [name, value] of securityHeaders(hashesNow(), headerKind(path.startsWith(root) ? path.slice(root.length) : path))) response.setHeader(name, value);
    const redirect = (target: string): void => {
      response.writeHead(301, { Location: query === undefined ? target : `${target}?${query}` }).end();
    };
    const notFound = (): void => {
      const page = join(directory, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : 'Deze pagina bestaat niet.');
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (`${path}/` === root || (path === '/' && root !== '/')) redirect(root);
    else if (!path.startsWith(root)) notFound();
    else {
      const within = path.slice(root.length - 1);
      if (!within.endsWith('/') && !within.includes('..') && existsSync(join(directory, within, 'index.html'))) redirect(`${path}/`);
      else {
        request.url = within;
        files(request, response, notFound);
      }
    }
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => { resolve((server.address() as AddressInfo).port); });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}

/** Serves a built site on this machine only, with the headers of the security policy; throws `EADDRINUSE` when the port is taken. */
export async function startServer({ directory, base, port }: ServerOptions): Promise<StaticServer> {
  const root = createUrls(base).home;
  const handler = createHandler(directory, root);
  const [four, six] = [createServer(handler), createServer(handler)];
  const taken = await listen(four, port, '127.0.0.1');
  try {
    // `localhost` is either of the two; another program on one of them would answer in our place.
    await listen(six, taken, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      await stop(four);
      throw error;
    }
  }
  return {
    url: `http://localhost:${String(taken)}${root}`,
    close: async () => { await Promise.all([stop(four), ...(six.listening ? [stop(six)] : [])]); },
  };
}

/** How many ports after the wanted one are tried. */
const TRIES = 50;

/** Serves on the wanted port or the first free one after it. */
export async function startOnFreePort(options: ServerOptions): Promise<StaticServer & { readonly port: number }> {
  for (let { port } = options; ; port += 1) {
    try {
      return { ...(await startServer({ ...options, port })), port };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      if (port >= options.port + TRIES) throw new Error(`De poorten ${String(options.port)} tot en met ${String(port)} zijn bezet: sluit een programma dat er een gebruikt en probeer het opnieuw.`, { cause: error });
    }
  }
}
