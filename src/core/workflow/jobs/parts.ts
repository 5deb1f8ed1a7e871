import { deliverTokenSecret, tokenVariable } from '../../many/token-variable.ts';
import { expression, latest } from './expressions.ts';
import type { WorkflowLayout } from './layout.ts';
import { type OptionalBlocks, shared, under, type YamlBlock } from './yaml.ts';

/** Jobs without an agent need little. */
export const SMALL_RUNNER = 'runs-on: ubuntu-24.04';

export const WORK_MINUTES =
  'timeout-minutes: 355 # the checkpoint is saved within the six hours that GitHub gives a job';

export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export const outputs = (): YamlBlock =>
  shared(
    'outputs:',
    'outputs',
    OUTPUTS.map((name) => `${name}: ${expression(`steps.phasegate.outputs.${name}`)}`),
  );

const OUTPUTS = [
  'outcome',
  'next',
  'slots',
  'run',
  'gate',
  'environment',
  'digest',
  'checkpoint',
  'pull-request-url',
];

/** With the commits from which the run's branch starts, and without a token that an agent could find. */
export const checkout = (): YamlBlock =>
  shared('-', 'checkout', [
    `uses: ${CHECKOUT}`,
    under(
      'with:',
      'persist-credentials: false # an agent must not find the token',
      "fetch-depth: 0 # the run's branch starts at a commit of the past",
    ),
  ]);

/** The step with the Action, whose outputs are those of the job. */
export const step = (
  layout: WorkflowLayout,
  inputs: OptionalBlocks,
  ...more: OptionalBlocks
): YamlBlock =>
  under(
    '- id: phasegate',
    `uses: ${layout.action}`,
    under('with:', ...inputs, ofLeg(layout)),
    ...more,
  );

/** In many repositories: the one that this workflow run, or this leg of it, is about. */
export const ofLeg = ({ isCalled }: WorkflowLayout): string | null =>
  isCalled ? `repository: ${expression('fromJSON(inputs.leg).repository')}` : null;

/** The run as the last of these jobs that ran left it. */
export const handedOn = (jobs: readonly string[]): readonly string[] => [
  `resume: ${expression(latest(jobs, 'run'))}`,
  ...exactly(jobs),
];

/** The very state of the run that they left. */
export const exactly = (jobs: readonly string[]): readonly string[] => [
  `digest: ${expression(latest(jobs, 'digest'))}`,
  `checkpoint: ${expression(latest(jobs, 'checkpoint'))}`,
];

/** Keys of agents, and tokens that read the other repositories; nothing where there are none. */
export function keys(layout: WorkflowLayout): YamlBlock | null {
  const { secrets } = layout;
  const keys = secrets.map((name) => `${name}: ${expression(`secrets.${name}`)}`);
  const lines = [
    ...(keys.length === 0 ? [] : ['# each agent gets only the keys of its own provider', ...keys]),
    ...tokens(layout, 'reads that repository; no agent gets the token', tokenVariable),
  ];
  return lines.length === 0 ? null : shared('env:', 'keys', lines);
}

/** Tokens that write to the other repositories; nothing where there are none. */
export function deliverTokens(layout: WorkflowLayout): YamlBlock | null {
  const lines = tokens(layout, 'writes to that repository alone', deliverTokenSecret);
  return lines.length === 0 ? null : shared('env:', 'deliver-tokens', lines);
}

const tokens = (
  { repositories, isCalled }: WorkflowLayout,
  note: string,
  secret: (name: string) => string,
): readonly string[] =>
  repositories.map((name) => {
    const made = isCalled ? 'steps.target.outputs.token || ' : '';
    return `${tokenVariable(name)}: ${expression(`${made}secrets.${secret(name)}`)} # ${note}`;
  });

/** A token that reads the repository of the leg and no other, for a job with agents. */
export const readToken = (layout: WorkflowLayout): YamlBlock | null =>
  appToken(layout, 'read', ['permission-contents: read # a clone']);

/** A token that writes to the repository of the leg and to no other. */
export const deliverToken = (layout: WorkflowLayout): YamlBlock | null =>
  appToken(layout, 'deliver', [
    'permission-contents: write # the branch and its commits',
    'permission-pull-requests: write # the pull request, its labels and reviewers',
    'permission-issues: write # deliveries that are comments, labels or issues',
  ]);

/** Directly before the step that uses the token, which lives for one hour. */
function appToken(
  { isCalled }: WorkflowLayout,
  use: 'read' | 'deliver',
  permissions: readonly string[],
): YamlBlock | null {
  if (!isCalled) return null;
  const leg = 'fromJSON(inputs.leg)';
  return shared('-', `${use}-token`, [
    'id: target',
    `if: ${expression(`inputs.${use}-app != '' && ${leg}.repository`)}`,
    `uses: ${APP_TOKEN}`,
    under(
      'with:',
      `client-id: ${expression(`inputs.${use}-app`)}`,
      `private-key: ${expression(`secrets.${use.toUpperCase()}_APP_KEY`)}`,
      `owner: ${expression(`${leg}.owner`)}`,
      `repositories: ${expression(`${leg}.name`)}`,
      ...permissions,
    ),
  ]);
}

const APP_TOKEN =
  'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1';

export const oneAtATime = ({ isCalled }: WorkflowLayout): YamlBlock =>
  shared(
    'concurrency:',
    'one-at-a-time',
    [`group: ${groupOf(isCalled)}`, 'cancel-in-progress: false', 'queue: max'],
    'On work jobs alone: a job that waits at an environment would hold its group for up to 30 days.',
  );

function groupOf(isCalled: boolean): string {
  const item = isCalled ? 'inputs.item || ' : '';
  // Legs that share a place work one after the other.
  const place = isCalled ? expression('fromJSON(inputs.leg).place') : '';
  return `phasegate-\${{ github.workflow }}-\${{ ${item}github.event.issue.number || github.event.pull_request.number || github.run_id }}${place}`;
}

/** What work on an item of a backlog adds. */
export const item = ({ isCalled }: WorkflowLayout): string | null =>
  isCalled ? `item: ${expression('inputs.item')}` : null;

export const failOn = ({ isCalled }: WorkflowLayout): YamlBlock | null =>
  isCalled
    ? shared(
        'fail-on:',
        'fail-on',
        expression(`inputs.item == '' && '${FAILED}' || '${FAILED_ITEM}'`),
        'A backlog continues while an item asks in its issue.',
      )
    : null;

const FAILED = 'failed,blocked,over-budget,rejected,stale,invalid';
const FAILED_ITEM = 'failed,over-budget,rejected,stale,invalid';

export const modeOfWork = ({ isCalled }: WorkflowLayout): YamlBlock =>
  isCalled
    ? shared('mode:', 'work-mode', expression("inputs.item == '' && 'work' || 'backlog'"))
    : 'mode: work';
