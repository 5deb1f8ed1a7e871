// Builds dist/ from src/: generated files, tsc to lib/, then one bundle with a small file for each way in.
//
//   src/*.ts -- tsc --> lib/src/ -- ncc, Oxc --> dist/bundle/index.js <-- dist/cli.js, dist/index.js, dist/post.js
//
// One bundle, because three would write chunks of the same names into one folder. It is committed, so it must come
// out the same, byte for byte, in any folder.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';
import { buildWeb, webLicences } from './build-web.mjs';
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
for (const file of readdirSync('dist/bundle').filter((name) => name.endsWith('.js')))
  shrink(join('dist/bundle', file));
renameSync('dist/bundle/licenses.txt', 'dist/licenses.txt');
rmSync('dist/bundle/package.json');
writeFileSync('dist/package.json', '{"type":"commonjs"}\n');
cpSync('scripts/entries', 'dist', { recursive: true });
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/commands.json', `${JSON.stringify(await commandNames())}\n`);
await buildWeb();
appendFileSync('dist/licenses.txt', webLicences());
writeFileSync('docs/commands.md', commandsDoc());

/** Every start reads these files, and every job downloads them. Names of functions stay, for stack traces. */
function shrink(path) {
  const options = { module: false, compress: false, mangle: { keepNames: true } };
  const text = asScript(readFileSync(path, 'utf8'));
  const { code, errors } = minifySync(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  writeFileSync(path, ascii(eager(code)));
}

/** V8 reads ASCII faster, and keeps it in half of the memory. What is not ASCII stands in strings and regular expressions alone. */
function ascii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('an escape would change its text');
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * ncc writes modules. Node keeps compiled code of scripts alone, so each chunk becomes a function for `loadChunk`, and what loads
 * them is a CommonJS module.
 */
function asScript(code) {
  const chunk =
    /^export const id = .*;\nexport const ids = (.*);\nexport const modules = ([\s\S]*);\n$/;
  const [, ids, modules] = chunk.exec(code) ?? [];
  if (ids !== undefined) {
    const inScript = modules.replaceAll('import.meta.url', 'importMetaUrl');
    return `(function (importMetaUrl) { 'use strict'; return { ids: ${ids}, modules: ${inScript} }; });`;
  }
  const replaced = [
    [/import \{ createRequire as (\w+) \} from "module";\n/, ''],
    [/\w+\(import\.meta\.url\)\(/g, 'require('],
    // The path of assets, of which there are none.
    [/^.*__nccwpck_require__\.ab = .*\n/m, ''],
    [
      'import("./" + __nccwpck_require__.u(',
      "require('../chunks.js').loadChunk(__nccwpck_require__.u(",
    ],
    [/(\w+) as (\w+)(?=.*;\n$)/g, '$2: $1'],
    [/\nexport (\{.*\});\n$/, '\nmodule.exports = $1;\n'],
  ];
  return replaced.reduce((text, [from, to]) => text.replace(from, to), `'use strict';\n${code}`);
}

/**
 * Makes a function of each arrow function that is a module. In front of `function`, a parenthesis tells V8 that it is about to be called:
 * V8 then compiles it while it reads the file, instead of looking for its end first and reading it again. webpack writes an
 * arrow function only where the module does not use its own `this`.
 */
function eager(code) {
  return code.replace(/([{,]\d+):\(\(([\w$,]*)\)=>\{/g, '$1:(function($2){');
}

/** The words that may follow `phasegate`, for the files of compiled code. */
async function commandNames() {
  const { COMMANDS } = await import('../lib/src/cli.js');
  return [...Object.keys(COMMANDS), 'backlog'];
}

/** docs/commands.md: what each command's `--help` prints. */
function commandsDoc() {
  const names = (text) =>
    [...text.matchAll(/^ {2}([a-z]+)(?: |$)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
  const listed = (help) => names(help.slice(help.indexOf('\nCommands:')).split('\n\n')[0]);
  const backlog = listed(help('backlog')).map((name) => ['backlog', name]);
  const all = [...listed(help()).map((name) => [name]), ...backlog];
  const sections = all.map(
    (words) => `## phasegate ${words.join(' ')}\n\n\`\`\`text\n${help(...words)}\n\`\`\`\n`,
  );
  return [
    '<!-- Generated by `npm run build` from what `--help` prints. Do not edit. -->',
    '# Commands\n',
    `\`\`\`text\n${help()}\n\`\`\`\n`,
    ...sections,
  ].join('\n');
}

function help(...words) {
  const args = ['dist/cli.js', ...words, '--help'];
  // As in a job: compiled code is not kept.
  const env = { ...process.env, CI: 'true' };
  return execFileSync(process.execPath, args, { encoding: 'utf8', env }).trimEnd();
}

function tool(program, ...args) {
  execFileSync(program, args, { stdio: 'inherit' });
}
