import { explainedLines } from '../core/text/terminal/explained.ts';
import { printJson, printProse } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { phaseOf } from './meant/phase.ts';
import { storedRun } from './meant/run.ts';

/** `phasegate explain RUN PHASE`: compares each piece of the phase's key with the previous one. */
export function explainCommand(): RegisteredCommand {
  const command = subcommand('explain', 'Show why the result of a phase was or was not reused.')
    .argument('<run>', 'run or backlog item; a unique beginning is enough')
    .argument('<phase>', 'phase with the key `reuse`')
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate explain k3v9x2mq plan
  $ phasegate explain k3v9 plan --json     # all parts of the key, including equal ones`,
    );
  return { command, act: explain, hidden: false };
}

async function explain(name: string, phase: string, options: CommonOptions): Promise<number> {
  const { place, seen } = await storedRun(options.root, name);
  const { explain: explained } = await import('../app/reuse/explain.ts');
  const told = await explained(place, seen, phaseOf(seen, phase));
  if (options.json) printJson(told);
  else printProse(explainedLines(told).join('\n'));
  return 0;
}
