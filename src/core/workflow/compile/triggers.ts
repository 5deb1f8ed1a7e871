import { stringify } from 'yaml';
import type { Input, PipelineFile } from '../../pipeline/schema.gen.ts';

/** Inputs of every such workflow, beside those of its pipeline. */
export const OWN_INPUTS: Readonly<Record<string, string>> = {
  resume: 'Run to resume',
  answer: 'Answer to the question of a blocked run',
};

/** `name` and `on` of a workflow that people start by hand with the inputs of the pipeline. */
export function triggersText(
  { name, inputs = {} }: Pick<PipelineFile, 'name' | 'inputs'>,
  hearsComments: boolean,
): string {
  const own = Object.entries(OWN_INPUTS).map(([input, description]) =>
    line(input, { description, required: false, type: 'string' }),
  );
  const lines = [
    `name: ${stringify(name).trimEnd()}`,
    '',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    ...Object.entries(inputs).map(([input, given]) => line(input, fieldOf(given))),
    ...own,
    ...(hearsComments ? COMMENTS : []),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

const COMMENTS = [
  '  issue_comment:',
  '    types: [created] # never edited: what was approved stays what was read',
];

const line = (name: string, field: object): string =>
  `      ${name}: ${stringify(field, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`;

/** No field is required: a run that is resumed needs none. The Action says which one a new run lacks. */
function fieldOf({ type = 'string', description, required, default: value, options = [] }: Input) {
  // A list would give its first option where the pipeline has no value.
  const isOpen = type === 'choice' && value === undefined && required !== true;
  const choices = `${description ?? 'Value'} (${options.join(', ')})`;
  return {
    ...withoutExpressions('description', isOpen ? choices : description),
    required: false,
    type: isOpen ? 'string' : type,
    ...(type === 'choice' && !isOpen ? { options } : {}),
    ...withoutExpressions('default', value),
  };
}

/** GitHub takes `${{` for an expression, which it allows nowhere here. */
function withoutExpressions(key: string, value: Input['default'] | undefined): object {
  return value === undefined || `${value}`.includes('${{') ? {} : { [key]: value };
}
