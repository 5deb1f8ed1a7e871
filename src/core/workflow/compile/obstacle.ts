import type { SourceRange } from '../../pipeline/diagnostic.ts';
import { innerOf, type ResolvedPipeline } from '../../pipeline/nested.ts';
import type { Pipeline } from '../../pipeline/parse.ts';
import { templatesOf } from '../../pipeline/templates.ts';
import type { Plan } from '../../plan/plan.ts';
import { MAX_INPUTS } from '../limits.ts';
import { OWN_INPUTS } from './triggers.ts';

/** Why no workflow can be written for a pipeline, and where that stands in its file. */
export interface Obstacle {
  readonly range: SourceRange;
  readonly message: string;
  readonly remedy: string;
}

/** The first of them; `null` if there is none. */
export const obstacleTo = (pipeline: Pipeline, plan: Plan): Obstacle | null =>
  backlogItem(pipeline) ??
  gateOfNobody(pipeline, plan) ??
  sameInput(pipeline) ??
  tooManyInputs(pipeline);

function backlogItem(pipeline: Pipeline): Obstacle | null {
  const path = itemPath(pipeline);
  if (path === null) return null;
  return {
    range: pipeline.locate(path, 'value'),
    message: 'The pipeline reads `item`, but only a backlog has items.',
    remedy:
      'Use the workflow examples/workflows/backlog.yml, which works on the items of a backlog.',
  };
}

/** Where the file, or a pipeline that it runs, reads an item. */
function itemPath({
  file,
  prompts,
  nested,
}: ResolvedPipeline): readonly (string | number)[] | null {
  const own = templatesOf(file, prompts).find(({ reads }) =>
    reads.some(({ path: [context] }) => context === 'item'),
  );
  if (own !== undefined) return own.path;
  const inside = Object.entries(file.phases).find(([, phase]) => {
    const inner = innerOf({ nested }, phase);
    return inner !== null && itemPath(inner) !== null;
  });
  return inside === undefined ? null : ['phases', inside[0], 'pipeline'];
}

/** On GitHub a gate without an environment would wait for ever. */
export function gateOfNobody({ locate }: Pipeline, { phases }: Plan): Obstacle | null {
  const gate = phases.find(
    (phase) => phase.kind === 'gate' && phase.by === 'environment' && phase.environment === null,
  );
  if (gate === undefined) return null;
  const [own = ''] = gate.id.split('/');
  return {
    range: locate(['phases', own], 'key'),
    message: `The gate \`${gate.id}\` names no environment, so nobody could decide on GitHub.`,
    remedy: 'Write `gate: { environment: NAME }` or `gate: { by: comment }`.',
  };
}

function sameInput({ file, locate }: Pipeline): Obstacle | null {
  const name = Object.keys(file.inputs ?? {}).find((input) => input.toLowerCase() in OWN_INPUTS);
  if (name === undefined) return null;
  return {
    range: locate(['inputs', name], 'key'),
    message: `The workflow has an input \`${name.toLowerCase()}\` of its own.`,
    remedy: `Rename the input \`${name}\` of the pipeline.`,
  };
}

function tooManyInputs({ file, locate }: Pipeline): Obstacle | null {
  const names = Object.keys(file.inputs ?? {});
  const most = MAX_INPUTS - Object.keys(OWN_INPUTS).length;
  const first = names[most];
  if (first === undefined) return null;
  return {
    range: locate(['inputs', first], 'key'),
    message: `The pipeline has ${names.length} inputs, but a workflow can have at most ${most} in addition to its own.`,
    remedy: 'Combine inputs, or give fixed values to some of them in the pipeline.',
  };
}
