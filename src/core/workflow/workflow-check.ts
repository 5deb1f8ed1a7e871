import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { textAt } from '../lib/json-value.ts';
import type { KeyPath } from '../pipeline/finding.ts';

/** A setting of a workflow that weakens Phasegate's safety. */
export interface WorkflowFinding {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** What is unsafe in a workflow that uses Phasegate, in file order; empty for other workflows. */
export function checkWorkflow(text: string): readonly WorkflowFinding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const value: Json = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  if (!isJsonObject(value)) return [];
  const lineAt = (path: KeyPath): number => {
    const node = keyNode(document.contents, path);
    return lines.linePos(node?.range?.[0] ?? 0).line;
  };
  const jobs = isJsonObject(value.jobs) ? Object.keys(value.jobs) : [];
  return jobs
    .flatMap((name) => jobOf(value, name))
    .flatMap((job) => RULES.flatMap((rule) => rule(job)))
    .map(({ path, message, remedy }) => ({ line: lineAt(path), message, remedy }))
    .sort((a, b) => a.line - b.line);
}

interface UnsafeSetting {
  readonly path: KeyPath;
  readonly message: string;
  readonly remedy: string;
}

interface CheckedJob {
  readonly name: string;
  readonly path: KeyPath;
  readonly workflow: JsonObject;
  readonly job: JsonObject;
  readonly steps: readonly JsonObject[];
  /** Whether agents, or what they wrote, run in it. */
  readonly works: boolean;
}

function jobOf(workflow: JsonObject, name: string): readonly CheckedJob[] {
  const job = isJsonObject(workflow.jobs) ? workflow.jobs[name] : null;
  if (!isJsonObject(job)) return [];
  const steps = Array.isArray(job.steps) ? job.steps.filter(isJsonObject) : [];
  const ours = steps.filter(usesPhasegate);
  if (ours.length === 0) return [];
  const works = ours.some(stepWorks);
  return [{ name, path: ['jobs', name], workflow, job, steps, works }];
}

function stepWorks(step: JsonObject): boolean {
  const mode = textAt(step, 'with', 'mode') ?? 'work';
  // Items of a backlog are chosen without an agent.
  if (mode === 'backlog') return textAt(step, 'with', 'item') !== null;
  return !['gate', 'deliver', 'report', 'many'].includes(mode);
}

const usesPhasegate = (step: JsonObject): boolean =>
  /(?:^|\/)phasegate@/.test(textAt(step, 'uses') ?? '');

const RULES: readonly ((job: CheckedJob) => readonly UnsafeSetting[])[] = [
  writes,
  unsetPermissions,
  untrustedCode,
  credentials,
  concurrency,
  environment,
  unpinned,
];

function writes({ name, path, workflow, job, works }: CheckedJob): readonly UnsafeSetting[] {
  const own = job.permissions !== undefined;
  const permissions = own ? job.permissions : workflow.permissions;
  const written = isJsonObject(permissions)
    ? Object.keys(permissions).filter((key) => permissions[key] === 'write')
    : [permissions].filter((all) => all === 'write-all').map(() => 'everything');
  if (!works || written.length === 0) return [];
  return [
    {
      path: own ? [...path, 'permissions'] : ['permissions'],
      message: `Agents run in the job \`${name}\`, whose token has write permission: ${written.join(', ')}.`,
      remedy:
        'Deliver in a separate job (`mode: deliver`), and give this job read permission only.',
    },
  ];
}

function unsetPermissions({ name, path, workflow, job }: CheckedJob): readonly UnsafeSetting[] {
  if (job.permissions !== undefined || workflow.permissions !== undefined) return [];
  return [
    {
      path,
      message: `\`${name}\` has no \`permissions\`, so its token gets the default permissions of the repository.`,
      remedy: 'Add `permissions` with the minimum that the job needs.',
    },
  ];
}

function untrustedCode({ path, workflow, steps }: CheckedJob): readonly UnsafeSetting[] {
  const { on } = workflow;
  const isTarget =
    on === 'pull_request_target' ||
    (Array.isArray(on) && on.includes('pull_request_target')) ||
    (isJsonObject(on) && 'pull_request_target' in on);
  if (!isTarget) return [];
  return stepsThat(
    steps,
    (step) => isCheckout(step) && /head/.test(textAt(step, 'with', 'ref') ?? ''),
  ).map((at) => ({
    path: [...path, 'steps', at],
    message:
      'Untrusted code is checked out under `pull_request_target`, which has secrets and a write token.',
    remedy: 'Use `pull_request`, or do not check out the head commit.',
  }));
}

function credentials({ path, steps }: CheckedJob): readonly UnsafeSetting[] {
  const keeps = (step: JsonObject): boolean =>
    isCheckout(step) &&
    !(isJsonObject(step.with) && `${step.with['persist-credentials']}` === 'false');
  return stepsThat(steps, keeps).map((at) => ({
    path: [...path, 'steps', at],
    message: 'The checkout stores the token where agents can read it.',
    remedy: 'Add `persist-credentials: false` to its `with`.',
  }));
}

function concurrency({
  name,
  path,
  workflow,
  job,
  steps,
  works,
}: CheckedJob): readonly UnsafeSetting[] {
  if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined) return [];
  // Slots continue an earlier job's run, each with its own share of the budget.
  if (steps.filter(usesPhasegate).every((step) => textAt(step, 'with', 'mode') === 'slot'))
    return [];
  return [
    {
      path,
      message: `Several runs of the job \`${name}\` can spend at the same time.`,
      remedy: 'Add a `concurrency` group to the job.',
    },
  ];
}

function environment({ name, path, job, works }: CheckedJob): readonly UnsafeSetting[] {
  if (!works || job.environment === undefined) return [];
  return [
    {
      path: [...path, 'environment'],
      message: `Agents run in the job \`${name}\`, which has an environment. Its secrets are meant for approved work.`,
      remedy: 'Move the `environment` key to the job that delivers.',
    },
  ];
}

/** A release of this program is immutable; a branch or `v1` is not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;

function unpinned({ path, steps }: CheckedJob): readonly UnsafeSetting[] {
  const isLoose = (step: JsonObject): boolean => {
    const uses = textAt(step, 'uses') ?? './';
    return (
      !/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses)
    );
  };
  return stepsThat(steps, isLoose).map((at) => ({
    path: [...path, 'steps', at],
    message: `\`${textAt(steps[at], 'uses')}\` can change without notice.`,
    remedy: 'Pin the action to the full hash of a commit.',
  }));
}

const isCheckout = (step: JsonObject): boolean =>
  /^actions\/checkout@/.test(textAt(step, 'uses') ?? '');

function stepsThat(
  steps: readonly JsonObject[],
  holds: (step: JsonObject) => boolean,
): readonly number[] {
  return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}

/** The position of the path's last key, or of a list's item. */
function keyNode(root: Node | null, path: KeyPath): Node | null {
  let node: Node | null = root;
  let place: Node | null = root;
  for (const part of path) {
    const { key, value } = childOf(node, part);
    place = key ?? value ?? place;
    node = value;
  }
  return place;
}

function childOf(node: Node | null, part: string | number) {
  const nothing = { key: null, value: null };
  if (isSeq(node)) return { ...nothing, value: nodeOr(node.items[Number(part)]) };
  if (!isMap(node)) return nothing;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
  return { key: nodeOr(pair?.key), value: nodeOr(pair?.value) };
}

const nodeOr = (value: unknown): Node | null => (isNode(value) ? value : null);
