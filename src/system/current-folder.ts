import { codeOf } from './disk.ts';

/** The folder in which the program was called; `null`: it was removed meanwhile. */
export function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
