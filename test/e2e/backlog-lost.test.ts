import { expect, test, vi } from 'vitest';
import { backlogHub, openItem, pulls, scheduled, shown } from '../rig/backlog-hub.ts';
import type { Call } from '../rig/github/server.ts';

// Many whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const post = (end: string) => (call: Call) => call.method === 'POST' && call.path.endsWith(end);
/** Each job that writes, and what it is at when its end comes. */
const WRITES: Readonly<Record<string, readonly ((call: Call) => boolean)[]>> = {
  plan: [post('/labels'), ({ operation }) => operation === 'PhasegateDropLabel'],
  'item (issue-1) / deliver-0': [post('/git/refs'), post('/pulls')],
  'item (issue-1) / report': [
    ({ method, path }) => method === 'PATCH' && path.includes('/issues/'),
  ],
};

/** Before what it asks is done, and after. */
const MOMENTS = ['slow-request', 'slow'] as const;

const CASES = Object.entries(WRITES).flatMap(([job, writes]) =>
  writes.flatMap((match, at) =>
    MOMENTS.flatMap((kind) =>
      (['lost', 'cancelled'] as const).map((how) => ({ job, at, match, kind, how })),
    ),
  ),
);

/** All of them take an hour; each run takes others. */
const shard = Number(process.env.PHASEGATE_TEST_SHARD ?? '0');
const CHOSEN =
  process.env.PHASEGATE_TEST_ALL === '1' ? CASES : CASES.filter((_, at) => at % 7 === shard % 7);

test.each(CHOSEN)(
  '$job, write $at, $kind, $how: the next session finishes the item, once',
  async ({ job, match, kind, how }) => {
    await using hub = await backlogHub();
    const issue = openItem(hub, 'Mend it');
    // What the job before has asked is well.
    const before = hub.github.calls.length;
    const isDeliver = (call: Call) => call.path.endsWith('/git/refs');
    const isMeant = (call: Call): boolean =>
      match(call) && (job.endsWith('report') ? hub.github.calls.some(isDeliver) : true);
    hub.github.fail({ match: isMeant, kind, times: 1 });
    const run = await scheduled(hub);
    const isAsked = () => hub.github.calls.slice(before).some(isMeant);
    await expect.poll(isAsked, { timeout: 120_000 }).toBe(true);
    if (how === 'lost') run.lose(job);
    else run.cancel();
    await run.ended();
    hub.github.heal();
    for (let sessions = 0; sessions < 2; sessions += 1) await (await scheduled(hub)).ended();
    expect(shown(issue).slice(0, 2)).toEqual(['phasegate', 'phasegate:done']);
    expect(pulls(hub)).toEqual(['Mend it']);
    expect(issue.comments).toHaveLength(1);
    expect([...hub.world.labels.keys()]).toEqual([]);
  },
);
