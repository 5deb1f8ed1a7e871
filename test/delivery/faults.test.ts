import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/ports.ts';
import { DELIVERIES, type DeliveryCase, prepare } from '../rig/github/deliveries.ts';
import { FAULTS, type Fault, NO_TEXT_FOR_PEOPLE } from '../rig/github/faults.ts';
import { type DeliveryScene, deliveryScene, plainChange } from '../rig/github/scene.ts';
import type { Call } from '../rig/github/server.ts';
import { few, spread } from '../rig/long.ts';
import { runGit } from '../rig/repository.ts';

few(1);

/**
 * Every call that an undisturbed delivery makes, git's included, fails once, in every way; after at most one more delivery,
 * as a resume makes it, GitHub looks as if nothing had happened. A delivery that says that it went well has done it.
 */
describe.each(Object.entries(DELIVERIES))('%s', (_name, delivery) => {
  test('whichever call fails once, in whichever way: nothing is doubled, nothing is missing', async () => {
    await using scene = await deliveryScene({ change: delivery.change ?? plainChange });
    const calls = await undisturbed(scene, delivery);
    const expected = await outcome(scene);
    expect(calls.length).toBeGreaterThan(1);
    const cases = calls.flatMap((call, at) =>
      FAULTS.filter(({ kind }) => kind !== 'slow' || !isOfGit(call)).map((fault) => ({
        at,
        fault,
      })),
    );
    // One more than the number of faults, so that each call gets another one.
    for (const { at, fault } of spread(cases, 4 * FAULTS.length + 1)) {
      const said = await deliverDespite(scene, delivery, { at, fault });
      const what = `${JSON.stringify(fault)} at ${nameOf(calls[at])}: ${said}`;
      expect(await outcome(scene), what).toEqual(expected);
      expect(said).not.toMatch(NO_TEXT_FOR_PEOPLE);
    }
  }, 900_000);
});

const isOfGit = ({ path }: Call): boolean => path.includes('.git/');
const nameOf = (call: Call | undefined): string => call?.operation ?? call?.path ?? '';

/** The calls that it makes, as far as they come one after the other in their order. */
async function undisturbed(scene: DeliveryScene, delivery: DeliveryCase): Promise<readonly Call[]> {
  await prepare(scene, delivery.before);
  const calls: Call[] = [];
  scene.github.fail({ match: (call) => calls.push(call) < 0, kind: 'status', times: 1 });
  await scene.deliver(scene.request(delivery.kind, delivery.fields));
  scene.github.heal();
  return calls;
}

/** Once, and once more if it was refused; what was said then. */
async function deliverDespite(
  scene: DeliveryScene,
  { kind, fields, before }: DeliveryCase,
  { at, fault }: { readonly at: number; readonly fault: Fault },
): Promise<string> {
  await prepare(scene, before);
  const request = scene.request(kind, fields);
  let seen = 0;
  scene.github.fail({ ...fault, match: () => seen++ === at, times: 1 });
  const deliver = fault.kind === 'slow' ? scene.deliverHastily : scene.deliver;
  const first = await deliver(request).catch((error: unknown) => error);
  expect(seen, `call ${at} of ${fault.kind}`).toBeGreaterThan(at);
  scene.github.heal();
  if (!(first instanceof Error)) return 'delivered';
  expect(first).toBeInstanceOf(Refusal);
  await scene.deliver(request);
  return `${first.message} ${(first as Refusal).remedy}`;
}

async function outcome({ world }: DeliveryScene): Promise<object> {
  const threads = world.threads.map(({ number: _, comments, ...rest }) => ({
    ...rest,
    comments: comments.map(({ body }) => body),
  }));
  const reviews = world.reviews.map(({ body, state }) => ({ body, state }));
  const format = '--format=%(refname) %(contents:subject) %(tree)';
  const refs = await runGit(world.gitDir, ['for-each-ref', format]);
  // A commit that is made twice is two. Those of one second have no order.
  const logged = await runGit(world.gitDir, ['log', '--all', '--format=%s %T']);
  const commits = logged.split('\n').sort();
  return { refs, commits, threads, reviews, dispatches: world.dispatches };
}
