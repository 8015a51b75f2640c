import { execFileSync } from 'node:child_process';

/** Fills the collections before the component tests; in a process of its own, because Astro cannot run inside its own compiler's tests. */
export function setup(): void {
  execFileSync(process.execPath, ['src/cli/sync.ts'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
}
