import { and, expression, isGiven, stoppedFor, when } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { type Stage, type WorkflowLayout, working } from './layout.ts';
import { CHECKOUT, handedOn, SMALL_RUNNER } from './parts.ts';
import { type OptionalBlocks, shared, under, type YamlBlock } from './yaml.ts';

/** The one comment about a run that waits at its first gate. */
export function reportJob(layout: WorkflowLayout, stage: Stage): WrittenJob {
  const jobs = working(stage);
  const item = layout.isCalled ? 'inputs.item || ' : '';
  return job(
    'tell',
    'while a gate waits: reports that on the issue or pull request',
    needs(jobs),
    when(
      ...and(
        ...stoppedFor(jobs, 'gate'),
        isGiven(jobs, 'environment'),
        `(${item}github.event.issue.number || github.event.pull_request.number)`,
      ),
    ),
    SMALL_RUNNER,
    'timeout-minutes: 10',
    under(
      'permissions:',
      "actions: read # the run's checkpoint and this run's reviews",
      layout.isCalled ? 'contents: read # phasegate.yml, for an item' : null,
      `issues: write # our one comment about the run${layout.isCalled ? ' or the item' : ''}`,
    ),
    under('steps:', ...stepsOf(layout, jobs)),
  );
}

function stepsOf(layout: WorkflowLayout, jobs: readonly string[]): OptionalBlocks {
  const told: OptionalBlocks = [
    `uses: ${layout.action}`,
    under('with:', 'mode: report', ...handedOn(jobs)),
  ];
  if (!layout.isCalled) return [under(`- ${told[0]}`, ...told.slice(1))];
  return [
    under(`- if: ${expression("inputs.item == ''")}`, ...told),
    ...itemSteps(layout, expression("inputs.item != ''"), []),
  ];
}

/** Says how the item stands, in its issue. */
export const itemSteps = (
  { action }: WorkflowLayout,
  condition: string,
  more: OptionalBlocks,
): readonly YamlBlock[] => [
  under(`- if: ${condition}`, `uses: ${CHECKOUT}`, 'with: { persist-credentials: false }'),
  under(
    `- if: ${condition}`,
    `uses: ${action}`,
    under(
      'with:',
      'mode: backlog',
      shared('inputs:', 'only-look', `'{ "cap": 0, "target": "\${{ inputs.item }}" }'`),
      ...more,
    ),
  ),
];
