import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The path of a program on a search path, as a shell finds it; `null`: not found. Relative folders are ignored, because they
 * would lead into the workspace, where an agent may have written anything.
 */
export async function onPath(program: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, program);
    if (await isProgram(file)) return file;
  }
  return null;
}

export async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    // Whatever the reason, it cannot be started.
    return false;
  }
}
