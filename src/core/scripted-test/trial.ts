import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { innerOf, type ResolvedPipeline, usesOf } from '../pipeline/nested.ts';
import type { Input, Outputs, Phase } from '../pipeline/schema.gen.ts';
import type { Decision, Entry, ScriptedTestFile } from './schema.gen.ts';

/** Approvals of a gate that a rework asks again. */
const APPROVALS = 3;

/**
 * A scripted test of the whole pipeline in which every phase succeeds: agents report valid outputs, writers change one file,
 * commands succeed, and people approve. Everything else of the pipeline is unchanged.
 */
export function trialOf(pipeline: ResolvedPipeline): ScriptedTestFile {
  const phases = phasesIn(pipeline, '');
  return {
    version: 1,
    description: 'a trial',
    inputs: inputsFor(pipeline.file.inputs ?? {}),
    agents: phases.flatMap(([name, phase]) => ('prompt' in phase ? [agentFor(name, phase)] : [])),
    run: Object.fromEntries(
      phases.flatMap(([name, phase]) =>
        'run' in phase ? [[name, scriptFor(phase.outputs ?? {})]] : [],
      ),
    ),
    decisions: phases.flatMap(([name, phase]) => ('gate' in phase ? approvals(name) : [])),
    expect: { outcome: 'succeeded' },
  };
}

/** All phases by their names in a run; those of a nested pipeline come before the phase that runs it. */
function phasesIn(
  { file, nested }: Pick<ResolvedPipeline, 'file' | 'nested'>,
  prefix: string,
): readonly (readonly [string, Phase])[] {
  return Object.entries(file.phases).flatMap(([name, phase]) => {
    const inner = innerOf({ nested }, phase);
    const inside =
      inner === null
        ? []
        : usesOf(name, phase).flatMap((use) => phasesIn(inner, `${prefix}${use}/`));
    return [...inside, [`${prefix}${name}`, phase] as const];
  });
}

const approvals = (gate: string): readonly Decision[] =>
  Array.from({ length: APPROVALS }, () => ({ gate, decision: 'approve' }));

function agentFor(phase: string, { access, paths, outputs = {} }: TrialAgentPhase): Entry {
  const write = { write: { path: fileIn(paths?.allow), text: 'Written by a trial.\n' } };
  return {
    phase,
    steps: access === 'write' ? [write] : [],
    result: {
      status: 'complete',
      summary: `A trial of ${phase}.`,
      outputs: Object.fromEntries(samples(outputs)),
    },
  };
}

type TrialAgentPhase = Pick<Extract<Phase, { prompt: unknown }>, 'access' | 'paths' | 'outputs'>;

/** A file that the first glob allows, from its literal prefix. */
const fileIn = ([glob = ''] = [] as readonly string[]): string =>
  /[*?[{]/.test(glob) || glob === '' ? `${glob.replace(/[*?[{].*$/s, '')}trial.txt` : glob;

const scriptFor = (outputs: Outputs): string =>
  samples(outputs)
    .map(([name, value]) => `echo '${name}=${outputText(value)}' >> "$PHASEGATE_OUTPUT"`)
    .concat('true')
    .join('\n');

const outputText = (value: Json): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const samples = (outputs: Outputs): readonly (readonly [string, Json])[] =>
  Object.entries(outputs).map(([name, schema]) => [name, sampleOf(schema as Json)]);

/** A value that is valid for the common keys of a JSON Schema. */
export function sampleOf(schema: Json): Json {
  if (!isJsonObject(schema)) return 'text';
  const { enum: options, const: only, default: usual, items, properties } = schema;
  if (only !== undefined) return only;
  if (usual !== undefined) return usual;
  if (Array.isArray(options) && options[0] !== undefined) return options[0];
  switch (typeOf(schema)) {
    case 'number':
    case 'integer':
      return typeof schema.minimum === 'number' ? schema.minimum : 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return [sampleOf(items ?? {})];
    case 'object':
      return objectOf(properties);
    default:
      return 'text';
  }
}

const typeOf = ({ type }: JsonObject): Json | undefined => (Array.isArray(type) ? type[0] : type);

const objectOf = (properties: Json | undefined): JsonObject =>
  isJsonObject(properties ?? null)
    ? Object.fromEntries(
        Object.entries(properties as JsonObject).map(([name, one]) => [name, sampleOf(one)]),
      )
    : {};

/** Values for the required inputs. */
function inputsFor(inputs: Readonly<Record<string, Input>>) {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, input]) => input.required === true && input.default === undefined)
      .map(([name, input]) => [name, inputFor(input)]),
  );
}

function inputFor({ type, options }: Input): string | number | boolean {
  if (type === 'number') return 1;
  if (type === 'boolean') return true;
  return options?.[0] ?? 'text';
}
