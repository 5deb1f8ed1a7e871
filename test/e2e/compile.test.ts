import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { phasegate } from '../rig/cli.ts';
import { journalOf } from '../rig/forge.ts';
import { runBranches } from '../rig/implement-hub.ts';
import { few, long } from '../rig/long.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// Many jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

const PIPELINE = '.github/pipelines/port.yml';
const WORKFLOW = '.github/workflows/port.yml';
const COMMAND = `phasegate compile ${PIPELINE} -o ${WORKFLOW}`;

// scope (a gate) --> port[0..2], writers --> review[0..1] --> approve (a gate) --> ship
const PORT = `version: 1
name: port
policy: { isolation: off }
inputs: { task: { type: string, required: true, description: "What: to do" } }
agents:
  coder:
    use: command
    run: |
      echo "$PART" > "$PART.txt"
      echo '{"status":"complete","summary":"ported"}' > "$PHASEGATE_RESULT"
phases:
  scope: { gate: { environment: scope } }
  port:
    needs: scope
    agent: coder
    prompt: Port \${{ matrix.part }} for \${{ inputs.task }}.
    access: write
    workspace: own
    env: { PART: "\${{ matrix.part }}" }
    strategy: { matrix: { part: [core, cli, web] }, jobs: true }
  review:
    needs: port
    run: 'test -s core.txt && test -s cli.txt && test -s web.txt'
    strategy: { matrix: { by: [ann, bob] }, jobs: 2 }
  approve: { needs: review, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Port it, body: As asked. } } }
`;

const repository = (text = PORT) =>
  temporaryRepository({ files: { 'a.txt': 'a\n', [PIPELINE]: text } });
const write = (repo: TemporaryRepository, ...more: readonly string[]) =>
  phasegate(repo, ['compile', 'port', '-o', WORKFLOW, ...more]);
const workflowIn = ({ path }: TemporaryRepository) => readFile(join(path, WORKFLOW), 'utf8');
const change = async (repo: TemporaryRepository, file: string, from: string, to: string) => {
  const path = join(repo.path, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

/** Those that ran, in the order in which they ended; jobs of one matrix by number. */
const ran = (jobs: ReadonlyMap<string, JobRecord>): readonly string[] =>
  [...jobs].filter(([, { steps }]) => steps.length > 0).map(([name]) => name);

long(
  'what is compiled runs on GitHub: gates around two phases that are spread, in one workflow run',
  async () => {
    await using repo = await repository();
    expect((await write(repo)).code).toBe(0);
    await using hub = await phasegateHub({
      files: { 'a.txt': 'a\n', [PIPELINE]: PORT },
      workflows: { 'port.yml': await workflowIn(repo) },
    });
    for (const name of ['scope', 'release']) hub.actions.protect(name, { reviewers: ['bob'] });
    const inputs = { task: 'the new API' };
    const run = await startRun(hub, 'port.yml', {
      event: 'workflow_dispatch',
      actor: 'ann',
      inputs,
    });
    for (const environment of ['scope', 'release']) {
      await Promise.race([run.waitingAt(environment), run.ended()]);
      await Promise.race([
        run.review({ environment, user: 'bob', state: 'approved' }),
        run.ended(),
      ]);
    }
    const { conclusion, jobs } = await run.ended();
    const names = ran(jobs);
    expect([conclusion, names.slice(0, 3), names.slice(3, 6).sort(), names.slice(6)]).toEqual([
      'success',
      ['work-0', 'gate-1', 'work-1'],
      ['slots-1 (0)', 'slots-1 (1)', 'slots-1 (2)'],
      [
        'join-1',
        expect.stringMatching(/^slots-1-2 \([01]\)$/),
        expect.stringMatching(/^slots-1-2 \([01]\)$/),
        'join-1-2',
        'gate-2',
        'deliver-2',
        'report',
      ],
    ]);
    expect(hub.actions.dispatches).toEqual([]);
    const branch = await runBranches(hub);
    const parts = ['core', 'cli', 'web'].map((part) => hub.git('show', `${branch}:${part}.txt`));
    expect(await Promise.all(parts)).toEqual(['core', 'cli', 'web']);
    const events = await journalOf(hub.results);
    expect(events.flatMap((event) => (event.type === 'childJoined' ? [event.phase] : []))).toEqual([
      'port[0]',
      'port[1]',
      'port[2]',
      'review[0]',
      'review[1]',
    ]);
  },
);

test('`--check` names the first line that differs and what to type; the triggers are the person’s', async () => {
  await using repo = await repository();
  const check = () => write(repo, '--check');
  expect(await check()).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${WORKFLOW} does not exist.\n  Write the file: \`${COMMAND}\``,
  });
  const made = await write(repo);
  expect([made.code, made.stdout]).toEqual([0, '']);
  const at = 'Settings of the repository on GitHub';
  // Only a clone whose version has no tag says so.
  const isOfRelease = (line: string): boolean => !line.includes('without the tag');
  expect(made.stderr.split('\n').filter(isOfRelease)).toEqual([
    `Wrote ${WORKFLOW}.`,
    '',
    'Before the workflows can run on GitHub:',
    `  - create the environment \`scope\` with required reviewers: ${at}, Environments`,
    `  - create the environment \`release\` with required reviewers: ${at}, Environments`,
    `  - allow GitHub Actions to create pull requests: ${at}, Actions, General`,
    '  - not needed, but without it checks of these pull requests wait for a click: `gh secret set DELIVER_TOKEN`, with the token of a GitHub App',
    '  - commit the files and push them to the default branch',
  ]);
  expect(await check()).toMatchObject({ code: 0 });
  await change(repo, WORKFLOW, 'name: port\n', 'name: Port the packages\n');
  await change(repo, WORKFLOW, 'on:\n', 'on:\n  push:\n');
  expect(await check()).toMatchObject({ code: 0 });
  await change(repo, PIPELINE, 'jobs: true', 'jobs: 2');
  const drifted = await check();
  expect(drifted.code).toBe(1);
  expect(drifted.stderr).toMatch(
    new RegExp(`^${WORKFLOW}:\\d+ is not what the pipeline compiles to\\.\\n {2}- +slot-2: .*\\n`),
  );
  expect(drifted.stderr.split('\n').at(-1)).toBe(`  Write the file: \`${COMMAND}\``);
  expect((await write(repo)).code).toBe(0);
  expect(await check()).toMatchObject({ code: 0 });
  expect(await workflowIn(repo)).toMatch(/\nname: Port the packages\n\non:\n {2}push:\n/);
});

test('a file that a person wrote or changed is not overwritten unless asked', async () => {
  await using repo = await repository();
  await write(repo);
  await change(repo, WORKFLOW, 'timeout-minutes: 30', 'timeout-minutes: 5');
  const edited = await workflowIn(repo);
  const refused = await write(repo);
  expect([refused.code, await workflowIn(repo)]).toEqual([2, edited]);
  expect(refused.stderr).toContain(`${WORKFLOW} was changed by hand; line`);
  expect(refused.stderr).toContain(`Overwrite the file with \`${COMMAND} --force\``);
  const drift = await write(repo, '--check', '--json');
  expect([drift.code, drift.json<{ state: string }>().state]).toEqual([1, 'edited']);
  expect((await write(repo, '--force')).code).toBe(0);
  expect((await write(repo, '--check')).code).toBe(0);
  await writeFile(join(repo.path, WORKFLOW), 'name: Mine\non: push\n');
  expect((await write(repo)).stderr).toContain(
    'not a workflow that was compiled from this pipeline',
  );
  expect(await workflowIn(repo)).toBe('name: Mine\non: push\n');
});

test('other repositories have tokens of their own, which read in work jobs and write in deliver jobs', async () => {
  const phases = `approve: { gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { repository: api-2, title: Do it } } }`;
  const text = `version: 1\nname: port\nrepositories: { api-2: { repo: acme/api } }\nphases:\n  a: { repository: api-2, access: write, run: "true" }\n  ${phases.replace('{ gate', '{ needs: a, gate')}\n`;
  await using repo = await repository(text);
  const { code, stderr } = await write(repo);
  expect(code, stderr).toBe(0);
  expect(stderr.split('\n').filter((line) => line.includes('gh secret set'))).toEqual([
    '  - `gh secret set PHASEGATE_TOKEN_API_2`',
    '  - `gh secret set DELIVER_TOKEN_API_2`',
  ]);
  const { jobs } = parse(await workflowIn(repo)) as { jobs: Record<string, CompiledJob> };
  const tokens = Object.entries(jobs).flatMap(([name, { steps }]) => {
    const env = steps.find(({ id }) => id === 'phasegate')?.env ?? {};
    return Object.entries(env).map(([variable, value]) => `${name}: ${variable}=${value}`);
  });
  const token = (secret: string): string => `PHASEGATE_TOKEN_API_2=\${{ secrets.${secret} }}`;
  expect(tokens.sort()).toEqual([
    `deliver-0: ${token('DELIVER_TOKEN_API_2')}`,
    `deliver-1: ${token('DELIVER_TOKEN_API_2')}`,
    `work-0: ${token('PHASEGATE_TOKEN_API_2')}`,
  ]);
  // All that is delivered goes elsewhere.
  expect(jobs['deliver-1']?.permissions).toEqual({ contents: 'read', actions: 'read' });
});

interface CompiledJob {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly id?: string; readonly env?: Record<string, string> }[];
}

test('without a file the workflow is printed, and nothing is written', async () => {
  await using repo = await repository();
  const { code, stdout } = await phasegate(repo, [
    'compile',
    'port',
    '--runs-on',
    'self-hosted,linux',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('workflow: phasegate-port.yml # this file');
  expect(stdout.split('runs-on: [self-hosted, linux]').length).toBeGreaterThan(3);
  const json = (await phasegate(repo, ['compile', 'port', '--json'])).json<object>();
  expect(Object.keys(json)).toEqual(['file', 'state', 'line', 'workflow']);
  expect(await repo.git('status', '--porcelain')).toBe('');
});

test.each([
  [
    'a gate of nobody',
    PORT.replace('{ environment: scope }', '{}'),
    /port.yml:12:3: The gate `scope` names no environment/,
  ],
  [
    'an item of a backlog',
    PORT.replace('inputs.task }}', 'item.title }}'),
    /port.yml:\d+:\d+: The pipeline reads `item`/,
  ],
  [
    'an input of the workflow',
    PORT.replace('{ task:', '{ resume: { type: string }, task:'),
    /port.yml:4:11: The workflow has an input `resume` of its own/,
  ],
  ['a mistake', PORT.replace('needs: scope', 'needs: scop'), /port.yml:\d+:\d+: error PG301/],
])('%s is refused with its place, and nothing is written', async (_, text, message) => {
  await using repo = await repository(text);
  const { code, stderr } = await write(repo);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(await repo.git('status', '--porcelain')).toBe('');
});

test.each([
  [['-o', 'port.yml'], 'port.yml is not a workflow file of the repository of the pipeline.'],
  [['--check'], '`--check` needs the workflow file.'],
  [['--runs-on', 'a: b'], '`--runs-on a: b` is not a label of a runner.'],
])('%j is refused', async (args, message) => {
  await using repo = await repository();
  const { code, stderr } = await phasegate(repo, ['compile', 'port', ...args]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(await repo.git('status', '--porcelain')).toBe('');
});
