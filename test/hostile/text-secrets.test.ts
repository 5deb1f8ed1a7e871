import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { type Ended, phasegate, record } from '../rig/cli.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

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
    agents: { hostile: { use: 'command', run: [process.execPath, AGENT, place] } },
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
  return places.filter(([, text]) => holdsSecret(text)).map(([place]) => place);
}

/** Written apart from how it is redacted: a third of the secret's bytes, in a row, in any of the spellings. */
function holdsSecret(text: string): boolean {
  const bare = text.replace(/\\n|[\s"\\]/g, '');
  const parts = [0, 1, 2].map((third) => SECRET.slice(third * 12, third * 12 + 12));
  const decoded = bare
    .match(/[\w+/-]{12,}/g)
    ?.flatMap((word) =>
      [0, 1, 2, 3].map((skip) => Buffer.from(word.slice(skip), 'base64').toString('latin1')),
    );
  const hex = bare
    .match(/(?:[0-9a-f]{2}){12,}/gi)
    ?.map((word) => Buffer.from(word, 'hex').toString('latin1'));
  return [bare, ...(decoded ?? []), ...(hex ?? [])].some((one) =>
    parts.some((part) => one.includes(part) || one.includes(encodeURIComponent(part))),
  );
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
  expect(spellings.map((spelling) => holdsSecret(`it is ${spelling} .`))).toEqual(
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

const KNOWN = 'a value that is known to be secret';

test.each([
  ['change', 'write', `holds a secret: \`a.txt\`, line 1 (${KNOWN})`],
  ['binary', 'write', `holds a secret: \`a.bin\`, line 1 (${KNOWN})`],
  ['hidden', 'write', `holds a secret: \`b.txt\`, line 1 (${KNOWN})`],
  ['fileName', 'write', `holds a secret: the name of a file (${KNOWN})`],
  ['message', 'write', `holds a secret: the commit's message (${KNOWN})`],
  ['artifact', 'read', 'The artifact `out/a.txt` holds a secret.'],
  ['artifactName', 'read', "An artifact's name holds a secret."],
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
      - uses: OWNER/phasegate@0000000000000000000000000000000000000001
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
  expect(ended.stderr).toContain('Took 1 secret out of the inputs');
});

test('row 19: so is what stands in the pipeline itself', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const ended = await lettingOut(repo, 'nowhere', { prompt: `Use ${SECRET} here` }, []);
  expect(await record(repo, 'r1/attack/1/prompt.md')).toContain('\nUse *** here\n');
  expect(ended.stderr).toContain('Took 1 secret out of the prompt of `attack`.');
});
