import { dirname } from 'node:path';
import { type Digest, digestOf } from '../../core/lib/brands.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import type { PhaseState, RunState } from '../../core/run/state.ts';
import type { AttemptRecord, ReadView } from '../../ports.ts';
import type { EngineDependencies } from '../dependencies.ts';
import type { Envelope } from '../reuse/envelope.ts';

/** One try at a phase, and all that it is about. */
export interface Attempt<P extends WorkPhase = WorkPhase> {
  readonly deps: EngineDependencies;
  readonly plan: Plan;
  /** As it was when the attempt began. */
  readonly state: RunState;
  readonly phase: P;
  readonly known: PhaseState;
  /** Over the whole run, from 1. */
  readonly number: number;
  readonly record: AttemptRecord;
  /** Random; fences in the prompt what is not the author's. */
  readonly mark: string;
  /** What a reader sees and changes in the stead of the workspace; `null` if that is the workspace itself. */
  readonly view: ReadView | null;
  /** A result of an earlier run that is taken in the place of a child's; `null` where a child works. */
  readonly taken: Taken | null;
  /** The children's whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Taken extends Envelope {
  /** The folder with its artifacts. */
  readonly folder: string;
}

/** Equal prompts have equal digests: the mark and the attempt's own folder are random. */
export function promptDigest(
  { deps, mark, record }: Pick<Attempt, 'deps' | 'mark' | 'record'>,
  prompt: string,
): Digest {
  const random = [mark, dirname(record.resultFile), dirname(record.promptFile)];
  const text = random.reduce((left, part) => left.replaceAll(part, ''), prompt);
  return digestOf(deps.hash(text));
}
