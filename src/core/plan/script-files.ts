/**
 * The files of the repository that a script starts, such as `check.sh` of `sh check.sh` and of `./check.sh --all`, relative to the
 * folder of the script. Only what is certain: nothing behind a change of the folder, and no word that the shell replaces.
 */
export function scriptFiles(script: string): readonly string[] {
  const found: string[] = [];
  for (const command of script.split(/\n|&&|\|\||[;|&]/)) {
    const words = command.trim().split(/\s+/);
    if (MOVES.has(words[0] ?? '')) break;
    const file = startedFile(words.slice(words.findIndex((word) => !ASSIGNMENT.test(word))));
    if (file !== null) found.push(file);
  }
  return [...new Set(found)];
}

/** The same of the `run` of an agent: a shell line, or a program and its arguments. */
export const startedBy = (run: string | readonly string[]): readonly string[] => {
  if (typeof run === 'string') return scriptFiles(run);
  const file = startedFile(run);
  return file === null ? [] : [file];
};

const MOVES = new Set(['cd', 'pushd', 'if', 'for', 'while', 'case', 'function', '{', '(']);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const INTERPRETERS = new Set(
  'sh bash dash zsh ksh node python python3 ruby perl php tsx deno bun'.split(' '),
);
const PLAIN = /^[\w.@+/-]+$/;

function startedFile([program = '', ...rest]: readonly string[]): string | null {
  if (program.includes('/')) return fileIn(program);
  if (!INTERPRETERS.has(program)) return null;
  const [first = ''] = rest;
  return /\.\w+$/.test(first) || first.includes('/') ? fileIn(first) : null;
}

/** `null`: the path is no plain path inside the repository. */
function fileIn(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '.');
  const isInside = PLAIN.test(path) && !parts.includes('..') && !parts.includes('');
  return isInside && parts.length > 0 ? parts.join('/') : null;
}
