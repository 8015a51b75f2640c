import { dev } from 'astro';
import { createUrls } from '#knowledge/urls.ts';
import { addressLine, PORT } from './address.ts';

// Vite takes the next free port by itself.
const server = await dev({ root: process.cwd(), server: { port: PORT } });
const { port } = server.address;
console.log(addressLine(`http://localhost:${String(port)}${createUrls(process.env['SITE_BASE'] ?? '/').home}`, port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
