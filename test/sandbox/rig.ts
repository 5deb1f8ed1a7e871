import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { Policy } from '../../src/core/plan/plan.ts';
import type { Confine, Purpose } from '../../src/ports.ts';
import { runProcess } from '../../src/process/spawn.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { agentCall } from '../rig/agent-call.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

export interface SandboxScene {
  readonly root: string;
  readonly home: string;
  readonly workspace: string;
  readonly sandbox: Sandbox;
  /** What was said to be in force. */
  readonly told: readonly string[];
  readonly run: (script: string, how?: How) => Promise<Ran>;
}

export interface How {
  readonly purpose?: Purpose;
  /** Of an agent. */
  readonly phase?: string;
  readonly confine?: Confine;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
  /** In the stead of a shell. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | string;
  readonly output: string;
}

/** A sandbox around an empty workspace, for children that are scripts; both go with the test. */
export async function sandboxScene(
  more: Partial<SandboxOptions> & { readonly isolation?: Policy['isolation'] } = {},
): Promise<SandboxScene> {
  const folder = await temporaryFolder();
  const root = folder.path;
  const [home, workspace] = [join(root, 'home'), join(root, 'work')];
  for (const path of [home, workspace]) await mkdir(path);
  const told: string[] = [];
  const sandbox = createSandbox({
    policy: { isolation: more.isolation ?? 'required', network: { type: 'any' } },
    env: {},
    mark: 'x',
    home,
    ownHome: false,
    folder: join(root, 'run.sandbox'),
    hidden: [],
    writable: [workspace],
    shown: [],
    covers: [],
    onIsolation: (text) => told.push(text),
    onNote: () => {},
    ...more,
  });
  onTestFinished(async () => {
    await sandbox[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });
  const run = (script: string, how: How = {}): Promise<Ran> =>
    ran(script, { confine: sandbox.confine, cwd: workspace, home: sandbox.home, ...how });
  return { root, home, workspace, sandbox, told, run };
}

interface Running extends How {
  readonly confine: Confine;
  readonly cwd: string;
  readonly home: string;
}

async function ran(
  script: string,
  { purpose = 'run', phase, confine, cwd, home, env, program, signal, onOutput }: Running,
): Promise<Ran> {
  let output = '';
  const { ending } = await runProcess({
    command:
      program === undefined
        ? { type: 'script', script, shell: 'sh -e' }
        : { type: 'argv', argv: [program] },
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: '/tmp', ...env },
    confine: (child, needs) =>
      confine(child, phase === undefined ? needs : { ...needs, home: phaseId(phase) }),
    agent: purpose === 'agent' ? agentCall({}).agent : null,
    purpose,
    given: [],
    stdin: '',
    timeoutMs: 60_000,
    idleTimeoutMs: 60_000,
    graceMs: 1_000,
    signal: signal ?? new AbortController().signal,
    onOutput: (_stream, text) => {
      output += text;
      onOutput?.(output);
    },
  });
  return { code: ending.type === 'exit' ? ending.code : ending.type, output: output.trim() };
}
