import { AsyncLocalStorage } from 'node:async_hooks';

const context = new AsyncLocalStorage<'quiet'>();
let openCalls = 0;
let restore = (): void => {};

/**
 * Runs a library call that logs every step to stdout, among the output of phases. Only essential workflow commands pass: values
 * to mask and, in debug mode, debug messages.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (openCalls === 0) restore = install();
  openCalls += 1;
  try {
    return await context.run('quiet', work);
  } finally {
    openCalls -= 1;
    if (openCalls === 0) restore();
  }
}

function install(): () => void {
  const { stdout } = process;
  const { write } = stdout;
  const filtered = (chunk: string | Uint8Array): boolean =>
    isDropped(chunk) ? true : write.call(stdout, chunk);
  stdout.write = filtered;
  return () => {
    stdout.write = write;
  };
}

function isDropped(chunk: string | Uint8Array): boolean {
  if (context.getStore() !== 'quiet') return false;
  const { RUNNER_DEBUG: debug } = process.env;
  const wanted = debug === '1' ? /^::(?:add-mask|debug)::/ : /^::add-mask::/;
  return !wanted.test(chunk.toString());
}
