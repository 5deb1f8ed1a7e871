import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few, long } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

/*
 * An item is begun on one machine, and the store is committed; on another one, a fresh clone, somebody goes on.
 *
 *   scope (scoping) ──> build* ──> polish* ──> ship
 */
const agent = (more: string) => `case "$PHASEGATE_PHASE" in
${more}
esac
printf '{"status":"complete","summary":"did %s"}' "$PHASEGATE_PHASE" > "$PHASEGATE_RESULT"
`;
const ASKS = `grep -q Blue "$PHASEGATE_PROMPT" || { printf '{"status":"blocked","summary":"?","question":"Which colour?"}' > "$PHASEGATE_RESULT"; exit 0; }`;
const WRITE = 'case $PHASEGATE_PHASE in build|polish) echo x > $PHASEGATE_PHASE.txt;; esac';
const WRITES = `*) ${WRITE};;`;
const asksIn = (phase: string) => `${phase}) ${ASKS}; ${WRITE};;\n${WRITES}`;

const pipeline = (scope = '', gate = '') => `version: 1
name: feature
agents: { worker: { use: command, run: bash tools/agent.sh } }
defaults: { agent: worker }
phases:
  scope: { scoping: true, prompt: "Scope \${{ item.title }}"${scope} }
  build: { needs: scope, prompt: "Build \${{ item.title }}", access: write }
${gate}
  polish: { needs: ${gate === '' ? 'build' : 'check'}, prompt: "Polish \${{ item.title }}", access: write }
  ship: { needs: polish, deliver: { pull-request: { title: "\${{ item.title }}", body: B } } }
`;

interface Machines extends AsyncDisposable {
  readonly one: TemporaryRepository;
  /** Made by {@link moved}. */
  readonly other: TemporaryRepository;
  /** Commits the store, with another program for the agent, and clones. */
  moved(agent: string): Promise<void>;
}

async function machines(text: string, first: string): Promise<Machines> {
  const one = await temporaryRepository({
    files: {
      'phasegate.yml': 'version: 1\npipelines: { feature: pipelines/feature.yml }\n',
      'pipelines/feature.yml': text,
      'tools/agent.sh': agent(first),
    },
  });
  const origin = join(one.home, 'origin.git');
  await one.git('clone', '--quiet', '--bare', one.path, origin);
  await one.git('remote', 'add', 'origin', origin);
  const other = { ...one, path: join(one.home, 'other') };
  await backlog(one, 'init');
  return {
    one,
    other,
    moved: async (program) => {
      await one.write({ 'tools/agent.sh': agent(program) });
      await one.commit('the store');
      await one.git('push', '--quiet', 'origin', 'main');
      await one.git('clone', '--quiet', origin, other.path);
    },
    [Symbol.asyncDispose]: () => one[Symbol.asyncDispose](),
  };
}

const EASY = ['--size', 'small', '--complexity', 'low', '--risk', 'low'];
const backlog = (repo: TemporaryRepository, ...args: readonly string[]) =>
  phasegate(repo, ['backlog', ...args]);

/** What was worked on in the last run there, phase by phase. */
function phasesOf({ path }: TemporaryRepository, run: string): readonly string[] {
  const journal = readFileSync(join(path, '.phasegate/runs', run, 'journal.jsonl'), 'utf8');
  return journal
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap(({ type, phase }) => (type === 'phaseStarted' ? [phase] : []));
}

const runsOf = ({ path }: TemporaryRepository): readonly string[] =>
  readdirSync(join(path, '.phasegate/runs')).sort();

/** What `next` says of the only item, and whether `run` then brings it to its end. */
async function goneOn(other: TemporaryRepository) {
  const next = (await backlog(other, 'next')).stdout.split('\n')[0];
  const run = await backlog(other, 'run');
  return { next, code: run.code, said: run.stderr };
}

test('the phase that asked begins again, with its question and the answer, and nothing before it', async () => {
  await using scene = await machines(pipeline(), asksIn('build'));
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  expect((await backlog(scene.one, 'run')).code).toBe(4);
  await scene.moved(asksIn('build'));
  expect((await backlog(scene.other, 'answer', id, 'Blue')).stdout).toContain('in-progress');
  const { next, code, said } = await goneOn(scene.other);
  expect([next, code]).toEqual([
    `run \`build\` of ${id}, alone, because it writes: it has its run ${id} on another machine: a new run begins at \`build\`, from the base; done before: \`scope\``,
    0,
  ]);
  expect(said).toContain(
    `${id}  has its run ${id} on another machine: a new run begins at \`build\``,
  );
  expect(phasesOf(scene.other, `${id}-2`)).toEqual(['build', 'polish', 'ship']);
  const folder = join(scene.other.path, '.phasegate/runs', `${id}-2`, 'phases/build/1/prompt.md');
  const prompt = readFileSync(folder, 'utf8');
  expect([prompt.split('Which colour?').length, prompt.split('Blue').length]).toEqual([2, 2]);
});

long('a phase whose outputs are elsewhere is done again, also a scoping one', async () => {
  const plans = `scope) printf '{"status":"complete","summary":"s","outputs":{"plan":"x"}}' > "$PHASEGATE_RESULT"; exit 0;;`;
  const text = pipeline(', outputs: { plan: { type: string } }');
  await using scene = await machines(text, `${plans}\n${asksIn('build')}`);
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  expect((await backlog(scene.one, 'run')).code).toBe(4);
  await scene.moved(`${plans}\n${asksIn('build')}`);
  await backlog(scene.other, 'answer', id, 'Blue');
  const { next, code } = await goneOn(scene.other);
  expect(next).toContain('a new run begins at `scope`, from the base');
  expect([code, phasesOf(scene.other, `${id}-2`)]).toEqual([
    0,
    ['scope', 'build', 'polish', 'ship'],
  ]);
});

test('what was changed is had from the branch on origin, and is changed again where missing', async () => {
  await using scene = await machines(pipeline(), asksIn('polish'));
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  await backlog(scene.one, 'run');
  const branch = `phasegate/feature/${id}`;
  await scene.one.git('push', '--quiet', 'origin', branch);
  await scene.moved(WRITES);
  await backlog(scene.other, 'answer', id, 'Blue');
  const { next, code } = await goneOn(scene.other);
  expect([next, code]).toEqual([
    `run \`polish\` of ${id}, alone, because it writes: it has its run ${id} on another machine: a new run begins at \`polish\`, from the branch ${branch} of origin; done before: \`scope\`, \`build\``,
    0,
  ]);
  expect(phasesOf(scene.other, `${id}-2`)).toEqual(['polish', 'ship']);
  const changed = await scene.other.git(
    '-C',
    scene.other.path,
    'diff',
    '--name-only',
    `main...${branch}-2`,
  );
  expect(changed.split('\n')).toEqual(['build.txt', 'polish.txt']);
});

long('without the branch the first phase that changed something begins again', async () => {
  await using scene = await machines(pipeline(), asksIn('polish'));
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  await backlog(scene.one, 'run');
  await scene.moved(WRITES);
  await backlog(scene.other, 'answer', id, 'Blue');
  const { next, code } = await goneOn(scene.other);
  expect(next).toContain('a new run begins at `build`, from the base; done before: `scope`');
  expect([code, phasesOf(scene.other, `${id}-2`)]).toEqual([0, ['build', 'polish', 'ship']]);
});

long('a decision at a gate is never taken from elsewhere: the gate asks again', async () => {
  const gate = '  check: { needs: build, gate: {} }';
  await using scene = await machines(pipeline('', gate), asksIn('polish'));
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  await backlog(scene.one, 'run');
  await phasegate(scene.one, ['approve', id]);
  await backlog(scene.one, 'run');
  await scene.one.git('push', '--quiet', 'origin', `phasegate/feature/${id}`);
  await scene.moved(WRITES);
  await backlog(scene.other, 'answer', id, 'Blue');
  const first = await goneOn(scene.other);
  expect(first.next).toContain('a new run begins at `check`');
  expect(first.code).toBe(3);
  const [item] = (await backlog(scene.other, 'list', '--json')).json<
    readonly { blocked: object }[]
  >();
  expect(item?.blocked).toMatchObject({ kind: 'gate', phase: 'check' });
  // And where it waits at the gate itself, it can be taken up from there, too.
  await phasegate(scene.other, ['approve', `${id}-2`]);
  expect((await backlog(scene.other, 'run')).code).toBe(0);
});

test('what waits at a gate elsewhere goes on here by `unblock`, as its own text says', async () => {
  const gate = '  check: { needs: build, gate: {} }';
  await using scene = await machines(pipeline('', gate), WRITES);
  const id = (await backlog(scene.one, 'add', 'Paint it', ...EASY)).stdout.trim();
  expect((await backlog(scene.one, 'run')).code).toBe(3);
  await scene.moved(WRITES);
  expect((await backlog(scene.other, 'show', id)).stdout).toContain(
    `phasegate backlog unblock ${id}`,
  );
  expect((await backlog(scene.other, 'unblock', id)).code).toBe(0);
  const again = await goneOn(scene.other);
  expect([again.code, runsOf(scene.other)]).toEqual([3, [`${id}-2`]]);
});

long('an item that phase-golem had under way goes on at its phase', async () => {
  await using scene = await machines(pipeline(), WRITES);
  const time = '2026-01-01T00:00:00Z';
  const item = {
    ...{ id: 'WRK-001', title: 'Paint it', status: 'doing', dependencies: [], tags: [] },
    ...{ created_at: time, updated_at: time, 'x-pg-status': 'in_progress', 'x-pg-phase': 'polish' },
    ...{ 'x-pg-size': 'small', 'x-pg-complexity': 'low', 'x-pg-risk': 'low' },
  };
  const text = `{"schema_version":1}\n${JSON.stringify(item)}\n`;
  await scene.one.write({ '.task-golem/tasks.jsonl': text });
  await scene.moved(WRITES);
  const { next, code } = await goneOn(scene.other);
  expect([next, code]).toEqual([
    'run `build` of WRK-001, alone, because it writes: it has no run on this machine: a new run begins at `build`, from the base; done before: `scope`',
    0,
  ]);
  // Its run is found by the item's own id.
  expect((await phasegate(scene.other, ['log', 'WRK-001'])).stdout).toContain('polish');
});

long('a question of the triage is answered elsewhere, too', async () => {
  await using scene = await machines(pipeline(), asksIn('triage'));
  const id = (await backlog(scene.one, 'add', 'Paint it')).stdout.trim();
  expect((await backlog(scene.one, 'run')).code).toBe(4);
  const assessed = `triage) printf '{"status":"complete","summary":"x","assessment":{"size":"small","complexity":"low","risk":"low"}}' > "$PHASEGATE_RESULT"; exit 0;;\n${WRITES}`;
  await scene.moved(assessed);
  await backlog(scene.other, 'answer', id, 'Blue');
  expect((await backlog(scene.other, 'run')).code).toBe(0);
  expect(runsOf(scene.other)).toEqual([id, `${id}-triage-2`]);
});
