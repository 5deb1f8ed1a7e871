import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tinyHub } from './actions/scene.ts';
import { startDispatched, startRun } from './actions/start.ts';
import type { WorkflowRun } from './actions/workflow-run.ts';
import { few } from './long.ts';
import { moment } from './moment.ts';

few(3);

const SHA = '0'.repeat(40);
const TINY = `acme/tiny@${SHA}`;
const BY_HAND = { event: 'workflow_dispatch', actor: 'ann' };

/** `on: workflow_dispatch` with these jobs, in YAML. */
const workflow = (jobs: string): string => `on: workflow_dispatch\npermissions: {}\njobs:${jobs}`;
/** The keys of a job, in one line of YAML: one step that runs this JavaScript. */
const inline = (code: string, env = ''): string =>
  `runs-on: ubuntu-latest, steps: [{ id: it, uses: ${TINY}, with: { code: ${JSON.stringify(code)} }, env: { ${env} } }]`;
/** What asking for something and changing something is answered with. */
const ASK =
  "say(await api('GET', '/actions/runs/1/jobs') === 403 ? 403 : 200, await api('POST', '/actions/workflows/x.yml/dispatches'))";

async function conclusions(run: WorkflowRun): Promise<Readonly<Record<string, string>>> {
  const { jobs } = await run.ended();
  return Object.fromEntries([...jobs].map(([name, { conclusion }]) => [name, conclusion]));
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
test('a job gets the outputs of those that it needs, and runs if none of all before it failed or was skipped', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one:
    outputs: { word: "\${{ steps.it.outputs.word }}" }
    runs-on: ubuntu-latest
    steps: [{ id: it, uses: ${TINY}, with: { code: core.output('word=hello') } }]
  two: { needs: one, if: "needs.one.outputs.word == 'hello'", ${inline("say('[' + process.env.WORD + ']')", "WORD: '${{ needs.one.outputs.word }}'")} }
  never: { needs: two, if: "needs.one.outputs.word == 'bye'", ${inline('')} }
  after: { needs: never, ${inline('')} }
  later: { needs: after, if: always(), ${inline('')} }
  last: { needs: later, ${inline('')} }
  still: { needs: [two, later], if: "\${{ !cancelled() && needs.two.result == 'success' }}", ${inline('')} }
`),
  });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  expect((await run.ended()).job('two').log).toEqual(['[hello]']);
  expect(await conclusions(run)).toEqual({
    one: 'success',
    two: 'success',
    never: 'skipped',
    after: 'skipped',
    later: 'success',
    last: 'skipped',
    still: 'success',
  });
});

test('a failed step fails its job and the run; the steps after it are left out, unless they ask for it', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - run: exit 3
      - run: echo not this
      - { if: failure(), run: echo but this }
      - { if: always(), run: "echo \${{ job.status }}" }
  two: { needs: one, ${inline('')} }
`),
  });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  const { conclusion, job } = await run.ended();
  expect([conclusion, job('one').log, job('two').conclusion]).toEqual([
    'failure',
    ['but this', 'failure'],
    'skipped',
  ]);
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
test('a step talks to the runner by files and by commands, and no secret is shown or handed on', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one:
    outputs: { plain: "\${{ steps.it.outputs.plain }}", secret: "\${{ steps.it.outputs.secret }}" }
    runs-on: ubuntu-latest
    steps:
      - id: it
        uses: ${TINY}
        env: { KEY: "\${{ secrets.KEY }}" }
        with:
          code: |
            say('::add-mask::s3cret');
            say('a s3cret and ' + process.env.KEY);
            core.output('plain=x'); core.output('secret<<E\\nit is s3cret\\nE');
            core.env('WORD=hello'); core.path('/opt/own/bin'); core.state('kept=yes'); core.summary('# Done');
            say('::error title=No::It%0Afailed'); say('  ::notice::a blank before'); say('text ##[warning]anywhere');
            say('::stop-commands::pause'); say('::error::not read'); say('::pause::'); say('::warning::read');
          after: say('state ' + process.env.STATE_kept)
      - run: echo "$WORD $PATH" | grep -o '^hello .opt.own.bin'; env | grep -c ^ACTIONS_ || true
`),
  });
  const { job } = await (await startRun(hub, 'x.yml', BY_HAND)).ended();
  const { log, outputs, annotations, steps } = job('one');
  expect(outputs).toEqual({ plain: 'x' });
  expect(annotations.map(({ level, title, message }) => [level, title, message])).toEqual([
    ['error', 'No', 'It\nfailed'],
    ['notice', '', 'a blank before'],
    ['warning', '', 'anywhere'],
    ['warning', '', 'read'],
    ['warning', '', "Skip output 'secret' since it may contain secret."],
  ]);
  expect(log.filter((line) => !line.includes('::') && !line.includes('##['))).toEqual([
    'a *** and ***',
    'hello /opt/own/bin',
    '0',
    'state yes',
  ]);
  expect(steps.map(({ id, conclusion, summary }) => [id, conclusion, summary])).toEqual([
    ['it', 'success', '# Done\n'],
    ['__run', 'success', ''],
    ['post it', 'success', ''],
  ]);
});

test('machines share nothing, and a checkout has the depth that was asked for and no credentials', async () => {
  const checkout = (depth: number): string =>
    `{ uses: actions/checkout@${SHA}, with: { persist-credentials: false, fetch-depth: ${depth} } }`;
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one:
    runs-on: ubuntu-latest
    steps: [${checkout(1)}, { run: "git rev-list --count HEAD; git branch --show-current; touch $RUNNER_TEMP/mark; ls" }]
  two:
    needs: one
    runs-on: ubuntu-latest
    steps: [{ run: "ls -A . $RUNNER_TEMP | grep -c mark || true" }, ${checkout(0)}, { run: git rev-list --count HEAD }]
`),
  });
  const { job } = await (await startRun(hub, 'x.yml', BY_HAND)).ended();
  expect([job('one').log, job('two').log]).toEqual([
    ['1', 'main'],
    ['0', '1'],
  ]);
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
test('a job waits at its environment until a person lets it through; a rejection ends it before it starts', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one: { environment: release, ${inline("say('through')")} }
  two: { needs: one, ${inline('')} }
  report: { needs: [one, two], if: always(), ${inline('say(process.env.RESULT)', "RESULT: '${{ needs.one.result }}'")} }
`),
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  expect((await run.waitingAt('release')).status).toBe('waiting');
  await run.review({ environment: 'release', user: 'bob', state: 'rejected', comment: 'no' });
  const rejected = await run.ended();
  expect([rejected.job('one').log, rejected.job('report').log]).toEqual([[], ['failure']]);
  expect(await conclusions(run)).toEqual({ one: 'failure', two: 'skipped', report: 'success' });

  await run.rerunFailed({ by: 'ann' });
  await run.review({ environment: 'release', user: 'bob', state: 'approved' });
  expect(await conclusions(run)).toEqual({ one: 'success', two: 'success', report: 'success' });

  const third = await startRun(hub, 'x.yml', BY_HAND);
  await third.bypass('release');
  expect((await third.ended()).job('one').log).toEqual(['through']);
  const fourth = await startRun(hub, 'x.yml', BY_HAND);
  await fourth.expire('release');
  expect((await fourth.ended()).job('one').conclusion).toBe('failure');
});

test('an environment that is not there is made without protection, and an empty name is none', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one: { environment: nowhere, ${inline('')} }
  two: { environment: { name: "\${{ needs.one.outputs.none }}" }, needs: one, ${inline('')} }
`),
  });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  expect(await conclusions(run)).toEqual({ one: 'success', two: 'success' });
  expect(hub.actions.environments.map(({ name, reviewers }) => [name, reviewers])).toEqual([
    ['nowhere', []],
  ]);
});

// https://docs.github.com/en/actions/concepts/security/github_token
test('a job’s token may do what its permissions say and is of no use after it', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  none: { ${inline(ASK)} }
  read: { permissions: { actions: read }, ${inline(ASK)} }
  write: { permissions: { actions: write }, ${inline(`core.output('token=' + process.env.INPUT_TOKEN);${ASK}`)} }
`),
  });
  const { job } = await (await startRun(hub, 'x.yml', BY_HAND)).ended();
  expect(['none', 'read', 'write'].map((name) => job(name).log)).toEqual([
    ['403 403'],
    ['200 403'],
    ['200 204'],
  ]);
  const { token } = job('write').steps[0]?.outputs ?? {};
  const late = await fetch(`${hub.github.apiUrl}/repos/acme/widgets/environments/x`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(late.status).toBe(401);
  const next = await startDispatched(hub, { workflow: 'x.yml', ref: 'main', inputs: {} });
  expect([next.world.actor, hub.actions.dispatches.length]).toEqual(['github-actions[bot]', 1]);
  await next.ended();
});

const CALLED = `
on:
  workflow_call:
    inputs: { word: { type: string, default: hi }, loud: { type: boolean, default: false } }
    secrets: { THEIRS: { required: false } }
    outputs: { said: { value: "\${{ jobs.say.outputs.said }}" } }
permissions: {}
jobs:
  say:
    permissions: { actions: read }
    runs-on: ubuntu-latest
    outputs: { said: "\${{ steps.it.outputs.said }}" }
    steps:
      - id: it
        uses: $/action
        with: { code: "core.output('said=\${{ inputs.word }} \${{ inputs.loud }} \${{ github.job }}'); say(process.env.THEIRS + '/' + process.env.KEY)" }
        env: { THEIRS: "\${{ secrets.THEIRS }}", KEY: "\${{ secrets.KEY }}" }
`;

// https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
test('a called workflow gets its inputs and the secrets that it was given, and gives outputs', async () => {
  await using hub = await tinyHub(
    {
      'x.yml': workflow(`
  call:
    permissions: { actions: read }
    uses: acme/tiny/.github/workflows/called.yml@${SHA}
    with: { word: hello }
    secrets: { THEIRS: "\${{ secrets.KEY }}" }
  two: { needs: call, ${inline('say(process.env.SAID)', "SAID: '${{ needs.call.outputs.said }}'")} }
`),
    },
    { '.github/workflows/called.yml': CALLED },
  );
  const { jobs, job } = await (await startRun(hub, 'x.yml', BY_HAND)).ended();
  expect([...jobs.keys()].sort()).toEqual(['call', 'call / say', 'two']);
  expect([job('call / say').log, job('two').log]).toEqual([['***/'], ['hello false say']]);
});

// https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
test('a matrix of calls has a leg for each value, and is one job to who needs it', async () => {
  await using hub = await tinyHub(
    {
      'x.yml': workflow(`
  call:
    strategy:
      fail-fast: false
      matrix:
        word: \${{ fromJSON('["one","two"]') }}
    permissions: { actions: read }
    uses: acme/tiny/.github/workflows/called.yml@${SHA}
    with: { word: "\${{ matrix.word }}" }
  two: { needs: call, ${inline('')} }
`),
    },
    { '.github/workflows/called.yml': CALLED },
  );
  const { jobs, job } = await (await startRun(hub, 'x.yml', BY_HAND)).ended();
  expect([...jobs.keys()].sort()).toEqual(['call', 'call (one) / say', 'call (two) / say', 'two']);
  expect([job('call (two) / say').outputs.said, job('two').conclusion]).toEqual([
    'two false say',
    'success',
  ]);
});

test('a called job that wants more than its caller has is no workflow at all', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`\n  call: { uses: ./.github/workflows/called.yml }\n`),
    'called.yml': CALLED.replace('$/action', TINY),
  });
  await expect(startRun(hub, 'x.yml', BY_HAND)).rejects.toThrow(
    "Error calling workflow '.github/workflows/called.yml'. The nested job 'say' is requesting 'actions: read', but is only allowed 'actions: none'.",
  );
});

// https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
test('what failed runs again with what needs it, on the outputs of what did not; or everything does', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(`
  one: { outputs: { at: "\${{ github.run_attempt }}" }, ${inline('')} }
  two: { needs: one, ${inline("say(process.env.AT + process.env.GITHUB_RUN_ATTEMPT); if (process.env.GITHUB_RUN_ATTEMPT === '1') process.exitCode = 1", "AT: '${{ needs.one.outputs.at }}'")} }
  three: { needs: two, if: "\${{ !cancelled() }}", ${inline("say('ran')")} }
`),
  });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  expect(await conclusions(run)).toEqual({ one: 'success', two: 'failure', three: 'success' });
  await run.rerunFailed({ by: 'bob' });
  const second = await run.ended();
  expect([second.job('one').attempt, second.job('two').log, second.job('three').attempt]).toEqual([
    1,
    ['12'],
    2,
  ]);
  await run.rerunAll({ by: 'bob' });
  expect((await run.ended()).job('two').log).toEqual(['33']);
  expect(run.world.starters).toEqual(['ann', 'bob', 'bob']);
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
test('a cancel sends one signal after the other to the step’s process alone; what is to run always runs, then post', async () => {
  await using begun = await moment();
  await using hub = await tinyHub(
    {
      'x.yml': workflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - id: it
        uses: ${TINY}
        with:
          code: |
            const { spawn } = process.getBuiltinModule('node:child_process');
            spawn('sleep', ['600'], { stdio: 'ignore', detached: true }).unref();
            for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => say(name));
            setInterval(() => {}, 1000);
            process.getBuiltinModule('node:fs').writeFileSync('${begun.path}', 'begun');
          after: say('post')
      - run: echo not this
      - { if: always(), run: echo but this }
  two: { needs: one, if: "\${{ !cancelled() }}", ${inline('')} }
`),
    },
    {},
    { interruptMs: 200, terminateMs: 200 },
  );
  const run = await startRun(hub, 'x.yml', BY_HAND);
  await begun.told();
  run.cancel();
  const { conclusion, job } = await run.ended();
  const { log, steps, orphans } = job('one');
  expect([conclusion, job('one').conclusion, job('two').conclusion]).toEqual([
    'cancelled',
    'cancelled',
    'skipped',
  ]);
  expect(log).toEqual(['SIGINT', 'SIGTERM', 'but this', 'post']);
  expect(steps[0]?.exit).toEqual({ code: null, signal: 'SIGKILL' });
  expect(orphans).toEqual(['sleep 600']);
});

test('a machine that is lost fails its job, and nothing of it is left', async () => {
  await using begun = await moment();
  await using hub = await tinyHub({
    'x.yml': workflow(
      `\n  one: { ${inline(`setInterval(() => {}, 1000); process.getBuiltinModule('node:fs').writeFileSync('${begun.path}', process.env.RUNNER_TEMP)`)} }\n`,
    ),
  });
  const run = await startRun(hub, 'x.yml', BY_HAND);
  const temp = await begun.told();
  run.lose('one');
  const { job } = await run.ended();
  expect(job('one').annotations.map(({ message }) => message)).toEqual([
    'The hosted runner lost communication with the server.',
  ]);
  expect(existsSync(temp)).toBe(false);
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
test.each([
  ['single', ['success', 'cancelled', 'success']],
  ['max', ['success', 'success', 'success']],
])(
  'of a group one job runs at a time; with `queue: %s` what waits ends as %j',
  async (queue, ends) => {
    await using begun = await moment();
    await using go = await moment();
    await using hub = await tinyHub({
      'x.yml': `on: { workflow_dispatch: { inputs: { first: { type: boolean, default: false } } } }
permissions: {}
jobs:
  one: { concurrency: { group: all, queue: ${queue} }, runs-on: x, steps: [{ run: "if \${{ inputs.first }}; then echo > ${begun.path}; cat ${go.path}; fi" }] }
`,
    });
    const first = await startRun(hub, 'x.yml', { ...BY_HAND, inputs: { first: true } });
    await begun.told();
    const second = await startRun(hub, 'x.yml', BY_HAND);
    const third = await startRun(hub, 'x.yml', BY_HAND);
    await writeFile(go.path, 'go');
    const runs = await Promise.all([first, second, third].map((run) => run.ended()));
    expect(runs.map(({ job }) => job('one').conclusion)).toEqual(ends);
  },
);

test.each([
  [
    'a key',
    workflow(`\n  one: { container: x, ${inline('')} }\n`),
    'key of the job one like `container`',
  ],
  [
    'a step',
    workflow(`\n  one: { runs-on: x, steps: [{ run: x, shell: fish }] }\n`),
    'key of a step like `shell`',
  ],
])('%s that the rig cannot execute is refused by name', async (_, text, what) => {
  await using hub = await tinyHub({ 'x.yml': text });
  await expect(startRun(hub, 'x.yml', BY_HAND)).rejects.toThrow(`the rig knows no ${what}`);
});

test('what GitHub’s parser does not take is not started', async () => {
  await using hub = await tinyHub({
    'x.yml': workflow(
      `\n  one: { needs: two, runs-on: x, steps: [{ run: "\${{ nothing.here }}" }] }\n`,
    ),
  });
  await expect(startRun(hub, 'x.yml', BY_HAND)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Invalid workflow file: .github/workflows/x.yml (Line: 4, Col: 49): Unrecognized named-value: 'nothing']`,
  );
});
