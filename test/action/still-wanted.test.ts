import { describe, expect, test } from 'vitest';
import { unwanted } from '../../src/action/backlog/still-wanted.ts';
import {
  type BacklogWorld,
  backlogApi,
  backlogWorld,
  label,
  openIssue,
} from '../rig/github/backlog-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import type { Thread } from '../rig/github/world.ts';
import { refusalOf } from '../rig/refusal.ts';

const BLOCKED = 'phasegate:blocked';
type Run = Parameters<typeof unwanted>[1];
const AT_GATE = { events: [{ type: 'gateOpened' }] } as unknown as Pick<Run, 'events'>;
const PLAIN = { events: [] } as unknown as Pick<Run, 'events'>;

async function scene(item: object = { id: 'issue-1' }) {
  const world = backlogWorld();
  const github = await fakeGitHub<BacklogWorld>({ world, ...backlogApi });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const issue = openIssue(world, { title: 'One', labels: ['phasegate'] });
  return {
    ...{ world, github, issue },
    ask: (run: Pick<Run, 'events'>) =>
      unwanted(
        { inputs: { item: null } as never, github: () => client },
        { ...run, state: { item } as never },
      ),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

type Stop = (world: BacklogWorld, issue: Thread) => void;
const STOPS: Readonly<Record<string, Stop>> = {
  closed: (_world, issue) => {
    issue.state = 'closed';
  },
  'without its label': (world, issue) => label(world, issue, 'bob', 'phasegate'),
  'without its label, which is renamed': (_world, issue) => {
    issue.labels = ['pg'];
  },
  'deleted or transferred': (world) => {
    world.threads.length = 0;
  },
  held: (world, issue) => label(world, issue, 'bob', BLOCKED),
  'held by who took our label off before': (world, issue) => {
    label(world, issue, 'github-actions[bot]', BLOCKED);
    label(world, issue, 'bob', BLOCKED);
    label(world, issue, 'bob', BLOCKED);
  },
};

describe('nothing of an item is delivered any more that is', () => {
  test.each(
    Object.entries(STOPS).flatMap(([name, stop]) => [
      { name, stop, run: PLAIN, when: 'while it is worked on' },
      { name, stop, run: AT_GATE, when: 'while its gate waits' },
    ]),
  )('$name, $when', async ({ stop, run }) => {
    await using here = await scene();
    expect(await here.ask(run)).toBeNull();
    stop(here.world, here.issue);
    expect(await here.ask(run)).toMatch(/`issue-1`/);
  });
});

test('our own label, which was there while its gate waited, holds nothing', async () => {
  await using here = await scene();
  label(here.world, here.issue, 'github-actions[bot]', BLOCKED);
  expect(await here.ask(AT_GATE)).toBeNull();
});

test('where GitHub does not tell, nothing is delivered', async () => {
  await using here = await scene();
  here.github.fail({ match: () => true, kind: 'status', status: 500, times: 99 });
  await expect(refusalOf(here.ask(PLAIN))).resolves.toMatchObject({ message: expect.any(String) });
});

test.each([{}, { id: 'tg-1' }])('a run that is of no issue asks nothing: %j', async (item) => {
  await using here = await scene(item);
  expect([await here.ask(PLAIN), here.github.calls]).toEqual([null, []]);
});
