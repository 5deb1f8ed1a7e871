/** Why an attempt, and with its last attempt the phase, failed. */
export type ReasonCode = keyof typeof REMEDIES;

/** What a person can do about each, in one sentence. */
export const REMEDIES = {
  'exit-code':
    'Read its output with `phasegate log RUN PHASE`, then fix the command or the code that it runs.',
  timeout: 'Raise `timeout` of the phase, or give it less to do.',
  'idle-timeout': 'Raise `idle-timeout` of the phase, or find out what it was waiting for.',
  'verify-failed':
    'Read the output of `verify` with `phasegate log RUN PHASE`; raise `attempts`, or make the prompt clearer.',
  'no-result': 'The agent must write its result as JSON to $PHASEGATE_RESULT before it exits.',
  'invalid-result': 'Make the agent give what `outputs` asks for, or relax the schema.',
  'no-change-made':
    'Make the prompt clearer, or let the agent answer `no-change` where there is nothing to do.',
  auth: "Check the agent's login or key; `phasegate doctor` shows what is there.",
  'rate-limit': 'Wait, or use another model or provider.',
  'agent-missing': 'Install the agent, or name another one with `--agent`.',
  'path-violation': 'Widen `paths`, put a gate behind the phase, or make the prompt stay inside.',
  'access-violation': 'Give the phase `access: write`, or make it leave tracked files alone.',
  'secret-found': 'Remove the secret from the change and rotate it.',
  'missing-artifact': 'Make the phase write the files that its `artifacts` name.',
  'agent-failed': 'Read what the agent said with `phasegate log RUN PHASE`.',
  'setup-failed': 'Run the commands of `setup` by hand in a fresh clone and fix them.',
  'rework-exhausted': 'Raise `max` of its `rework`, or look at what the rounds disagree about.',
  rejected: 'Read the comment of the decision; start a new run when it is dealt with.',
  'gate-not-proved': 'Approve again in the environment, as one of its listed reviewers.',
  'delivery-failed':
    'Fix what the message names, then `phasegate resume`; what was delivered stays.',
  infrastructure: 'Fix what the message names, then `phasegate resume`.',
} as const;

/** A remedy with the run and the phase in the commands that it names. */
export function remedyFor(
  remedy: string,
  { run, phase }: { readonly run: string; readonly phase: string },
): string {
  return remedy.replaceAll('RUN PHASE', `${run} ${phase}`);
}

/** These say the same the second time: no further attempt is made. */
const FINAL: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'auth',
  'agent-missing',
  'path-violation',
  'access-violation',
  'secret-found',
  'setup-failed',
  'rework-exhausted',
  'rejected',
  'gate-not-proved',
]);

export const isRetryable = (reason: ReasonCode): boolean => !FINAL.has(reason);
