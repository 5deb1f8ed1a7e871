import { expect, test } from 'vitest';
import { ASSESSED, backlogScene } from '../rig/backlog-scene.ts';

const MEETING = `version: 1
name: meeting
phases:
  meet:
    run: |
      touch "$MEETING/$PHASEGATE_ITEM"
      for try in $(seq 300); do
        [ "$(ls "$MEETING" | wc -l)" -ge 3 ] && exit 0
        sleep 0.1
      done
      exit 1
    env: { MEETING: "\${{ inputs.place }}" }
`;

test('three items are worked on at once, from a detached checkout with a person’s files in it', async () => {
  await using scene = await backlogScene({
    'phasegate.yml':
      'version: 1\nlimits: { wip: 3, concurrent: 3 }\npipelines: { meeting: meeting.yml }\n',
    'meeting.yml': MEETING,
  });
  const { repo } = scene;
  const place = `${repo.home}/../meeting`;
  await repo.write({ '../meeting/.keep': '', '.env': 'TOKEN=1\n' });
  await repo.write({
    'meeting.yml': MEETING.replace('${{ inputs.place }}', place),
  });
  await repo.git('add', 'meeting.yml');
  await repo.git('commit', '--quiet', '--message', 'where they meet');
  await repo.git('switch', '--quiet', '--detach');
  await scene.stock([
    ['one', ASSESSED],
    ['two', ASSESSED],
    ['three', ASSESSED],
  ]);
  const { code, stderr } = await scene.backlog('run');
  expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
    0,
    '3 of 3 items done, 3 phases. Stopped: all selected items are done (done).',
  ]);
  expect(await repo.git('status', '--porcelain')).toBe('?? .env\n?? .task-golem/');
});
