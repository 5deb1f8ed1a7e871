import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

/** A moment that a child tells of, without anybody asking again and again: it writes to a named pipe. */
export interface Moment extends AsyncDisposable {
  /** In quotes, for a shell: `echo $$ > ${moment.file}`. */
  readonly file: string;
  /** The same without quotes. */
  readonly path: string;
  /** What the child wrote, once it has. */
  told(): Promise<string>;
}

export async function moment(): Promise<Moment> {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'pipe');
  await promisify(execFile)('mkfifo', [path]);
  return {
    file: `'${path}'`,
    path,
    told: async () => (await readFile(path, 'utf8')).trim(),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
