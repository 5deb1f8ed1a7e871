import { dirname } from 'node:path';
import { type Digest, digestOf } from '../../core/lib/brands.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import type { PhaseState, RunState } from '../../core/run/state.ts';
import type { AttemptRecord, ReadView } from '../../ports.ts';
import type { EngineDependencies } from '../dependencies.ts';
import type { Envelope } from '../reuse/envelope.ts';

/** One try at a phase, with everything that belongs to it. */
export interface Attempt<P extends WorkPhase = WorkPhase> {
  readonly deps: EngineDependencies;
  readonly plan: Plan;
  /** The state when the attempt began. */
  readonly state: RunState;
  readonly phase: P;
  readonly known: PhaseState;
  /** Counted over the whole run, from 1. */
  readonly number: number;
  readonly record: AttemptRecord;
  /** Random; fences untrusted text in the prompt. */
  readonly mark: string;
  /** A reader's private view of the workspace; `null`: the reader works in the workspace itself. */
  readonly view: ReadView | null;
  /** The result of an earlier run that replaces a child's; `null`: a child works. */
  readonly reused: ReusedResult | null;
  /** The children's whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface ReusedResult extends Envelope {
  /** The folder with the attempt's artifacts. */
  readonly folder: string;
}

/** Equal prompts have equal digests: the random mark and the attempt's own folder are replaced. */
export function promptDigest(
  { deps, mark, record }: Pick<Attempt, 'deps' | 'mark' | 'record'>,
  prompt: string,
): Digest {
  const random = [mark, dirname(record.resultFile), dirname(record.promptFile)];
  const text = random.reduce((left, part) => left.replaceAll(part, ''), prompt);
  return digestOf(deps.hash(text));
}
