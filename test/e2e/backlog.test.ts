import { describe, expect, test } from 'vitest';
import {
  ASSESSED,
  type BacklogScene,
  backlogScene,
  EASY,
  type StoredItem,
} from '../rig/backlog-scene.ts';
import { few, long } from '../rig/long.ts';
import { randomFrom, seedOf } from '../rig/random.ts';

few(1);

interface SessionJson {
  readonly outcome: string;
  readonly stopped: string;
  readonly items: readonly StoredItem[];
}

/** Eight sorts: small, too risky, blocked by a question, dependent, duplicate, failing, with follow-ups, nothing with code. */
async function eight({ repo, stock }: BacklogScene): Promise<void> {
  const over = { id: 'tg-0', title: 'old', status: 'done', created_at: '2026-01-01T00:00:00Z' };
  await repo.write({
    '.task-golem/archive.jsonl': `{"schema_version":1}\n${JSON.stringify(over)}\n`,
  });
  await stock([
    ['small'],
    ['risky'],
    ['unclear', ASSESSED],
    ['dependent', { ...ASSESSED, dependencies: ['tg-0', 'tg-1'] }],
    ['original', ASSESSED],
    ['twin'],
    ['failing', ASSESSED],
    ['parent', ASSESSED],
    ['list the folder', { ...ASSESSED, 'x-pg-pipeline-type': 'chore' }],
  ]);
}

/** Everything that must not depend on whether somebody was killed, by title. */
async function told({ items, repo }: BacklogScene) {
  const branches = (await repo.git('branch', '--list', '--format=%(refname:short)')).split('\n');
  const rows = (await items()).map(({ id, title, status, blocked, origin }) => {
    const branch = branches.find((name) => name.endsWith(`/${id}`));
    return [
      title,
      status,
      blocked?.kind ?? null,
      blocked?.reason ?? null,
      origin !== null,
      branch !== undefined,
    ];
  });
  return rows.sort((a, b) => (`${a[0]}` < `${b[0]}` ? -1 : 1));
}

/** Who has changed nothing has no branch. */
const EIGHT = [
  ['child', 'done', null, null, true, true],
  ['dependent', 'done', null, null, false, true],
  ['failing', 'blocked', 'failed', '`build` failed (exit-code): exited with code 3', false, false],
  ['list the folder', 'done', null, null, false, false],
  ['original', 'done', null, null, false, true],
  ['parent', 'done', null, null, false, true],
  ['risky', 'blocked', 'guardrail', 'its risk is high, above the guardrail low', false, false],
  ['small', 'done', null, null, false, true],
  ['unclear', 'blocked', 'question', 'Red or blue?', false, false],
];

describe('a backlog of all sorts', () => {
  test('comes back as finished work and clear questions, and its exit code tells the truth', async () => {
    await using scene = await backlogScene();
    await eight(scene);
    const run = await scene.backlog('run', '--json');
    const { outcome, stopped, items } = run.json<SessionJson>();
    expect([run.code, outcome, stopped, items.length]).toEqual([1, 'failed', 'blocked', 9]);
    expect(await told(scene)).toEqual(EIGHT);
    expect(await scene.repo.git('status', '--porcelain')).toBe('?? .task-golem/');
    expect(await scene.repo.git('branch', '--show-current')).toBe('main');
    const again = await scene.backlog('run');
    expect([again.code, again.stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      '6 of 9 items done, 0 phases. Stopped: the remaining items wait for a person (blocked).',
    ]);
  });

  const seed = seedOf(process.env);

  long(
    `ends the same when it is killed again and again (seed ${seed})`,
    async () => {
      await using scene = await backlogScene();
      await eight(scene);
      const random = randomFrom(seed);
      let kills = 0;
      while (kills < 8 && (await isKilledOnTheWay(scene, { kills, random }))) kills += 1;
      expect(kills).toBeGreaterThan(1);
      expect((await scene.backlog('run')).code).toBe(1);
      // A kill may come between the two, so that the older one is done before the triage of its twin says that they are the same;
      // nothing is merged into a done item.
      const all = await told(scene);
      const [rows, twins] = [false, true].map((is) =>
        all.filter(([title]) => (title === 'twin') === is),
      );
      expect(rows).toEqual(EIGHT);
      expect((twins ?? []).filter(([, status]) => status !== 'done')).toEqual([]);
    },
    180_000,
  );
});

/** Where a session dies by itself: in the middle of writing, beside an agent, behind a commit. */
const POINTS = ['eventWriting', 'eventFlushed', 'agentSpawned', 'committed', 'cleaningUp'];

interface Killing {
  readonly kills: number;
  readonly random: () => number;
}

/** A session that does not live long, by what it has done and not by the clock; `false` if it came to its end before. */
async function isKilledOnTheWay(scene: BacklogScene, { kills, random }: Killing): Promise<boolean> {
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  if (kills % 2 === 1) {
    const point = POINTS[upTo(POINTS.length) - 1];
    return (await scene.startDoomed(`${point}:${upTo(3)}`, 'run').ended) === null;
  }
  const session = scene.start('run');
  await session.said(upTo(16));
  session.kill('SIGKILL');
  return (await session.ended) === null;
}

describe('a person', () => {
  test('answers, and question and answer are in the next prompt, once', async () => {
    await using scene = await backlogScene();
    const id = await scene.add('unclear', ...EASY);
    expect((await scene.backlog('run')).code).toBe(4);
    const refused = await scene.backlog('unblock', id);
    expect([refused.code, refused.stderr]).toMatchObject([
      2,
      expect.stringContaining('Red or blue?'),
    ]);
    expect((await scene.backlog('answer', id, 'Blue it is')).code).toBe(0);
    expect((await scene.backlog('run')).code).toBe(0);
    const prompt = await scene.prompt(id, 'build', 2);
    expect(prompt.split('Red or blue?')).toHaveLength(2);
    expect(prompt.split('Blue it is')).toHaveLength(2);
  });

  test('is asked where a phase wants it, lets it pass, and a higher assessment asks again', async () => {
    await using scene = await backlogScene();
    await scene.stock([['needs a person', ASSESSED], ['complicated']]);
    expect((await scene.backlog('run')).code).toBe(4);
    expect((await scene.items()).map(({ blocked }) => blocked?.reason).sort()).toEqual([
      'a phase requested a review by a person',
      'its complexity is high, above the guardrail medium',
    ]);
    expect((await scene.backlog('unblock', 'tg-1')).code).toBe(2);
    expect((await scene.backlog('override', 'tg-1')).code).toBe(0);
    expect((await scene.backlog('unblock', 'tg-2', '--override')).code).toBe(0);
    expect((await scene.backlog('edit', 'tg-2', '--risk', 'high')).code).toBe(0);
    expect((await scene.backlog('run')).code).toBe(4);
    expect((await scene.items()).map(({ status, blocked }) => [status, blocked?.reason])).toEqual([
      ['done', undefined],
      [
        'blocked',
        'its complexity is high, above the guardrail medium; its risk is high, above the guardrail low',
      ],
    ]);
  });
});

describe('a session', () => {
  test('stops at its cap and after failures in a row, and says so', async () => {
    await using scene = await backlogScene({
      'phasegate.yml':
        'version: 1\nlimits: { failures-in-a-row: 2 }\npipelines: { feature: pipelines/feature.yml }\n',
    });
    await scene.stock([
      ['slow', ASSESSED],
      ['failing 1', ASSESSED],
      ['failing 2', ASSESSED],
      ['failing 3', ASSESSED],
    ]);
    const capped = await scene.backlog('run', '--cap', '1', '--json');
    expect([capped.code, capped.json<SessionJson>().stopped]).toEqual([3, 'cap']);
    const failures = await scene.backlog('run', '--json');
    expect([failures.code, failures.json<SessionJson>().stopped]).toEqual([1, 'failures']);
  });

  test.each(['work', 'triage'])(
    'whose agent needs a login stops at once in %s, and blocks no item',
    async (kind) => {
      await using scene = await backlogScene({
        'pipelines/feature.yml': `version: 1
name: feature
agents:
  worker: { use: anthropic, model: claude-haiku-4-5 }
phases:
  look: { agent: worker, prompt: "Look at it" }
`,
      });
      const more = kind === 'work' ? ASSESSED : {};
      await scene.stock([
        ['one', more],
        ['two', more],
        ['three', more],
      ]);
      const end = await scene.backlog('run', '--json');
      expect([end.code, end.json<SessionJson>()], end.stderr).toMatchObject([
        1,
        { outcome: 'failed', stopped: 'agent', phases: 1 },
      ]);
      expect((await scene.items()).filter(({ blocked }) => blocked !== null)).toEqual([]);
      const again = await scene.backlog('run');
      expect(again.stderr).toMatch(/waits for the next session: .* \(auth\): .*API key/);
      expect(again.stderr).toMatch(/Continue with the other 3 items: phasegate backlog run/);
      expect(again.stderr).toMatch(/Stopped: an agent .*`phasegate doctor` shows it \(agent\)\.$/);
    },
  );

  test('of which there are two works on an item once', async () => {
    await using scene = await backlogScene();
    await scene.stock([['slow', ASSESSED]]);
    const sessions = [scene.start('run'), scene.start('run')];
    await Promise.all(sessions.map(({ ended }) => ended));
    const [item] = await scene.items();
    expect([item?.status, item?.attempts]).toEqual(['done', 2]);
    expect(await scene.repo.git('rev-list', '--count', 'main..phasegate/feature/tg-1')).toBe('1');
  });

  long(
    'keeps each of a hundred items that ten processes add at once',
    async () => {
      await using scene = await backlogScene();
      const tens = Array.from({ length: 10 }, async (_, process) => {
        for (let index = 0; index < 10; index += 1) await scene.add(`item ${process}-${index}`);
      });
      await Promise.all(tens);
      expect(await scene.items()).toHaveLength(100);
    },
    120_000,
  );
});
