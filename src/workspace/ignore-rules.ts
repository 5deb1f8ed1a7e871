import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { codeOf, diskRefusal } from '../disk.ts';
import { askGit } from './git.ts';

const OURS = '/.phasegate/';

/** The rules that stand in no `.gitignore`: the person's, the repository's, ours. The later line wins. */
export async function ignoreRules(given: {
  readonly commonDir: string;
  readonly personsRules: string;
}): Promise<string> {
  const own = await readText(join(given.commonDir, 'info', 'exclude'));
  return [given.personsRules, own, OURS, ''].join('\n');
}

/** Keeps `.phasegate` out of git's sight, without touching a file that is tracked. */
export async function excludePhasegateFolder(commonDir: string): Promise<void> {
  const file = join(commonDir, 'info', 'exclude');
  const text = await readText(file);
  if (text.split('\n').includes(OURS)) return;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  try {
    await mkdir(join(commonDir, 'info'), { recursive: true });
    await writeFile(file, `${text}${gap}${OURS}\n`);
  } catch (error) {
    throw diskRefusal(error, `${file} cannot be written`);
  }
}

/** Without them a person's `.env` or `.DS_Store` would be taken for an agent's work. */
export async function personsRules(workTree: string): Promise<string> {
  const place = { workTree, gitDir: null, objects: null };
  const args = ['config', '--global', '--type=path', '--get', 'core.excludesFile'];
  const { stdout } = await askGit({ place, args, configuration: 'user' });
  const { XDG_CONFIG_HOME } = process.env;
  const folder = XDG_CONFIG_HOME ? XDG_CONFIG_HOME : join(homedir(), '.config');
  const file = stdout.toString().trim();
  return readText(file === '' ? join(folder, 'git', 'ignore') : file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(codeOf(error) ?? '')) return '';
    throw error;
  }
}
