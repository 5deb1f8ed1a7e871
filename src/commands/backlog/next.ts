import { readPipelines } from '../../app/backlog/pipelines.ts';
import { evolveAll, recorded } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { Known } from '../../core/backlog/schedule/dependencies.ts';
import { type Action, dueTogether, schedule } from '../../core/backlog/schedule/schedule.ts';
import { settle } from '../../core/backlog/triage/settle.ts';
import { oneLine } from '../../core/text/line.ts';
import { waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printResult } from '../../report/print.ts';
import { type CommonOptions, collect, type Registered, subcommand } from '../command.ts';
import { filterOf } from './list.ts';
import { itemNamed, look, openBacklog } from './open.ts';

interface NextOptions extends CommonOptions {
  readonly target?: string;
  readonly only: readonly string[];
}

/** `phasegate backlog next`: what the scheduler would do now, and why. Changes nothing. */
export function nextCommand(): Registered {
  const command = subcommand('next', 'Show what would be done now, and why; nothing is changed.')
    .option('--target <id>', 'as if only this item were to be worked on')
    .option('--only <key=value>', 'as `run --only`', collect, []);
  return { command, act: next, hidden: false };
}

async function next(options: NextOptions): Promise<number> {
  const opened = openBacklog(options);
  const backlog = await look(opened);
  const pipelines = readPipelines(opened.root, opened.config);
  const pipelineOf = (item: Parameters<typeof pipelines.of>[0]) =>
    pipelines.of(item)?.shape ?? null;
  const { guardrails, limits } = opened.config;
  const settled = settle(backlog.items, new Set(), { guardrails, pipelineOf });
  const now = new Date().toISOString();
  const items = evolveAll(
    backlog.items,
    settled.map((event) => recorded(event, opened.actor, now)),
  );
  const known = { items, archived: new Set(backlog.archived.keys()) };
  const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
  const only = filterOf(options.only);
  const { wip, concurrent } = limits;
  const limit = { wip, concurrent, target, only };
  const scheduled = schedule({ ...known, running: [], limits: limit, pipelineOf });
  const isAsked = (item: Item): boolean => (target === null ? only(item) : item.id === target);
  const due = scheduled.length > 0 ? [] : dueTogether(items, isAsked);
  const actions = [...scheduled, ...due.map(delivering)];
  if (options.json) printJson(actions);
  else {
    const lines = actions.map((action) => `${wordsOf(action)}: ${action.why}`);
    const waiting = waitingLines(known);
    const nothing = lines.length === 0 ? ['Nothing can be done now.'] : [];
    const rest = waiting.length === 0 ? [] : ['', 'Waiting:', ...waiting];
    printResult([...nothing, ...lines.map(oneLine), ...rest].join('\n'));
  }
  return 0;
}

const MOST = 20;

/** Of the first who wait. */
function waitingLines(known: Known): readonly string[] {
  const lines: string[] = [];
  for (const item of known.items.values()) {
    const waits = waitsFor(item, known);
    if (waits !== '') lines.push(`  ${item.id} waits for ${waits}`);
    if (lines.length === MOST) break;
  }
  return lines;
}

/** One for each item, though they come together. */
const delivering = ({ id }: Item) =>
  ({
    action: 'deliver',
    item: id,
    writer: false,
    why: 'it is finished, and nothing else can be done: it is delivered with the others',
  }) as const;

function wordsOf(action: Action | ReturnType<typeof delivering>): string {
  if (action.action !== 'run') return `${action.action} ${action.item}`;
  return `run \`${action.phase}\` of ${action.item}${action.writer ? ', alone, as it writes' : ''}`;
}
