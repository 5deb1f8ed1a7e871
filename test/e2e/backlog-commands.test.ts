import { describe, expect, test } from 'vitest';
import { ASSESSED, backlogScene, type StoredItem } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(1);

/** Two steps, of which the second fails until a file is there. */
const STEPS = `version: 1
name: steps
phases:
  scope: { run: echo scoped, scoping: true }
  first: { needs: scope, run: "false" }
  last: { needs: first, run: echo last }
`;

const FILES = {
  'pipelines/steps.yml': STEPS,
  'phasegate.yml': `version: 1
pipelines: { feature: pipelines/feature.yml, steps: pipelines/steps.yml }
`,
};

const rowsOf = (items: readonly StoredItem[]) =>
  items.map(({ id, status, phase }) => [id, status, phase]);

describe('advance', () => {
  test('takes an item through its life by a person’s word; what lies between counts as done', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([['by hand', { ...ASSESSED, 'x-pg-pipeline-type': 'steps' }]]);
    const advance = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await scene.backlog('advance', 'tg-1', ...args);
      return [code, (stdout || stderr).trim()];
    };
    expect([
      await advance('--to', 'last'),
      await advance(),
      await advance(),
      await advance(),
      await advance(),
      await advance('--to', 'scope'),
    ]).toMatchInlineSnapshot(`
      [
        [
          2,
          "phasegate: \`tg-1\` is new and not in a phase.
        Run \`phasegate backlog advance\` without \`--to\` first.",
        ],
        [
          0,
          "tg-1 is scoping",
        ],
        [
          0,
          "tg-1 is scoping, at \`first\`",
        ],
        [
          0,
          "tg-1 is ready",
        ],
        [
          0,
          "tg-1 is in-progress",
        ],
        [
          2,
          "phasegate: \`scope\` does not come after \`first\`.
        Use \`last\`.",
        ],
      ]
    `);
    expect((await scene.backlog('run')).code).toBe(1);
    expect((await scene.backlog('unblock', 'tg-1')).code).toBe(0);
    expect(await advance('--to', 'last')).toMatchInlineSnapshot(`
      [
        0,
        "tg-1 is in-progress, at \`last\`",
      ]
    `);
    expect((await scene.backlog('run')).code).toBe(0);
    expect(rowsOf(await scene.items())).toEqual([['tg-1', 'done', 'last']]);
  });
});

describe('names of items', () => {
  test('count in any case, without their prefix, and by a unique beginning, archived or not', async () => {
    await using scene = await backlogScene(FILES);
    const named = (id: string, extra = {}) => ({ ...ASSESSED, id, ...extra });
    await scene.stock([
      ['one', named('tg-a1b2c')],
      ['two', named('tg-a1bff', { dependencies: ['tg-a1b2c', 'tg-f0000'], tags: ['bug'] })],
      ['three', named('tg-f0000')],
    ]);
    const say = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await scene.backlog(...args);
      return [code, (stdout || stderr).trim().split('\n').slice(0, 2).join('\n')];
    };
    expect(await say('edit', 'tg-a1bff', '--drop-dep', 'F0')).toEqual([
      0,
      'tg-a1bff: edited; now new\n  depends on tg-a1b2c (`--drop-dep` removes one)',
    ]);
    expect(await say('edit', 'A1BF', '--drop-tag', 'bgu')).toEqual([
      2,
      'phasegate: `tg-a1bff` does not have the tag `bgu`.\n  Use `bug`.',
    ]);
    expect(await say('show', 'a1b')).toEqual([
      2,
      'phasegate: The backlog has no item `a1b`.\n  Several items match: `tg-a1b2c`, `tg-a1bff`.',
    ]);
    expect(await say('close', 'TG-F0')).toEqual([0, 'tg-f0000 is closed']);
    expect((await say('show', 'f00'))[0]).toBe(0);
    expect((await say('events', 'f00'))[0]).toBe(0);
    expect(await say('edit', 'f00', '--title', 'x')).toEqual([
      2,
      'phasegate: The backlog has no item `f00`.\n  The item is closed, archived or merged into another: `phasegate backlog show tg-f0000` shows which.',
    ]);
    expect((await say('edit', 'a1bf', '--dep', 'F00'))[0]).toBe(0);
  });

  test('an item that is named twice is archived once', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([['one', { status: 'done' }]]);
    const { code, stdout } = await scene.backlog('archive', 'tg-1', '1');
    expect([code, stdout.trim()]).toEqual([0, 'Archived: tg-1']);
  });
});

describe('close', () => {
  test('takes several items, and none of them if one does not exist', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([['one'], ['two', { status: 'done' }], ['three']]);
    const refused = await scene.backlog('close', 'tg-1', 'tg-9');
    expect([refused.code, (await scene.items()).length]).toEqual([2, 3]);
    const { code, stdout } = await scene.backlog('close', 'tg-1', '2', 'tg-1');
    expect([code, stdout.trim()]).toEqual([0, 'tg-1 is closed\ntg-2 is closed']);
    expect((await scene.items()).map(({ id }) => id)).toEqual(['tg-3']);
    const { json } = await scene.backlog('close', 'tg-3', '--json');
    expect(json()).toEqual({ id: 'tg-3', status: 'archived' });
  });
});

describe('a dependency cycle', () => {
  test('stops only the items in it and those that need them, and is named everywhere', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([
      ['one', { ...ASSESSED, dependencies: ['tg-2'] }],
      ['two', { ...ASSESSED, dependencies: ['tg-1'] }],
      ['three', { ...ASSESSED, dependencies: ['tg-1'] }],
      ['four', ASSESSED],
    ]);
    const hint =
      '(dependency cycle: tg-1 → tg-2 → tg-1; `phasegate backlog edit tg-1 --drop-dep tg-2` breaks it)';
    for (const words of [['next'], ['list'], ['show', 'tg-3']]) {
      const { code, stdout } = await scene.backlog(...words);
      expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(hint)]);
    }
    const doctor = await scene.phasegate('doctor', '--json');
    expect(doctor.stdout).toContain('dependency cycle: tg-1 → tg-2 → tg-1');
    const run = await scene.backlog('run');
    expect(run.stderr).toContain(hint);
    expect((await scene.items()).map(({ status }) => status)).toEqual([
      'new',
      'new',
      'new',
      'done',
    ]);
  });
});

describe('triage', () => {
  test('assesses what is new and does nothing else, and leaves no branch', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([['one'], ['two'], ['three', ASSESSED]]);
    const { code } = await scene.backlog('triage', 'tg-1');
    expect([code, rowsOf(await scene.items())]).toEqual([
      0,
      [
        ['tg-1', 'ready', null],
        ['tg-2', 'new', null],
        ['tg-3', 'new', null],
      ],
    ]);
    expect(await scene.repo.git('branch', '--format=%(refname:short)')).toBe('main');
    const refused = await scene.backlog('triage', 'tg-1');
    expect([refused.code, refused.stderr.trim()]).toMatchInlineSnapshot(`
      [
        2,
        "phasegate: \`tg-1\` is ready, not new.
        Assess the item yourself: \`phasegate backlog edit tg-1 --size …\`.",
      ]
    `);
  });
});

describe('archive, close and complete', () => {
  test('take off the backlog what is over, and nothing else', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([
      ['over', { status: 'done', 'x-pg-status': 'done' }],
      ['under way', { status: 'doing', 'x-pg-status': 'in_progress', ...ASSESSED }],
      ['waits', { dependencies: ['tg-1'] }],
    ]);
    const said = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await scene.backlog(...args);
      return [code, (stdout || stderr).trim()];
    };
    expect([
      await said('archive', 'tg-3'),
      await said('archive'),
      await said('archive'),
      await said('complete', 'tg-3'),
      await said('complete', 'tg-2'),
      await said('close', 'tg-2'),
      await said('next'),
    ]).toMatchInlineSnapshot(`
      [
        [
          2,
          "phasegate: \`tg-3\` is not done.
        \`phasegate backlog close tg-3\` closes the item.",
        ],
        [
          0,
          "Archived: tg-1",
        ],
        [
          0,
          "No item is done.",
        ],
        [
          2,
          "phasegate: \`tg-3\` is new and cannot become done: the next status is scoping or blocked.
        \`phasegate backlog show tg-3\` shows details.",
        ],
        [
          0,
          "tg-2 is done",
        ],
        [
          0,
          "tg-2 is closed",
        ],
        [
          0,
          "triage tg-3: new and not assessed
        waits",
        ],
      ]
    `);
    const gone = await scene.backlog('show', 'tg-1');
    expect([gone.code, gone.stdout.split('\n\n').slice(0, 2)]).toEqual([
      0,
      ['tg-1  over', 'state         closed or archived'],
    ]);
    expect(await said('edit', 'tg-1', '--size', 'small')).toEqual([
      2,
      'phasegate: The backlog has no item `tg-1`.\n  The item is closed, archived or merged into another: `phasegate backlog show tg-1` shows which.',
    ]);
    expect(rowsOf(await scene.items())).toEqual([['tg-3', 'new', null]]);
  });
});

describe('add and edit', () => {
  test('say which open item has the same title, and what the item depends on now', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([
      ['Fix it'],
      ['other'],
      ['fix it!', { status: 'done', 'x-pg-status': 'done' }],
    ]);
    const again = await scene.backlog('add', 'Fix IT.');
    expect([again.code, again.stderr.trim()]).toEqual([
      0,
      'tg-1 has the same title. If it is the same work: `phasegate backlog close ID`.',
    ]);
    expect((await scene.items()).map(({ title }) => title)).toContain('Fix IT.');
    expect((await scene.backlog('add', 'Fix nothing')).stderr).toBe('');
    const edit = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await scene.backlog('edit', 'tg-2', ...args);
      return [code, (stdout || stderr).trim()];
    };
    expect([
      await edit('--dep', 'tg-1', '--tag', 'bug'),
      await edit('--drop-dep', '3'),
      await edit('--drop-dep', '1'),
    ]).toEqual([
      [
        0,
        'tg-2: edited; now new\n  depends on tg-1 (`--drop-dep` removes one)\n  tags: bug (`--drop-tag` removes one)',
      ],
      [2, 'phasegate: `tg-2` does not depend on `3`.\n  It depends on `tg-1`.'],
      [0, 'tg-2: edited; now new\n  depends on nothing now'],
    ]);
  });
});

describe('doctor', () => {
  test('finds nothing in a backlog that is well, and tells what is wrong in one that is not', async () => {
    await using scene = await backlogScene(FILES);
    await scene.stock([['fine', ASSESSED]]);
    const doctor = async () => {
      const { code, json } = await scene.backlog('doctor', '--json');
      return { code, checks: json<readonly { check: string; ok: boolean; detail: string }[]>() };
    };
    const well = await doctor();
    expect([well.code, well.checks.map(({ check, ok }) => [check, ok])]).toEqual([
      0,
      [
        ['lock', true],
        ['pipelines', true],
        ['items', true],
      ],
    ]);
    await scene.stock([
      ['a', { dependencies: ['tg-2'], 'x-pg-size': 'huge' }],
      ['b', { dependencies: ['tg-1', 'tg-9'] }],
    ]);
    await scene.repo.write({ 'pipelines/steps.yml': 'version: 1\n' });
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(
      checks.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`),
    ).toMatchInlineSnapshot(`
      [
        "pipelines: pipelines/steps.yml, line 1: \`name\` is missing, and 1 more error",
        "values: tg-1: \`x-pg-size\` is not one of small, medium, large and is read as large.",
        "dependencies: dependency cycle: tg-1 → tg-2 → tg-1",
        "dependencies: tg-2 waits for tg-9, which does not exist",
      ]
    `);
    await scene.repo.write({ '.task-golem/tasks.jsonl': '{"schema_version":1}\nno\n' });
    const damaged = await scene.backlog('doctor');
    expect([damaged.code, damaged.stdout.includes('line 2')]).toEqual([1, true]);
  });
});
