import { join } from 'node:path';
import { addressLine, PORT } from './address.ts';
import { buildSite } from './site-build.ts';
import { startOnFreePort } from './static-server.ts';
import { tell } from './tell.ts';

const root = process.cwd();
console.log('De site wordt gecontroleerd en gebouwd…');
// What is shown here is not published: an address that is not recorded yet is a reminder, not an error.
process.env['SITE_DRAFT'] = '1';
// Also when an older site is still there: what is shown is always what the content says now.
if (!(await buildSite(root))) process.exit(1);
const { url, port, close } = await startOnFreePort({ directory: join(root, 'dist'), base: process.env['SITE_BASE'] ?? '/', port: PORT }).catch((error: unknown) => {
  tell(error);
  process.exit(1);
});
console.log(addressLine(url, port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
}
