// Builds dist/ from src/: generated files, tsc to lib/, then one bundle with a small file for each way in.
//
//   src/*.ts -- tsc --> lib/src/ -- ncc --> dist/bundle/index.js <-- dist/cli.js, dist/index.js, dist/post.js
//
// One bundle, because three would write chunks of the same names into one folder. It is committed, so it must come
// out the same, byte for byte, in any folder.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
compile();

// Only now, so that sources that do not compile leave the last dist/ as it is.
rmSync('dist', { recursive: true, force: true });
tool(
  'node_modules/.bin/ncc',
  ...['build', 'lib/src/main.js', '--out', 'dist/bundle'],
  ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
);
renameSync('dist/bundle/licenses.txt', 'dist/licenses.txt');
renameSync('dist/bundle/package.json', 'dist/package.json');
cpSync('scripts/entries', 'dist', { recursive: true });
chmodSync('dist/cli.js', 0o755);

function tool(program, ...args) {
  execFileSync(program, args, { stdio: 'inherit' });
}
