import { expect, test, vi } from 'vitest';
import { startDispatched } from '../rig/actions/start.ts';
import {
  AGENT,
  backlogHub,
  boardIn,
  CONFIG,
  commented,
  GATED,
  openItem,
  PIPELINE,
  pulls,
  ran,
  scheduled,
  shown,
} from '../rig/backlog-hub.ts';
import { APPROVED } from '../rig/implement-hub.ts';
import { few, long } from '../rig/long.ts';

few(0);

// Many whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

test('a few items at a time: one becomes a pull request, one asks in its issue, one is too risky for its guardrails', async () => {
  await using hub = await backlogHub();
  const issues = ['Mend it', 'Paint it', 'Delete all'].map((title) => openItem(hub, title));
  const first = await (await scheduled(hub)).ended();
  expect(ran(first)).toMatchInlineSnapshot(`
    [
      "item (issue-1) / deliver-0: success",
      "item (issue-1) / report: success",
      "item (issue-1) / work-0: success",
      "item (issue-2) / report: success",
      "item (issue-2) / work-0: success",
      "item (issue-3) / report: success",
      "item (issue-3) / work-0: success",
      "plan: success",
      "settle: success",
    ]
  `);
  expect(issues.map(shown)).toMatchInlineSnapshot(`
    [
      [
        "phasegate",
        "phasegate:done",
        "**Phasegate: done** · phase \`ship\` · 4 attempts · run \`issue-1\`",
      ],
      [
        "phasegate",
        "phasegate:blocked",
        "**Phasegate: blocked** · 2 attempts · run \`issue-2\`

    > Which colour?

    Anyone with write access can decide by commenting \`/phasegate answer …\`.",
      ],
      [
        "phasegate",
        "phasegate:blocked",
        "**Phasegate: blocked** · 1 attempts

    > its risk is high, above the guardrail low

    Anyone with write access can decide by commenting \`/phasegate override\`. The command accepts the current assessment only.",
      ],
    ]
  `);
  expect(boardIn(first.job('plan'))).toMatchInlineSnapshot(`
    "## Backlog: 3 new

    | item | state | phase | tries | cost | what | waits for |
    |---|---|---|---:|---:|---|---|
    | [issue-1](https://github.com/acme/widgets/issues/1) | · new |  |  |  | Mend it | worked on now |
    | [issue-2](https://github.com/acme/widgets/issues/2) | · new |  |  |  | Paint it | worked on now |
    | [issue-3](https://github.com/acme/widgets/issues/3) | · new |  |  |  | Delete all | worked on now |
    "
  `);
  expect(boardIn(first.job('settle'))).toMatchInlineSnapshot(`
    "## Backlog: 1 done, 2 blocked

    | item | state | phase | tries | cost | what | waits for |
    |---|---|---|---:|---:|---|---|
    | [issue-2](https://github.com/acme/widgets/issues/2) | ⏸ blocked |  | 2 |  | Paint it | your answer: Which colour? |
    | [issue-3](https://github.com/acme/widgets/issues/3) | ⏸ blocked |  | 1 |  | Delete all | your override: its risk is high, above the guardrail low |
    | [issue-1](https://github.com/acme/widgets/issues/1) | ✓ done |  | 4 |  | Mend it |  |
    "
  `);
  expect([pulls(hub), [...hub.world.labels.keys()]]).toEqual([['Mend it'], []]);
  expect([...first.jobs.values()].flatMap(({ annotations }) => annotations)).toEqual([]);

  const [, paint] = issues;
  if (paint === undefined) throw new Error('it is there');
  const stranger = await (await commented(hub, paint, 'eve', '/phasegate answer Pink.')).ended();
  expect(ran(stranger)).toEqual(['plan: success']);
  const answered = await (
    await commented(hub, paint, 'ann', '/phasegate answer Green, please.')
  ).ended();
  expect(ran(answered)).toMatchInlineSnapshot(`
    [
      "item (issue-2) / deliver-0: success",
      "item (issue-2) / report: success",
      "item (issue-2) / work-0: success",
      "plan: success",
      "settle: success",
    ]
  `);
  expect(pulls(hub)).toEqual(['Mend it', 'Paint it']);
  expect(shown(paint)).toMatchInlineSnapshot(`
    [
      "phasegate",
      "phasegate:done",
      "**Phasegate: done** · phase \`ship\` · 5 attempts · run \`issue-2\`",
    ]
  `);
  const phases = answered
    .job('item (issue-2) / work-0')
    .log.flatMap((line) => /^✓ (\w+) +succeeded/.exec(line)?.[1] ?? []);
  expect(phases).toEqual(['build', 'check']);
});

long('of two scheduled runs at once, each item is worked on by exactly one', async () => {
  await using hub = await backlogHub();
  const titles = ['Mend it', 'Tidy it'];
  for (const title of titles) openItem(hub, title);
  const runs = await Promise.all([scheduled(hub), scheduled(hub)]);
  const ends = await Promise.all(runs.map((run) => run.ended()));
  const legs = ends.flatMap(ran).filter((job) => job.includes('/ work-0'));
  expect(legs.toSorted()).toEqual([1, 2].map((n) => `item (issue-${n}) / work-0: success`));
  expect(pulls(hub).toSorted()).toEqual(titles.toSorted());
});

long(
  'a leg whose machine is lost is gone on with by the next run, from its checkpoint',
  async () => {
    // On the machine where it was built, it would take for ever.
    const check = 'if grep -qx "$RUNNER_TRACKING_ID" out.txt; then sleep 300; fi';
    await using hub = await backlogHub({
      '.github/pipelines/task.yml': PIPELINE.replace('test -f out.txt', check),
      'tools/agent.sh': AGENT.replace('echo built', 'echo "$RUNNER_TRACKING_ID"'),
    });
    openItem(hub, 'Mend it');
    const run = await scheduled(hub);
    // Named by the journal's line that it ends with: `build` is behind it in the fourth.
    const isSaved = (): boolean =>
      hub.results.artifacts().some(({ name }) => /^phasegate-issue-1-1-0*[4-9]/.test(name));
    await expect.poll(isSaved, { timeout: 60_000 }).toBe(true);
    run.lose('item (issue-1) / work-0');
    expect(ran(await run.ended())).toMatchInlineSnapshot(`
    [
      "item (issue-1) / report: success",
      "plan: success",
      "settle: success",
    ]
  `);
    const next = await (await scheduled(hub)).ended();
    const { log } = next.job('item (issue-1) / work-0');
    expect(log.flatMap((line) => /^✓ (\w+) +succeeded/.exec(line)?.[1] ?? [])).toEqual(['check']);
    expect(pulls(hub)).toEqual(['Mend it']);
  },
);

long(
  'items that come to one environment are in workflow runs of their own, so that one click decides about one',
  async () => {
    await using hub = await backlogHub({ '.github/pipelines/task.yml': GATED });
    const [mend, tidy] = ['Mend it', 'Tidy it'].map((title) => openItem(hub, title));
    const first = await scheduled(hub);
    const job = await first.waitingAt('release');
    expect(job.name).toBe('item (issue-1) / gate-1');
    const [dispatch, ...more] = hub.actions.dispatches;
    expect([dispatch?.inputs, more]).toEqual([{ item: 'issue-2' }, []]);
    if (dispatch === undefined) throw new Error('it was started');
    const second = await startDispatched(hub, dispatch);
    await second.waitingAt('release');
    // GitHub fails the delivery; what was approved for it is not approved for the next workflow run.
    const match = ({ path }: { readonly path: string }) => path.endsWith('/pulls');
    hub.github.fail({ match, kind: 'status', status: 422, times: 1 });
    await first.review(APPROVED);
    expect((await first.ended()).conclusion).toBe('failure');
    if (mend === undefined) throw new Error('it is there');
    const third = await commented(hub, mend, 'ann', '/phasegate unblock');
    await third.review(APPROVED);
    expect((await third.ended()).conclusion).toBe('success');
    expect([mend, tidy].map((issue) => issue && shown(issue))).toMatchInlineSnapshot(`
    [
      [
        "phasegate",
        "phasegate:done",
        "**Phasegate: done** · phase \`ship\` · 5 attempts · run \`issue-1\`",
      ],
      [
        "phasegate",
        "phasegate:blocked",
        "**Phasegate: blocked** · phase \`approve\` · 3 attempts · run \`issue-2\`

    > gate \`approve\`: this gate always asks

    The item waits for a decision on its run.",
      ],
    ]
  `);
    await second.review({
      environment: 'release',
      user: 'bob',
      state: 'rejected',
      comment: 'Why?',
    });
    expect(ran(await second.ended())).toMatchInlineSnapshot(`
    [
      "item (issue-2) / report: failure",
      "item (issue-2) / tell: success",
      "item (issue-2) / work-0: success",
      "plan: success",
      "settle: success",
    ]
  `);
    expect(tidy && shown(tidy)).toMatchInlineSnapshot(`
    [
      "phasegate",
      "phasegate:blocked",
      "**Phasegate: blocked** · phase \`approve\` · 3 attempts · run \`issue-2\`

    > \`approve\` was rejected by bob: Why?

    Anyone with write access can decide by commenting \`/phasegate retry …\`. The agent starts again and reads your text. To drop the item, close the issue.",
    ]
  `);
    expect(pulls(hub)).toEqual(['Mend it']);
  },
);

test('a backlog in a file is refused, as it would be gone with the disk of the job', async () => {
  await using hub = await backlogHub({ 'phasegate.yml': CONFIG.replace('issues', 'file') });
  const { job } = await (await scheduled(hub)).ended();
  expect(job('plan').annotations.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "The backlog is in a file, and changes to it are lost with the disk of the job.
    Keep the backlog in issues (\`backlog: { source: issues }\` in phasegate.yml), or run \`phasegate backlog run\` on a machine with a permanent disk.",
    ]
  `);
});
