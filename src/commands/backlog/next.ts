import type { BacklogOutlook } from '../../app/backlog/outlook.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { restartText } from '../../core/backlog/schedule/restart.ts';
import {
  dueTogether,
  type ScheduledAction,
  schedule,
} from '../../core/backlog/schedule/schedule.ts';
import { firstTarget } from '../../core/backlog/schedule/targets.ts';
import { oneLine, truncate } from '../../core/text/line.ts';
import { type LocalKnownItems, waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printProse } from '../../report/print.ts';
import { type RegisteredCommand, subcommand } from '../command.ts';
import { askedOf, type TargetOptions, withAsked } from './asked.ts';
import { knownIn, openBacklog, readBacklog } from './open.ts';

/** `phasegate backlog next`: the scheduler's next actions with their reasons. Changes nothing. */
export function nextCommand(): RegisteredCommand {
  const command = withAsked(
    subcommand(
      'next',
      'Show what `backlog run` would do now, and why. The command changes nothing.',
    ),
  );
  return { command, act: next, hidden: false };
}

async function next(options: TargetOptions): Promise<number> {
  const { outlook } = await import('../../app/backlog/outlook.ts');
  const opened = openBacklog(options);
  const backlog = await readBacklog(opened);
  const { targets, only } = askedOf(options, { config: opened.config, backlog });
  const seen = await outlook(opened, backlog, { targets, extent: 'all' });
  const { items, leftAlone, processes } = seen;
  const known = knownIn(seen);
  const target = firstTarget(known, targets, {
    isOver: ({ status }) => options.autoAdvance && status === 'blocked',
  });
  const isAsked = ({ id }: Item): boolean =>
    !leftAlone.has(id) && processes.get(id) !== 'runs' && asks(id);
  const asks = (id: string): boolean => {
    const item = items.get(id);
    return item !== undefined && (targets.length === 0 ? only(item) : targets.includes(id));
  };
  const scheduled = schedule({
    ...known,
    running: [],
    limits: {
      ...opened.config.limits,
      target: targets.length === 0 ? null : target !== null && isAsked(target) ? target.id : '',
      only: isAsked,
    },
    pipelineOf: (item) => seen.pipelines.of(item)?.shape ?? null,
  });
  const due = scheduled.length > 0 ? [] : dueTogether(items, isAsked);
  const actions = [
    ...(await Promise.all(scheduled.map((action) => asRestarted(seen, action)))),
    ...due.map(delivering),
  ];
  if (options.json) printJson(actions);
  else {
    const lines = actions.flatMap((action) => describeAction(seen, action));
    const waiting = waitingLines(known, new Set(actions.map(({ item }) => item)));
    const nothing = lines.length === 0 ? ['Nothing can be done now.'] : [];
    const rest = waiting.length === 0 ? [] : ['', 'Waiting:', ...waiting];
    printProse([...nothing, ...lines, ...rest].join('\n'));
  }
  return 0;
}

const DIED = 'the process that worked on it died; the session continues its run';

/** The action, its item, and the changes that the item depends on and that its new run would not have. */
function describeAction(
  { items, processes, unmerged }: BacklogOutlook,
  action: ScheduledAction | ReturnType<typeof delivering>,
): readonly string[] {
  return [
    oneLine(`${actionText(action)}: ${action.why}`),
    `  ${titleOf(items.get(action.item))}`,
    ...(processes.get(action.item) === 'died' ? [`  ${DIED}`] : []),
    ...(unmerged.get(action.item) ?? []).map((line) => `  ${oneLine(line)}`),
  ];
}

/** For an item whose run is on another machine: where it restarts here. */
async function asRestarted(
  seen: BacklogOutlook,
  action: ScheduledAction,
): Promise<ScheduledAction> {
  const item = seen.items.get(action.item);
  if (action.action !== 'run' || item === undefined || !seen.elsewhere.has(item.id)) return action;
  const { plannedRestart } = await import('../../app/backlog/begun-elsewhere.ts');
  const planned = await plannedRestart(seen.place, seen.pipelines, item);
  if (planned === null) return action;
  const { restart, pipeline } = planned;
  const { phase } = restart;
  const writer = pipeline.shape.phases.find(({ name }) => name === phase)?.writer ?? false;
  return { ...action, phase, writer, why: `it ${restartText(restart)}` };
}

const MAX_ACTIONS = 20;
const MAX_TITLE_LENGTH = 60;

const titleOf = (item: Item | undefined): string =>
  truncate(oneLine(item?.title ?? ''), MAX_TITLE_LENGTH);

/** For the first unfinished items without a due action. */
function waitingLines(known: LocalKnownItems, due: ReadonlySet<string>): readonly string[] {
  const open = [...known.items.values()].filter(
    ({ id, status }) => status !== 'done' && !due.has(id),
  );
  const lines = open
    .slice(0, MAX_ACTIONS)
    .flatMap((item) => [
      `  ${item.id}  ${titleOf(item)}`,
      `    waits for ${waitsFor(item, known) || 'its turn'}`,
    ]);
  const more = open.length - MAX_ACTIONS;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

/** One line per item, although they are delivered together. */
const delivering = ({ id }: Item) =>
  ({
    action: 'deliver',
    item: id,
    writer: false,
    why: 'finished; delivered together with the other items because nothing else can run',
  }) as const;

function actionText(action: ScheduledAction | ReturnType<typeof delivering>): string {
  if (action.action !== 'run') return `${action.action} ${action.item}`;
  return `run \`${action.phase}\` of ${action.item}${action.writer ? ', alone, because it writes' : ''}`;
}
