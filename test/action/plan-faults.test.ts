import { describe, expect, test } from 'vitest';
import type { StepResult } from '../../src/action/ended.ts';
import { Refusal } from '../../src/ports.ts';
import { comment } from '../rig/github/backlog-world.ts';
import { FAULTS, type Fault, NO_TEXT_FOR_PEOPLE } from '../rig/github/faults.ts';
import type { Call } from '../rig/github/server.ts';
import { few, spread } from '../rig/long.ts';
import { itemsOf, PIPELINE, planScene } from '../rig/plan-scene.ts';

few(1);

type Scene = Awaited<ReturnType<typeof planScene>>;

/** A job of a backlog that writes issues. */
interface Planning {
  readonly files: Readonly<Record<string, string>>;
  /** Other jobs, before. */
  readonly before: (scene: Scene) => Promise<unknown>;
  readonly given: Readonly<Record<string, string>>;
  /** What is anywhere else than undisturbed, and as well. */
  readonly alsoTaken: readonly string[];
}

const OPEN = { 'task.yml': PIPELINE.replace(/ {2}approve.*\n.*\n/, '') };
const FAILED = '{ "work-0": { "result": "failure", "outputs": { "outcome": "failed" } } }';
const WAITS = '{ "work-0": { "result": "success", "outputs": { "outcome": "waiting" } } }';
const nothing = async (): Promise<void> => {};
const planned = (scene: Scene): Promise<unknown> => scene.plan();
const JOBS: Readonly<Record<string, Planning>> = {
  'a plan': { files: OPEN, before: nothing, given: {}, alsoTaken: [] },
  'a plan that hands an item on': {
    ...{ files: {}, before: nothing, given: { workflow: 'backlog.yml' }, alsoTaken: [] },
  },
  'a plan after an answer': {
    files: OPEN,
    before: async ({ world, happen }) => {
      const block = { kind: 'question', phase: 'build' } as const;
      await happen({ type: 'itemMoved', item: 'issue-1', to: 'blocked', why: 'Which?', block });
      const [one] = world.threads;
      if (one !== undefined) comment(world, one, 'alice', '/phasegate answer Green.');
    },
    ...{ given: {}, alsoTaken: [] },
  },
  'the end of a leg that failed': {
    ...{ files: OPEN, before: planned },
    given: { inputs: '{ "cap": 0, "target": "issue-1" }', needs: FAILED },
    // What the job could not write down, the next session finds out again.
    alsoTaken: ['issue-1'],
  },
  'the end of a leg that waits': {
    ...{ files: OPEN, before: planned, alsoTaken: [] },
    given: { inputs: '{ "cap": 0, "target": "issue-1" }', needs: WAITS },
  },
  'a look at all': { files: OPEN, before: planned, given: { inputs: 'cap: 0' }, alsoTaken: [] },
};

describe.each(Object.entries(JOBS))('%s', (_name, planning) => {
  test('whichever call fails, in whichever way: the next session has every item, once', async () => {
    await using scene = await planScene(planning.files);
    const { calls, end: expected } = await disturbed(scene, planning, null);
    const cases = calls.flatMap((_, at) =>
      FAULTS.filter(({ kind }) => kind !== 'slow').map((fault) => ({ at, fault })),
    );
    for (const one of spread(cases, 2 * FAULTS.length - 1)) {
      const { end, said } = await disturbed(scene, planning, one);
      const what = `${JSON.stringify(one.fault)} at ${nameOf(calls[one.at])}: ${said}`;
      const also = planning.alsoTaken.map((id) => `${id}: taken`);
      const more = end.items.filter((item) => !also.includes(item));
      expect(more, what).toEqual(expected.items.filter((item) => more.includes(item)));
      expect(end.items.map(idOf), what).toEqual(expected.items.map(idOf));
      expect({ ...end, items: [] }, what).toEqual({ ...expected, items: [] });
      expect(said).not.toMatch(NO_TEXT_FOR_PEOPLE);
    }
  }, 900_000);
});

const idOf = (item: string): string => item.split(':')[0] ?? '';
const nameOf = (call: Call | undefined): string =>
  call?.operation ?? `${call?.method} ${call?.path}`;

interface Disturbed {
  readonly calls: readonly Call[];
  readonly said: string;
  readonly end: End;
}

interface End {
  /** How each is, or that the next session has it. */
  readonly items: readonly string[];
  /** Issues with more than one comment of ours. */
  readonly doubled: readonly number[];
  /** Beside those of the items that the next session has. */
  readonly labels: readonly string[];
}

/** The job, one call of which fails; then its workflow run is over, GitHub is well, and the next session plans. */
async function disturbed(
  scene: Scene,
  planning: Planning,
  fault: { readonly at: number; readonly fault: Fault } | null,
): Promise<Disturbed> {
  const { world, github, storeOf } = scene;
  scene.reset();
  await planning.before(scene);
  const calls: Call[] = [];
  const match = (call: Call): boolean => calls.push(call) - 1 === fault?.at;
  github.fail({ kind: 'status', ...fault?.fault, match, times: 1 });
  const ended = await scene.plan(planning.given).catch((error: unknown) => error);
  github.heal();
  if (ended instanceof Error) expect(ended).toBeInstanceOf(Refusal);
  else
    for (const id of itemsOf(ended as StepResult))
      expect(await storeOf(7).isHeldHere(id)).toBe(true);
  expect(scene.dispatches.length).toBeLessThan(2);
  world.going.delete('7');
  const { needs, ...given } = planning.given;
  const next = itemsOf(await scene.plan(needs === undefined ? given : {}, { runId: 8 }));
  const { items } = await storeOf(8).read();
  const elsewhere = scene.dispatches.map(({ item }) => item);
  return {
    calls: [...calls],
    said: ended instanceof Refusal ? `${ended.message} ${ended.remedy}` : 'planned',
    end: {
      items: [...items.values()].map(({ id, status, block }) => {
        const isGoing = next.includes(id) || elsewhere.includes(id);
        return `${id}: ${isGoing ? 'taken' : `${status} ${block?.kind ?? ''}`}`;
      }),
      doubled: world.threads.flatMap(({ number, comments }) =>
        comments.filter(({ author }) => author === world.login).length > 1 ? [number] : [],
      ),
      labels: [...world.labels.keys()].filter(
        (name) => !next.some((id) => name === `phasegate:at-work-${id}`),
      ),
    },
  };
}
