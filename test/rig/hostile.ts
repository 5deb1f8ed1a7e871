import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isolationLayersOf } from '../../src/sandbox/isolation-layers.ts';
import { thisMachine } from '../../src/sandbox/machine.ts';
import { type CliOptions, type Ended, phasegate } from './cli.ts';
import { type TemporaryRepository, temporaryRepository } from './repository.ts';

const AGENT = fileURLToPath(new URL('./hostile-agent.mjs', import.meta.url));

/** Stands first on the PATH where a test wants a machine that makes no namespaces. */
export const NO_WALLS = fileURLToPath(new URL('./no-walls', import.meta.url));

/** Why this machine lacks a wall. */
const MISSING: ReadonlyMap<string, string> = new Map(
  isolationLayersOf(await thisMachine()).flatMap(({ layer, missing }) =>
    missing === null ? [] : [[layer, missing.why] as const],
  ),
);

/** A test of a wall: on a machine that has none it is skipped by name and says why, never silently green. */
export function testOf(
  layer: 'processes' | 'files' | 'rights' | 'network',
  name: string,
  body: (skip: (why: string) => void) => Promise<void>,
): void {
  test(name, async ({ skip }) => {
    const why = MISSING.get(layer);
    if (why !== undefined) skip(`nothing holds ${layer} here: ${why}`);
    await body(skip);
  });
}

export interface Attack {
  /** `ROW` or `ROW:variant`, as hostile-agent.mjs knows it. */
  readonly row: string;
  readonly argument?: string;
  readonly access?: 'read' | 'write';
  /** Of the phase, besides. */
  readonly phase?: Readonly<Record<string, unknown>>;
  /** Of the pipeline, besides. */
  readonly pipeline?: Readonly<Record<string, unknown>>;
  readonly env?: CliOptions['env'];
}

export interface Attacked extends Ended {
  /** What the agent printed; empty if it was not kept. */
  readonly said: readonly string[];
}

/** A repository for the agent to attack from. */
export function victim(files: Readonly<Record<string, string>> = {}): Promise<TemporaryRepository> {
  return temporaryRepository({ files: { 'a.txt': 'a\n', ...files } });
}

/** Runs the agent as the one phase of a pipeline, by the real command line. */
export async function attacked(repo: TemporaryRepository, attack: Attack): Promise<Attacked> {
  const { row, argument = '', access = 'write', phase = {}, pipeline = {}, env = {} } = attack;
  const agent = { use: 'command', run: [process.execPath, AGENT, row, argument] };
  const text = JSON.stringify({
    version: 1,
    name: 'hostile',
    agents: { hostile: agent },
    phases: { attack: { agent: 'hostile', access, prompt: 'Do it.', ...phase } },
    ...pipeline,
  });
  await repo.write({ 'p.yml': text });
  await repo.commit('pipeline');
  // No folder is shared with children here.
  const own = { PHASEGATE_SANDBOX_WRITE: '', ...env };
  const ended = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json'], { env: own });
  return { ...ended, said: await saidIn(repo) };
}

async function saidIn({ path }: TemporaryRepository): Promise<readonly string[]> {
  const { readFile } = await import('node:fs/promises');
  const log = join(path, '.phasegate/runs/r1/phases/attack/1/output.log');
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/** The run's change, and that the checkout is as it was. */
export async function changeOf(repo: TemporaryRepository, { json }: Ended): Promise<string> {
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  return repo.git('diff', '--name-only', '-z', 'main', json().branch);
}
