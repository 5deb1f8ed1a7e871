import { Refusal } from '../ports.ts';

/** Points at which a crash could matter, in the order in which a run reaches them. */
export const FAILPOINTS = {
  lockTaken: 'This process holds the lock of the run; the journal is not open.',
  planPinned: 'The first event, which holds the whole pipeline, is on disk.',
  eventWriting: 'Events are about to be written to the journal.',
  eventWritten: 'Events are in the journal, but may not be on the disk.',
  eventFlushed: 'Events are on the disk, but nothing was done about them.',
  agentSpawned: 'The process of an agent or command was started.',
  agentEnded: 'The process of an agent or command ended; its result was not read.',
  outputsHashed: 'The result and artifacts were read and hashed, but are in no event.',
  recordWritten: 'The record of the attempt is complete, but its end is in no event.',
  committed: 'The change is a commit that no event names.',
  changeKept: 'A change made beside others is kept with the run, and no event says so.',
  gateOpened: 'A person is asked; the process has not ended.',
  decided: 'The decision on a gate is recorded, but nothing was done about it.',
  beforeDelivery: 'A delivery was announced in the journal and not begun.',
  deliveryPushed: 'The branch was pushed; no event says so.',
  deliveryDone: 'The delivery was made; no event says so.',
  checkpointPacked: 'A checkpoint is packed; nothing of it was uploaded.',
  checkpointStored:
    'The checkpoint was uploaded and finalised, but this process has not recorded its location.',
  cleaningUp: 'The outcome is recorded, but the checkout is not restored.',
} as const;

export type FailpointName = keyof typeof FAILPOINTS;

/**
 * Does nothing unless `PHASEGATE_FAILPOINT=<name>[:<nth>]=<action>` names this point and it is reached for the nth time (from 1).
 * Then the process is killed or stopped for a second, or an error is thrown, like a bug or a full disk.
 */
export function failpoint(name: FailpointName): void {
  armed ??= fromEnvironment();
  if (armed.name !== name) return;
  reached += 1;
  if (reached === armed.nth) ACTIONS[armed.action](name);
}

interface ArmedFailpoint {
  readonly name: FailpointName | null;
  readonly nth: number;
  readonly action: keyof typeof ACTIONS;
}

let armed: ArmedFailpoint | null = null;
let reached = 0;

const ACTIONS = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  delay: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000),
  throw: (name: FailpointName) => {
    throw new Error(`failpoint ${name}`);
  },
  enospc: (name: FailpointName) => {
    throw Object.assign(new Error(`ENOSPC: failpoint ${name}`), { code: 'ENOSPC' });
  },
} as const;

function fromEnvironment(): ArmedFailpoint {
  const { PHASEGATE_FAILPOINT: setting } = process.env;
  if (setting === undefined || setting === '') return { name: null, nth: 0, action: 'kill' };
  const [, name, nth = '1', action] = /^(\w+)(?::([1-9]\d*))?=(\w+)$/.exec(setting) ?? [];
  if (!isKey(FAILPOINTS, name) || !isKey(ACTIONS, action)) {
    throw new Refusal(
      `PHASEGATE_FAILPOINT is \`${setting}\`, which is not a failpoint.`,
      'The variable is for tests of Phasegate only. Unset it.',
    );
  }
  return { name, nth: Number(nth), action };
}

function isKey<K extends string>(
  literal: Readonly<Record<K, unknown>>,
  key: string | undefined,
): key is K {
  return key !== undefined && Object.hasOwn(literal, key);
}
