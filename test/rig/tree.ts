import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything below a folder: path → mode and text. */
export async function tree(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const stats = await stat(join(folder, path));
    const text = stats.isDirectory() ? '' : await readFile(join(folder, path), 'latin1');
    found[path] = `${(stats.mode & 0o777).toString(8)} ${text}`;
  }
  return found;
}
