import type { Json } from '../../lib/json.ts';
import { suggest } from '../../lib/nearest.ts';
import { type Finding, keyAt, quoted, valueAt } from '../finding.ts';
import { fits, writtenHint } from '../inputs.ts';
import { innerOf, type ResolvedPipeline } from '../nested.ts';
import type { PipelinePhase } from '../schema.gen.ts';
import { get, keysAt, phasesOf, type Rule, type Subject } from '../subject.ts';

/** The inputs of a nested pipeline do not match its declaration. */
export const nestedPipeline: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    const inner = innerOf(subject, phase);
    if (inner === null || !('pipeline' in phase)) continue;
    const given = phase.with ?? {};
    yield* inputFindings({ name, phase, inner }, given);
    yield* agentFindings(subject, { name, phase, inner });
  }
};

interface NestedUse {
  readonly name: string;
  readonly phase: PipelinePhase;
  readonly inner: ResolvedPipeline;
}

type GivenInputs = NonNullable<PipelinePhase['with']>;

function* inputFindings(use: NestedUse, given: GivenInputs): Generator<Finding> {
  const { name, phase, inner } = use;
  const declared = inner.file.inputs ?? {};
  for (const [key, value] of Object.entries(given)) {
    if (key === 'agents' || value === undefined || typeof value === 'object') continue;
    const finding = inputFinding(use, key, value);
    if (finding !== null) yield { ...finding, where: keyAt('phases', name, 'with', key) };
  }
  for (const [key, input] of Object.entries(declared)) {
    if (input.required !== true || Object.hasOwn(given, key)) continue;
    yield {
      code: 'PG510',
      message: `${quotedPipeline(phase)} needs the input ${quoted(key)}`,
      hint: `Add \`with: { ${key}: … }\` to ${quoted(name)}.`,
      where: valueAt('phases', name, 'pipeline'),
    };
  }
}

function inputFinding(
  { phase, inner }: NestedUse,
  key: string,
  value: Json,
): Omit<Finding, 'where'> | null {
  const declared = inner.file.inputs ?? {};
  const input = get(declared, key);
  const what = quotedPipeline(phase);
  if (input === undefined) {
    const hint = suggest(key, Object.keys(declared)) ?? 'The pipeline takes no inputs.';
    return { code: 'PG509', message: `${what} has no input ${quoted(key)}`, hint };
  }
  if (isTemplate(value) || fits(input, value)) return null;
  const { type = 'string', options = [] } = input;
  const wanted = type === 'choice' ? `one of ${options.map(quoted).join(', ')}` : `a ${type}`;
  const about = input.description === undefined ? '' : `${input.description} `;
  const message = `the input ${quoted(key)} of ${what} must be ${wanted}`;
  return { code: 'PG511', message, hint: `${about}${writtenHint(input, value, key)}` };
}

const quotedPipeline = ({ pipeline }: PipelinePhase): string => `the pipeline ${quoted(pipeline)}`;

/** The value is known only when the phase is reached. */
const isTemplate = (value: Json): boolean => typeof value === 'string' && value.includes('${{');

function* agentFindings(subject: Subject, { name, phase, inner }: NestedUse): Generator<Finding> {
  const theirs = Object.keys(inner.file.agents ?? {});
  const ours = keysAt(subject, 'agents');
  for (const [agent, instead] of Object.entries(phase.with?.agents ?? {})) {
    if (!theirs.includes(agent)) {
      yield {
        code: 'PG306',
        message: `the pipeline ${quoted(phase.pipeline)} has no agent ${quoted(agent)}`,
        hint: suggest(agent, theirs) ?? 'The pipeline declares no agents.',
        where: keyAt('phases', name, 'with', 'agents', agent),
      };
    }
    if (!ours.includes(instead)) {
      yield {
        code: 'PG306',
        message: `there is no agent ${quoted(instead)}`,
        hint: suggest(instead, ours) ?? 'Declare the agent under `agents`.',
        where: valueAt('phases', name, 'with', 'agents', agent),
      };
    }
  }
}
