import { tmpdir } from 'node:os';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { AgentCall } from '../../src/ports.ts';
import { unconfined } from '../../src/process/unconfined.ts';

export interface CallOptions {
  readonly run?: string | readonly string[];
  readonly script?: string;
  readonly phase?: string;
  readonly attempt?: number;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly idleTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** The call of an agent, with what a test does not care about filled in. */
export function agentCall(options: CallOptions): AgentCall {
  const { run = null, script = null, phase = 'fix', env = {}, ...rest } = options;
  const { PATH = '' } = process.env;
  return {
    agent: {
      name: 'coder',
      use: run === null ? 'scripted' : 'command',
      model: null,
      run,
      script,
      version: null,
      effort: null,
      maxTurns: null,
      env: {},
      within: null,
    },
    phase: phaseId(phase),
    attempt: 1,
    turn: 1,
    access: 'write',
    mayChange: () => true,
    promptDigest: digestOf('0'.repeat(64)),
    prompt: 'Fix it.\n',
    resultSchema: {},
    session: null,
    workspace: tmpdir(),
    confine: unconfined,
    timeoutMs: 60_000,
    idleTimeoutMs: 60_000,
    signal: new AbortController().signal,
    ...rest,
    env: { PATH, ...env },
  };
}
