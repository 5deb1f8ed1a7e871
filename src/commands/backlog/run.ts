import { type Command, InvalidArgumentError, Option } from 'commander';
import { localPlatform } from '../../app/wiring/platform.ts';
import { exitCodeOf } from '../../core/backlog/schedule/stopping.ts';
import { parseDuration } from '../../core/lib/duration.ts';
import { type RegisteredCommand, subcommand } from '../command.ts';
import { parseUsd, wholeNumber } from '../options/numbers.ts';
import { askedOf, type TargetOptions, withAsked } from './asked.ts';
import { openBacklog } from './open.ts';
import { reportSession } from './session-report.ts';
import { inView } from './view.ts';

interface BacklogRunOptions extends TargetOptions {
  readonly cap?: number;
  readonly until?: number;
  readonly budget?: number;
}

/** `phasegate backlog run`: works on the backlog until nothing more can be done, or a limit is reached. */
export function runCommand(): RegisteredCommand {
  const command = withLimits(
    subcommand(
      'run',
      'Work on items until all items are done, a person is needed, or a limit is reached.',
    ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate backlog run --only tag=bug --budget 5
  $ phasegate backlog run --target a1b2c            # work on this item only
  $ phasegate backlog run --cap 10 --until 2h       # at most 10 phases, for 2 hours

New items are triaged first. Each item then goes through the phases of its pipeline, in its own folder and on its own
branch. Your working tree stays unchanged. You can stop and restart the command at any time.

Exit codes: 0 all selected items are done, 1 an item failed, 3 items are left or wait at a gate, 4 an item needs an
answer or a person, 5 the budget is spent, 6 an item was rejected, 130 stopped by a signal.`,
  );
  return { command, act: run, hidden: false };
}

function withLimits(command: Command): Command {
  return withAsked(command)
    .addOption(new Option('--cap <n>', 'maximum number of phases to run').argParser(wholeNumber))
    .addOption(
      new Option(
        '--until <time>',
        'start no phase after this time or duration, such as 18:30 or 2h',
      ).argParser(momentOf),
    )
    .addOption(
      new Option('--budget <usd>', 'spending limit of this session in USD').argParser(parseUsd),
    );
}

async function run(options: BacklogRunOptions): Promise<number> {
  const opened = openBacklog(options);
  const { root, config, store } = opened;
  const backlog = await store.read();
  const { targets, only } = askedOf(options, { config, backlog });
  const cap = { phases: options.cap ?? config.limits.phases, isOption: options.cap !== undefined };
  const { WALL_CLOCK, workThrough } = await import('../../app/backlog/work-through.ts');
  const end = await inView(options.json, ({ driver, printLine }) =>
    workThrough({
      root,
      platform: localPlatform(),
      driver,
      config,
      store,
      targets,
      autoAdvance: options.autoAdvance,
      only,
      cap: cap.phases,
      untilMs: options.until ?? null,
      budgetUsd: options.budget ?? null,
      stage: 'all',
      clock: WALL_CLOCK,
      printLine,
    }),
  );
  await reportSession(opened, { end, cap, stage: 'all' }, options.json);
  return exitCodeOf(end.stopped, end.asked);
}

/** The next time at which the local clock shows this, or the end of this duration. */
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
