import { posix } from 'node:path';
import type { StoredRun } from '../app/stored/stored.ts';
import { readCheckpointName } from '../core/checkpoint/name.ts';
import { failedCheckOf, isOfCommits, isRunBranch } from '../core/gate/failed-check.ts';
import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { isSameName } from '../core/gate/same-name.ts';
import { isSameRepository, type RepositoryIdentity } from '../core/gate/same-repository.ts';
import type { RunId } from '../core/lib/brands.ts';
import { isJsonObject, type JsonObject } from '../core/lib/json.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import { isForItem } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import type { WorkflowRunOrigin } from '../gates/origin.ts';
import { textInCommit } from '../git/text-in-commit.ts';
import type { GitHub } from '../github/client.ts';
import { ownRepository } from './context.ts';
import { GateNotProved } from './gate-decision.ts';
import type { ActionMode } from './inputs.ts';
import type { Job } from './job.ts';
import { refuseOtherRepository } from './refuse-other-repository.ts';
import { startingPoint } from './starting-point.ts';
import { checkoutOf } from './stores.ts';
import { trusted } from './trusted.ts';

/**
 * Confirms with GitHub where a run began, and with which data: a consistent checkpoint may be forged, for example with a gate
 * removed from its pipeline or an older commit as its base. Throws `GateNotProved` if GitHub does not confirm it.
 */
export async function confirmOrigin(job: Job, stored: StoredRun): Promise<void> {
  const { run, started, state } = stored;
  refuseOtherRepository(job, stored.plan);
  const began = workflowRunOf(job, stored);
  const isHere = began === String(job.context.runId);
  const github = await job.ownGithub();
  const { originOf } = await import('../gates/origin.ts');
  const origin = knownValue(run, await originOf(github, began));
  const told = await underItsName(job, github, started);
  const isOurs = await isOwn(job, github, { run, repository: origin.repository });
  const claimed = { github: told, isItem: isForItem(state), began, isOurs };
  const wrong = contradictions(job, origin, claimed);
  const [first] = wrong;
  if (first !== undefined) throw notConfirmed(run, first);
  const { baseBranch } = started;
  const check = origin.event === 'workflow_run' ? failedCheckOf(told) : null;
  const head =
    check === null ? origin : await headOfCheck(job, github, { run, check: String(check), isHere });
  if (baseBranch !== null && head.headBranch !== null && baseBranch !== head.headBranch)
    throw notConfirmed(run, `the run began on \`${head.headBranch}\`, not on \`${baseBranch}\``);
  if (!(await isOriginsBase(job, stored, { origin: head, isHere })))
    throw notConfirmed(
      run,
      `the workflow run ${began} began at ${head.headSha.slice(0, 12)}, not at ${started.base.slice(0, 12)}`,
    );
  // The pipeline for a failed check is that of the default branch, where its workflow run is.
  await confirmFiles(job, github, stored, check === null ? started.base : origin.headSha);
  await confirmOthers(job, stored);
  if (!isHere) await confirmKept(github, stored, began);
}

/** Id of the workflow run in which the run claims to have begun. */
function workflowRunOf(job: Job, { run, started, events }: StoredRun): string {
  if (events.some((event) => event.type === 'runResumed' && event.pipeline !== null))
    throw notConfirmed(run, 'its pipeline was replaced outside a workflow');
  const began = textAt(started.github, 'run_id');
  if (began === null || !/^\d+$/.test(began))
    throw notConfirmed(run, 'its journal does not name the workflow run that started it');
  if (began === String(job.context.runId) && isNamed(job, run))
    throw notConfirmed(
      run,
      'this workflow run was started to resume it, so it cannot have begun here',
    );
  return began;
}

interface RepositoryClaim {
  readonly run: string;
  readonly repository: RepositoryIdentity;
}

/**
 * Whether GitHub means the repository of this job: by its number, which no other repository gets; without one by a name that is,
 * or was, its name.
 */
async function isOwn(
  { context }: Pick<Job, 'context'>,
  github: GitHub,
  { run, repository }: RepositoryClaim,
): Promise<boolean> {
  const own = ownRepository(context);
  if (isSameRepository(repository, own)) return true;
  if (repository.name === null || (repository.id !== null && own.id !== null)) return false;
  const { isFormerName } = await import('../gates/origin.ts');
  return knownValue(run, await isFormerName(github, repository.name));
}

/** What the journal says of the trigger, with the new name of a repository that was renamed since. */
async function underItsName(
  job: Job,
  github: GitHub,
  { run, github: told }: StoredRun['started'],
): Promise<JsonObject> {
  const { repository } = job.context;
  const name = textAt(told, 'repository');
  if (name === null || isSameName(name, repository)) return told;
  const isOurs = await isOwn(job, github, { run, repository: { id: null, name } });
  if (!isOurs) return told;
  job.print(
    `· The repository was renamed since the run began: ${oneLine(name)} is ${repository} now.`,
  );
  return { ...told, repository };
}

interface CheckClaim {
  readonly run: string;
  /** The failed workflow run that started it, according to its journal. */
  readonly check: string;
  /** Whether it began in this job's workflow run. */
  readonly isHere: boolean;
}

/** Where a run that a failed check started must have begun: at the head of the failed workflow run, which GitHub reports. */
async function headOfCheck(
  { context }: Job,
  github: GitHub,
  { run, check, isHere }: CheckClaim,
): Promise<WorkflowRunOrigin> {
  const { event } = context;
  if (isHere && String(amountAt(event, 'workflow_run', 'id')) !== check)
    throw notConfirmed(run, `the workflow run ${check} did not trigger this one`);
  const { originOf } = await import('../gates/origin.ts');
  const failed = knownValue(run, await originOf(github, check));
  const { headRepository, headBranch } = failed;
  const areOurs = await Promise.all(
    [failed.repository, headRepository].map((repository) =>
      isOwn({ context }, github, { run, repository }),
    ),
  );
  const isOurs = areOurs.every((one) => one);
  if (isOurs && isOfCommits(failed.event) && isRunBranch(headBranch ?? '')) return failed;
  throw notConfirmed(run, `the workflow run ${check} is no check of a branch of a run`);
}

interface ReportedTrigger {
  readonly github: JsonObject;
  readonly isItem: boolean;
  readonly began: string;
  /** Whether it began in the repository of this job. */
  readonly isOurs: boolean;
}

/** Claims of the journal about the workflow run that GitHub contradicts. */
function contradictions(
  { context }: Job,
  origin: WorkflowRunOrigin,
  { github, isItem, began, isOurs }: ReportedTrigger,
): readonly string[] {
  const { repository } = context;
  const isHere = began === String(context.runId);
  const workflows = isHere ? [context.workflow] : origin.workflow;
  const asked: readonly (readonly [string, string | null, readonly string[]])[] = [
    ['repository', textAt(github, 'repository'), [repository]],
    ['event', textAt(github, 'event_name'), [origin.event]],
    ['actor', textAt(github, 'actor'), [origin.actor]],
    ['workflow', textAt(github, 'workflow'), workflows],
  ];
  const wrong = asked
    // The run of an item records less, because nothing depends on the actor of its event.
    .filter(([what, value]) => !(isItem && value === null && what !== 'repository'))
    .filter(([, value, right]) => !right.some((one) => isSameName(one, value ?? '')))
    .map(
      ([what, value]) => `its ${what} is not ${JSON.stringify(value)}, the value in its journal`,
    );
  const { name } = origin.repository;
  return isOurs
    ? wrong
    : [
        `the run began in ${name ?? 'an unknown repository'}, which is another repository than ${repository}`,
        ...wrong,
      ];
}

const FROM_ITS_CHECKOUT: ReadonlySet<ActionMode> = new Set(['work', 'slot', 'join']);

interface OriginMatch {
  readonly origin: WorkflowRunOrigin;
  /** Whether it began in this job's workflow run. */
  readonly isHere: boolean;
}

async function isOriginsBase(
  job: Job,
  { started: { base } }: StoredRun,
  { origin, isHere }: OriginMatch,
): Promise<boolean> {
  if (base === origin.headSha) return true;
  if (!isHere) return false;
  const { context } = job;
  // The runner's data about this workflow run: `pull_request` checks out a merge commit, `pull_request_target` the base.
  if (base === context.sha || base === textAt(context.event, 'pull_request', 'head', 'sha'))
    return true;
  const isPull = textAt(context.event, 'pull_request', 'head', 'sha') !== null;
  if (!isPull || (await checkoutOf(job)) === null || !FROM_ITS_CHECKOUT.has(job.inputs.mode))
    return false;
  // A run of an untrusted pull request begins at a generated commit with the base branch's instructions, which is generated again
  // here.
  return (await startingPoint(job, await trusted(job)))?.base === base;
}

/** A job without a checkout works with none of the repositories. */
async function confirmOthers(job: Job, { run, plan, started }: StoredRun): Promise<void> {
  const own = plan.repositories.length === 0 ? null : await checkoutOf(job);
  if (own === null) return;
  const { contradiction } = await import('../app/repositories/find-others.ts');
  const wrong = await contradiction(plan, started, own);
  if (wrong !== null) throw notConfirmed(run, wrong);
}

async function confirmFiles(
  job: Job,
  github: GitHub,
  { run, pinned }: StoredRun,
  commit: string,
): Promise<void> {
  const repository = await checkoutOf(job);
  for (const [path, text] of Object.entries({ ...pinned.files, [pinned.file]: pinned.text })) {
    // A commit's hash covers its content, so its source does not matter.
    const here = repository === null ? null : await textInCommit(repository, commit, path);
    const { fileAt } = await import('../gates/origin.ts');
    const there = here ?? knownValue(run, await fileAt(github, { path, commit }));
    if (normalizedText(there) !== normalizedText(text))
      throw notConfirmed(run, `${path} differs from the repository at ${commit.slice(0, 12)}`);
  }
}

/** A checkout on Windows has other line endings; a byte order mark is not content. */
const normalizedText = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** A run that began there left a checkpoint there, which no later workflow run can forge. */
async function confirmKept(github: GitHub, { run }: StoredRun, began: string): Promise<void> {
  const { artifactNames } = await import('../gates/origin.ts');
  const isOfRun = (name: string): boolean => readCheckpointName(name)?.run === run;
  const isKept = knownValue(run, await artifactNames(github, began)).some(isOfRun);
  if (!isKept) throw notConfirmed(run, `the workflow run ${began} has no checkpoint of the run`);
}

/** The step's pipeline must be the run's. Throws `GateNotProved`. */
export function refuseOtherPipeline({ inputs }: Job, { run, pinned }: StoredRun): void {
  if (inputs.pipeline === null) return;
  const asked = posix.normalize(posix.join(inputs.directory, inputs.pipeline));
  if (asked === pinned.file || posix.isAbsolute(inputs.pipeline)) return;
  throw new GateNotProved(
    `The run \`${run}\` belongs to ${pinned.file}, but this job is for ${asked}.`,
    'Resume the run with the workflow that started it, or set the input `pipeline` to that path.',
  );
}

/**
 * A checkpoint of another workflow run is resumed only if this one was started for that: by `report`, or by a person who named
 * the run. Throws `GateNotProved`.
 */
export function refuseUnasked({ context }: Job, { run, started }: StoredRun, isOwn: boolean): void {
  if (textAt(started.github, 'run_id') === String(context.runId)) return;
  if (isOwn)
    throw notConfirmed(run, 'this job started the run, but its journal names another workflow run');
  if (isNamed({ context }, run)) return;
  throw notConfirmed(run, 'this workflow run was not started to resume the run');
}

/** Whether this workflow run was started with the name of the run, as the runner says. */
function isNamed({ context: { eventName, event } }: Pick<Job, 'context'>, run: RunId): boolean {
  const given = eventName === 'workflow_dispatch' ? event.inputs : event.client_payload;
  return BY_NAME.has(eventName) && isJsonObject(given) && Object.values(given).includes(run);
}

const BY_NAME: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch']);

function knownValue<T>(run: string, answer: GitHubAnswer<T>): T {
  if (answer.type === 'known') return answer.value;
  throw new GateNotProved(
    `The origin of the run \`${run}\` cannot be confirmed: ${answer.message.replace(/\.$/, '')}.`,
    answer.remedy,
    { isPassing: answer.isPassing ?? false },
  );
}

function notConfirmed(run: string, why: string): GateNotProved {
  return new GateNotProved(
    `GitHub does not confirm the origin of the run \`${run}\`: ${why}.`,
    'Find out who created this checkpoint, delete its artifact, and start a new run.',
  );
}
