import { spawn } from 'node:child_process';
import { cp, link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The root of the project itself. */
export const ROOT = join(import.meta.dirname, '../..');

/** What the copy of a project needs; node_modules is found by looking upward. */
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Vitest tells its children that they are tests in development; a build must not know. */
const VITEST_NAMES = /^(?:VITEST.*|VITE_.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|SITE_.*)$/;

/** A copy of the project in which a test may change content and build. */
export interface ProjectCopy {
  /** Root of the copy. */
  readonly root: string;
  /** Where its finished site stands after a build. */
  readonly dist: string;
  /** Adds the files of a fixture folder (relative to tests/fixtures) to the copy. */
  readonly add: (fixture: string) => Promise<void>;
  /** Builds the copy with `astro build`; gives the exit code and all that was printed. */
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<{ readonly code: number; readonly output: string }>;
  /** Runs `npm run links` in the copy with these arguments; gives the exit code and all that was printed. */
  readonly links: (...args: readonly string[]) => Promise<{ readonly code: number; readonly output: string }>;
  /** Removes the copy. */
  readonly remove: () => Promise<void>;
}

/** Where builds keep the images of previews. */
const PREVIEWS = '.cache/previews';

/** One in so many images is made anew in a copy, so that a build without a cache is tried too. */
const MADE_ANEW = 25;

/** Gives a copy most of the images that the build of the project itself made: their names are hashes of all that decides how they look. */
async function sharePreviews(root: string): Promise<void> {
  const names = await readdir(join(ROOT, PREVIEWS)).catch((): readonly string[] => []);
  await mkdir(join(root, PREVIEWS), { recursive: true });
  const shared = names.filter((name, index) => name.endsWith('.png') && index % MADE_ANEW !== 0);
  // Builds put a new image in place by renaming, so that a name for the same file is never written through.
  await Promise.all(shared.map((name) => link(join(ROOT, PREVIEWS, name), join(root, PREVIEWS, name))));
}

/** Copies the project to a folder of its own under .build/, so that packages are still found. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  const root = join(ROOT, '.build', `proef-${name}-${String(process.pid)}`);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await Promise.all([...PARTS.map((part) => cp(join(ROOT, part), join(root, part), { recursive: true })), sharePreviews(root)]);
  const outside = Object.fromEntries(Object.entries(process.env).filter(([key]) => !VITEST_NAMES.test(key)));
  const run = (script: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number; readonly output: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, script, { cwd: root, env: { ...outside, ASTRO_TELEMETRY_DISABLED: '1', ...environment } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { output += data.toString(); });
      child.on('error', reject);
      child.on('close', (code) => { resolve({ code: code ?? 1, output }); });
    });
  return {
    root,
    dist: join(root, 'dist'),
    add: (fixture) => cp(join(ROOT, 'tests/fixtures', fixture), root, { recursive: true }),
    build: (environment) => run([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], environment),
    links: (...args) => run(['src/cli/links.ts', ...args]),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
