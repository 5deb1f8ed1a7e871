import { InvalidArgumentError, Option } from 'commander';
import type { CleanResult } from '../app/stored/clean.ts';
import { isFinal } from '../core/run/outcome.ts';
import { oneLine } from '../core/text/line.ts';
import { moneyText } from '../core/text/money.ts';
import { phrase } from '../core/text/phrase.ts';
import { printJson, printNote, printProse } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { refuseDeciding } from './run/running.ts';

interface CleanOptions extends CommonOptions {
  readonly keep: number;
  readonly dryRun: boolean;
}

const DEFAULT_KEEP = 20;

/** `phasegate clean`: removes old runs, and workspaces of finished runs. */
export function cleanCommand(): RegisteredCommand {
  const command = subcommand('clean', 'Remove old runs, and workspaces that no run needs.')
    .addOption(
      new Option('--keep <n>', 'number of finished runs to keep, newest first')
        .default(DEFAULT_KEEP)
        .argParser(parseCount),
    )
    .option('--dry-run', 'list what would be removed, without removing anything', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate clean --dry-run
  $ phasegate clean --keep 0        # remove every finished run that is not needed

The command keeps runs that wait, ask a question, are running or were interrupted, and runs that open backlog items need.
The command also keeps runs whose pull request was written only into their folder, as long as their branch exists.
Results for reuse are removed together with the runs that produced them, and \`phasegate costs\` no longer counts these runs.
Branches and pull requests stay.`,
    );
  return { command, act: clean, hidden: false };
}

async function clean({ root, json, keep, dryRun: isDry }: CleanOptions): Promise<number> {
  refuseDeciding('`phasegate clean`');
  const { findPlace } = await import('../app/stored/place.ts');
  const { clean: cleaned } = await import('../app/stored/clean.ts');
  const { runsOfItems } = await import('../app/backlog/runs-needed.ts');
  const place = await findPlace(root);
  const needed = await runsOfItems(place.repository.root);
  const onNote = (note: string): void => printNote(oneLine(note));
  const done = await cleaned({ place, keep, needed, isDry, onNote });
  if (json) {
    const runs = done.runs.map(({ run }) => run);
    const { folders, results, lost } = done;
    printJson({ dryRun: isDry, runs, folders, results, lost: [...lost] });
  } else printProse(formatCleanResult(done, isDry));
  return 0;
}

function formatCleanResult({ runs, folders, results, lost }: CleanResult, isDry: boolean): string {
  if (runs.length + folders.length + results.length === 0) return 'Nothing to remove.';
  const verb = isDry ? 'Would remove' : 'Removed';
  const lines = runs.map(({ run, plan, state, events }) => {
    const started = events[0]?.at.slice(0, 10) ?? '';
    return `  run ${run}  ${oneLine(plan.name)}, ${state.finished?.outcome ?? ''}, ${started}`;
  });
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  const kept = results.length === 0 ? '' : ` and ${count(results.length, 'kept result')}`;
  const total = `${verb} ${count(runs.length, 'run')}${kept === '' ? ' and' : ','} ${count(folders.length, 'workspace folder')}${kept}.`;
  const shown = [...lines, ...folders.map((folder) => `  ${folder}`), total];
  return [...shown, ...priceOfCleaning({ runs, lost }, isDry)].join('\n');
}

/** What is lost with the runs. */
function priceOfCleaning(
  { runs, lost }: Pick<CleanResult, 'runs' | 'lost'>,
  isDry: boolean,
): readonly string[] {
  if (runs.length === 0) return [];
  const costs = runs.flatMap(({ state }) => state.spent.usd ?? []);
  const sum = costs.length === 0 ? '' : ` (${moneyText(costs.reduce((all, one) => all + one, 0))})`;
  const [are, counts] = isDry ? ['would be', 'would no longer count'] : ['are', 'no longer counts'];
  const resumable = runs.filter(({ state }) => !isFinal(state.finished?.outcome));
  return [
    ...undelivered(lost, isDry),
    ...unresumed(resumable, isDry),
    `Their records, reports and artifacts ${are} gone, and \`phasegate costs\` ${counts} these runs${sum}. Branches and pull requests stay.`,
  ];
}

/** git removes commits that no branch has. */
function undelivered(lost: CleanResult['lost'], isDry: boolean): readonly string[] {
  if (lost.size === 0) return [];
  const which = [...lost].map((run) => `\`${run}\``).join(', ');
  const [branches, them] = lost.size === 1 ? ['branch', 'it'] : ['branches', 'them'];
  const deleted = `The ${branches} of ${which} ${lost.size === 1 ? 'was' : 'were'} deleted, and the work is not delivered`;
  return [
    isDry
      ? `${deleted}: \`phasegate status\` shows how to restore ${them} first.`
      : `${deleted}: its last record is gone.`,
  ];
}

function unresumed(runs: CleanResult['runs'], isDry: boolean): readonly string[] {
  if (runs.length === 0) return [];
  const which = phrase(runs.map(({ run }) => `\`${run}\``));
  return [`${which} ${isDry ? 'can still' : 'can no longer'} be resumed.`];
}

function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number of runs, 0 or more.');
}
