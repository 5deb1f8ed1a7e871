import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAILPOINTS } from '../../src/system/failpoint.ts';
import { attemptsOf, type Ended, type Scene, type Template, template } from '../rig/kill-scene.ts';
import { few, long, spread } from '../rig/long.ts';
import { randomFrom, seedOf } from '../rig/random.ts';

few(1);

type Result = Awaited<ReturnType<Scene['result']>>;

let scenes: Template;
/** Of a run that nobody disturbed. */
let expected: Result;
/** How long such a run takes while others run beside it. */
let durationMs: number;

beforeAll(async () => {
  scenes = await template();
  const runs = await inLanes([...Array(LANES).keys()], async (lane) => {
    const scene = await scenes.scene(`undisturbed-${lane}`, { dirty: false });
    const startedAt = performance.now();
    expect(await scene.call(...scene.run('--approve'))).toMatchObject({ code: 0 });
    const took = performance.now() - startedAt;
    expect(await scene.ran()).toEqual([
      'build 1',
      'build 2',
      'count 1',
      'look 1',
      'polish 1',
      'review 1',
    ]);
    return { took, result: await scene.result() };
  });
  expected = runs[0]?.result ?? expect.fail('no run');
  durationMs = Math.max(...runs.map(({ took }) => took));
});
afterAll(() => scenes[Symbol.asyncDispose]());

/** Who dies: our process alone, its children living on; or everything at once. */
type Victims = 'the runner alone' | 'everything';

/** Reached by `run --approve`: every name once with its first time, and where it matters later ones. */
const POINTS: readonly (readonly [point: string, victims: Victims])[] = [
  ...Object.keys(FAILPOINTS)
    // Nothing is uploaded but in a workflow, and no writer here has a workspace of its own.
    .filter((name) => !name.startsWith('checkpoint') && name !== 'changeKept')
    .flatMap((name) => [
      [`${name}`, 'the runner alone'] as const,
      [`${name}`, 'everything'] as const,
    ]),
  // The first commit of two is recorded, the second is not.
  ['committed:2', 'everything'],
  // The agent, its failing verify, and a later writer.
  ['agentSpawned:3', 'the runner alone'],
  ['agentSpawned:4', 'the runner alone'],
  ['agentSpawned:7', 'the runner alone'],
  // Among the events of the two readers, of the writers, and after the gate.
  ['eventWriting:3', 'everything'],
  ['eventWritten:6', 'the runner alone'],
  ['eventFlushed:9', 'everything'],
  ['eventFlushed:16', 'the runner alone'],
];

describe.concurrent('killed at a failpoint', () => {
  test.each(spread(POINTS, 5))('%s, %s', async (point, victims) => {
    const dirty = victims === 'everything';
    const scene = await scenes.scene(`${point}-${victims}`, { dirty });
    const killed = scene.start(scene.run('--approve'), `${point}=kill`);
    expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
    if (victims === 'everything') await scene.killAll(killed);
    await expectSameEnd(scene, { dirty, kills: 1 });
    await scene.remove();
  });

  test.each(spread(['decided', 'beforeDelivery', 'deliveryPushed', 'cleaningUp'], 4))(
    '%s, while a person approves',
    async (point) => {
      const scene = await scenes.scene(`approve-${point}`, { dirty: false });
      expect(await scene.call(...scene.run())).toMatchObject({ code: 3 });
      const killed = scene.start(['approve', 'r1'], `${point}=kill`);
      expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
      expect(await scene.call('resume', 'r1')).toMatchObject({ code: 0 });
      expect(await scene.result()).toEqual(expected);
      await scene.remove();
    },
  );

  test('a gate that nobody decided on before the kill still waits', async () => {
    const scene = await scenes.scene('undecided', { dirty: false });
    expect(await scene.call(...scene.run())).toMatchObject({ code: 3 });
    const killed = scene.start(['approve', 'r1'], 'eventWriting=kill');
    expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
    expect(await scene.call('resume', 'r1')).toMatchObject({ code: 3 });
    expect(await scene.call('approve', 'r1')).toMatchObject({ code: 0 });
    expect(await scene.result()).toEqual(expected);
    await scene.remove();
  });
});

/** Other ones each time; more of them where somebody has the time. */
const MOMENTS = Number(process.env.PHASEGATE_TEST_MOMENTS ?? 15);
const LANES = 3;

long(
  `killed at ${MOMENTS} random moments`,
  async () => {
    const seed = seedOf(process.env);
    process.stdout.write(`kill moments of seed ${seed}; again: PHASEGATE_TEST_SEED=${seed}\n`);
    const random = randomFrom(seed);
    const moments = Array.from({ length: MOMENTS }, (_, at) => ({
      at,
      delaysMs: at % 10 === 0 ? [random(), random() / 2] : [random()],
      victims: random() < 0.5 ? ('the runner alone' as const) : ('everything' as const),
      dirty: random() < 0.25,
    }));
    await inLanes(moments, async ({ at, delaysMs, victims, dirty }) => {
      const scene = await scenes.scene(`moment-${at}`, { dirty });
      for (const delay of delaysMs) {
        const args = scene.hasBegun() ? ['resume', 'r1', '--approve'] : scene.run('--approve');
        await killAfter(scene, { args, delayMs: delay * durationMs, victims });
      }
      await expectSameEnd(scene, { dirty, kills: delaysMs.length });
      await scene.remove();
    });
  },
  300_000,
);

interface Killing {
  readonly args: readonly string[];
  readonly delayMs: number;
  readonly victims: Victims;
}

async function killAfter(scene: Scene, { args, delayMs, victims }: Killing): Promise<void> {
  const running = scene.start(args, '');
  const timer = setTimeout(() => running.process.kill('SIGKILL'), delayMs);
  const { code, signal, stderr } = await running.ended;
  clearTimeout(timer);
  expect(signal ?? code, stderr).toBeOneOf(['SIGKILL', 0]);
  if (victims === 'everything') await scene.killAll(running);
}

/** One `resume`, or the same `run` again where nothing of it was on the disk, and nobody can tell that there was a kill. */
async function expectSameEnd(
  scene: Scene,
  { dirty, kills }: { readonly dirty: boolean; readonly kills: number },
): Promise<void> {
  const hasBegun = scene.hasBegun();
  if (!hasBegun) expect(await scene.ran()).toEqual([]);
  const ended: Ended = await scene.call(
    ...(hasBegun ? ['resume', 'r1', '--approve'] : scene.run('--approve')),
  );
  expect(ended.code, ended.stderr).toBe(0);
  const status = dirty ? ' M README.md\n?? new.txt' : '';
  expect(await scene.result(), ended.stderr).toEqual({ ...expected, status });
  const attempts = attemptsOf(scene.events());
  expect(attempts.ended).toEqual(['build', 'build', 'count', 'look', 'polish', 'review', 'ship']);
  expect(attempts.afterSuccess).toEqual([]);
  expect(attempts.mostInterruptions).toBeLessThanOrEqual(kills);
  expectRan(await scene.ran(), attempts);
}

/** Who ended has run once; who was interrupted has run once or not at all. */
function expectRan(ran: readonly string[], attempts: ReturnType<typeof attemptsOf>): void {
  expect(ran).toEqual([...new Set(ran)]);
  expect(attempts.completed.filter((attempt) => !ran.includes(attempt))).toEqual([]);
  expect(ran.filter((attempt) => !attempts.started.includes(attempt))).toEqual([]);
}

async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const rest = items.values();
  const results: R[] = [];
  const lane = async (): Promise<void> => {
    for (const item of rest) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
