import { describe, expect, test } from 'vitest';
import type { DeliveryRequest } from '../../src/ports.ts';
import { Refusal } from '../../src/ports.ts';
import { type DeliveryScene, deliveryScene, plainChange } from '../rig/github/scene.ts';
import type { Trouble } from '../rig/github/server.ts';
import { openThread } from '../rig/github/world.ts';
import { runGit } from '../rig/repository.ts';

/**
 * Every call that an undisturbed delivery makes fails once, in every way; after at most one more delivery, as a resume
 * makes it, GitHub looks as if nothing had happened.
 */
const FAULTS: readonly Pick<Trouble, 'kind' | 'status' | 'body'>[] = [
  { kind: 'lost-answer' },
  { kind: 'lost-request' },
  { kind: 'slow' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 409, body: { message: 'Conflict' } },
  { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
  { kind: 'status', status: 403, body: { message: 'API rate limit exceeded' } },
  { kind: 'status', status: 429, body: { message: 'Too many requests' } },
  { kind: 'status', status: 401, body: { message: 'Bad credentials' } },
  { kind: 'status', status: 422, body: { message: 'Validation Failed' } },
  { kind: 'status', status: 502, body: '<html>Bad Gateway</html>' },
  { kind: 'status', status: 200, body: '<html>Please log in</html>' },
];

const PULL = {
  ...{ title: 'Mend it', body: 'Please look.', labels: ['agent'], reviewers: ['ann'] },
  'auto-merge': true,
};

const CASES: readonly [DeliveryRequest['kind'], DeliveryRequest['fields'], number][] = [
  ['pull-request', PULL, 7],
  ['commit', { branch: 'release', message: 'Mend it' }, 3],
  ['comment', { on: 1, body: 'Done.' }, 2],
  ['labels', { on: 1, add: ['done'], remove: ['doing'] }, 2],
  ['issue', { title: 'And then', body: 'More.', labels: ['agent'] }, 2],
];

describe.each(CASES)('%s', (kind, fields, count) => {
  test(`each of its ${count} calls fails once, in any way: nothing is doubled, nothing is missing`, async () => {
    await using scene = await deliveryScene({ change: plainChange });
    const request = scene.request(kind, fields);
    await prepare(scene);
    await scene.deliver(request);
    expect(scene.github.calls).toHaveLength(count);
    const expected = await outcome(scene);
    for (let at = 0; at < count; at += 1) {
      for (const fault of FAULTS) {
        await prepare(scene);
        await deliverDespite(scene, request, { at, fault });
        expect(await outcome(scene), `call ${at}: ${fault.kind} ${fault.status}`).toEqual(expected);
      }
    }
  }, 300_000);
});

/** Once, and once more if it was refused. */
async function deliverDespite(
  scene: DeliveryScene,
  request: DeliveryRequest,
  { at, fault }: { readonly at: number; readonly fault: (typeof FAULTS)[number] },
): Promise<void> {
  let seen = 0;
  scene.github.fail({ ...fault, match: () => seen++ === at, times: 1 });
  const deliver = fault.kind === 'slow' ? scene.deliverHastily : scene.deliver;
  const first = await deliver(request).catch((error: unknown) => error);
  expect(seen, `call ${at} of ${fault.kind}`).toBeGreaterThan(at);
  if (!(first instanceof Error)) return;
  expect(first).toBeInstanceOf(Refusal);
  await scene.deliver(request);
}

/** GitHub as it is before, with an issue that has a label already. */
async function prepare(scene: DeliveryScene): Promise<void> {
  await scene.reset();
  const issue = openThread(scene.world, { title: 'T', body: '', author: 'ann', pull: null });
  issue.labels = ['doing'];
}

async function outcome({ world }: DeliveryScene): Promise<object> {
  const format = '--format=%(refname) %(contents:subject) %(tree) %(parent)';
  const threads = world.threads.map(({ number: _, comments, ...rest }) => ({
    ...rest,
    comments: comments.map(({ body }) => body),
  }));
  return { refs: await runGit(world.gitDir, ['for-each-ref', format]), threads };
}

test('what GitHub lets nobody commit leaves no empty branch, and names the right permission', async () => {
  await using scene = await deliveryScene({
    change: (repo) => repo.write({ '.github/workflows/x.yml': 'on: push\n' }),
  });
  const before = await outcome(scene);
  const isCommit = ({ operation }: { readonly operation: string | null }) =>
    operation === 'PhasegateCommit';
  const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
  const body = { data: null, errors };
  scene.github.fail({ match: isCommit, kind: 'status', status: 200, body, times: 1 });
  const refusal = await scene.deliver(scene.request('pull-request', PULL)).catch((error) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.remedy).toContain('.github/workflows');
  expect(await outcome(scene)).toEqual(before);
});
