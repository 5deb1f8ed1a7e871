import { and, expression, outputOf, when } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { COMMENT_JOB, type Stage, slotsJob, type WorkflowLayout, workJob } from './layout.ts';
import {
  checkout,
  exactly,
  failOn,
  handedOn,
  item,
  keys,
  modeOfWork,
  oneAtATime,
  outputs,
  readToken,
  step,
  WORK_MINUTES,
} from './parts.ts';
import { type OptionalBlocks, shared, under, type YamlBlock } from './yaml.ts';

export const workOf = (layout: WorkflowLayout, stage: Stage): WrittenJob =>
  agentJob(layout, {
    name: workJob(stage.number),
    about: '',
    start: startCondition(stage),
    inputs: inputsOf(layout, stage),
  });

interface AgentJob {
  readonly name: string;
  readonly about: string;
  readonly start: OptionalBlocks;
  readonly inputs: OptionalBlocks;
}

/** Agents, with a token that can read. */
export const agentJob = (
  layout: WorkflowLayout,
  { name, about, start, inputs }: AgentJob,
): WrittenJob =>
  job(
    name,
    about,
    ...start,
    `runs-on: ${layout.runsOn}`,
    WORK_MINUTES,
    oneAtATime(layout),
    workPermissions(layout),
    outputs(),
    under('steps:', checkout(), readToken(layout), step(layout, inputs, keys(layout))),
  );

const workPermissions = ({ isCalled }: WorkflowLayout): YamlBlock =>
  shared('permissions:', 'work', [
    'contents: read # checkout',
    'actions: read # the reviews that there are before a gate opens; checkpoints of earlier attempts and runs',
    isCalled ? "issues: read # an item, and that it is this workflow run's" : null,
    isCalled ? 'pull-requests: read # threads of the review that started the run' : null,
  ]);

function startCondition({ entry }: Stage): OptionalBlocks {
  if (entry === null) return [];
  const next = and(`needs.${entry}.result == 'success'`, `${outputOf(entry, 'next')} == 'work'`);
  if (entry !== COMMENT_JOB) return [needs([entry]), when(...next)];
  return [
    needs([entry]),
    '# at once; after a comment only where it left work',
    when(`(needs.${entry}.result == 'skipped' || (${next.join(' ')}))`),
  ];
}

const inputsOf = (layout: WorkflowLayout, stage: Stage): OptionalBlocks => [
  modeOfWork(layout),
  item(layout),
  failOn(layout),
  ...(stage.number === 0 ? beginning(layout, stage) : handedOn([`${stage.entry}`])),
  layout.isCalled ? `budget: ${expression('inputs.budget')}` : null,
  leavesLegs(stage, -1),
];

/** A new run, one that a comment decided about, or one that is resumed. */
function beginning({ pipeline, inputs }: WorkflowLayout, { entry }: Stage): OptionalBlocks {
  const asked = entry === null ? [] : [entry];
  const resumed = [...asked.map((job) => outputOf(job, 'run')), 'inputs.resume'];
  return [
    `pipeline: ${pipeline}`,
    `inputs: ${inputs}`,
    `resume: ${expression(resumed.join(' || '))}`,
    ...asked.flatMap((job) => exactly([job])),
    `answer: ${expression('inputs.answer')}`,
  ];
}

/** Whether the job leaves the legs of the next phase with `strategy.jobs` to slots; `spread` is the one before, from -1. */
export function leavesLegs({ number, spreads }: Stage, spread: number): string | null {
  if (spreads === 0) return null;
  if (spread === spreads - 1) return "spread: 'on' # another phase continues in a new workflow run";
  return `spread: 'on' # ${slotsJob(number, spread + 1)} takes up what this job leaves`;
}
