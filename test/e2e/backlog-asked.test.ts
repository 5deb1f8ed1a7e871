import { expect, test } from 'vitest';
import { backlogScene, EASY } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(1);

/** Chores need no agent, so these are quick. */
const CHORE = ['--pipeline', 'chore', ...EASY];

test('targets are worked on in their order; a blocked one stops them, or is passed by `--auto-advance`', async () => {
  await using scene = await backlogScene();
  const stuck = await scene.add(
    'Large',
    '--pipeline',
    'chore',
    '--size',
    'large',
    ...EASY.slice(2),
  );
  const fine = await scene.add('Small', ...CHORE);
  const other = await scene.add('Not asked for', ...CHORE);
  const statuses = async () =>
    Object.fromEntries((await scene.items()).map(({ id, status }) => [id, status]));
  const targets = ['--target', stuck, '--target', fine, '--target', stuck];
  expect((await scene.backlog('run', ...targets)).code).toBe(4);
  expect(await statuses()).toEqual({ [stuck]: 'blocked', [fine]: 'new', [other]: 'new' });
  const next = await scene.backlog('next', ...targets, '--auto-advance');
  expect(next.stdout.split('\n')[0]).toContain(`triage ${fine}`);
  expect((await scene.backlog('run', ...targets, '--auto-advance')).code).toBe(4);
  expect(await statuses()).toEqual({ [stuck]: 'blocked', [fine]: 'done', [other]: 'new' });
  // What the guardrail asked for is said, and is enough.
  const edited = await scene.backlog('edit', stuck, '--size', 'small');
  expect(edited.stdout).toBe(`${stuck}: edited; now scoping`);
  expect((await scene.backlog('run', '--target', stuck)).code).toBe(0);
});

test('an edit that does not suffice leaves the item with what stops it now', async () => {
  await using scene = await backlogScene();
  const levels = ['--size', 'large', '--complexity', 'low', '--risk', 'high'];
  const id = await scene.add('Both', '--pipeline', 'chore', ...levels);
  await scene.backlog('run');
  expect((await scene.backlog('edit', id, '--size', 'small')).stdout).toBe(
    `${id}: edited; now blocked: its risk is high, above the guardrail low`,
  );
  const refused = await scene.backlog('unblock', id);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    `phasegate: \`${id}\` is stopped by a guardrail: its risk is high, above the guardrail low.\n  Accept the assessment, change it, or close the item: \`phasegate backlog override ${id}\` or \`phasegate backlog edit ${id} --risk low\` or \`phasegate backlog close ${id}\`.`,
  ]);
  expect((await scene.backlog('advance', id)).code).toBe(2);
  expect((await scene.backlog('edit', id, '--risk', 'low')).code).toBe(0);
  const end = await scene.backlog('run');
  expect([end.code, end.stderr.includes(`Finished:\n  ${id}  Both`)]).toEqual([0, true]);
});

test.each([
  [['--only', 'tag=none'], 'No item matches `--only tag=none`.'],
  [['--only', 'pipeline=other'], '`pipeline` cannot be `other`.'],
  [
    ['--only', 'impact=high', '--only', 'impact=low'],
    '`impact` cannot have several values: `high` and `low`.',
  ],
  [['--only', 'tag=a', '--target', 'x'], '`--target` and `--only` exclude each other.'],
  [['--auto-advance'], '`--auto-advance` needs at least one `--target`.'],
])('%j does nothing, with exit code 2, in `run` and in `next`', async (args, message) => {
  await using scene = await backlogScene();
  await scene.add('One', ...CHORE, '--tag', 'a');
  for (const command of ['run', 'next']) {
    const { code, stderr } = await scene.backlog(command, ...args);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `phasegate: ${message}`]);
  }
});
