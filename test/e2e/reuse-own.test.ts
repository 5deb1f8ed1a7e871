import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Ended, phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { randomFrom, seedOf } from '../rig/random.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

// Many processes each, on machines that do other work as well.
vi.setConfig({ testTimeout: 300_000 });

few(0);

/** Writers with workspaces of their own, whose results an earlier run has stored. */
interface Case {
  readonly legs: number;
  readonly maxParallel: number;
  /** A person decides before the change is delivered. */
  readonly isGated: boolean;
  /** Each leg is a pipeline with the writer in it. */
  readonly isNested: boolean;
  readonly by: 'agent' | 'run';
  /** Whether the key has all files, which the change of each leg alters. */
  readonly readsAll: boolean;
  /** Every leg changes the same line. */
  readonly conflicts: boolean;
  /** The legs whose input differs in the second run. */
  readonly changed: readonly number[];
  /** A failpoint at which the second run is killed; it is resumed then. `null`: it is not killed. */
  readonly killedAt: string | null;
}

const USUAL: Case = {
  legs: 3,
  maxParallel: 3,
  isGated: false,
  isNested: false,
  by: 'run',
  readsAll: false,
  conflicts: false,
  changed: [],
  killedAt: null,
};

const FAILPOINTS = ['changeKept', 'recordWritten', 'eventFlushed', 'eventWritten', 'committed'];

function anyCase(random: () => number): Case {
  const below = (most: number): number => Math.floor(random() * most);
  const legs = 2 + below(4);
  return {
    legs,
    maxParallel: 1 + below(legs),
    isGated: random() < 0.4,
    isNested: random() < 0.3,
    by: random() < 0.5 ? 'agent' : 'run',
    readsAll: random() < 0.3,
    conflicts: random() < 0.25,
    changed: Array.from({ length: legs }, (_, leg) => leg).filter(() => random() < 0.25),
    killedAt:
      random() < 0.5 ? `${FAILPOINTS[below(FAILPOINTS.length)]}:${1 + below(legs + 3)}=kill` : null,
  };
}

const WORK = (home: string, { conflicts }: Case): string => `set -eu
echo "$N" >> ${JSON.stringify(join(home, 'ran'))}
mkdir -p out
echo "made $N" > "out/$LEG.txt"
${conflicts ? 'sed -i "1s/$/+$N/" top.txt' : ''}
echo "made $N"
`;

function writer({ by, readsAll }: Case, value: string): string {
  const own = by === 'run' ? 'run: sh work.sh' : 'prompt: Make it';
  const [leg, n] = [`"\${{ ${value}.leg }}"`, `"\${{ ${value}.n }}"`];
  const reads = readsAll ? 'true' : '{ reads: [in.txt] }';
  return `{ ${own}, access: write, workspace: own, reuse: ${reads}, env: { LEG: ${leg}, N: ${n} } }`;
}

const AGENTS = 'agents: { maker: { use: command, run: sh work.sh } }\ndefaults: { agent: maker }\n';

/** The files of the pipeline with these values of the legs. */
function pipelineOf(one: Case, values: readonly string[]): Readonly<Record<string, string>> {
  const include = values.map((n, leg) => `{ leg: ${leg}, n: ${n} }`).join(', ');
  const strategy = `{ matrix: { include: [${include}] }, max-parallel: ${one.maxParallel} }`;
  const phase = one.isNested
    ? `{ pipeline: ./part.yml, with: { leg: "\${{ matrix.leg }}", n: "\${{ matrix.n }}" }, strategy: ${strategy} }`
    : writer(one, 'matrix').replace(/ \}$/, `, strategy: ${strategy} }`);
  return {
    'p.yml': `version: 1
name: own
policy: { isolation: off }
${AGENTS}phases:
  make: ${phase}
  all: { needs: make, run: 'cat out/*.txt | tr "\\n" " "', reuse: true }
${one.isGated ? '  approve: { needs: all, gate: {} }\n  end: { needs: approve, run: echo end }\n' : ''}`,
    'part.yml': `version: 1
name: part
${AGENTS}inputs: { leg: { type: number, required: true }, n: { required: true } }
phases:
  write: ${writer(one, 'inputs')}
`,
  };
}

const nameOf = ({ isNested }: Case, leg: number): string =>
  isNested ? `make[${leg}]/write` : `make[${leg}]`;

async function eventsOf(repo: TemporaryRepository, run: string) {
  const text = await readFile(join(repo.path, '.phasegate/runs', run, 'journal.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const made = async (repo: TemporaryRepository): Promise<readonly string[]> =>
  (await readFile(join(repo.home, 'ran'), 'utf8')).trim().split('\n').sort();

/** Runs to the end, also through a gate. */
async function toItsEnd(
  repo: TemporaryRepository,
  one: Case,
  run: string,
  ...more: readonly string[]
): Promise<Ended> {
  let ended = await phasegate(repo, ['run', 'p.yml', '--run', run, '--json', ...more], {
    env: run === 'r2' && one.killedAt !== null ? { PHASEGATE_FAILPOINT: one.killedAt } : {},
  });
  if (ended.code === undefined) ended = await phasegate(repo, ['resume', run, '--json']);
  if (!one.isGated) return ended;
  expect(ended.code, ended.stderr).toBe(3);
  return phasegate(repo, ['approve', run, '--json']);
}

const treeOf = (repo: TemporaryRepository, run: string): Promise<string> =>
  repo.git('rev-parse', `phasegate/own/${run}^{tree}`);

/** A run that reuses what an earlier one made ends as one that makes everything itself. */
async function holds(one: Case): Promise<void> {
  await using repo = await temporaryRepository({ files: { 'in.txt': 'in\n', 'top.txt': 'top\n' } });
  const before = Array.from({ length: one.legs }, (_, leg) => `v${leg}`);
  await repo.write({ ...pipelineOf(one, before), 'work.sh': WORK(repo.home, one) });
  await repo.commit('pipeline');
  const first = await toItsEnd(repo, one, 'r1');
  expect(first.code, first.stderr).toBe(0);

  const after = before.map((n, leg) => (one.changed.includes(leg) ? `${n}x` : n));
  if (one.changed.length > 0) {
    await repo.write(pipelineOf(one, after));
    await repo.commit('other values');
  }
  await writeFile(join(repo.home, 'ran'), '\n');
  const second = await toItsEnd(repo, one, 'r2');
  expect(second.code, second.stderr).toBe(0);
  const paid = await made(repo);
  const third = await toItsEnd(repo, one, 'r3', '--no-reuse');
  expect(third.code, third.stderr).toBe(0);
  expect(await treeOf(repo, 'r2')).toBe(await treeOf(repo, 'r3'));
  for (const phase of ['all', 'make'])
    expect(second.json().phases[phase]?.summary).toBe(third.json().phases[phase]?.summary);
  const verified = await phasegate(repo, ['verify', 'r2']);
  expect(verified.code, verified.stderr).toBe(0);

  const events = await eventsOf(repo, 'r2');
  const reused = new Set(
    events.filter(({ type }) => type === 'phaseReused').map(({ phase }) => phase),
  );
  // Legs whose changes conflict are made again on the files of the others; others keys may see them.
  if (one.conflicts || (one.readsAll && (one.maxParallel < one.legs || one.changed.length > 0)))
    return;
  for (const leg of before.keys())
    expect([leg, reused.has(nameOf(one, leg))]).toEqual([leg, !one.changed.includes(leg)]);
  expect([...new Set(paid)].filter((n) => n !== '')).toEqual(
    one.changed.map((leg) => after[leg]).sort(),
  );
}

test('legs of another list are found by their values; `plan` and `explain` know them', async () => {
  const one = { ...USUAL, isNested: false };
  await using repo = await temporaryRepository({ files: { 'in.txt': 'in\n', 'top.txt': 'top\n' } });
  const list = async (...values: readonly string[]): Promise<void> => {
    // Each value has a leg of its own in all lists.
    const include = values.map((n) => `{ leg: ${n.slice(1)}, n: ${n} }`).join(', ');
    const files = pipelineOf(one, values);
    const text = files['p.yml']?.replace(/include: \[.*?\]/, `include: [${include}]`) ?? '';
    await repo.write({ ...files, 'p.yml': text, 'work.sh': WORK(repo.home, one) });
    await repo.commit(values.join(' '));
  };
  await list('v1', 'v2', 'v3');
  expect((await toItsEnd(repo, one, 'r1')).code).toBe(0);
  await list('v0', 'v3', 'v1', 'v2');
  const foreseen = await phasegate(repo, ['plan', 'p.yml']);
  expect(foreseen.stdout).toContain(
    'Reused, because no input differs: make[1] from run r1, make[2] from run r1, make[3] from run r1.',
  );
  expect((await toItsEnd(repo, one, 'r2')).code).toBe(0);
  expect((await made(repo)).slice(0, 1)).toEqual(['v0']);
  expect(await made(repo)).toHaveLength(4);
  const explained = await phasegate(repo, ['explain', 'r2', 'make[1]']);
  expect(explained.stdout).toBe(
    '`make[1]` of run r2: reused from r1.\nNo input of the result differs from run r1.',
  );
  const other = await phasegate(repo, ['explain', 'r2', 'make[0]']);
  expect(other.stdout).toContain('`make[0]` of run r2: carried out.\nCompared with run r1');
  const whole = await phasegate(repo, ['explain', 'r2', 'make']);
  expect(whole.code).toBe(2);
  expect(whole.stderr).toContain("phasegate explain r2 'make[0]'");
});

test.each<[string, Partial<Case>]>([
  ['all of them reused', {}],
  [
    'before a gate, some made anew, more than run at once',
    { isGated: true, by: 'agent', legs: 5, maxParallel: 2, changed: [1, 3] },
  ],
  ['in pipelines of their own', { isNested: true, isGated: true, changed: [0] }],
  ['killed before the merge', { killedAt: 'eventFlushed:7=kill', isGated: true }],
  ['in conflict with each other', { conflicts: true, changed: [2] }],
  ['killed before the event of the reuse', { killedAt: 'changeKept:2=kill', by: 'agent' }],
  ['all files read', { readsAll: true }],
])('reused changes of writers beside each other are merged: %s', (_, some) =>
  holds({ ...USUAL, ...some }),
);

const seed = seedOf(process.env);
test(`any of it ends as a run that reuses nothing (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const cases = Number(process.env.PHASEGATE_TEST_MOMENTS ?? 3);
  for (let at = 0; at < cases; at += 1) {
    const one = anyCase(random);
    process.stdout.write(`${JSON.stringify(one)}\n`);
    await holds(one);
  }
});
