import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SessionEnd } from '../../app/backlog/work-through.ts';
import { localPlatform } from '../../app/wiring/platform.ts';
import { statusText } from '../../core/backlog/item/item.ts';
import { exitCodeOf, outcomeOf, STOPPED_TEXT } from '../../core/backlog/schedule/stopping.ts';
import { parseDuration } from '../../core/lib/duration.ts';
import { oneLine } from '../../core/text/line.ts';
import { moneyText } from '../../core/text/money.ts';
import { nextCommands } from '../../core/text/terminal/backlog-item.ts';
import { printJson, printNote } from '../../report/print.ts';
import { type CommonOptions, collect, type Registered, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { filterOf } from './list.ts';
import { itemNamed, openBacklog } from './open.ts';

interface RunOptions extends CommonOptions {
  readonly target?: string;
  readonly only: readonly string[];
  readonly cap?: number;
  readonly until?: number;
  readonly budget?: number;
}

/** `phasegate backlog run`: works on the backlog until nothing more can be done, or a limit is reached. */
export function runCommand(): Registered {
  const command = withLimits(
    subcommand(
      'run',
      'Work on the backlog until all is done, waits for a person, or a limit is reached.',
    ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate backlog run --only tag=bug --budget 5
  $ phasegate backlog run --target a1b2c            this item alone
  $ phasegate backlog run --cap 10 --until 2h       a little at a time

New items are triaged, then each goes through the phases of its pipeline on a branch of its own, in a
clone: your checkout is not touched. It can be stopped and started again at any time.
Exit codes: 0 all that was asked for is done, 1 an item failed, 3 some is left, 4 a person is asked,
5 the budget is spent, 130 stopped by a signal.`,
  );
  return { command, act: run, hidden: false };
}

function withLimits(command: Command): Command {
  return command
    .option('--target <id>', 'work on this item alone, regardless of limits')
    .option(
      '--only <key=value>',
      'status, impact, size, risk, complexity, tag or pipeline; may be given more than once',
      collect,
      [],
    )
    .addOption(new Option('--cap <n>', 'phases, at most').argParser(wholeNumber))
    .addOption(
      new Option('--until <time>', 'start nothing after that: 18:30, or 2h').argParser(momentOf),
    )
    .addOption(new Option('--budget <usd>', 'of this session').argParser(amount));
}

async function run(options: RunOptions): Promise<number> {
  const { root, config, store } = openBacklog(options);
  const backlog = await store.read();
  const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
  const { workThrough } = await import('../../app/backlog/work-through.ts');
  const { LOCAL } = await import('../../app/backlog/item-run.ts');
  const end = await workThrough({
    root,
    platform: localPlatform(),
    driver: LOCAL,
    config,
    store,
    target,
    only: filterOf(options.only),
    cap: options.cap ?? config.limits.phases,
    untilMs: options.until ?? null,
    budgetUsd: options.budget ?? null,
    stage: 'all',
    say: (line) => {
      if (!options.json) printNote(oneLine(line));
    },
  });
  tell(end, options.json);
  return exitCodeOf(end.stopped, end.asked);
}

function tell({ stopped, phases, costUsd, asked }: SessionEnd, json: boolean): void {
  const why = STOPPED_TEXT[stopped];
  if (json) {
    const outcome = outcomeOf(stopped, asked);
    printJson({ outcome, stopped, why, phases, costUsd, items: asked.map(itemJson) });
    return;
  }
  const open = asked.filter(({ status }) => status !== 'done');
  const lines = open.flatMap((item) => [
    `${item.id}  ${statusText(item.status)}  ${oneLine(item.block?.reason ?? item.title)}`,
    ...nextCommands(item)
      .slice(0, 1)
      .map((command) => `  ${command}`),
  ]);
  const cost = costUsd === null ? '' : `, ${moneyText(costUsd)}`;
  const done = asked.length - open.length;
  printNote(
    [
      ...(lines.length === 0 ? [] : ['', ...lines]),
      '',
      `${done} of ${asked.length} items done, ${phases} phases${cost}. Stopped: ${why} (${stopped}).`,
    ].join('\n'),
  );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}

function amount(text: string): number {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError('Give USD, such as 2.50.');
}

/** The next moment at which the clock here shows that time, or so long from now. */
function momentOf(text: string): number {
  const length = parseDuration(text);
  if (length !== null) return Date.now() + length;
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new InvalidArgumentError('Give a time such as 18:30, or a duration such as 2h.');
  }
  const moment = new Date();
  moment.setHours(Number(hours), Number(minutes), 0, 0);
  if (moment.getTime() <= Date.now()) moment.setDate(moment.getDate() + 1);
  return moment.getTime();
}
