import { expression, latest, outputOf } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { COMMENT_JOB, type WorkflowLayout, workJob } from './layout.ts';
import { failOn, item, ofLeg, outputs, SMALL_RUNNER } from './parts.ts';
import { itemSteps } from './tell.ts';
import { type OptionalBlocks, under } from './yaml.ts';

/** `others`: all other jobs. */
export const reportOf = (layout: WorkflowLayout, others: readonly string[]): WrittenJob =>
  job(
    'report',
    'also after a rejection, which ends its job before it starts',
    needs(others),
    `if: ${expression(`!cancelled() && ${began(layout, [`inputs.item != ''`])}`)}`,
    SMALL_RUNNER,
    'timeout-minutes: 10',
    under('permissions:', ...permissionsOf(layout)),
    outputs(),
    under('steps:', ...stepsOf(layout)),
  );

const permissionsOf = ({ isCalled, hearsComments }: WorkflowLayout): OptionalBlocks => [
  `actions: write # this run's reviews; starts ${isCalled ? 'the calling' : 'this'} workflow again for a rework`,
  isCalled ? 'contents: read # phasegate.yml, for an item' : null,
  hearsComments
    ? `issues: write # our one comment about the run${isCalled ? ' or the item' : ''}`
    : null,
];

/** The jobs with which a run begins here. */
const beginnings = ({ hearsComments }: WorkflowLayout): readonly string[] => [
  ...(hearsComments ? [COMMENT_JOB] : []),
  workJob(0),
];

function began(layout: WorkflowLayout, more: readonly string[]): string {
  const runs = beginnings(layout)
    .toReversed()
    .map((job) => `${outputOf(job, 'run')} != ''`);
  const all = [...runs, ...(layout.isCalled ? more : [])];
  return all.length > 1 ? `(${all.join(' || ')})` : all.join('');
}

function stepsOf(layout: WorkflowLayout): OptionalBlocks {
  const { isCalled, action } = layout;
  const always = expression("!cancelled() && inputs.item != ''");
  return [
    under(
      '- id: phasegate',
      isCalled ? `if: ${expression(began(layout, []).slice(1, -1))}` : null,
      `uses: ${action}`,
      under(
        'with:',
        'mode: report',
        item(layout),
        failOn(layout),
        `resume: ${expression(latest(beginnings(layout), 'run'))}`,
        `needs: ${expression('toJSON(needs)')}`,
        isCalled
          ? `workflow: ${expression('inputs.workflow')}`
          : `workflow: ${layout.file} # this file's own name`,
        ofLeg(layout),
      ),
    ),
    ...(isCalled
      ? itemSteps(
          layout,
          `${always} # also where the step before is red, as it tells of a rejection`,
          [`needs: ${expression('toJSON(needs)')}`],
        )
      : []),
  ];
}
