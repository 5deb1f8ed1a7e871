import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// Many processes each, on machines that do other work as well.
vi.setConfig({ testTimeout: 300_000 });

/** Of a writer, by its number: what it does in its workspace. */
type Steps = readonly string[];

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly steps: Steps;
  /** Further keys of the phase. */
  readonly keys?: string;
}

/** Eight writers begin side by side from one commit; each says in `ran` that it ran. */
async function scene({ files, steps, keys = '' }: Case): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files });
  const ran = join(repo.home, 'ran');
  const scripts = steps.map((step, number) => [`steps/${number}.sh`, `${step}\n`]);
  const numbers = steps.map((_, number) => number).join(', ');
  const pipeline = (own: string) => `version: 1
name: writers
policy: { isolation: off }
phases:
  change:
    access: write
    ${own}
    strategy: { matrix: { n: [${numbers}] } }
    env: { N: "\${{ matrix.n }}", RAN: ${JSON.stringify(ran)} }
    run: echo "$N" >> "$RAN"; sh -eu "steps/$N.sh"
`;
  await repo.write({
    ...Object.fromEntries(scripts),
    'own.yml': pipeline(`workspace: own\n    ${keys}`),
    'alone.yml': pipeline(''),
  });
  await repo.commit('steps');
  return repo;
}

const start = (repo: TemporaryRepository, file = 'own.yml', run = 'r1') =>
  phasegate(repo, ['run', file, '--run', run, '--concurrency', '8', '--json']);

const tree = (repo: TemporaryRepository, run = 'r1') =>
  repo.git('rev-parse', `phasegate/writers/${run}^{tree}`);
const show = (repo: TemporaryRepository, path: string) =>
  repo.git('show', `phasegate/writers/r1:${path}`);

/** Each writer's own attempts, by number. */
async function attempts(repo: TemporaryRepository): Promise<readonly number[]> {
  const ran = (await readFile(join(repo.home, 'ran'), 'utf8')).trim().split('\n').map(Number);
  return Array.from({ length: 8 }, (_, n) => ran.filter((one) => one === n).length);
}

const ONCE = Array(8).fill(1);
const EIGHT = Array.from({ length: 8 }, (_, n) => n);
const lines = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`);

describe('what does not conflict is what the same writers make one after the other', () => {
  test.each<[string, Case]>([
    [
      'files apart, the same file apart',
      {
        files: { 'all.txt': `${lines(80).join('\n')}\n` },
        steps: EIGHT.map(
          (n) => `echo "${n}" > "new-${n}.txt"; sed -i 's/^line ${n * 10}$/changed ${n}/' all.txt`,
        ),
      },
    ],
    [
      'a rename and an edit, a mode and an edit, a deletion, the same change twice',
      {
        files: {
          'old.txt': `${lines(20).join('\n')}\n`,
          'tool.sh': `${lines(20).join('\n')}\n`,
          'gone.txt': 'gone\n',
        },
        steps: [
          'mv old.txt renamed.txt',
          `sed -i 's/^line 3$/edited/' "$(ls old.txt renamed.txt 2>/dev/null)"`,
          'chmod +x tool.sh',
          `sed -i 's/^line 5$/edited/' tool.sh`,
          'rm -f gone.txt',
          'echo same > same.txt',
          'echo same > same.txt',
          'mkdir -p deep/er; echo 7 > deep/er/seven.txt',
        ],
      },
    ],
  ])('%s', async (_, one) => {
    await using repo = await scene(one);
    const own = await start(repo);
    expect(own.json()).toMatchObject({ outcome: 'succeeded', error: null });
    expect(await attempts(repo)).toEqual(ONCE);
    const subjects = await repo.git(
      'log',
      '--reverse',
      '--format=%s',
      'main..phasegate/writers/r1',
    );
    const order = subjects.split('\n').map((subject) => subject.replace(/:.*/, ''));
    expect(order).toEqual([...order].sort());
    expect((await start(repo, 'alone.yml', 'r2')).code).toBe(0);
    expect(await tree(repo)).toBe(await tree(repo, 'r2'));
  });
});

describe('the same lines', () => {
  const same: Case = {
    files: { 'top.txt': 'top\n' },
    steps: EIGHT.map((n) => `sed -i '1s/$/+${n}/' top.txt`),
  };

  test('`again` (default): one more attempt each, on what came in between', async () => {
    await using repo = await scene(same);
    expect((await start(repo)).json()).toMatchObject({ outcome: 'succeeded' });
    expect(await show(repo, 'top.txt')).toBe('top+0+1+2+3+4+5+6+7');
    expect(await attempts(repo)).toEqual([1, 2, 2, 2, 2, 2, 2, 2]);
  });

  test('`fail`: the first is kept, the others have failed and say where', async () => {
    await using repo = await scene({ ...same, keys: 'on-conflict: fail' });
    const { code, ...ended } = await start(repo);
    expect(code).toBe(1);
    expect(ended.json().error).toMatchObject({
      code: 'merge-conflict',
      phase: 'change',
      message:
        '7 of 8 legs failed; `change[1]` its change does not merge: `top.txt` changed on both sides, there by `change[0]`',
    });
    expect(await show(repo, 'top.txt')).toBe('top+0');
  });

  test('`block`: a person is asked, and the answer goes into one more attempt', async () => {
    const steps = [...same.steps.slice(0, 2), ...EIGHT.slice(2).map((n) => `echo > ${n}.txt`)];
    await using repo = await scene({ ...same, steps, keys: 'on-conflict: block' });
    const blocked = await start(repo);
    expect(blocked.code).toBe(4);
    expect(blocked.json()).toMatchObject({
      outcome: 'blocked',
      phase: 'change[1]',
      question: expect.stringContaining('`top.txt` changed on both sides'),
    });
    const answered = await phasegate(repo, ['answer', 'r1', 'change[1]', 'Add yours.', '--json']);
    expect(answered.json()).toMatchObject({ outcome: 'succeeded' });
    expect(await show(repo, 'top.txt')).toBe('top+0+1');
    expect(await attempts(repo)).toEqual([1, 2, 1, 1, 1, 1, 1, 1]);
  });

  test('a deletion against an edit conflicts, too', async () => {
    const steps = [
      'rm top.txt',
      'if [ -f top.txt ]; then echo more >> top.txt; else echo anew > top.txt; fi',
      ...EIGHT.slice(2).map((n) => `echo > ${n}.txt`),
    ];
    await using repo = await scene({ ...same, steps });
    expect((await start(repo)).json()).toMatchObject({ outcome: 'succeeded' });
    expect(await show(repo, 'top.txt')).toBe('anew');
    expect(await attempts(repo)).toEqual([1, 2, 1, 1, 1, 1, 1, 1]);
  });
});

test('what `verify` says only of the merged whole is found, and told to the next attempt', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `version: 1
name: writers
policy: { isolation: off }
agents: { coder: { use: command, run: sh make.sh } }
defaults: { agent: coder }
phases:
  change:
    prompt: Add one part.
    access: write
    workspace: own
    attempts: 2
    strategy: { matrix: { n: [0, 1, 2, 3, 4, 5, 6, 7] } }
    env: { N: "\${{ matrix.n }}" }
    verify: [{ run: 'test ! -f first.txt || test ! -f second.txt || { echo both are there; exit 1; }' }]
`,
      // The second is sound alone, and beside the first it is not.
      'make.sh': `if [ "$N" = 0 ]; then echo > first.txt
elif [ "$N" = 1 ] && [ ! -f first.txt ]; then echo > second.txt
else echo > "part-$N.txt"; fi
`,
    },
  });
  const run = await phasegate(repo, [
    'run',
    'p.yml',
    '--run',
    'r1',
    '--concurrency',
    '8',
    '--json',
  ]);
  expect(run.json()).toMatchObject({ outcome: 'succeeded' });
  const files = await repo.git('ls-tree', '--name-only', 'phasegate/writers/r1');
  expect(files.split('\n')).toEqual([
    'first.txt',
    'make.sh',
    'p.yml',
    ...EIGHT.slice(1).map((n) => `part-${n}.txt`),
  ]);
  const prompt = await record(repo, 'r1/change.1/2/prompt.md');
  expect(prompt).toContain('## Attempt 1: failed; its changes were undone (verify-failed)');
  expect(prompt).toContain(
    'its own `verify` had passed, but on the files merged with the changes of `change[0]`, `test',
  );
  expect(prompt).toContain('both are there');
  const log = await phasegate(repo, ['log', 'r1', 'change[1]', '--attempt', '1']);
  expect(log.stdout).toMatch(/merged with the changes of `change\[0\]`\][\s\S]*both are there/);
});

test.each(['changeKept:3', 'committed:11', 'eventWriting:12', 'recordWritten:5'])(
  'killed at %s, a resume goes on: nothing that was offered is done again',
  async (point) => {
    await using repo = await scene({
      files: { 'all.txt': `${lines(80).join('\n')}\n` },
      steps: EIGHT.map((n) => `sed -i 's/^line ${n * 10}$/changed ${n}/' all.txt`),
    });
    const args = ['run', 'own.yml', '--run', 'r1', '--concurrency', '8', '--json'];
    await phasegate(repo, args, { env: { PHASEGATE_FAILPOINT: `${point}=kill` } });
    const offered = await phasegate(repo, ['log', 'r1', '--json']);
    const done = offered
      .json<readonly { readonly type: string; readonly phase?: string }[]>()
      .filter(({ type }) => type === 'changeOffered')
      .map(({ phase = '' }) => Number(/\d+/.exec(phase)));
    expect((await phasegate(repo, ['resume', 'r1', '--json'])).json()).toMatchObject({
      outcome: 'succeeded',
    });
    const counts = await attempts(repo);
    expect(done.map((n) => counts[n])).toEqual(done.map(() => 1));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect((await show(repo, 'all.txt')).match(/changed \d/g)).toHaveLength(8);
    expect((await phasegate(repo, ['verify', 'r1'])).code).toBe(0);
    expect(await repo.git('status', '--porcelain')).toBe('');
  },
);
