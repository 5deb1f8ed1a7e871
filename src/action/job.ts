import { resolve } from 'node:path';
import type { SignalStop } from '../app/run/stop.ts';
import { findPlaceAhead, type RepositoryPlace, workspacesIn } from '../app/stored/place.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import type { GitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import { printForRunner } from '../report/print.ts';
import { debugTo } from '../system/debug-log.ts';
import { recoverCheckout } from '../workspace/checkout.ts';
import { storeOf, type WorkflowContext, workflowContext } from './context.ts';
import { type ActionInputs, type ActionMode, readInputs } from './inputs.ts';
import { inputOf } from './runner-files.ts';
import { prepareTemp, requireWorkspace, workPlace } from './work-place.ts';

/** One step of a workflow job: the runner's data, the author's inputs, and access to GitHub. */
export interface Job {
  readonly context: WorkflowContext;
  readonly inputs: ActionInputs;
  /** The folder with all runs of this job. */
  readonly store: string;
  /** The folder of the repository in which the step works. */
  readonly root: string;
  /** The repository, looked for while the code of a new run is loaded; `null`: not looked for yet. */
  readonly place: Promise<RepositoryPlace> | null;
  /** Created on demand. Rejects with `Refusal` if there is no token. */
  readonly github: () => Promise<GitHub>;
  /** The same with the job's own token: decisions about a delivery are not read with the token that delivers. */
  readonly ownGithub: () => Promise<GitHub>;
  /** Prints a line to the log. */
  readonly print: (line: string) => void;
  /** Aborted when the job is cancelled. */
  readonly stop: SignalStop;
}

/** Reads the runner's data and the inputs. Throws `Refusal`. */
export async function openJob(stop: SignalStop): Promise<Job> {
  debugTo((line) => printForRunner(workflowCommand('debug', {}, line)));
  const context = workflowContext(process.env);
  const inputs = await readInputs(inputOf);
  prepareTemp(context);
  if (NEEDS_CHECKOUT.has(inputs.mode)) requireWorkspace(context);
  const root = NEEDS_CHECKOUT.has(inputs.mode)
    ? workPlace(context, inputs)
    : resolve(context.workspace, inputs.directory);
  // An earlier step that was killed may have left the checkout changed.
  await recoverCheckout(workspacesIn(storeOf(context)));
  const { token, jobToken } = inputs;
  return {
    context,
    inputs,
    store: storeOf(context),
    root,
    place: beginsHere(context, inputs) ? findPlaceAhead(root, storeOf(context)) : null,
    github: once(() => connect(context, token, stop)),
    ownGithub: once(() => connect(context, jobToken ?? token, stop)),
    print: printForRunner,
    stop,
  };
}

/** Whether the step begins a run in the checkout as it is. For a pull request, another commit may be checked out first. */
function beginsHere(
  { runAttempt, event }: WorkflowContext,
  { mode, resume, pipeline }: ActionInputs,
): boolean {
  const isNew = mode === 'all' || (mode === 'work' && runAttempt === 1);
  return isNew && resume === null && pipeline !== null && event.pull_request === undefined;
}

const NEEDS_CHECKOUT: ReadonlySet<ActionMode> = new Set([
  'work',
  'slot',
  'join',
  'all',
  'deliver',
  'backlog',
]);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function connect(
  { repository, apiUrl, graphqlUrl }: WorkflowContext,
  token: string | null,
  { controller }: SignalStop,
): Promise<GitHub> {
  if (token === null) {
    throw new Refusal(
      'The input `token` is empty, so there is no token for GitHub.',
      'Remove the input to use its default, `github.token`, or give another token.',
    );
  }
  const { gitHub } = await import('../github/client.ts');
  const { RETRY_POLICY: PATIENCE } = await import('../github/attempts.ts');
  const { signal } = controller;
  return gitHub({ token, repository, apiUrl, graphqlUrl, patience: PATIENCE, signal });
}
