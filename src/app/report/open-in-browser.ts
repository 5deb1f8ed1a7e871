import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { codeOf } from '../../system/disk.ts';

/** Asks the system to show a file or an address. `null`, or why it could not, in a word. */
export async function openInBrowser(target: string): Promise<string | null> {
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const child = spawn(program, [target], { stdio: 'ignore', detached: true });
  try {
    await once(child, 'spawn');
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return code === 'ENOENT' ? `there is no ${program}` : code;
  }
  child.unref();
  return null;
}
