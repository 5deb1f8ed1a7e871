import { commentOf } from './comment.ts';
import { deliverOf } from './deliver.ts';
import { gateOf } from './gate.ts';
import type { WrittenJob } from './job.ts';
import { isSlotsJob, type Stage, stagesOf, type WorkflowLayout } from './layout.ts';
import { reportOf } from './report.ts';
import { spreadsOf } from './slots.ts';
import { reportJob } from './tell.ts';
import { workOf } from './work.ts';
import { under, yamlText } from './yaml.ts';

/** The jobs of a workflow, from `jobs:` to the end of its file. */
export function jobsText(layout: WorkflowLayout): string {
  const stages = stagesOf(layout);
  const worked = stages.flatMap((stage) => jobsOf(layout, stage, stages[stage.number - 1]));
  const first = layout.hearsComments ? [commentOf(layout)] : [];
  const all = [...first, ...worked];
  // Their long lists of outputs stand at the end.
  const slots = all.filter(({ id }) => isSlotsJob(id));
  const others = all.filter(({ id }) => !isSlotsJob(id));
  // What slots did, the jobs that join them publish.
  const report = reportOf(
    layout,
    others.map(({ id }) => id),
  );
  const spaced = [...others, report, ...slots].flatMap(({ block }) => [block, '']);
  return yamlText([under('jobs:', ...spaced.slice(0, -1))]);
}

/** Jobs of a stage, in the order in which they run. */
function jobsOf(
  layout: WorkflowLayout,
  stage: Stage,
  before: Stage | undefined,
): readonly WrittenJob[] {
  const waits = layout.hearsComments && layout.gates > 0 && stage.number === 0;
  return [
    ...(before === undefined ? [] : [gateOf(layout, before)]),
    ...(stage.works ? [workOf(layout, stage)] : []),
    ...spreadsOf(layout, stage),
    ...(layout.delivery === null ? [] : [deliverOf(layout, stage)]),
    ...(waits ? [reportJob(layout, stage)] : []),
  ];
}
