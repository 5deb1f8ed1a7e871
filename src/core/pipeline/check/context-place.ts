import { CONTEXTS } from '../../expression/parse.ts';
import { get, type Rule, type Subject, strategyOf } from '../subject.ts';
import type { ContextRead, Template, TemplateKind } from '../templates.ts';

/** An expression reads a context that is not available in its position. */
export const contextPlace: Rule = function* (subject) {
  for (const template of subject.templates) {
    // Has a rule of its own.
    if (template.place === 'fixed') continue;
    for (const read of template.reads) {
      const isMatrix = read.path[0] === 'matrix' && isSpread(subject, template);
      const refusal = isMatrix ? null : refusalOf(template, read);
      if (refusal !== null) yield { code: 'PG405', ...refusal, where: read.where };
    }
  }
};

interface ContextFault {
  readonly message: string;
  readonly hint: string;
}

function refusalOf(
  { place }: Template,
  { path: [context = '', property] }: ContextRead,
): ContextFault | null {
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

/** For contexts that phases have. */
const absentAt = (place: TemplateKind): ContextFault =>
  place === 'pipeline-output' ? GATE_OUTSIDE : TOO_EARLY;
/** A leg's values are available in the phase's texts, but not in its `if` and matrix, which are evaluated before. */
function isSpread({ file }: Subject, { phase, place }: Template): boolean {
  const found = phase === null ? undefined : get(file.phases, phase);
  const hasMatrix = found !== undefined && strategyOf(found) !== null;
  return hasMatrix && place !== 'if' && place !== 'matrix';
}

function diffOf(place: TemplateKind, property: string | undefined): ContextFault | null {
  return property === 'diff' && place !== 'prompt' && place !== 'deliver' ? DIFF : null;
}

const BEFORE_PHASES = new Set(['inputs', 'run', 'github', 'item']);
const AFTER_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env']);
const IN_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env', 'gate']);

const SEEN: Readonly<Partial<Record<TemplateKind, ReadonlySet<string>>>> = {
  env: BEFORE_PHASES,
  'pipeline-output': AFTER_PHASES,
};

const SECRETS: ContextFault = {
  message: '`secrets` can only be read in `env`',
  hint: 'Pass the secret in the `env` of the phase that needs it.',
};
const OUTPUTS: ContextFault = {
  message: '`outputs` can only be read in `rework.when`',
  hint: 'Elsewhere, read `needs.<phase>.outputs`.',
};
const MATRIX: ContextFault = {
  message:
    '`matrix` can only be read in `prompt`, `with`, `env` and `rework` of a phase with `strategy`',
  hint: 'Add `strategy: { matrix: { NAME: [a, b] } }` to the phase. Its `if` is evaluated before there are legs.',
};
const DIFF: ContextFault = {
  message: '`run.diff` can only be read in prompts and deliveries',
  hint: 'A condition can read `run.facts`: `files`, `lines`, `protected`, `risks`, `usd`.',
};
const GATE_OUTSIDE: ContextFault = {
  message: '`gate` can only be read in phases',
  hint: 'Outputs of a pipeline can read its phases: `needs.<phase>.result`, `needs.<phase>.outputs`.',
};
const TOO_EARLY: ContextFault = {
  message: 'this expression is evaluated before any phase runs',
  hint: 'Read the value in the `env` of a phase.',
};
