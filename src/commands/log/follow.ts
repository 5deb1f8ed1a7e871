import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAtRest, type SeenRun } from '../../app/stored/stored.ts';
import { journalFile, recordFolder } from '../../checkpoints/directory.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { isInterrupted } from '../../core/run/show/phase-mark.ts';
import { phaseState } from '../../core/run/state.ts';
import { timeline } from '../../core/text/terminal/timeline.ts';
import { neutralText } from '../../core/text/untrusted/neutral.ts';
import { printNote, printResult, surfaceOf } from '../../report/print.ts';
import { GrowingFile } from '../../system/growing-file.ts';

/** Between two looks, in milliseconds. */
const LOOK_MS = 200;

export interface FollowedRun {
  readonly seen: SeenRun;
  readonly readAgain: () => Promise<SeenRun>;
}

/** Prints a run's timeline as it grows, until the run ends or waits, or its process ends. */
export async function followRun(followed: FollowedRun): Promise<void> {
  let shown = 0;
  for await (const seen of looks(followed)) {
    const { paint } = surfaceOf(process.stdout);
    const { plan, events, state, isHeld } = seen;
    const isDead = isInterrupted(state, isHeld);
    const lines = timeline({ plan, events, isDead, millisecondsOf: Date.parse, paint });
    if (lines.length > shown) printResult(lines.slice(shown).join('\n'));
    shown = lines.length;
    if (isAtRest(seen)) return;
  }
}

/** Prints a phase's output, attempt after attempt, until the phase ends. */
export async function followPhase(
  followed: FollowedRun,
  phase: PhaseId,
  attempt: number | null,
): Promise<void> {
  let output: AttemptOutput | null = null;
  for await (const seen of looks(followed)) {
    const { plan, state } = seen;
    const { standing, attempt: last } = phaseState(plan, state, phaseIndex(plan, phase) ?? -1);
    const wanted = attempt ?? last;
    if (wanted > 0 && output?.attempt !== wanted) {
      output?.end();
      output = new AttemptOutput(recordFolder(seen.folder, phase, wanted), wanted);
    }
    output?.more();
    const isNow = wanted === last && (standing.status === 'running' || isToCome(standing.status));
    if (isAtRest(seen) || !isNow) break;
  }
  output?.end();
  if (output === null) printNote(`\`${phase}\` has not started.`);
}

const isToCome = (status: string): boolean => status === 'pending' || status === 'asking';

/** The run now, and again whenever it may have changed. */
async function* looks({ seen, readAgain }: FollowedRun): AsyncGenerator<SeenRun> {
  const file = journalFile(seen.folder);
  const sizeOf = (): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let now = seen;
  for (;;) {
    const size = sizeOf();
    now = await readAgain();
    yield now;
    // Also reads the run after some idle checks: a dying process changes no file, and a phase's output is in separate files.
    for (let idle = 0; idle < IDLE_LOOKS && sizeOf() === size; idle += 1) {
      await setTimeout(LOOK_MS);
      yield now;
    }
  }
}

/** Number of checks in which only the output is read. */
const IDLE_LOOKS = 10;

/** The output of one attempt as it grows, in whole lines. */
class AttemptOutput {
  readonly attempt: number;
  readonly #file: GrowingFile;

  constructor(folder: string, attempt: number) {
    this.attempt = attempt;
    this.#file = new GrowingFile(join(folder, 'output.log'));
    const { paint } = surfaceOf(process.stdout);
    printResult(paint('strong', `── attempt ${attempt}`));
  }

  more(): void {
    const lines = this.#file.lines();
    if (lines.length > 0) printResult(neutralText(lines.join('\n')));
  }

  end(): void {
    this.more();
    if (this.#file.rest !== '') printResult(neutralText(this.#file.rest));
  }
}
