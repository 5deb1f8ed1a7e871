import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Where the program lies on a search path, as a shell finds it; `null` if it is not there. Relative folders do not
 * count: they would lead into the workspace, where an agent may have put anything.
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
