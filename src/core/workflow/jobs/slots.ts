import { and, expression, outputOf, stoppedFor, when } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { joinJob, type Stage, slotsJob, type WorkflowLayout, workJob } from './layout.ts';
import { checkout, failOn, handedOn, keys, readToken, step, WORK_MINUTES } from './parts.ts';
import { agentJob, leavesLegs } from './work.ts';
import { type OptionalBlocks, shared, under, type YamlBlock } from './yaml.ts';

/** For each phase that can be spread in a stage: a job for each slot, and the job that joins what they did. */
export const spreadsOf = (layout: WorkflowLayout, stage: Stage): readonly WrittenJob[] =>
  Array.from({ length: stage.spreads }, (_, spread) => [
    slotsOf(layout, stage, spread),
    joinOf(layout, stage, spread),
  ]).flat();

/** The job that leaves the legs. */
const before = ({ number }: Stage, spread: number): string =>
  spread === 0 ? workJob(number) : joinJob(number, spread - 1);

function slotsOf(layout: WorkflowLayout, stage: Stage, spread: number): WrittenJob {
  const parent = before(stage, spread);
  return job(
    slotsJob(stage.number, spread),
    'one job for each slot; no environment, and a token that can read',
    needs([parent]),
    when(...and(...stoppedFor([parent], 'slots'))),
    `runs-on: ${layout.runsOn}`,
    WORK_MINUTES,
    under(
      'strategy:',
      'fail-fast: false # each pays for its own legs',
      under('matrix:', `slot: ${expression(`fromJSON(${outputOf(parent, 'slots')})`)}`),
    ),
    slotPermissions(),
    under('steps:', checkout(), readToken(layout), step(layout, slotInputs(parent), keys(layout))),
    slotOutputs(layout),
  );
}

const slotPermissions = (): YamlBlock =>
  shared('permissions:', 'slot', [
    'contents: read # checkout',
    "actions: read # the run's checkpoint, where the run began, and what an earlier attempt of this job kept",
  ]);

const slotOutputs = ({ slots }: WorkflowLayout): YamlBlock =>
  shared(
    'outputs:',
    'slots',
    Array.from(
      { length: slots },
      (_, slot) => `slot-${slot}: ${expression(`steps.phasegate.outputs.slot-${slot}`)}`,
    ),
    'The outputs of the jobs of a matrix are one map, so each slot has a name of its own.',
  );

const slotInputs = (parent: string): OptionalBlocks => [
  'mode: slot',
  `slot: ${expression('matrix.slot')}`,
  ...handedOn([parent]),
];

function joinOf(layout: WorkflowLayout, stage: Stage, spread: number): WrittenJob {
  const parent = before(stage, spread);
  const slots = slotsJob(stage.number, spread);
  return agentJob(layout, {
    name: joinJob(stage.number, spread),
    about: `what the slots did, recorded in the order of the legs; then work as in ${workJob(stage.number)}`,
    start: [needs([parent, slots]), when(...and(...stoppedFor([parent], 'slots')))],
    inputs: [
      'mode: join',
      failOn(layout),
      ...handedOn([parent]),
      `children: ${expression(`toJSON(needs.${slots}.outputs)`)}`,
      leavesLegs(stage, spread),
    ],
  });
}
