import { printJson, printResult } from '../report/print.ts';
import { FAILPOINTS } from '../system/failpoint.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';

/** `phasegate failpoints` (hidden): the points at which tests can crash a run. */
export function failpointsCommand(): RegisteredCommand {
  const command = subcommand(
    'failpoints',
    'List the points at which PHASEGATE_FAILPOINT can crash a run.',
  );
  return { command, act: failpoints, hidden: true };
}

async function failpoints(options: CommonOptions): Promise<number> {
  if (options.json) printJson(FAILPOINTS);
  else
    printResult(
      Object.entries(FAILPOINTS)
        .map(([name, what]) => `${name}\n  ${what}`)
        .join('\n'),
    );
  return 0;
}
