import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwanted } from '../../src/action/backlog/still-wanted.ts';
import { issueStore } from '../../src/backlog/issues/store.ts';
import type { Assessment } from '../../src/core/backlog/item/assessment.ts';
import {
  type BacklogWorld,
  backlogApi,
  backlogWorld,
  comment,
  label,
  openIssue,
} from '../rig/github/backlog-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import type { Thread } from '../rig/github/world.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const BLOCKED = 'phasegate:blocked';
type Run = Parameters<typeof unwanted>[1];
const AT_GATE = { events: [{ type: 'gateOpened' }] } as unknown as Pick<Run, 'events'>;
type Job = Parameters<typeof unwanted>[0];
const CONFIG = `version: 1
backlog: { source: issues }
guardrails: { max-size: small, max-complexity: low, max-risk: low }
pipelines: { task: .github/pipelines/task.yml }
`;
const PLAIN = { events: [] } as unknown as Pick<Run, 'events'>;

async function scene(item: object = { id: 'issue-1' }) {
  const world = backlogWorld();
  const github = await fakeGitHub<BacklogWorld>({ world, ...backlogApi });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const issue = openIssue(world, { title: 'One', labels: ['phasegate'] });
  const folder = await temporaryFolder();
  await writeFile(join(folder.path, 'phasegate.yml'), CONFIG);
  const about = { inputs: { item: null }, context: { runId: '7', runAttempt: 1 } } as never;
  return {
    ...{ world, github, issue },
    ask: (run: Pick<Run, 'events'>) =>
      unwanted({ ...(about as object), root: folder.path, github: () => client } as Job, {
        ...run,
        state: { item } as never,
      }),
    /** As a person does with the CLI. */
    edit: async (assessment: Assessment, pipeline: string | null = null) => {
      world.login = 'alice';
      const store = issueStore({
        github: () => client,
        holder: { type: 'process', name: 'laptop' },
        now: Date.now,
        pause: () => new Promise((resolve) => setImmediate(resolve)),
      });
      await store.change('alice', ({ items }) => {
        const now = items.get('issue-1');
        if (now === undefined) throw new Error('no item');
        return [{ ...now, type: 'itemEdited', item: 'issue-1', assessment, pipeline }];
      });
      world.login = 'github-actions[bot]';
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
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

const EASY: Assessment = { size: 'small', complexity: 'low', risk: 'low', impact: null };

describe('an assessment that a person changed while its gate waited', () => {
  test.each([
    ['risk', { ...EASY, risk: 'medium' }],
    ['size', { ...EASY, size: 'large' }],
    ['complexity', { ...EASY, complexity: 'high' }],
  ] as const)('stops the delivery above the guardrail of its %s', async (name, assessment) => {
    await using here = await scene();
    await here.edit(EASY);
    expect(await here.ask(AT_GATE)).toBeNull();
    await here.edit(assessment);
    expect(await here.ask(AT_GATE)).toMatch(new RegExp(`guardrail stops .issue-1.: its ${name}`));
  });

  test('passes if a person with write access accepts it, and nobody else', async () => {
    await using here = await scene();
    await here.edit({ ...EASY, risk: 'high' });
    comment(here.world, here.issue, 'stranger', '/phasegate override');
    expect(await here.ask(AT_GATE)).toMatch('its risk is high');
    comment(here.world, here.issue, 'alice', '/phasegate override');
    expect(await here.ask(AT_GATE)).toBeNull();
  });

  test('that is not complete stops nothing: this run assesses the item', async () => {
    await using here = await scene();
    await here.edit({ ...EASY, size: null });
    expect(await here.ask(AT_GATE)).toBeNull();
  });
});
