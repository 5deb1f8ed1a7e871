import type { StoredRun } from '../app/stored/stored.ts';
import { localActor } from '../app/stored/surroundings.ts';
import { digestOf } from '../core/lib/brands.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { reworkOf } from '../core/run/decide/rework.ts';
import type { Decision, GateDecided } from '../core/run/event.ts';
import { Refusal } from '../ports.ts';
import { type Registered, subcommand } from './command.ts';
import { runAndPhase } from './meant.ts';
import { goOnWith, type RunningOptions, refuseDeciding, withRunningOptions } from './running.ts';

interface DecisionOptions extends RunningOptions {
  readonly comment?: string;
  readonly digest?: string;
}

export const approveCommand = (): Registered =>
  decisionCommand('approve', 'Approve the gate at which a run waits, and resume the run.');

export const rejectCommand = (): Registered =>
  decisionCommand('reject', 'Reject the work at a gate; the run ends with outcome `rejected`.');

export const reworkCommand = (): Registered =>
  decisionCommand('rework', 'Send the work at a gate back to its agent, with a comment.');

/** A person's decision on a gate, recorded as such; then the run goes on. */
function decisionCommand(decision: Decision, description: string): Registered {
  const command = withRunningOptions(
    subcommand(decision, description)
      .argument('[run]', 'run to decide on (default: the only waiting run)')
      .argument('[gate]', 'gate to decide on, needed if the run waits at several')
      .option('--comment <text>', 'reason; recorded, and added to later prompts')
      .option('--digest <digest>', 'decide only if the run still has this digest'),
  );
  const act = async (
    named: string | undefined,
    ofRun: string | undefined,
    options: DecisionOptions,
  ): Promise<number> => {
    refuseDeciding(`\`phasegate ${decision}\``);
    const comment = options.comment ?? '';
    const { run, phase: gate } = await runAndPhase(options.root, [named, ofRun], {
      one: 'waits at a gate',
      several: 'wait at a gate',
      isMeant: ({ state }) => state.finished !== null && state.open.length > 0,
      phasesOf: ({ plan, state }) => state.open.map((index) => phaseAt(plan, index).id),
      usage: `phasegate ${decision} RUN`,
    });
    return goOnWith(options, run, (stored, head) => {
      refuseMoved(run, options.digest, head);
      return decided(stored, { decision, gate, comment });
    });
  };
  return { command, act, hidden: false };
}

/** What a person saw may not be what is there by now. */
function refuseMoved(run: string, wanted: string | undefined, head: string): void {
  if (wanted === undefined || wanted === digestOf(head)) return;
  throw new Refusal(
    `The run \`${run}\` has gone on since: its digest is ${digestOf(head)}, not ${wanted}.`,
    `Look at it again: \`phasegate status ${run}\`.`,
  );
}

interface Saying {
  readonly decision: Decision;
  readonly gate: string | undefined;
  readonly comment: string;
}

function decided(stored: StoredRun, { decision, gate, comment }: Saying): GateDecided {
  const phase = openGate(stored, gate);
  if (decision === 'rework' && reworkOf(phase) === null) {
    throw new Refusal(
      `The gate \`${phase.id}\` has no \`rework\`.`,
      'Approve or reject, or give the gate a `rework` in the pipeline.',
    );
  }
  if (decision === 'rework' && comment === '') {
    throw new Refusal(
      'A rework needs a comment.',
      'Add `--comment "…"` to say what to change; the agent reads the comment.',
    );
  }
  return {
    type: 'gateDecided',
    phase: phase.id,
    decision,
    actor: localActor(),
    comment,
    proof: 'local',
    approval: null,
  };
}

function openGate({ run, plan, state }: StoredRun, wanted: string | undefined) {
  const open = state.open.map((index) => phaseAt(plan, index));
  const names = open.map((phase) => `\`${phase.id}\``).join(', ');
  const [only, ...others] = wanted === undefined ? open : open.filter(({ id }) => id === wanted);
  if (only !== undefined && others.length === 0) return only;
  if (open.length === 0) {
    throw new Refusal(
      `The run \`${run}\` does not wait at a gate.`,
      `\`phasegate status ${run}\` shows its status.`,
    );
  }
  if (wanted === undefined)
    throw new Refusal(`The run \`${run}\` waits at ${names}.`, 'Name one gate.');
  throw new Refusal(`The run \`${run}\` does not wait at \`${wanted}\`.`, `It waits at ${names}.`);
}
