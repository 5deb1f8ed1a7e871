import { describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const FRESH = 'The workspace is fresh. It contains only committed files and files from `setup`';

interface Scene {
  readonly phase: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly setup?: string;
}

async function failed({ phase, files = {}, setup = '' }: Scene) {
  const text = `version: 1
name: missing
${setup}agents: { writer: { use: command, run: "cat >/dev/null; date +%N >out.txt; echo done" } }
phases:
  one: ${phase}
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, ...files } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(1);
  return { ...run.json().error, attempts: run.json().phases.one?.attempts };
}

const verifying = (command: string): string =>
  `{ agent: writer, prompt: x, access: write, attempts: 3, verify: [{ run: "${command}" }] }`;

describe('a command that is not there costs no further attempt of an agent:', () => {
  const missing = {
    'no-such-program': 127,
    'npm run nothing-here 2>/dev/null || no-such-program': 127,
    './p.yml': 126,
    '/etc': 126,
    'echo x | no-such-program': 127,
    'sh -c no-such-program': 127,
  };
  test.each(Object.entries(missing))('%s', async (command, code) => {
    const error = await failed({ phase: verifying(command) });
    const why = code === 127 ? 'a program was not found' : 'a program cannot be executed';
    expect(error).toMatchObject({
      code: 'setup-failed',
      message: `\`${command}\` exited with code ${code}: ${why}. ${FRESH}`,
      attempts: 1,
    });
  });
});

test('a command that fails in another way costs one', async () => {
  const error = await failed({ phase: verifying('exit 1') });
  expect(error).toMatchObject({ code: 'verify-failed', attempts: 3 });
});

test.each(['', ', expect: failure'])(
  'a `run` phase without its program is not repeated%s',
  async (more) => {
    const error = await failed({ phase: `{ run: no-such-program, attempts: 3${more} }` });
    expect(error).toMatchObject({
      code: 'setup-failed',
      message: `exited with code 127: a program was not found. ${FRESH}`,
      attempts: 1,
    });
  },
);

describe('what to add is said', () => {
  test('by the lock file', async () => {
    const files = { 'package-lock.json': '{}' };
    expect((await failed({ phase: '{ run: no-such-program }', files })).remedy).toBe(
      'Add `setup: [{ run: npm ci }]` to the pipeline, or `workspace: { carry: [node_modules] }` to copy installed files from your checkout.',
    );
  });

  test('without one, too', async () => {
    expect((await failed({ phase: '{ run: no-such-program }' })).remedy).toBe(
      'Add `setup: [{ run: COMMAND }]` to the pipeline, or `workspace: { carry: [FOLDER] }` to copy installed files from your checkout.',
    );
  });

  test('where there is a `setup`, that it lacks something', async () => {
    const setup = 'setup: [{ run: "true" }]\n';
    expect((await failed({ phase: '{ run: no-such-program }', setup })).remedy).toBe(
      'Install the program in `setup`, or fix the command.',
    );
  });
});

test.each([
  ['sh check.sh', 2],
  ['./check.sh', 127],
  ['node check.js', 1],
])('a script that only the checkout has is named before and after: %s', async (command, code) => {
  const file = command.replace(/^.*[ /]/, '');
  const text = `version: 1
name: forgotten
agents: { writer: { use: command, run: "cat >/dev/null; date +%N >out.txt; echo done" } }
phases:
  one: { run: ${command} }
`;
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a' } });
  await repo.write({ 'p.yml': text, [file]: 'exit 0' });
  const { stdout, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const told = stdout + stderr;
  const run = (await phasegate(repo, ['status', 'r1', '--json'])).json();
  const commit = run.base.slice(0, 7);
  // The pipeline runs as it is in the checkout.
  expect(told).not.toMatch(/not part of the run:.*p\.yml/);
  // The same words before the run and after.
  const where = `\`${file}\` is in your checkout, but not in commit ${commit}, so the run does not have it`;
  const remedy = 'Commit what is not committed yet, then start a new run.';
  expect(told).toContain(`\`one\`: ${where}. ${remedy}`);
  expect(run.phases.one?.attempts).toBe(1);
  expect(run.error).toMatchObject({
    code: 'setup-failed',
    message: `exited with code ${code}: ${where}`,
    remedy,
  });

  await repo.commit('a check');
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.code).toBe(1);
  expect(resumed.stdout + resumed.stderr).toContain(
    `The run works on commit ${commit}. Files that were committed later are not in it: for them, start a new run: \`phasegate run p.yml\`.`,
  );
});

test.each([
  ['`run` of the agent `writer`', './agent.sh', 'true', 'agent.sh'],
  ['`run` of the agent `writer`', '[./agent.sh, --all]', 'true', 'agent.sh'],
  ['`verify` of `one`', 'cat >/dev/null; echo done', './check.sh', 'check.sh'],
])(
  '%s that only the checkout has is refused before an agent is paid: %s',
  async (who, run, verify, file) => {
    const text = `version: 1
name: forgotten
agents: { writer: { use: command, run: ${run.startsWith('[') ? run : `"${run}"`} } }
defaults: { agent: writer }
phases:
  one: { prompt: Work, access: write, verify: [{ run: "${verify}" }] }
`;
    await using repo = await temporaryRepository({ files: { 'a.txt': 'a' } });
    await repo.write({ 'p.yml': text, [file]: '#!/bin/sh\nexit 0\n' });
    const { code, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
    expect(code).toBe(2);
    expect(stderr).toContain(`${who}: \`${file}\` is in your checkout, but not in commit`);
    expect(stderr).toContain('Commit what is not committed yet, then start a new run.');
  },
);

test('an agent whose file is nowhere is not to be installed', async () => {
  const text = `version: 1
name: nowhere
agents: { writer: { use: command, run: [./nope.sh] } }
phases:
  one: { prompt: Work, agent: writer }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const { json } = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(json().error).toMatchObject({
    code: 'agent-missing',
    message:
      '`run` of the agent `writer`: `nope.sh` does not exist in the workspace, which contains only committed files and files from `setup`',
    remedy: expect.stringContaining('Fix `run` of the agent in the pipeline file'),
  });
});

test('a script that is nowhere costs no further attempt, also if the shell ends with 2', async () => {
  expect(await failed({ phase: verifying('sh check.sh') })).toMatchObject({
    code: 'setup-failed',
    message: `\`sh check.sh\` exited with code 2: \`check.sh\` does not exist. ${FRESH}`,
    attempts: 1,
  });
});
