import { inYaml } from '../../lib/in-yaml.ts';
import { AGENT_TRAITS } from '../../plan/agent-traits.ts';
import { promptsOfEvent } from '../../plan/context-reads.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import { type WorkflowJob, workflowJobs } from '../../plan/workflow-jobs.ts';
import { possibleAgents } from '../../run/decide/route.ts';
import { expression } from '../jobs/expressions.ts';
import type { WorkflowLayout } from '../jobs/layout.ts';
import { AGENT_SECRETS } from '../jobs/reusable.ts';
import { deliveryPermissions } from './delivery-permissions.ts';

/** As many jobs as a person still reads; what is behind them continues in a new workflow run. */
const JOB_LIMITS = { gates: 10, spreads: 5 } as const;

export interface LayoutOptions {
  /** `uses` of the Action. */
  readonly action: string;
  readonly runsOn: string;
  /** Of the pipeline, relative to the repository. */
  readonly path: string;
  /** File name of the workflow. */
  readonly file: string;
  /** Names that the pipeline uses as `secrets.NAME`. */
  readonly secrets: readonly string[];
}

/** What the workflow of one pipeline has: as many gates, slots and joins as it can need, and the least permissions. */
export function layoutOf(
  plan: Plan,
  { action, runsOn, path, file, secrets }: LayoutOptions,
): WorkflowLayout {
  const jobs = workflowJobs(plan, JOB_LIMITS);
  const gates = gatesOf(jobs);
  return {
    action,
    isCalled: false,
    hearsComments: hearsComments(plan),
    runsOn,
    pipeline: inYaml(path),
    inputs: expression('toJSON(inputs)'),
    file: inYaml(file),
    gates,
    spreads: Array.from({ length: Math.max(1, gates) }, (_, stage) => spreadsIn(jobs, stage)),
    slots: jobs.reduce((most, job) => Math.max(most, job.kind === 'slots' ? job.machines : 0), 0),
    secrets: [...new Set([...agentSecrets(plan), ...secrets])],
    repositories: plan.repositories.map(({ name }) => name),
    delivery: deliveryPermissions(plan),
  };
}

/** One more where work follows the last gate: a change that has moved on is asked about again. */
function gatesOf(jobs: readonly WorkflowJob[]): number {
  const last = jobs.reduce((most, { stage }) => Math.max(most, stage), 0);
  const works = jobs.some(({ kind, stage }) => kind === 'work' && stage === last);
  return last > 0 && works ? last + 1 : last;
}

/**
 * A phase can come earlier than where every gate asks: some gates let a change through, and a run that is resumed begins in
 * the first stage.
 */
function spreadsIn(jobs: readonly WorkflowJob[], stage: number): number {
  const later = jobs.filter((job) => job.kind === 'slots' && job.stage >= stage);
  const runs = [...new Set(later.map(({ workflowRun }) => workflowRun))];
  const counts = runs.map((run) => later.filter(({ workflowRun }) => workflowRun === run).length);
  return Math.min(JOB_LIMITS.spreads, Math.max(0, ...counts));
}

/** Whether people can decide or answer by a comment: at a gate of that sort, or where an issue or pull request started the run. */
export const hearsComments = (plan: Plan): boolean =>
  plan.phases.some(isByComment) || promptsOfEvent(plan).length > 0;

const isByComment = (phase: PlannedPhase): boolean =>
  phase.kind === 'gate' && phase.by === 'comment';

/** Variables by which its agents log in, of those that a workflow hands to them. */
export function agentSecrets({ phases }: Plan): readonly string[] {
  const agents = phases.flatMap((phase) => (phase.kind === 'agent' ? possibleAgents(phase) : []));
  const known = new Set(agents.flatMap(({ use }) => AGENT_TRAITS[use].variables));
  return AGENT_SECRETS.filter((name) => known.has(name));
}
