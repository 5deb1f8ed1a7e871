import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { codeOf } from '../../system/disk.ts';

/** Opens a file or an address in the default application. Returns `null`, or a short reason for the failure. */
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
