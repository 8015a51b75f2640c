import { spawnSync } from 'node:child_process';

/** Longest that git may take, in milliseconds, and the most it may say, in bytes. */
const LIMITS = { timeout: 20_000, maxBuffer: 256 * 1024 * 1024 };

/** How far back texts of one file are looked for. */
const COMMITS = 50;

/** What git says, or undefined where there is no git, no history or no such thing. */
function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], ...LIMITS });
  return status === 0 ? stdout : undefined;
}

/** Lines that were taken out of a file or altered, in any earlier commit or since the last one, as they were; empty where there is no history. */
export function readRemovedLines(root: string, path: string): readonly string[] {
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--', path];
  const patches = [git(root, 'log', '--format=', '--patch', ...options), git(root, 'diff', 'HEAD', ...options)];
  return [...new Set(patches.flatMap((patch) => (patch ?? '').split('\n').filter((line) => line.startsWith('-') && !line.startsWith('---')).map((line) => line.slice(1).replace(/\r$/, ''))))];
}

/** The text of a file at a commit. */
function textAt(root: string, commit: string, path: string): readonly string[] {
  const text = git(root, 'show', `${commit}:./${path}`);
  return text === undefined ? [] : [text];
}

/** The texts that a file had in its last commits, the newest first; empty where there is no history. */
export function readEarlierTexts(root: string, path: string): readonly string[] {
  const commits = (git(root, 'log', '--format=%H', `--max-count=${String(COMMITS)}`, '--', path) ?? '').split('\n').filter(Boolean);
  return commits.flatMap((commit) => textAt(root, commit, path));
}

/** The texts of a file on the sides that come together in a merge or rebase, or in the last commit when none is under way. */
export function readSides(root: string, path: string): readonly string[] {
  return ['HEAD', 'MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD'].flatMap((commit) => textAt(root, commit, path));
}
