import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenRun } from '../app/stored/stored.ts';
import { recordFolder } from '../checkpoints/directory.ts';
import { digestOf, type PhaseId } from '../core/lib/brands.ts';
import { findPhase, phaseAt } from '../core/lib/graph.ts';
import { phaseIndex, repositoryOf } from '../core/plan/legs.ts';
import type { ChangeMerged, PhaseReused, PhaseSucceeded, RunEvent } from '../core/run/event.ts';
import { legsOf } from '../core/run/legs.ts';
import { phaseState } from '../core/run/state.ts';
import type { RunChange } from '../core/text/gate-evidence.ts';
import { diffStat, pathWidthIn } from '../core/text/terminal/diff-stat.ts';
import { parseDiff } from '../core/view/diff.ts';
import type { GitLocation } from '../git/git.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, surfaceOf } from '../report/print.ts';
import { showDiff } from '../report/show-diff.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { phaseOf } from './meant/phase.ts';
import { storedRun } from './meant/run.ts';

interface DiffCommandOptions extends CommonOptions {
  readonly stat: boolean;
}

/** `phasegate diff RUN [PHASE]`: the change of a run or of one phase. */
export function diffCommand(): RegisteredCommand {
  const command = subcommand('diff', 'Show what a run or a phase changed.')
    .argument(
      '[run]',
      'run or backlog item; a unique beginning is enough (default: the run started last)',
    )
    .argument('[phase]', 'show changes of this phase only (default: whole run)')
    .option('--stat', 'list changed files with line counts only', false)
    .addHelpText(
      'after',
      `
On a terminal, the output goes through a pager: $GIT_PAGER, $PAGER or less.

Examples:
  $ phasegate diff k3v9x2mq
  $ phasegate diff k3v9x2mq fix --stat`,
    );
  return { command, act: diff, hidden: false };
}

async function diff(
  name: string | undefined,
  phase: string | undefined,
  options: DiffCommandOptions,
): Promise<number> {
  const { place: here, seen } = await storedRun(options.root, name);
  const { placeOfRun } = await import('../app/stored/run-change.ts');
  const place: GitLocation = await placeOfRun(here.repository.root, seen.folder, seen.state);
  const id = phase === undefined ? null : phaseOf(seen, phase);
  const change: PhaseChange =
    id === null ? await ofRun(place, seen) : await ofPhase(place, seen, id);
  const { stat, diff, isUndone = false } = change;
  if (options.json) {
    const undone = id === null ? {} : { undone: isUndone };
    printJson({ run: seen.run, phase: id, stat, diff, ...undone, digest: digestOf(seen.head) });
    return 0;
  }
  if (isUndone) printNote(`\`${id}\` did not succeed, so this change was undone:`);
  await showDiff(options.stat ? shownStat(stat, diff) : diff, `\`${phase ?? seen.run}\``);
  return 0;
}

/** With paths as whole as the terminal has room for them. */
function shownStat(stat: string, diff: string): string {
  const files = parseDiff(diff);
  // A diff may be cut, or be of several legs: then its lines do not add up to the counts.
  const isSame = diffStat(files).trimEnd() === stat.trimEnd();
  return isSame ? diffStat(files, pathWidthIn(surfaceOf(process.stdout).columns)) : stat;
}

async function ofRun(place: GitLocation, { run, state, started }: SeenRun): Promise<RunChange> {
  const { runChange } = await import('../app/stored/run-change.ts');
  const change = await runChange(place, state);
  if (change !== null) return change;
  throw new Refusal(
    `The commits of the run \`${run}\` are not in ${state.others.size === 0 ? 'this repository' : 'its repositories'}.`,
    `Fetch its branch first: \`git fetch origin ${started.branch}\`.`,
  );
}

interface PhaseChange extends RunChange {
  /** The attempt failed; its record still has the change. */
  readonly isUndone?: boolean;
}

async function ofPhase(place: GitLocation, seen: SeenRun, phase: PhaseId): Promise<PhaseChange> {
  const { plan, state } = seen;
  const legs = legsOf(plan, state, phaseIndex(plan, phase) ?? -1);
  if (legs.length === 0) return ofAttempts(place, seen, phase);
  const changes: PhaseChange[] = [];
  for (const { index } of legs)
    changes.push(await ofAttempts(place, seen, phaseAt(plan, index).id));
  const whole = (key: 'stat' | 'diff') =>
    changes
      .map((change) => change[key].trimEnd())
      .filter((text) => text !== '')
      .join('\n');
  const isUndone = changes.some((change) => change.isUndone === true);
  return { stat: whole('stat'), diff: whole('diff'), isUndone };
}

async function ofAttempts(place: GitLocation, seen: SeenRun, phase: PhaseId): Promise<PhaseChange> {
  const { changeOfCommit, placeIn } = await import('../app/stored/run-change.ts');
  const made = seen.events.findLast((event) => isResult(event) && event.phase === phase);
  const commit = made !== undefined && isResult(made) ? (made.change?.commit ?? null) : null;
  const there = placeIn(place, seen.state, repositoryIn(seen, phase));
  const change = commit === null || there === null ? null : await changeOfCommit(there, commit);
  return change ?? recorded(seen, phase);
}

function repositoryIn({ plan }: SeenRun, phase: PhaseId): string | null {
  const planned = findPhase(plan, phase);
  return planned === null ? null : repositoryOf(planned);
}

const isResult = (event: RunEvent): event is PhaseSucceeded | PhaseReused | ChangeMerged =>
  event.type === 'phaseSucceeded' || event.type === 'phaseReused' || event.type === 'changeMerged';

function recorded(seen: SeenRun, phase: PhaseId): PhaseChange {
  const index = phaseIndex(seen.plan, phase) ?? -1;
  const { attempt } = phaseState(seen.plan, seen.state, index);
  const file = join(recordFolder(seen.folder, phase, attempt), 'changes.diff');
  const diff = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { stat: diffStat(parseDiff(diff)), diff, isUndone: diff !== '' };
}
