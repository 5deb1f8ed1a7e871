import { CONTEXTS } from '../../expression/parse.ts';
import type { Rule } from '../subject.ts';
import type { Place, Read, Template } from '../templates.ts';

/** An expression reads a context that has no value where it stands. */
export const contextPlace: Rule = function* ({ templates }) {
  for (const template of templates) {
    for (const read of template.reads) {
      const refusal = refusalOf(template, read);
      if (refusal !== null) yield { code: 'PG405', ...refusal, where: read.where };
    }
  }
};

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

function refusalOf({ place }: Template, { path: [context = '', property] }: Read): Refusal | null {
  if ((SEEN[place] ?? IN_PHASES).has(context)) {
    return context === 'run' ? diffOf(place, property) : null;
  }
  switch (context) {
    case 'secrets':
      return place === 'env' || place === 'phase-env' ? null : SECRETS;
    case 'outputs':
      return place === 'rework-when' ? null : OUTPUTS;
    case 'matrix':
      return MATRIX;
    default:
      return CONTEXTS.some((known) => known === context) ? absentAt(place) : null;
  }
}

/** Of a context that phases have. */
const absentAt = (place: Place): Refusal =>
  place === 'pipeline-output' ? GATE_OUTSIDE : TOO_EARLY;

function diffOf(place: Place, property: string | undefined): Refusal | null {
  return property === 'diff' && place !== 'prompt' && place !== 'deliver' ? DIFF : null;
}

const BEFORE_PHASES = new Set(['inputs', 'run', 'github', 'item']);
const AFTER_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env']);
const IN_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env', 'gate']);

const SEEN: Readonly<Partial<Record<Place, ReadonlySet<string>>>> = {
  env: BEFORE_PHASES,
  'pipeline-output': AFTER_PHASES,
};

const SECRETS: Refusal = {
  message: '`secrets` can be read in `env` only',
  hint: 'Give it to the one phase that needs it, by its `env`.',
};
const OUTPUTS: Refusal = {
  message: '`outputs` can be read in `rework.when` only',
  hint: 'Elsewhere the outputs of a phase are `needs.<phase>.outputs`.',
};
const MATRIX: Refusal = {
  message: '`matrix` can be read in a phase with `strategy` only',
  hint: '`strategy` is not supported yet.',
};
const DIFF: Refusal = {
  message: '`run.diff` can be read in prompts and deliveries only',
  hint: 'A condition can look at `run.facts`: `files`, `lines`, `protected`, `risks`, `usd`.',
};
const GATE_OUTSIDE: Refusal = {
  message: '`gate` can be read in phases only',
  hint: 'What a pipeline gives is about its phases: `needs.<phase>.result`, `needs.<phase>.outputs`.',
};
const TOO_EARLY: Refusal = {
  message: 'this is evaluated before any phase has run',
  hint: 'Read it in the `env` of a phase.',
};
