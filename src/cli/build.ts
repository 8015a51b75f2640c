import { buildSite } from './site-build.ts';

console.log('De site wordt gecontroleerd en gebouwd…');
const isBuilt = await buildSite(process.cwd());
if (isBuilt) console.log('De site is gebouwd en staat in dist/.');
process.exit(isBuilt ? 0 : 1);
