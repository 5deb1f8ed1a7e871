import { expressionsIn } from '../expression/expression.ts';
import { at, textAt } from '../lib/json-value.ts';
import type { ResolvedPipeline } from '../pipeline/nested.ts';
import { inputRead, isUndetermined } from '../plan/fixed-text.ts';

/** Environments of the gates of a pipeline and of those that it runs, apart from names with an expression. */
export const pipelineEnvironments = (pipeline: PhasesOfPipeline): readonly string[] =>
  namesIn(pipeline).filter((name) => !isUndetermined(name));

/** The names with an expression, such as `update-${{ inputs.repository }}`: each run has an environment of its own. */
export const environmentPatterns = (pipeline: PhasesOfPipeline): readonly string[] =>
  namesIn(pipeline).filter(isUndetermined);

/** What of a pipeline names environments. */
export type PhasesOfPipeline = Pick<ResolvedPipeline, 'nested'> & {
  readonly file: { readonly phases: unknown };
};

function namesIn({ file, nested }: PhasesOfPipeline): readonly string[] {
  return [...gateNames(file.phases), ...[...nested.values()].flatMap(namesIn)];
}

function gateNames(phases: unknown): readonly string[] {
  if (typeof phases !== 'object' || phases === null) return [];
  return Object.values(phases).flatMap((phase: unknown) => {
    const gate = at(phase, 'gate');
    const name = textAt(gate, 'environment');
    const isNamed = name !== null && name !== '';
    return isNamed && textAt(gate, 'by') !== 'comment' ? [name] : [];
  });
}

/** A name with an expression for people, `update-REPOSITORY`, and the inputs that complete it. */
export function patternForPeople(pattern: string) {
  const inputs = expressionsIn(pattern).flatMap(({ source }) => inputRead(source) ?? []);
  const example = inputs.reduce(
    (text, input) => text.replace(/\$\{\{.*?\}\}/, input.toUpperCase()),
    pattern,
  );
  return { inputs: [...new Set(inputs)], example };
}

/** Labels that a workflow compares with the label of an event, or looks for among the labels of its issue or pull request. */
export const labelsRead = (workflow: string): readonly string[] =>
  [...workflow.matchAll(READS_LABEL)].map(
    (found) => found.groups?.event ?? found.groups?.own ?? '',
  );

const READS_LABEL =
  /github\.event\.label\.name\s*==\s*'(?<event>[^'\n]+)'|github\.event\.(?:issue|pull_request)\.labels\.\*\.name,\s*'(?<own>[^'\n]+)'/g;
