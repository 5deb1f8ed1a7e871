import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryRequest, Refusal } from '../../src/ports.ts';
import { beyond, type Level, type Permissions } from '../rig/actions/permissions.ts';
import { executable, moveMain } from '../rig/github/changes.ts';
import { DELIVERIES, prepare } from '../rig/github/deliveries.ts';
import { type DeliveryScene, deliveryScene, plainChange } from '../rig/github/scene.ts';
import { few, spread } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runGit, type TemporaryRepository } from '../rig/repository.ts';

few(4);

/** Each kind of delivery with exactly the permissions that it needs, with each taken away, and with each other one. */
const ALL: Permissions = {
  ...{ contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'write' },
};
const below = (level: Level): readonly Level[] => (level === 'write' ? ['none', 'read'] : ['none']);

const taken = Object.entries(DELIVERIES).flatMap(([kind, { needs }]) =>
  Object.entries(needs).flatMap(([name, level]) =>
    below(level).map((less) => ({ kind, name, less })),
  ),
);
const others = Object.entries(DELIVERIES).flatMap(([kind, { needs }]) =>
  Object.keys(ALL)
    .filter((name) => !(name in needs))
    .map((name) => ({ kind, name })),
);
const [TAKEN, OTHERS] = [spread(taken, 3), spread(others, 7)];

describe.each(Object.entries(DELIVERIES))(
  '%s',
  (which, { kind, fields, needs, change, before }) => {
    let scene: DeliveryScene;
    beforeAll(async () => {
      scene = await deliveryScene({ change: change ?? plainChange });
    });
    afterAll(() => scene[Symbol.asyncDispose]());

    const deliver = async (permissions: Permissions): Promise<Refusal | null> => {
      await prepare(scene, before);
      const delivery = await scene.deliverWith(permissions);
      const error = await delivery(scene.request(kind, fields)).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null || error instanceof Refusal) return error;
      throw error;
    };

    test('needs no other permission than these', async () => {
      expect(await deliver(needs)).toBeNull();
    });

    const isHere = (one: { readonly kind: string }) => one.kind === which;
    test.for(TAKEN.filter(isHere))(
      'without `$name` ($less): what is named is missing, and is enough',
      async ({ name, less }) => {
        const reduced: Permissions = { ...needs, [name]: less };
        const refusal = await deliver(reduced);
        expect(await emptyBranches(scene)).toEqual([]);
        const sets = named(refusal?.remedy ?? '');
        expect(sets.length).toBeGreaterThan(0);
        for (const set of sets) {
          expect(beyond(set, reduced)).not.toEqual([]);
          expect(await deliver({ ...reduced, ...set })).toBeNull();
        }
      },
    );

    test.for(OTHERS.filter(isHere))('goes without `$name`', async ({ name }) => {
      expect(await deliver({ ...ALL, [name]: 'none' })).toBeNull();
    });
  },
);

/** Each set of permissions that a text says to add. */
const named = (text: string): readonly Permissions[] =>
  [...text.matchAll(/`permissions: \{ (.*?) \}`/g)].map(([, set = '']) =>
    Object.fromEntries(set.split(', ').map((pair) => pair.split(': ') as [string, Level])),
  );

async function emptyBranches({ world, base }: DeliveryScene): Promise<readonly string[]> {
  const refs = await runGit(world.gitDir, ['for-each-ref', '--format=%(refname) %(objectname)']);
  return refs
    .split('\n')
    .filter((line) => line.endsWith(base) && !line.startsWith('refs/heads/main '));
}

test('docs/github.md names the same permissions', async () => {
  const text = await readFile(new URL('../../docs/github.md', import.meta.url), 'utf8');
  const rows = [
    ...text.matchAll(/^\| (`[a-z-]+`[^|]*) \| ((?:`[a-z-]+: [a-z]+`(?:, )?)+) \|$/gm),
  ].map(
    ([, kinds = '', needs = '']) =>
      [[...kinds.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind), kinds, needs] as const,
  );
  for (const { kind, needs, fields } of Object.values(DELIVERIES)) {
    const isOfPull = fields.on === 2 && kind !== 'review';
    const told = rows.filter(
      ([kinds, words]) => kinds.includes(kind) && words.includes('of a pull request') === isOfPull,
    );
    const sets = told.map(([, , list]) => [...list.matchAll(/`([^`]+)`/g)].map(([, one]) => one));
    // Less is enough where most is there already.
    const most = Object.keys(needs).map((name) =>
      kind === 'pull-request' ? `${name}: write` : `${name}: ${needs[name]}`,
    );
    expect(
      sets.map((set) => set.toSorted()),
      kind,
    ).toEqual([most.toSorted()]);
  }
});

/** A token of a workflow can never change these files, whatever its permissions are. */
const WORKFLOW = { '.github/workflows/x.yml': 'on: push\n' };
const REFUSING =
  'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission';

const REFUSED = ['Resource not accessible by integration', REFUSING];
const CHANGES: readonly [DeliveryRequest['kind'], DeliveryRequest['fields']][] = [
  ['pull-request', { title: 'Mend it' }],
  ['commit', { branch: 'release' }],
  ['commit', { branch: 'main' }],
];
const WORKFLOWS = CHANGES.flatMap(([kind, fields]) =>
  REFUSED.map((message) => [kind, fields, message] as const),
);

test.each(spread(WORKFLOWS, 5))(
  'a change of a workflow file, %s of %j: %s',
  async (kind, fields, message) => {
    await using scene = await deliveryScene({ change: (repo) => repo.write(WORKFLOW) });
    if (fields.branch === 'main') await moveMain(scene, { 'theirs.txt': 'theirs\n' });
    const match = ({ operation }: { readonly operation: string | null }) =>
      operation === 'PhasegateCommit';
    const body = { data: null, errors: [{ type: 'FORBIDDEN', message, path: ['createCommit'] }] };
    scene.github.fail({ match, kind: 'status', status: 200, body, times: 1 });
    const { remedy } = await refusalOf(scene.deliver(scene.request(kind, fields)));
    expect(remedy).toContain('`workflows: write`');
    expect(await emptyBranches(scene)).toEqual([]);
  },
);

test('a push of a workflow file', async () => {
  const change = async (repo: TemporaryRepository) => {
    await executable(repo);
    await repo.write(WORKFLOW);
  };
  await using scene = await deliveryScene({ change });
  const hook = join(scene.world.gitDir, 'hooks', 'pre-receive');
  await writeFile(hook, `#!/bin/sh\necho '${REFUSING}' >&2\nexit 1\n`, { mode: 0o755 });
  const { remedy } = await refusalOf(
    scene.deliver(scene.request('pull-request', { title: 'Mend it' })),
  );
  expect(remedy).toContain('`workflows: write`');
  expect(await emptyBranches(scene)).toEqual([]);
});
