import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = join(dirname(fileURLToPath(import.meta.url)), 'package.json');

/** A folder outside of the repository with what bench/package.json asks for. */
export function peers() {
  const folder = join(tmpdir(), 'phasegate-bench-peers');
  const names = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies);
  if (names.every((name) => existsSync(join(folder, 'node_modules', name)))) return folder;
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, join(folder, 'package.json'));
  execFileSync('npm', ['install', '--silent'], { cwd: folder, stdio: 'inherit' });
  return folder;
}
