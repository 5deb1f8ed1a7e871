import { type Finding, keyAt, quoted, valueAt } from '../finding.ts';
import { innerOf, type ResolvedPipeline } from '../nested.ts';
import type { Phase } from '../schema.gen.ts';
import { phasesOf, type Rule, strategyOf } from '../subject.ts';

/** Legs that run a pipeline can neither ask a person, nor deliver, nor run in several jobs. */
export const pipelineLegs: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!('pipeline' in phase) || phase.strategy === undefined) continue;
    if (hasJobs(phase)) {
      yield {
        code: 'PG524',
        message: `the legs of ${quoted(name)} run a pipeline, so they cannot run in several jobs`,
        hint: 'Remove `jobs`.',
        where: keyAt('phases', name, 'strategy', 'jobs'),
      };
    }
    const inner = innerOf(subject, phase);
    if (inner !== null) yield* insideFindings(name, phase.pipeline, inner);
  }
};

function* insideFindings(
  name: string,
  pipeline: string,
  inner: ResolvedPipeline,
): Generator<Finding> {
  for (const { of, test, what, hint } of EXCLUDED) {
    const found = firstIn(inner, test);
    if (found === null) continue;
    yield {
      code: 'PG524',
      message: `${quoted(name)} runs ${quoted(pipeline)} once for each leg, but its ${of} ${quoted(found)} ${what}`,
      hint,
      where: valueAt('phases', name, 'pipeline'),
    };
  }
}

const EXCLUDED: readonly {
  readonly of: string;
  readonly test: (phase: Phase) => boolean;
  readonly what: string;
  readonly hint: string;
}[] = [
  {
    of: 'gate',
    test: (phase) => 'gate' in phase,
    what: 'would ask a person once for each of them',
    hint: 'Move the gate behind the phase with the matrix.',
  },
  {
    of: 'delivery',
    test: (phase) => 'deliver' in phase,
    what: 'would deliver once for each of them',
    hint: 'Move the delivery behind the phase with the matrix.',
  },
  {
    of: 'phase',
    test: (phase) => !('pipeline' in phase) && hasJobs(phase),
    what: 'has `strategy.jobs`',
    hint: 'Remove `jobs` there.',
  },
];

function hasJobs(phase: Phase): boolean {
  return (strategyOf(phase)?.jobs ?? false) !== false;
}

/** The name of the first such phase in the pipeline, or in one that it runs. */
function firstIn(
  { file, nested }: ResolvedPipeline,
  test: (phase: Phase) => boolean,
): string | null {
  for (const [name, phase] of Object.entries(file.phases)) {
    if (test(phase)) return name;
    const inner = innerOf({ nested }, phase);
    const below = inner === null ? null : firstIn(inner, test);
    if (below !== null) return `${name}/${below}`;
  }
  return null;
}
