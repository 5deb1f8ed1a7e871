import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { type Ended, phasegate, record } from '../rig/cli.ts';
import { holdsSecret } from '../rig/find-secret.ts';
import { APPROVED, BY_ANN, implementHub } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(3);

const AGENT = fileURLToPath(new URL('../rig/hostile-agent-text.mjs', import.meta.url));
const SECRET = 'Pl4nted/Secret?of-the+Tests=0123456789';

async function lettingOut(
  repo: TemporaryRepository,
  place: string,
  { access = 'read', ...phase }: Readonly<Record<string, unknown>> = {},
  how: readonly string[] = ['--json'],
): Promise<Ended> {
  const pipeline = {
    version: 1,
    name: 'hostile',
    agents: {
      hostile: { use: 'command', run: [process.execPath, AGENT, place] },
      scripted: { use: 'scripted', script: 'script.yml' },
    },
    inputs: { text: { type: 'string', default: '' } },
    phases: {
      attack: {
        agent: 'hostile',
        access,
        prompt: 'Do it. ${{ inputs.text }}',
        env: { PLANTED: '${{ secrets.PLANTED }}' },
        outputs: { a: { type: 'string' } },
        ...phase,
      },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  return phasegate(repo, ['run', 'p.yml', '--run', 'r1', ...how, '-i', `text=Use ${SECRET} here`], {
    env: { PLANTED: SECRET, PHASEGATE_SANDBOX_WRITE: '' },
  });
}

/** Where the secret is found in what left the run: what was printed, kept and committed. */
async function searched(repo: TemporaryRepository, { stdout, stderr }: Ended) {
  const kept = (
    await readdir(join(repo.path, '.phasegate'), { recursive: true, withFileTypes: true })
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    kept.map(async (file) => [file, `${file}\n${await readFile(file, 'latin1')}`] as const),
  );
  const committed = await repo.git('log', '--all', '--patch', '--text', '--format=%B%D');
  const places = [
    ['stdout', stdout],
    ['stderr', stderr],
    ['commits', committed],
    ...files,
  ] as const;
  return places.filter(([, text]) => holdsSecret(text, SECRET)).map(([place]) => place);
}

test('row 18: the search finds what is there', () => {
  const bytes = Buffer.from(`x${SECRET}`);
  const spellings = [
    SECRET,
    bytes.toString('base64'),
    bytes.toString('hex'),
    encodeURIComponent(SECRET),
    `${SECRET.slice(0, 15)}\n${SECRET.slice(15)}`,
  ];
  expect(spellings.map((spelling) => holdsSecret(`it is ${spelling} .`, SECRET))).toEqual(
    Array(5).fill(true),
  );
});

test.each([
  ['output', 0, null],
  ['errors', 0, null],
  ['pieces', 0, null],
  ['summary', 0, null],
  ['outputs', 0, null],
  ['question', 4, null],
  ['failure', 1, 'agent-failed'],
  ['invalid', 1, 'invalid-result'],
] as const)('row 18: in its %s', async (place, code, error) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const ended = await lettingOut(repo, place);
  expect([ended.code, ended.json().error?.code ?? null], ended.stdout).toEqual([code, error]);
  expect(await searched(repo, ended)).toEqual([]);
});

const KNOWN = 'a known secret value';

test.each([
  ['change', 'write', `contains a secret: \`a.txt\`, line 1 (${KNOWN})`],
  ['binary', 'write', `contains a secret: \`a.bin\`, line 1 (${KNOWN})`],
  ['hidden', 'write', `contains a secret: \`b.txt\`, line 1 (${KNOWN})`],
  ['fileName', 'write', `contains a secret: the name of a file (${KNOWN})`],
  ['message', 'write', `contains a secret: the commit's message (${KNOWN})`],
  ['artifact', 'read', 'The artifact `out/a.txt` contains a secret.'],
  ['artifactName', 'read', "An artifact's name contains a secret."],
])('row 18: as %s it is refused, and named without its value', async (place, access, message) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const artifacts = place.startsWith('artifact') ? ['out/**'] : [];
  const ended = await lettingOut(repo, place, { access, artifacts });
  const { error } = ended.json();
  expect([error?.code, error?.message.split('; ')[0]], ended.stdout).toEqual([
    'secret-found',
    message,
  ]);
  expect(await searched(repo, ended)).toEqual([]);
});

test('row 18: in what two events say together, on a recording as well', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const steps = [{ say: `It is ${SECRET.slice(0, 20)}` }, { say: `${SECRET.slice(20)} now.` }];
  const result = { status: 'complete', summary: 'Done.', outputs: { a: 'b' } };
  await repo.write({ 'script.yml': JSON.stringify([{ phase: 'attack', steps, result }]) });
  const tapes = join(repo.path, '.phasegate/tapes');
  const ended = await lettingOut(repo, 'nowhere', { agent: 'scripted' }, ['--record', tapes]);
  expect(ended.code, ended.stderr).toBe(0);
  expect(await readFile(join(tapes, 'attack/1-1.json'), 'utf8')).toContain('It is ***');
  // The script itself.
  expect(await searched(repo, ended)).toEqual(['commits']);
});

test('row 18: nor is it in anything that a workflow leaves: logs, summaries, outputs, checkpoints, the pull request, the comment', async () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const agent = { use: 'command', run: [process.execPath, AGENT, 'everywhere'] };
  const pipeline = {
    version: 1,
    name: 'implement-task',
    inputs: { task: { type: 'string' } },
    agents: { hostile: agent },
    phases: {
      write: {
        agent: 'hostile',
        access: 'write',
        prompt: '${{ inputs.task }}',
        env: { PLANTED: '${{ secrets.PLANTED }}' },
        outputs: { a: { type: 'string' } },
      },
      approve: { needs: 'write', gate: { environment: 'release' } },
      ship: {
        needs: 'approve',
        deliver: {
          'pull-request': {
            title: 'It says ${{ needs.write.outputs.a }}',
            body: '${{ needs.write.summary }} ${{ needs.write.outputs.a }}',
          },
        },
      },
    },
  };
  await using hub = await implementHub({
    ...{ pipeline: JSON.stringify(pipeline), workflow: 'two-job.yml' },
    change: (workflow) =>
      workflow.replaceAll(
        'env:\n',
        `env:\n          PLANTED: ${SECRET}\n          PHASEGATE_SANDBOX_READ: ${project}\n`,
      ),
  });
  const inputs = { task: `Use ${SECRET} here.` };
  const run = await startRun(hub, 'implement.yml', { ...BY_ANN, inputs });
  await run.review(APPROVED);
  const { conclusion, jobs } = await run.ended();
  const places = await leftOn(hub, jobs);
  expect([conclusion, hub.world.threads.length, places.length]).toEqual(['success', 1, 8]);
  const found = places.filter(([, text]) => holdsSecret(text, SECRET));
  expect(found.map(([place]) => place)).toEqual([]);
  expect(places.filter(([, text]) => text.includes('***')).map(([place]) => place)).toEqual([
    'logs',
    'summaries',
    'outputs',
    'checkpoints',
    'pull request',
    'commits',
  ]);
});

/** All that is on GitHub then. */
async function leftOn(hub: PhasegateHub, jobs: ReadonlyMap<string, JobRecord>) {
  const records = [...jobs.values()];
  const steps = records.flatMap((job) => job.steps);
  const checkpoints = hub.results.artifacts().map(async ({ id, name }) => {
    const bytes = Buffer.from(await (await fetch(hub.results.artifactUrl(id) ?? '')).arrayBuffer());
    // The report of each job is a page.
    return (name.endsWith('.html') ? bytes : gunzipSync(bytes)).toString('latin1');
  });
  const [pull] = hub.world.threads;
  return [
    ['logs', records.flatMap(({ log }) => log).join('\n')],
    ['annotations', JSON.stringify(records.flatMap(({ annotations }) => annotations))],
    ['summaries', steps.map(({ summary }) => summary).join('\n')],
    [
      'outputs',
      JSON.stringify([records.map((job) => job.outputs), steps.map((step) => step.outputs)]),
    ],
    ['checkpoints', (await Promise.all(checkpoints)).join('\n')],
    ['pull request', `${pull?.title}\n${pull?.body}`],
    ['comments', JSON.stringify(pull?.comments)],
    [
      'commits',
      await hub.git('log', '--all', '--not', 'main', '--patch', '--text', '--format=%B%D'),
    ],
  ] as const;
}

test('row 18: what a script asks to be masked is a secret to all that is kept of it, and to nothing else', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const say = `printf '::add-mask::some b%%25c'; printf '\\nit is some b%%c\\n'; echo 'and some b%c' >&2; echo 'out=some b%c' > "$PHASEGATE_OUTPUT"; echo 'last: some b%c'`;
  const outputs = { out: true };
  const pipeline = {
    version: 1,
    name: 'hostile',
    phases: {
      mask: { run: say, outputs },
      other: { needs: 'mask', run: `echo 'out=some b%c' > "$PHASEGATE_OUTPUT"`, outputs },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const { code, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(code, stderr).toBe(0);
  const { phases } = (await phasegate(repo, ['status', 'r1', '--json'])).json();
  expect([phases.mask?.summary, phases.mask?.outputs, phases.other?.outputs]).toEqual([
    'last: ***',
    { out: '***' },
    { out: 'some b%c' },
  ]);
  expect(await record(repo, 'r1/mask/1/output.log')).toMatchInlineSnapshot(`
    "::add-mask::***
    it is ***
    last: ***
    and ***
    "
  `);
});

test('row 18: what the Action takes for a secret, the runner masks in later steps', async () => {
  const workflow = `on: workflow_dispatch
permissions: {}
jobs:
  work:
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false }
      - uses: phasegate/phasegate@v0.1.0
        with: { pipeline: p.yml, keep: none }
        env: { PLAIN_TOKEN: not-a-secret-of-github }
      - run: echo It is not-a-secret-of-github here.
`;
  const pipeline = { version: 1, name: 'p', phases: { a: { run: 'echo done' } } };
  await using hub = await phasegateHub({
    files: { 'p.yml': JSON.stringify(pipeline) },
    workflows: { 'work.yml': workflow },
  });
  const run = await startRun(hub, 'work.yml', { event: 'workflow_dispatch', actor: 'ann' });
  const { log } = (await run.ended()).job('work');
  expect(log.filter((line) => line.startsWith('It is '))).toEqual(['It is *** here.']);
});

test('row 19: what would go into a prompt is taken out and told', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const ended = await lettingOut(repo, 'nowhere', {}, []);
  expect(await record(repo, 'r1/attack/1/prompt.md')).toContain('\nUse *** here\n');
  expect(ended.stderr).toContain('Removed 1 secret from the inputs');
  // Nor does the journal keep it.
  expect(await searched(repo, ended)).toEqual([]);
});

test('row 19: so is what stands in the pipeline itself', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const ended = await lettingOut(repo, 'nowhere', { prompt: `Use ${SECRET} here` }, []);
  expect(await record(repo, 'r1/attack/1/prompt.md')).toContain('\nUse *** here\n');
  expect(ended.stderr).toContain('Removed 1 secret from the prompt of `attack`.');
});

test('a secret that the texts of a delivery put together is shown at no gate, and delivered nowhere', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const [one, two] = [SECRET.slice(0, 18), SECRET.slice(18)];
  const both = '${{ needs.one.outputs.half }}${{ needs.two.outputs.half }}';
  const half = (text: string) => ({
    run: `echo 'half=${text}' >> "$PHASEGATE_OUTPUT"`,
    outputs: { half: { type: 'string' } },
  });
  const pipeline = {
    ...{ version: 1, name: 'pieces', policy: { secrets: ['PLANTED'] } },
    phases: {
      ...{ one: half(one), two: half(two), ok: { needs: ['one', 'two'], gate: {} } },
      ship: {
        needs: ['ok', 'one', 'two'],
        deliver: [
          { comment: { on: 1, body: both } },
          { issue: { title: both, body: `See ${both}`, labels: [both] } },
        ],
      },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const env = { PLANTED: SECRET };
  const ends = [
    await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { env }),
    await phasegate(repo, ['status', 'r1'], { env }),
    await phasegate(repo, ['log', 'r1', 'ok'], { env }),
    await phasegate(repo, ['approve', 'r1', 'ok'], { env }),
    await phasegate(repo, ['status', 'r1', '--json'], { env }),
  ];
  expect(ends.map(({ code }) => code)).toEqual([3, 0, 0, 0, 0]);
  const kept = (
    await readdir(join(repo.path, '.phasegate'), { recursive: true, withFileTypes: true })
  ).filter((entry) => entry.isFile());
  const texts = [
    ...ends.flatMap(({ stdout, stderr }) => [stdout, stderr]),
    ...(await Promise.all(
      kept.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
    )),
  ];
  // Each half is no secret; both in a row are.
  const whole = (text: string) => text.replace(/[\s│]/g, '').includes(SECRET);
  expect(texts.filter(whole)).toEqual([]);
  // The evidence was there: a mark stands in the place of what was put together.
  for (const { stdout, stderr } of ends.slice(0, 3)) expect(`${stdout}${stderr}`).toContain('***');
});
