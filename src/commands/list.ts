import { Option } from 'commander';
import type { SeenRun } from '../app/stored/stored.ts';
import { listRuns } from '../checkpoints/directory.ts';
import { digestOf, type RunId } from '../core/lib/brands.ts';
import { suggest } from '../core/lib/nearest.ts';
import { EXIT_CODES } from '../core/run/outcome.ts';
import { listedPlaces } from '../core/run/show/deliveries.ts';
import { errorOf, questionOf, runJson } from '../core/run/show/report-json.ts';
import { runStanding } from '../core/run/show/run-standing.ts';
import { isForItem } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { type RunRow, runListLines } from '../core/text/terminal/run-list.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printProse, surfaceOf } from '../report/print.ts';
import { type CommonOptions, collect, type RegisteredCommand, subcommand } from './command.ts';
import { moment } from './options/moment.ts';

/** `phasegate list`: the runs of this repository, newest first. */
export function listCommand(): RegisteredCommand {
  const command = subcommand(
    'list',
    'List runs of this repository; the run that was started last is the first.',
  )
    .option(
      '--outcome <outcome>',
      'filter by outcome, such as waiting or failed,cancelled; repeatable',
      collect,
      [],
    )
    .option('--pipeline <name>', 'filter by pipeline; repeatable', collect, [])
    .addOption(
      new Option('--since <time>', 'filter by start time, such as 2h, 7d or 2026-11-29').argParser(
        moment,
      ),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate list --outcome waiting,blocked
  $ phasegate list --pipeline fix --since 7d`,
    );
  return { command, act: list, hidden: false };
}

async function list(options: RunListOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { store } = await findPlace(options.root);
  const listed = await listRuns(store);
  const isWanted = filterOf(options);
  const all = (await Promise.all(listed.map(({ run }) => readable(store, run)))).flat();
  const runs = all.filter(isWanted);
  if (options.json) printJson(runs.map(firstFields));
  else if (runs.length === 0 && all.length > 0) printProse(`None of the ${all.length} runs match.`);
  else {
    const surface = surfaceOf(process.stdout);
    const elsewhere = isFiltered(options) ? [] : await elsewhereLines(store, surface);
    // A repository may only have begun runs in others.
    const own =
      runs.length === 0 && elsewhere.length > 0
        ? elsewhere.slice(1)
        : [...runListLines({ rows: runs.map(runRowOf), ...surface }), ...elsewhere];
    printProse(own.join('\n'));
  }
  return 0;
}

const isFiltered = ({ outcome, pipeline, since }: RunListOptions): boolean =>
  outcome.length > 0 || pipeline.length > 0 || since !== undefined;

/** The runs that `phasegate many` began from here, in their own repositories. */
async function elsewhereLines(
  store: string,
  surface: ReturnType<typeof surfaceOf>,
): Promise<readonly string[]> {
  const { manyOverview } = await import('../app/many/overview.ts');
  const { manyLines } = await import('../core/text/terminal/many-table.ts');
  return (await manyOverview(store)).flatMap(({ pipeline, rows }) => [
    '',
    `In other repositories, by \`phasegate many\` with ${oneLine(pipeline)}:`,
    ...manyLines({ rows, ...surface }),
  ]);
}

const startOf = ({ events }: SeenRun): string => events[0]?.at ?? '';

interface RunListOptions extends CommonOptions {
  readonly outcome: readonly string[];
  readonly pipeline: readonly string[];
  /** Milliseconds since 1970. */
  readonly since?: number;
}

/** Throws `Refusal` for an unknown outcome. */
function filterOf({ outcome, pipeline, since }: RunListOptions): (run: SeenRun) => boolean {
  const outcomes = new Set(wordsIn(outcome));
  const pipelines = new Set(wordsIn(pipeline));
  const strange = [...outcomes].find((word) => !STANDINGS.includes(word));
  if (strange !== undefined) {
    throw new Refusal(
      `Unknown outcome \`${strange}\`.`,
      suggest(strange, STANDINGS) ?? `The outcomes are ${STANDINGS.join(', ')}.`,
    );
  }
  return (run) =>
    (outcomes.size === 0 || outcomes.has(runStanding(run.state, run.isHeld))) &&
    (pipelines.size === 0 || pipelines.has(run.plan.name.toLowerCase())) &&
    (since === undefined || Date.parse(startOf(run)) >= since);
}

const STANDINGS: readonly string[] = [...Object.keys(EXIT_CODES), 'running', 'interrupted'];

/** Case and spaces do not matter. */
const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');

/** Reports a damaged run and skips it. */
async function readable(store: string, run: RunId): Promise<readonly SeenRun[]> {
  const { readRun } = await import('../app/stored/stored.ts');
  try {
    return [await readRun(store, run)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    printNote(`phasegate: ${error.message}\n  ${error.remedy}`);
    return [];
  }
}

function firstFields(seen: SeenRun) {
  const { phases: _phases, ...fields } = runJson({ ...seen, digest: digestOf(seen.head) });
  return fields;
}

function runRowOf(seen: SeenRun): RunRow {
  const { run, plan, state, isHeld } = seen;
  return {
    run,
    pipeline: plan.name,
    standing: runStanding(state, isHeld),
    places: listedPlaces(plan, state, seen.events),
    startedAt: startOf(seen),
    spent: state.spent,
    inputs: plan.inputs,
    item: isForItem(state) ? String(state.item.title ?? state.item.id) : null,
    note: noteOf(plan, state),
  };
}

/** What a run asks, or why it failed. */
function noteOf(plan: SeenRun['plan'], state: SeenRun['state']): string {
  const question = questionOf(state);
  if (question !== null) return question;
  const error = errorOf(plan, state);
  if (error === null) return '';
  // The outcome stands in a column of its own.
  return error.code === state.finished?.outcome ? error.message : `${error.code}: ${error.message}`;
}
