import { and, expression, outputOf, stoppedFor, when } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { COMMENT_JOB, deliverJob, type Stage, type WorkflowLayout, working } from './layout.ts';
import {
  checkout,
  deliverToken,
  deliverTokens,
  handedOn,
  item,
  outputs,
  SMALL_RUNNER,
  step,
} from './parts.ts';
import { shared, under } from './yaml.ts';

/** Writes to GitHub, and runs nothing that an agent wrote. */
export const deliverOf = (layout: WorkflowLayout, stage: Stage): WrittenJob => {
  const jobs = [...(stage.entry === null ? [] : [stage.entry]), ...working(stage)];
  return job(
    deliverJob(stage.number),
    noteOf(stage),
    needs(jobs),
    when(...conditionOf(stage)),
    SMALL_RUNNER,
    'timeout-minutes: 30',
    shared('permissions:', 'deliver', layout.delivery ?? []),
    outputs(),
    under(
      'steps:',
      checkout(),
      deliverToken(layout),
      step(
        layout,
        [
          'mode: deliver',
          item(layout),
          ...handedOn(jobs),
          `token: ${expression('secrets.DELIVER_TOKEN || github.token')}`,
        ],
        deliverTokens(layout),
      ),
    ),
  );
};

const noteOf = ({ number, works }: Stage): string =>
  number === 0
    ? 'what no gate in an environment precedes'
    : works
      ? 'right behind the gate, or after the work behind it'
      : '';

/** Behind the gate or the comment, or behind the work after it. */
function conditionOf(stage: Stage): readonly string[] {
  const { entry } = stage;
  const jobs = working(stage);
  const worked = jobs.length === 0 ? [] : and(...stoppedFor(jobs, 'deliver'));
  if (entry === null) return worked;
  const passed = entry === COMMENT_JOB ? [] : [`needs.${entry}.result == 'success'`];
  const next = `${outputOf(entry, 'next')} == 'deliver'`;
  if (jobs.length === 0) return and(...passed, next);
  const [first = '', ...others] = worked;
  return [
    [...passed, `(${next}`].join(' && '),
    `|| (${first}`,
    ...others.map((line, at) => (at === others.length - 1 ? `${line}))` : line)),
  ];
}
