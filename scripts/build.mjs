// Builds dist/ from src/: generated files, tsc to lib/, then one bundle with a small file for each way in.
//
//   src/*.ts -- tsc --> lib/src/ -- ncc --> dist/bundle/index.js <-- dist/cli.js, dist/index.js, dist/post.js
//
// One bundle, because three would write chunks of the same names into one folder. It is committed, so it must come
// out the same, byte for byte, in any folder.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
rmSync('lib', { recursive: true, force: true });

tool(process.execPath, 'scripts/generate.mjs');
tool('node_modules/.bin/tsc', '-p', 'tsconfig.build.json');
copyGeneratedJavaScript();

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

/** tsc passes over a `.gen.js` that has a `.gen.d.ts` beside it. */
function copyGeneratedJavaScript() {
  for (const file of readdirSync('src', { recursive: true })) {
    if (file.endsWith('.gen.js')) copyFileSync(join('src', file), join('lib/src', file));
  }
}

function tool(program, ...args) {
  execFileSync(program, args, { stdio: 'inherit' });
}
