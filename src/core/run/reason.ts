import { shellWord } from '../lib/shell-word.ts';
import { RESULT_REMEDIES } from '../result/invalid-result.ts';

/** Why an attempt, and with its last attempt the phase, failed. */
export type ReasonCode = keyof typeof REMEDIES;

/** What a person can do about each reason, in one sentence. */
export const REMEDIES = {
  'exit-code':
    'Read the output with `phasegate log RUN PHASE`, then fix the command or the code that it runs.',
  timeout: 'Raise `timeout` of the phase, or split the phase.',
  'idle-timeout': 'Raise `idle-timeout` of the phase, or find out why the process printed nothing.',
  'verify-failed':
    'Read the output of `verify` with `phasegate log RUN PHASE`, then raise `attempts` or make the prompt clearer.',
  'no-result': 'The agent must write its result as JSON to $PHASEGATE_RESULT before it exits.',
  'invalid-result': RESULT_REMEDIES.outputs,
  'invalid-input':
    'Make the phase that gives the value return one that fits the `inputs` of the pipeline inside, or change these inputs. Then start a new run.',
  'no-change-made':
    'Make the prompt clearer, or let the agent return `no-change` if there is nothing to do.',
  'merge-conflict':
    'Let the phases change different places, let one need the other, or remove `workspace: own`.',
  auth: "Check the agent's login, API key and credit. `phasegate doctor` shows login and key.",
  'rate-limit': 'Wait, or use another model or provider.',
  'agent-missing':
    'Install the agent and resume, or start a new run with another one: `phasegate run FILE --agent NAME=USE`.',
  'path-violation':
    'Add the files to `paths`, or say in the prompt which files the agent may change. `phasegate log RUN PHASE` shows what the agent did.',
  'access-violation':
    'Give the phase `access: write`, or change the phase so that tracked files stay unchanged.',
  'secret-found': 'Remove the secret from the change, and rotate the secret.',
  'missing-artifact': 'Make the phase write the files in its `artifacts`.',
  'agent-failed': 'Read the output of the agent with `phasegate log RUN PHASE`.',
  'setup-failed': 'Run the commands of `setup` by hand in a fresh clone, and fix them.',
  'rework-exhausted':
    'Raise `max` of the `rework` in the pipeline file, or find out why the rounds do not converge.',
  rejected: 'The run has ended. Start a new run.',
  'gate-not-proved': 'Approve again in the environment, as a listed reviewer.',
  'delivery-failed':
    'Fix the problem in the message, then run `phasegate resume`. Finished deliveries are not repeated.',
  infrastructure: 'Fix the problem in the message, then run `phasegate resume`.',
} as const;

/** The end of a remedy that changes files of the base: the run cannot have them, so a resume would fail alike. */
export const THEN_NEW_RUN = 'then start a new run.';

export const needsNewRun = (remedy: string): boolean => remedy.endsWith(THEN_NEW_RUN);

/** The remedy with the run and the phase filled into its commands. */
export function remedyFor(
  remedy: string,
  { run, phase }: { readonly run: string; readonly phase: string },
): string {
  // Brackets of a leg are a pattern for some shells.
  return resuming(remedy.replaceAll('RUN PHASE', `${run} ${shellWord(phase)}`), run);
}

/** The text with the run in its commands to resume: without one, they may mean another run. */
export const resuming = (text: string, run: string): string =>
  text.replaceAll(/`phasegate resume(?=`| --)/g, `\`phasegate resume ${run}`);

/** The agent cannot be used at all, whatever its task is. */
export const isAgentUnusable = (reason: string): boolean =>
  reason === 'auth' || reason === 'agent-missing';

/** These recur, or break a rule: no further attempt is made. */
const FINAL: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'auth',
  'agent-missing',
  'path-violation',
  'access-violation',
  'secret-found',
  'setup-failed',
  'invalid-input',
  'rework-exhausted',
  'rejected',
  'gate-not-proved',
]);

export const isRetryable = (reason: ReasonCode): boolean => !FINAL.has(reason);
