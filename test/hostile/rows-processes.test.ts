import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf } from '../../src/sandbox/processes/mark.ts';
import { processesOf } from '../../src/sandbox/processes/process-list.ts';
import { attacked, NO_WALLS, testOf, victim } from '../rig/hostile.ts';
import { few } from '../rig/long.ts';

few(1);

/** What a step of a workflow has around it. */
const WORKFLOW = {
  ACTIONS_CACHE_URL: 'canary-a',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-b',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'canary-c',
  ACTIONS_RESULTS_URL: 'canary-d',
  ACTIONS_RUNTIME_TOKEN: 'canary-e',
  ANTHROPIC_API_KEY: 'canary-f',
  AWS_SECRET_ACCESS_KEY: 'canary-g',
  GITHUB_TOKEN: 'canary-h',
  GH_TOKEN: 'canary-i',
  INPUT_TOKEN: 'canary-j',
  NPM_TOKEN: 'canary-k',
  SSH_AUTH_SOCK: '/tmp/canary-l',
};

test('row 06: of our environment a child gets what is on the list', async () => {
  await using repo = await victim();
  const run = await attacked(repo, { row: '6', access: 'read', env: WORKFLOW });
  expect(run.code, run.stderr).toBe(0);
  // Shells and bubblewrap say where they are.
  expect(run.said.map((line) => line.replace(' PWD', ''))).toMatchInlineSnapshot(`
    [
      "names: HOME PATH PHASEGATE_ARTIFACTS PHASEGATE_ATTEMPT PHASEGATE_MARK PHASEGATE_OUTPUT PHASEGATE_PHASE PHASEGATE_PROMPT PHASEGATE_RESULT PHASEGATE_RUN npm_config_fund npm_config_update_notifier",
      "saw nothing",
    ]
  `);
});

testOf('processes', 'row 07: other processes and their environments are not there', async () => {
  await using repo = await victim();
  // Root without its rights over processes can still list them, with what they were started with.
  using _bystander = new Bystander('sleep 300; : canary-n');
  const run = await attacked(repo, { row: '7', access: 'read', env: WORKFLOW });
  expect(run.code, run.stderr).toBe(0);
  expect(run.said).toEqual(['saw nothing']);
});

class Bystander {
  readonly #process: ChildProcess;

  constructor(script: string) {
    this.#process = spawn('sh', ['-c', script], { detached: true, stdio: 'ignore' });
  }

  [Symbol.dispose](): void {
    const { pid } = this.#process;
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  }
}

test.each(['fork', 'setsid', 'deaf'])(
  'row 27: what is left behind by %s ends with the phase',
  async (variant) => {
    await using repo = await victim();
    const run = await attacked(repo, { row: `27:${variant}`, access: 'read' });
    expect(run.code, run.stderr).toBe(0);
    expect(run.said).toEqual(['left it behind']);
    expect(await processesOf(markOf(join(repo.path, '.phasegate/runs/r1')))).toEqual([]);
  },
);

test.each(['fork', 'setsid', 'deaf'])(
  'row 27: without a namespace what is left behind by %s ends with the run',
  async (variant) => {
    await using repo = await victim();
    const pipeline = { policy: { isolation: 'off' } };
    const run = await attacked(repo, { row: `27:${variant}`, access: 'read', pipeline });
    expect(run.code, run.stderr).toBe(0);
    expect(run.said).toEqual(['left it behind']);
    expect(await processesOf(markOf(join(repo.path, '.phasegate/runs/r1')))).toEqual([]);
  },
);

testOf('processes', 'row 27: also what hides from us', async () => {
  const word = `300.${process.pid}`;
  await using repo = await victim();
  const run = await attacked(repo, { row: '27:unmarked', argument: word, access: 'read' });
  expect(run.said).toEqual(['left it behind']);
  expect(startedWith(word)).toEqual([]);
});

/** Who was started with that word. */
function startedWith(word: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && wordsOf(pid).includes(word));
}

function wordsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

test('row 07: where no namespaces can be made, `required` refuses to start, and `preferred` says what is not held', async () => {
  const env = { ...WORKFLOW, PATH: `${NO_WALLS}:${process.env.PATH}` };
  const why = 'bubblewrap does not work here (bwrap: setting up uid map: Permission denied)';
  await using repo = await victim();
  const pipeline = { policy: { isolation: 'required' } };
  const refused = await attacked(repo, { row: '7', access: 'read', env, pipeline });
  expect([refused.code, refused.json().error?.message, refused.said]).toEqual([
    2,
    `\`policy.isolation: required\` cannot be enforced here: ${why}.`,
    [],
  ]);
  await using other = await victim();
  const run = await attacked(other, { row: '7', access: 'read', env });
  expect(run.code, run.stderr).toBe(0);
  const log = await readFile(join(other.path, '.phasegate/runs/r1/sandbox.log'), 'utf8');
  expect(log).toMatch(
    /Z Child processes run without a sandbox(?:, but without additional privileges)?[:,] /,
  );
  expect(log).toContain(why);
});

test.each(['none', { allow: ['example.org'] }])(
  'row 29: `policy.network: %j` is refused where it cannot be held',
  async (network) => {
    await using repo = await victim();
    const env = { PATH: `${NO_WALLS}:${process.env.PATH}` };
    const run = await attacked(repo, { row: '29', env, pipeline: { policy: { network } } });
    expect([run.code, run.said]).toEqual([2, []]);
    expect(run.json().error?.message).toMatch(
      /^`policy\.network` cannot be enforced here: bubblewrap /,
    );
  },
);

testOf('network', 'row 29: without a network nothing is reached', async () => {
  await using repo = await victim();
  await using there = await server();
  const policy = { network: 'none' };
  const argument = `127.0.0.1:${there.port}`;
  const run = await attacked(repo, { row: '29', access: 'read', argument, pipeline: { policy } });
  expect(run.code, run.stderr).toBe(0);
  expect(run.said).toEqual(['not directly']);
  expect(there.asked).toEqual([]);
});

testOf(
  'network',
  'row 29: what is allowed is reached by the proxy alone, and nothing else',
  async () => {
    await using repo = await victim();
    await using there = await server();
    const policy = { network: { allow: [`127.0.0.1:${there.port}`] } };
    const own = `127.0.0.1:${there.port}`;
    const argument = `${own} http://${own}/allowed http://localhost:${there.port}/other`;
    const run = await attacked(repo, { row: '29', access: 'read', argument, pipeline: { policy } });
    expect(run.code, run.stderr).toBe(0);
    expect(run.said.toSorted()).toEqual([
      'allowed by a tunnel: 200',
      'allowed: 200',
      'not directly',
      'other by a tunnel: 403',
      'other: 403',
    ]);
    expect(there.asked).toEqual(['/allowed']);
  },
);

interface Server extends AsyncDisposable {
  readonly port: number;
  readonly asked: readonly string[];
}

async function server(): Promise<Server> {
  const asked: string[] = [];
  const listening = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.end('here');
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: async () => void listening.close(),
  };
}

testOf('rights', 'row 31: neither sudo nor Docker give a child more rights', async () => {
  await using repo = await victim();
  const run = await attacked(repo, { row: '31', access: 'read' });
  expect(run.code, run.stderr).toBe(0);
  expect(run.said).toEqual([
    'no new rights: true',
    'may mount or trace: false',
    'docker: false',
    'in /run: 0',
    'sudo: false',
  ]);
});

testOf('files', 'row 31: nor are keyrings there, which no namespace separates', async (skip) => {
  // Node.js makes no system calls of its own.
  if (spawnSync('perl', ['-e', '1']).status !== 0) skip('perl is not there to ask for a keyring');
  await using repo = await victim();
  const run = await attacked(repo, { row: '31:keyring', access: 'read' });
  expect(run.code, run.stderr).toBe(0);
  expect(run.said).toEqual(['keyring: Function not implemented']);
});
