import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnFreePort, startServer, type StaticServer } from '#cli/static-server.ts';
import { hashSource } from '#security/hash.ts';
import { securityHeaders } from '#security/policy.ts';

const PAGES = { 'index.html': '<style>a{}</style>thuis', 'begrippen/index.html': '<style>b{}</style>lijst', '404.html': 'weg', 'pagefind/wasm.nl.pagefind': 'x', 'data/a.json': '{}', 'x.wasm': '' };
let directory = '';
let server: StaticServer;

const get = (path: string): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual' });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'server-'));
  for (const [name, text] of Object.entries(PAGES)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  server = await startServer({ directory, base: '/kennis', port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

describe('startServer', () => {
  test('serves pages under the base, each with all headers and the hashes of the styles in all pages', async () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/kennis\/$/);
    for (const path of ['/kennis/', '/kennis/begrippen/', '/kennis/bestaat-niet/', '/kennis/data/a.json']) {
      const { headers } = await get(path);
      for (const [name, value] of securityHeaders({ styles: [hashSource('a{}'), hashSource('b{}')], scripts: [] })) expect(headers.get(name)).toBe(value);
    }
    expect(await (await get('/kennis/begrippen/')).text()).toContain('lijst');
  });

  test.each(['/kennis/bestaat-niet/', '/kennis/bestaat-niet', '/elders/', '/kennis/..%2f..%2fetc/passwd'])('answers %s with our own page and status 404', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'weg']);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  test.each([['/', '/kennis/'], ['/kennis', '/kennis/'], ['/kennis/begrippen', '/kennis/begrippen/'], ['/kennis/begrippen?q=a', '/kennis/begrippen/?q=a']])('sends %s on to %s', async (path, target) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, target]);
  });

  test.each([['/kennis/', 'text/html;charset=utf-8'], ['/kennis/x.wasm', 'application/wasm'], ['/kennis/pagefind/wasm.nl.pagefind', 'application/octet-stream'], ['/kennis/data/a.json', 'application/json;charset=utf-8']])('gives %s the type %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test('listens on this machine only, by name and by number', async () => {
    const { port } = new URL(server.url);
    expect((await fetch(`http://127.0.0.1:${port}/kennis/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/kennis/`)).status).toBe(200);
  });

  test('refuses to change anything', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('a busy port', () => {
  test('is refused, and the next free one taken when asked', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ directory, base: '/', port })).rejects.toThrow('EADDRINUSE');
    const next = await startOnFreePort({ directory, base: '/', port });
    expect(next.port).toBeGreaterThan(port);
    expect((await fetch(next.url)).status).toBe(200);
    await next.close();
  });

  test('is busy too when another program has it on ::1 alone; where there is no IPv6 it is free', async () => {
    const other = createServer();
    const port = await new Promise<number | undefined>((resolve) => {
      other.once('error', () => { resolve(undefined); });
      other.listen(0, '::1', () => { resolve((other.address() as AddressInfo).port); });
    });
    const attempt = startServer({ directory, base: '/', port: port ?? 0 });
    if (port === undefined) await (await attempt).close();
    else {
      await expect(attempt).rejects.toThrow('EADDRINUSE');
      other.close();
      const free = await startServer({ directory, base: '/', port });
      expect(new URL(free.url).port).toBe(String(port));
      await free.close();
    }
  });
});
