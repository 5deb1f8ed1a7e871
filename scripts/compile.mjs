// src/ as JavaScript in lib/: what dist/ is bundled from, and what `npm run dev` runs.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Throws if a source does not compile; lib/ is then not to be used. */
export function compile() {
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  tool(process.execPath, 'scripts/generate.mjs');
  tool('node_modules/.bin/tsc', '-p', 'tsconfig.build.json');
  // tsc passes over a `.gen.js` that has a `.gen.d.ts` beside it.
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true })) {
    if (file.endsWith('.gen.js'))
      copyFileSync(join(ROOT, 'src', file), join(ROOT, 'lib/src', file));
  }
}

function tool(program, ...args) {
  execFileSync(program, args, { stdio: 'inherit', cwd: ROOT });
}
