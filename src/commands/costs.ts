import { Option } from 'commander';
import { costLines } from '../core/text/terminal/cost-list.ts';
import { COST_KEYS, type CostKey } from '../core/view/costs.ts';
import { printJson, printNote, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { moment } from './options/moment.ts';

interface CostsOptions extends CommonOptions {
  readonly since: number;
  readonly by: CostKey;
}

/** `phasegate costs`: costs of runs, retries and reworks, and savings by reuse. */
export function costsCommand(): RegisteredCommand {
  const command = subcommand('costs', 'Show what the runs of this repository cost.')
    .addOption(
      new Option('--since <time>', 'count attempts since this time, such as 2h, 7d or 2026-11-29')
        .default(moment('30d'), '30d')
        .argParser(moment),
    )
    .addOption(new Option('--by <key>', 'print a line for each').choices(COST_KEYS).default('day'))
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate costs --by model
  $ phasegate costs --since 7d --by phase --json

Days are in UTC. Costs and tokens that no agent reported are not counted.`,
    );
  return { command, act: costs, hidden: false };
}

async function costs({ root, since, by, json }: CostsOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { costReport } = await import('../app/stored/cost-report.ts');
  const { store } = await findPlace(root);
  const onDamaged = ({ message, remedy }: { message: string; remedy: string }): void =>
    printNote(`phasegate: ${message}\n  ${remedy}`);
  const report = await costReport(store, { by, sinceMs: since, onDamaged });
  if (json) printJson(report);
  else printResult(costLines({ report, ...surfaceOf(process.stdout) }).join('\n'));
  return 0;
}
