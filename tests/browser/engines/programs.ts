import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** Milliseconds a program gets to start, and to end by itself. */
const STARTS_WITHIN = 30_000;
const ENDS_WITHIN = 5_000;

/** Starts a program and waits until it has written what matches, on either output; gives the program and the match. */
export function startProgram(path: string, args: readonly string[], pattern: RegExp, env: Readonly<Record<string, string>> = {}): Promise<{ readonly program: ChildProcess; readonly match: RegExpExecArray }> {
  const program = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let written = '';
    const refuse = (reason: string): void => {
      program.kill();
      reject(new Error(`${path} ${reason}: ${written.slice(-500)}`));
    };
    const timer = setTimeout(() => { refuse('did not start in time'); }, STARTS_WITHIN);
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (data: Buffer) => {
        written = (written + data.toString()).slice(-10_000);
        const match = pattern.exec(written);
        if (match === null) return;
        clearTimeout(timer);
        resolve({ program, match });
      });
    }
    program.once('error', () => { clearTimeout(timer); refuse('cannot be started'); });
    program.once('exit', () => { clearTimeout(timer); refuse('ended'); });
  });
}

/** Ends a program that was started here and waits for that. */
export async function endProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => { program.once('exit', () => { resolve(); }); });
  program.kill();
  const timer = setTimeout(() => { program.kill('SIGKILL'); }, ENDS_WITHIN);
  await ended;
  clearTimeout(timer);
}

/** A port that nothing listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { resolve(port); });
    });
  });
}
