import type { WorkPhase } from '../core/plan/plan.ts';
import type { RunMoment } from '../core/run/moment.ts';
import type { EngineDependencies } from './dependencies.ts';

/** What a command is performed with. */
export interface EngineContext extends RunMoment {
  readonly deps: EngineDependencies;
}

/** The same for the attempt of a phase. */
export interface AttemptContext extends EngineContext {
  readonly phase: WorkPhase;
}
