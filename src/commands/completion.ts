import type { Command } from 'commander';
import { unreachable } from '../core/lib/unreachable.ts';
import { printResult } from '../report/print.ts';
import { type RegisteredCommand, subcommand } from './command.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/**
 * `phasegate completion SHELL`: prints a script with which the shell completes commands, options, runs, phases, items and
 * pipelines.
 */
export function completionCommand(): RegisteredCommand {
  const command = subcommand('completion', 'Print a completion script for a shell.').addHelpText(
    'after',
    `
To install the script:
  bash  $ echo 'source <(phasegate completion bash)' >> ~/.bashrc
  zsh   $ phasegate completion zsh > "\${fpath[1]}/_phasegate"
  fish  $ phasegate completion fish > ~/.config/fish/completions/phasegate.fish`,
  );
  command.addArgument(command.createArgument('<shell>', 'shell').choices(SHELLS));
  return { command, act: completion, hidden: false };
}

async function completion(shell: Shell): Promise<number> {
  printResult(scriptFor(shell));
  return 0;
}

/** `phasegate complete -- WORD…`: prints completions of the last word, one per line; called by the scripts. */
export function completeCommand(): RegisteredCommand {
  const command = subcommand('complete', 'Print completions of the last word.').argument(
    '[words...]',
  );
  return { command, act: complete, hidden: true };
}

async function complete(
  words: readonly string[],
  { root }: { readonly root: string },
  command: Command,
): Promise<number> {
  const { candidates } = await import('./completion/candidates.ts');
  const found = await candidates(command.parent ?? command, words, root);
  if (found.length > 0) printResult(found.join('\n'));
  return 0;
}

function scriptFor(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return BASH;
    case 'zsh':
      return ZSH;
    case 'fish':
      return FISH;
    default:
      return unreachable(shell);
  }
}

const BASH = `_phasegate() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf '%q' "$line")")
  done < <(phasegate complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _phasegate phasegate`;

const ZSH = `#compdef phasegate
_phasegate() {
  local -a found
  found=("\${(@f)$(phasegate complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [ "\${funcstack[1]}" = "_phasegate" ]; then _phasegate "$@"; else compdef _phasegate phasegate; fi`;

const FISH = `function __phasegate_complete
    set -l words (commandline -opc)
    phasegate complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c phasegate -a '(__phasegate_complete)'`;
